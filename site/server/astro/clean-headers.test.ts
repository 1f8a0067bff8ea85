import { describe, expect, it } from 'vitest';
import { cleanHeaders, cleanLocation, keepableSeconds } from './clean-headers.ts';

describe('the headers of a page', () => {
  it('reach the visitor only when a page may set them', () => {
    const headers = {
      'content-type': 'text/html',
      'access-control-allow-origin': '*',
      'content-security-policy': 'x',
      'x-powered-by': 'y',
    };
    expect(cleanHeaders(headers, 'site.test')).toEqual({ 'content-type': 'text/html; charset=utf-8' });
  });

  it.each([
    ['http://site.test/fi', '/fi'],
    ['http://site.test', '/'],
    ['/fi?a=b', '/fi?a=b'],
    ['//evil.example', '/evil.example'],
    ['/\\evil.example', '/evil.example'],
    [' //evil.example', '/evil.example'],
    ['/\t/evil.example', '/evil.example'],
    ['https://login.example/start', 'https://login.example/start'],
    ['http://site.test.evil.example/', 'http://site.test.evil.example/'],
  ])('lead from %s to %s', (location, expected) => {
    expect(cleanLocation(location, 'site.test')).toBe(expected);
  });

  it.each([
    [undefined, undefined],
    ['no-store', 0],
    ['private, max-age=60', 0],
    ['public, max-age=30', 30],
    ['max-age=30, s-maxage=90', 90],
  ])('tell with %s how long the answer may be kept', (header, seconds) => {
    expect(keepableSeconds(header)).toBe(seconds);
  });
});
