import { describe, expect, it } from 'vitest';
import { checkHost, isLocalHealthCheck } from './host-check.ts';

describe('the host check', () => {
  it('serves the configured host, whatever its case and with or without the usual port', () => {
    for (const host of ['palvelut.example', 'PALVELUT.example', 'palvelut.example:443']) {
      expect(checkHost(host, 'https://palvelut.example')).toBe('own');
    }
  });

  it.each(['evil.example', 'palvelut.example.evil.example', 'palvelut.example:8080', '127.0.0.1'])(
    'does not serve %s',
    (host) => {
      expect(checkHost(host, 'https://palvelut.example')).toBe(421);
    },
  );

  it.each([undefined, '', 'a b', 'a/b', 'user@palvelut.example'])('cannot read %s', (host) => {
    expect(checkHost(host, 'https://palvelut.example')).toBe(400);
  });

  it('knows other names of this machine on the same port', () => {
    expect(checkHost('localhost:4321', 'http://127.0.0.1:4321')).toBe('other-loopback');
    expect(checkHost('localhost:4322', 'http://127.0.0.1:4321')).toBe(421);
  });

  it('lets the machine ask for its own health only', () => {
    expect(isLocalHealthCheck('127.0.0.1:4321', '/healthz')).toBe(true);
    expect(isLocalHealthCheck('[::1]:4321', '/healthz')).toBe(true);
    expect(isLocalHealthCheck('127.0.0.1:4321', '/fi')).toBe(false);
    expect(isLocalHealthCheck('evil.example', '/healthz')).toBe(false);
  });
});
