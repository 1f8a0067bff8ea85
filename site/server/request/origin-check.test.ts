import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './origin-check.ts';

const own = 'https://palvelut.example';

describe('the origin check', () => {
  it.each([
    ['the own origin', { origin: own }],
    ['a hidden origin of the same site', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['no origin but a same-origin request', { 'sec-fetch-site': 'same-origin' }],
    ['an old browser that sends only the referring page', { referer: `${own}/fi/staff/sign-in` }],
  ])('passes %s', (_what, headers) => {
    expect(isSameOrigin(headers, own)).toBe(true);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another scheme', { origin: 'http://palvelut.example' }],
    ['another origin that claims to be the same', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    ['a hidden origin of another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a hidden origin alone', { origin: 'null' }],
    ['a hidden origin with our page as referrer', { origin: 'null', referer: `${own}/fi` }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['a cross-site request without origin', { 'sec-fetch-site': 'cross-site', referer: `${own}/fi` }],
    ['a foreign referring page', { referer: 'https://evil.example/' }],
    ['a referring page that only looks like ours', { referer: `${own}.evil.example/` }],
    ['nothing at all', {}],
  ])('refuses %s', (_what, headers) => {
    expect(isSameOrigin(headers, own)).toBe(false);
  });
});
