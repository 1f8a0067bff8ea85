import { describe, expect, it } from 'vitest';
import { checkContent, recordKinds } from '../src/index.ts';
import { findMarkers, markedContent, newMarker } from './markers.ts';

describe('markers', () => {
  const marker = newMarker('guidance.referral.fi');

  it.each([
    ['plain', marker.word],
    ['in capitals', marker.word.toUpperCase()],
    ['hexadecimal', Buffer.from(`x${marker.word}y`).toString('hex')],
    ['base64', Buffer.from(`${marker.word} and more`).toString('base64')],
    ['base64 behind one byte', Buffer.from(`x${marker.word} and more`).toString('base64')],
    ['base64 behind two bytes', Buffer.from(`xy${marker.word} and more`).toString('base64')],
    ['in an address', encodeURIComponent(`ä ${marker.word} ö`)],
  ])('are found %s', (_name, text) => {
    expect(findMarkers(`before ${text} after`, [marker])).toEqual(['guidance.referral.fi']);
  });

  it('are not found where they are not', () => {
    expect(findMarkers('Palvelu ja sen ohjeet', [marker])).toEqual([]);
  });

  it.each(recordKinds)('stand in every text of a %s that may still be submitted', (kind) => {
    const { content, markers } = markedContent(kind, kind);
    expect(checkContent(kind, content, 'submit', 'fi')).toEqual([]);
    expect(findMarkers(JSON.stringify(content), markers)).toHaveLength(markers.length);
    expect(markers.length).toBeGreaterThan(20);
  });
});
