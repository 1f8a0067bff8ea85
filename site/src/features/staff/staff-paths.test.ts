import { describe, expect, it } from 'vitest';
import { safeReturn, staffPath } from './staff-paths.ts';

describe('the address to return to after sign-in', () => {
  it.each(['/fi/staff', '/sv/staff/records/abc/edit', '/en/staff?group=to_review&q=a%20b'])('may be %s', (path) => {
    expect(safeReturn(path, 'fi')).toBe(path);
  });

  it.each([
    'https://evil.example',
    '//evil.example/fi/staff',
    '/\\evil.example',
    '/fi/palvelut',
    '/fi/staffing',
    '/fi/staff/../../x',
    '/fi/staff//evil.example',
    '/fi/staff/sign-in?return=/fi/staff',
    '/fi/staff/sign-out',
    'javascript:alert(1)',
    `/fi/staff/${'a'.repeat(2_000)}`,
    '',
    null,
  ])('is the work queue instead of %s', (path) => {
    expect(safeReturn(path, 'sv')).toBe('/sv/staff');
  });
});

it('parts of an address are escaped', () => {
  expect(staffPath('en', 'records', 'a/b')).toBe('/en/staff/records/a%2Fb');
});
