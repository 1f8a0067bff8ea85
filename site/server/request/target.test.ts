import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalLocation, MAX_TARGET, parseTarget } from './target.ts';

const pathOf = (raw: string) => parseTarget(raw)?.path;

describe('the address of a request', () => {
  it('keeps a right address as it is', () => {
    expect(parseTarget('/fi/palvelut?q=ty%C3%B6')).toEqual({
      path: '/fi/palvelut',
      segments: ['fi', 'palvelut'],
      query: 'q=ty%C3%B6',
      canonical: true,
    });
  });

  it.each([
    ['/fi/%73taff', '/fi/staff'],
    ['/fi//staff', '/fi/staff'],
    ['//fi/staff', '/fi/staff'],
    ['/fi/staff/', '/fi/staff'],
    ['/fi/./staff', '/fi/staff'],
    ['/fi/x/../staff', '/fi/staff'],
    ['/fi/x/%2e%2e/staff', '/fi/staff'],
    ['/_astro/../_astro/staff/x.js', '/_astro/staff/x.js'],
    ['/../../etc/passwd', '/etc/passwd'],
    ['/sv/tj%c3%a4nster', '/sv/tj%C3%A4nster'],
    ['//evil.example/fi', '/evil.example/fi'],
  ])('brings %s to its one form %s', (raw, path) => {
    expect(parseTarget(raw)).toMatchObject({ path, canonical: false });
  });

  it.each(['/_astro/a@_b,c;d=e.f!g.css', '/', "/fi/a'(b)*"])('does not rewrite %s', (raw) => {
    expect(parseTarget(raw)).toMatchObject({ path: raw, canonical: true });
  });

  it.each([
    ['a zero byte', '/fi/%00'],
    ['a line break', '/fi/a%0d%0ab'],
    ['a broken escape', '/fi/%zz'],
    ['bytes that are not UTF-8', '/fi/%ff'],
    ['a backslash', '/fi\\staff'],
    ['an escaped backslash', '/fi%5cstaff'],
    ['an escaped slash', '/fi%2fstaff'],
    ['a double escape', '/fi/%2573taff'],
    ['a fragment', '/fi#/staff'],
    ['a whole address', 'http://evil.example/fi'],
    ['no slash', 'fi'],
    ['an asterisk', '*'],
    ['letters that should be escaped', '/sv/tjänster'],
    ['a zero byte in the query', '/fi?q=%00'],
    ['a broken escape in the query', '/fi?q=%'],
    ['more characters than allowed', `/${'a'.repeat(MAX_TARGET)}`],
  ])('refuses %s', (_what, raw) => {
    expect(parseTarget(raw)).toBeUndefined();
  });

  it('is stable: the right form of an address is its own right form', () => {
    for (const raw of ['/fi//a%20b/../c;d', '/%41/%c3%a4/', '/a%25', '/~x/%7Ey']) {
      const path = pathOf(raw);
      if (path) expect(parseTarget(path)).toMatchObject({ path, canonical: true });
    }
  });

  it('means the same to the URL parser that pages use, whatever was sent', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '.',
      '..',
      '%2e',
      '%73taff',
      'staff',
      'fi',
      '%',
      '%2f',
      '%5c',
      '\\',
      '%25',
      'ä',
      '%C3%A4',
      ';',
      '@',
      ':',
      '?',
      '#',
      "'",
      '"',
      '<',
      '^',
      '`',
      '|',
      '{',
      '[',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 8 }), (pieces) => {
        const target = parseTarget(`/${pieces.join('')}`);
        if (!target) return;
        const url = new URL(`http://site.test${target.path}`);
        expect(url.host).toBe('site.test');
        expect(decodeURIComponent(url.pathname)).toBe(`/${target.segments.join('/')}`);
        expect(parseTarget(target.path)).toMatchObject({
          path: target.path,
          segments: target.segments,
          canonical: true,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('leads to the right form with the query kept', () => {
    expect(canonicalLocation(parseTarget('//fi/?page=2')!)).toBe('/fi?page=2');
  });
});
