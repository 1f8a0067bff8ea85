import { isIP } from 'node:net';

/**
 * The visitor's address, for rate limits. `X-Forwarded-For` is believed only behind our own proxy, and only its last
 * entry: everything before it came from the visitor.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustProxy: boolean,
): string {
  const last = trustProxy ? (forwardedFor?.split(',').at(-1)?.trim() ?? '') : '';
  return plain(isIP(last) ? last : (socketAddress ?? ''));
}

/** IPv4 in its short form also when the socket is an IPv6 one. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');
