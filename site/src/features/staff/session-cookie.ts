import type { AstroGlobal } from 'astro';
import { sessionCookieName } from '../../../server/request/session.ts';

type Context = Pick<AstroGlobal, 'cookies' | 'locals'>;

const optionsOf = (publicUrl: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') }) as const;

/** Keeps a session in the browser: no script can read it, and no other site can send it with a form. */
export function keepSession({ cookies, locals }: Context, session: { token: string; expiresAt: string }): void {
  const { publicUrl } = locals.config;
  const expires = new Date(session.expiresAt);
  cookies.set(sessionCookieName(publicUrl), session.token, {
    ...optionsOf(publicUrl),
    ...(Number.isNaN(expires.getTime()) ? {} : { expires }),
  });
}

/** Takes the session out of the browser. */
export function forgetSession({ cookies, locals }: Context): void {
  const { publicUrl } = locals.config;
  cookies.set(sessionCookieName(publicUrl), '', { ...optionsOf(publicUrl), maxAge: 0 });
}
