import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseEncoding, compressBoth, etagOf, isSameVersion, isWorthCompressing } from './encoding.ts';

describe('the encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['identity;q=1, br;q=0.5', 'identity'],
    ['deflate', 'identity'],
  ])('for %s is %s', (accept, encoding) => {
    expect(chooseEncoding(accept)).toBe(encoding);
  });

  it('gives back the same text', async () => {
    const text = Buffer.from('työllisyys '.repeat(500));
    const { br, gzip } = await compressBoth(text, 6);
    expect(brotliDecompressSync(br)).toEqual(text);
    expect(gunzipSync(gzip)).toEqual(text);
  });

  it('leaves small bodies and pictures alone', () => {
    expect(isWorthCompressing('text/html', 100)).toBe(false);
    expect(isWorthCompressing('image/png', 100_000)).toBe(false);
    expect(isWorthCompressing('image/svg+xml', 100_000)).toBe(true);
    expect(isWorthCompressing('application/manifest+json', 100_000)).toBe(true);
  });
});

describe('the version of an answer', () => {
  const etag = etagOf(Buffer.from('a'));

  it('changes with the text', () => {
    expect(etagOf(Buffer.from('b'))).not.toBe(etag);
  });

  it.each([[etag], [`"x", ${etag}`], [etag.replace('W/', '')], ['*']])('is recognised in %s', (header) => {
    expect(isSameVersion(header, etag)).toBe(true);
  });

  it.each([[undefined], ['"x"'], ['']])('is not recognised in %s', (header) => {
    expect(isSameVersion(header, etag)).toBe(false);
  });
});
