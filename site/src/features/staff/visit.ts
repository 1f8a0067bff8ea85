import { isCodedError, isLocale, type Locale } from '@service-manual/schemas';
import type { AstroGlobal } from 'astro';
import { staffCms, type Cms } from '../../lib/cms.ts';
import { withoutNulls } from '../../lib/without-nulls.ts';
import type { Translate } from '../../lib/i18n.ts';
import { csrfToken, isCsrfToken } from './csrf.ts';
import { carriable, first, toFormValues, type FormValues } from './form-values.ts';
import { ME, type Me } from './me.ts';
import type { ProblemCode } from './problems.ts';
import { forgetSession } from './session-cookie.ts';
import { staffPath } from './staff-paths.ts';

/** A signed-in person on a page. */
export interface Visit {
  /** Asks the cms in the person's name. What is `null` in its answers is left out, as in the schemas. */
  cms: Cms;
  me: Me;
  locale: Locale;
  t: Translate;
  /** Token for the forms of the page. */
  csrf: string;
  /** Path and query of the page: where its forms are sent. */
  path: string;
  /** What was sent, when a form was sent from a page of this session. */
  form?: FormValues;
  /** Answers 303: after a form was accepted. `done` names the message the next page shows. */
  goTo: (path: string, done?: string) => Response;
}

/**
 * Opens a page of the workspace: signs in first when needed, and turns coded errors into pages in plain words. Whatever
 * happens to a form that was sent, its texts are carried to the next page.
 */
export async function openPage<Data>(
  astro: AstroGlobal,
  load: (visit: Visit) => Promise<Data | Response>,
): Promise<{ visit: Visit; data: Data } | Response> {
  const { locals, request, url } = astro;
  if (!isLocale(astro.params.locale)) return new Response(null, { status: 404 });
  const { locale, session } = locals;
  astro.response.headers.set('cache-control', 'private, no-store');
  const path = url.pathname + withoutDone(url.searchParams);
  try {
    const posted = request.method === 'POST' ? await readPosted(request) : undefined;
    if (posted) locals.carried = { action: path, pairs: carriable(posted) };
    if (!session) return await toSignIn(astro, path);
    const ask = staffCms(locals);
    const cms: Cms = async <Answer>(document: string, variables?: Record<string, unknown>) =>
      withoutNulls(await ask<Answer>(document, variables));
    const { me } = await cms<{ me?: Me }>(ME);
    if (!me) return await toSignIn(astro, path);
    const secret = locals.config.siteSecret ?? '';
    if (posted && !isCsrfToken(first(posted, 'csrf'), secret, session)) return await showProblem(astro, 'STALE');
    const visit: Visit = {
      cms,
      me,
      locale,
      t: locals.t,
      csrf: csrfToken(secret, session),
      path,
      ...(posted && { form: posted }),
      goTo: (target, done) => redirect(done ? withDone(target, done) : target),
    };
    const data = await load(visit);
    return data instanceof Response ? data : { visit, data };
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return error.code === 'UNAUTHENTICATED' ? toSignIn(astro, path) : showProblem(astro, error.code);
  }
}

/** 303 to another page: the browser asks for it anew, so that reloading sends nothing twice. */
export const redirect = (location: string): Response => new Response(null, { status: 303, headers: { location } });

/** The query without the message of what was done before. */
function withoutDone(params: URLSearchParams): string {
  const rest = new URLSearchParams(params);
  rest.delete('done');
  return rest.size ? `?${rest}` : '';
}

function withDone(path: string, done: string): string {
  const [bare = '', anchor] = path.split('#');
  return `${bare}${bare.includes('?') ? '&' : '?'}done=${done}${anchor ? `#${anchor}` : ''}`;
}

/** The fields of a form that was sent. @throws BAD_REQUEST for a body that is no form. */
export async function readPosted(request: Request): Promise<FormValues> {
  try {
    return toFormValues(await request.formData());
  } catch (cause) {
    throw Object.assign(new Error('BAD_REQUEST', { cause }), { code: 'BAD_REQUEST' });
  }
}

// The session is over (or never was). A form that was sent waits on the sign-in page; a page is named for the way back.
function toSignIn(astro: AstroGlobal, path: string): Promise<Response> | Response {
  const { locals } = astro;
  if (locals.session) forgetSession(astro);
  const signIn = staffPath(locals.locale, 'sign-in');
  if (locals.carried) return astro.rewrite(new Request(new URL(signIn, astro.url)));
  const query = path === staffPath(locals.locale) ? '' : `?return=${encodeURIComponent(path)}`;
  return redirect(signIn + query);
}

/** Shows a problem in place of the page, with the texts of the form that was sent. */
export function showProblem(astro: AstroGlobal, code: ProblemCode): Promise<Response> {
  astro.locals.problem = code;
  return astro.rewrite(new Request(new URL(staffPath(astro.locals.locale, 'problem'), astro.url)));
}
