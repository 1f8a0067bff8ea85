import type { SiteRole } from '../config.ts';

/** Name of the session cookie: bound to the host and to https wherever the site is served over https. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-session' : 'session';
}

/** The session token of a request; undefined without one, and always on a public-only process. */
export function readSession(cookies: string | undefined, publicUrl: string, role: SiteRole): string | undefined {
  if (role === 'public' || !cookies) return undefined;
  const prefix = `${sessionCookieName(publicUrl)}=`;
  for (const part of cookies.split(';')) {
    const cookie = part.trim();
    if (cookie.startsWith(prefix)) return tokenOf(cookie.slice(prefix.length));
  }
  return undefined;
}

/** A token goes into a header of the call to the cms: only characters that are safe there, and no more than it can need. */
function tokenOf(value: string): string | undefined {
  let token: string;
  try {
    token = decodeURIComponent(value);
  } catch {
    return undefined;
  }
  return /^[A-Za-z0-9._~+/=-]{8,512}$/.test(token) ? token : undefined;
}
