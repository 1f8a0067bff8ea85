import { describe, expect, it } from 'vitest';
import { isOutside, phoneHref, safeHref } from './links.ts';

describe('an address written by people', () => {
  it.each(['https://a.example/x?y=1#z', 'http://a.example/', 'mailto:a@b.example', 'tel:+358401234567'])(
    'may be %s',
    (url) => {
      expect(safeHref(url)).toBe(url);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'blob:https://a.example/1',
    'ftp://a.example/',
    '//a.example',
    '/fi',
    'a.example',
    'https://user@a.example/',
    'https://user:pass@a.example/',
    '',
  ])('may not be %j', (url) => {
    expect(safeHref(url)).toBeUndefined();
  });

  it('leads outside when it is a page', () => {
    expect(isOutside('https://a.example/')).toBe(true);
    expect(isOutside('mailto:a@b.example')).toBe(false);
  });
});

describe('a phone number', () => {
  it('keeps its digits and its plus', () => {
    expect(phoneHref('+358 (0)9 000-0131')).toBe('tel:+358090000131');
  });

  it('is no link when there is no number in it', () => {
    expect(phoneHref('kysy vaihteesta')).toBeUndefined();
  });
});
