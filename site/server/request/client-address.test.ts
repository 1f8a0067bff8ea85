import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

describe('the address of a visitor', () => {
  it('is that of the connection', () => {
    expect(clientAddress('192.0.2.7', '203.0.113.9', false)).toBe('192.0.2.7');
  });

  it('is the last forwarded one behind our proxy, whatever the visitor put before it', () => {
    expect(clientAddress('10.0.0.1', '1.2.3.4, 203.0.113.9', true)).toBe('203.0.113.9');
  });

  it.each([undefined, '', 'unknown', '<script>'])('is that of the proxy when it forwards %s', (forwarded) => {
    expect(clientAddress('10.0.0.1', forwarded, true)).toBe('10.0.0.1');
  });

  it('is written as IPv4 when it is one', () => {
    expect(clientAddress('::ffff:192.0.2.7', undefined, false)).toBe('192.0.2.7');
  });
});
