import { isCodedError, isLocale, type ErrorCode, type Issue } from '@service-manual/schemas';
import type { AstroGlobal } from 'astro';
import { staffCms, type Cms } from '../../lib/cms.ts';
import { first, type FormValues } from '../staff/form-values.ts';
import { formView, type FormView } from '../staff/form-view.ts';
import { problemStatus } from '../staff/problems.ts';
import { readPosted } from '../staff/visit.ts';

/** A form that people without a session use, as it is shown. */
export interface AccountForm {
  view: FormView;
  values: FormValues;
  issues: Issue[];
  /** Why it could not be done, when no single field is at fault. */
  problem?: ErrorCode;
}

/** What a sent form is handled with. */
export interface Sent {
  cms: Cms;
  values: FormValues;
}

/**
 * Shows a form to people who are not signed in, and handles it when it was sent. The front server has checked that it
 * came from our own page.
 * @param required names of the fields that must be filled in.
 * @param send does the work; its answer replaces the page. Undefined: the page shows what comes next itself.
 */
export async function openAccountForm(
  astro: AstroGlobal,
  required: readonly string[],
  send: (sent: Sent) => Promise<Response | undefined>,
): Promise<AccountForm | Response> {
  const { locals, request } = astro;
  if (!isLocale(astro.params.locale)) return new Response(null, { status: 404 });
  astro.response.headers.set('cache-control', 'private, no-store');
  const answer = (values: FormValues, issues: Issue[] = [], problem?: ErrorCode): AccountForm => {
    if (issues.length || problem) astro.response.status = problem ? problemStatus(problem) : 422;
    return { view: formView(locals.t, locals.locale, values, issues), values, issues, ...(problem && { problem }) };
  };
  if (request.method !== 'POST') return answer(new Map());
  let values: FormValues = new Map();
  try {
    values = await readPosted(request);
    const missing = required.filter((name) => first(values, name).trim() === '');
    if (missing.length)
      return answer(
        values,
        missing.map((path) => ({ path, code: 'REQUIRED' })),
      );
    const { session: _none, ...rest } = locals;
    return (await send({ cms: staffCms(rest as App.Locals), values })) ?? answer(values);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return answer(
      values,
      error.issues ?? [],
      error.code === 'INVALID' && error.issues?.length ? undefined : error.code,
    );
  }
}
