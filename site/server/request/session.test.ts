import { describe, expect, it } from 'vitest';
import { readSession } from './session.ts';

const https = 'https://palvelut.example';
const http = 'http://127.0.0.1:4321';

describe('the session cookie', () => {
  it('is bound to the host wherever the site is served over https', () => {
    expect(readSession('a=b; __Host-session=token-123456', https, 'all')).toBe('token-123456');
    expect(readSession('session=token-123456', https, 'all')).toBeUndefined();
  });

  it('has its plain name on loopback http', () => {
    expect(readSession('session=token-123456', http, 'staff')).toBe('token-123456');
  });

  it('is not read by a public process', () => {
    expect(readSession('session=token-123456', http, 'public')).toBeUndefined();
  });

  it.each([
    'session=',
    'session=short',
    'session=to%0d%0aken-123456',
    'session=%zz-123456',
    `session=${'a'.repeat(600)}`,
  ])('is ignored when it cannot be a token: %s', (cookie) => {
    expect(readSession(cookie, http, 'all')).toBeUndefined();
  });
});
