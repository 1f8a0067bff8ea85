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

/** Where a text shows markers: plain, in another case, base64 (at any alignment), hexadecimal, or URL-encoded. */
export function findMarkers(text: string, markers: Marker[]): string[] {
  const folded = text.toLowerCase();
  return markers
    .filter(({ word }) => formsOf(word).some((form) => (form.exact ? text : folded).includes(form.text)))
    .map(({ place }) => place);
}

function formsOf(word: string): { text: string; exact: boolean }[] {
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(' '.repeat(shift) + word).toString('base64');
    // The first and last characters depend on the neighbours.
    return { text: encoded.slice(shift === 0 ? 0 : 4, -4), exact: true };
  });
  return [{ text: word, exact: false }, { text: Buffer.from(word).toString('hex'), exact: false }, ...base64];
}
