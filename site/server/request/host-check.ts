/** What to do with a request for a host: serve it, send it to the right loopback address, or refuse it with a status. */
export type HostVerdict = 'own' | 'other-loopback' | 400 | 421;

/** Host name of a `Host` header or URL host, in lower case, without port and without the brackets of IPv6. */
export function hostnameOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');
}

/** True for names of this very machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Checks the `Host` header against the address people use. A request for another host is a wrong DNS record, a probe,
 * or a page of somebody else whose name was turned to this machine (DNS rebinding).
 */
export function checkHost(host: string | undefined, publicUrl: string): HostVerdict {
  if (!host || !/^[a-z0-9.:[\]_-]+$/i.test(host)) return 400;
  const own = new URL(publicUrl);
  if (withPort(host.toLowerCase(), own.protocol) === withPort(own.host, own.protocol)) return 'own';
  const bothLoopback = isLoopback(hostnameOf(host)) && isLoopback(own.hostname.replace(/^\[|\]$/g, ''));
  // People type `localhost` for 127.0.0.1; cookies and the origin check know one of them only.
  if (bothLoopback && portOf(host, own.protocol) === portOf(own.host, own.protocol)) return 'other-loopback';
  return 421;
}

/** True for a health check by the machine itself, a container's supervisor for example. */
export function isLocalHealthCheck(host: string | undefined, target: string | undefined): boolean {
  return target === '/healthz' && host !== undefined && isLoopback(hostnameOf(host));
}

const portOf = (host: string, protocol: string) => /:(\d+)$/.exec(host)?.[1] ?? (protocol === 'https:' ? '443' : '80');
const withPort = (host: string, protocol: string) => `${host.replace(/:\d+$/, '')}:${portOf(host, protocol)}`;
