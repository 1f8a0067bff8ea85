import { randomBytes } from 'node:crypto';
import { locales } from '../src/locales.ts';
import type { ContentByKind, RecordKind } from '../src/content/kinds.ts';
import { loadExamples } from './load.ts';

/** A word that stands in one place only, so that it tells where a text leaked from. */
export interface Marker {
  word: string;
  /** Where it was put, for example `guidance.referral.fi`. */
  place: string;
}

/** A new marker for a place. Letters only: no analyser, slug or formatter changes it. */
export function newMarker(place: string): Marker {
  const letters = [...randomBytes(14)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return { word: `zq${letters}`, place };
}

/** The example that fills every field of a kind, with a marker of its own in each text. */
export function markedContent<Kind extends RecordKind>(
  kind: Kind,
  label: string,
): { content: ContentByKind[Kind]; markers: Marker[] } {
  const full = loadExamples(kind).find((example) => example.name === 'valid-full');
  if (!full) throw new Error(`no example fills every field of ${kind}`);
  const markers: Marker[] = [];
  const mark = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => mark(item, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const place = `${path}.${key}`;
        if (!isLocale(key)) return [key, mark(item, place)];
        const marker = newMarker(place);
        markers.push(marker);
        return [
          key,
          Array.isArray(item) ? [...(item as string[]), marker.word] : `${marker.word} ${String(item)}`.slice(0, 119),
        ];
      }),
    );
  };
  return { content: mark(full.content, label) as ContentByKind[Kind], markers };
}

const isLocale = (key: string) => (locales as readonly string[]).includes(key);

/**
 * Where a text shows markers: plain, in another case, base64 (at any alignment), hexadecimal, or URL-encoded. Takes time for
 * the length of the text only, not for the number of markers.
 */
export function findMarkers(text: string, markers: Marker[]): string[] {
  const words = new Set(wordsIn(text));
  if (words.size === 0) return [];
  return markers.filter(({ word }) => words.has(word)).map(({ place }) => place);
}

/** Everything in a text that looks like a marker, in whatever form it stands there. Letters need no URL-encoding. */
function wordsIn(text: string): string[] {
  const plain = [text, ...encodedParts(text)].map((part) => part.toLowerCase());
  // Looking ahead: a marker may begin inside what looks like another.
  return plain.flatMap((part) => [...part.matchAll(/(?=(zq[a-z]{14}))/g)].map((match) => match[1] ?? ''));
}

/** What parts of a text that may be base64 or hexadecimal mean; where the encoding began is not known. */
function encodedParts(text: string): string[] {
  const decoded = (pattern: RegExp, encoding: 'base64' | 'hex', alignments: number[]) =>
    (text.match(pattern) ?? []).flatMap((run) =>
      alignments.map((start) => Buffer.from(run.slice(start), encoding).toString('latin1')),
    );
  return [...decoded(/[A-Za-z0-9+/_-]{22,}/g, 'base64', [0, 1, 2, 3]), ...decoded(/[0-9a-f]{32,}/gi, 'hex', [0, 1])];
}
