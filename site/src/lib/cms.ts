import { errorCodes, type ErrorCode, type Issue } from '@service-manual/schemas';
import { codedError } from './errors.ts';

/** How long a page waits for the cms. The cms itself gives up after eight seconds. */
const TIMEOUT_MS = 9_000;

/** Where the cms is and on whose behalf it is asked. */
export interface CmsOptions {
  cmsUrl: string;
  siteSecret?: string;
  clientAddress?: string;
  /** Session token of a signed-in person; public pages leave it out. */
  session?: string;
  timeoutMs?: number;
}

/** Asks the cms. Throws an error with a code; `UNAVAILABLE` when the cms does not answer. */
export type Cms = <Data>(document: string, variables?: Record<string, unknown>) => Promise<Data>;

interface GraphqlAnswer {
  data?: unknown;
  errors?: {
    extensions?: { code?: string; issues?: Issue[]; params?: Record<string, unknown>; current?: unknown };
  }[];
}

const isErrorCode = (code: unknown): code is ErrorCode => errorCodes.includes(code as ErrorCode);

/** A GraphQL client for one request. */
export function createCms(options: CmsOptions): Cms {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (options.session) headers.authorization = `Bearer ${options.session}`;
  if (options.siteSecret && options.clientAddress) {
    headers['x-site-secret'] = options.siteSecret;
    headers['x-client-address'] = options.clientAddress;
  }

  return async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const answer = await post(
      `${options.cmsUrl}/graphql`,
      headers,
      { query, variables },
      options.timeoutMs ?? TIMEOUT_MS,
    );
    const fault = answer.errors?.[0];
    if (fault) {
      const { code, issues, params, current } = fault.extensions ?? {};
      throw codedError(isErrorCode(code) ? code : 'INTERNAL', { issues, params, current });
    }
    return answer.data as Data;
  };
}

async function post(
  url: string,
  headers: Record<string, string>,
  body: unknown,
  timeoutMs: number,
): Promise<GraphqlAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    // A gateway in front of a cms that is down answers with a page of its own: that is not JSON either.
    return (await response.json()) as GraphqlAnswer;
  } catch (error) {
    throw Object.assign(codedError('UNAVAILABLE'), { cause: error });
  }
}

/** The cms as the public sees it: no session is sent, so that nothing personal can reach a cached page. */
export function publicCms(locals: Pick<App.Locals, 'config' | 'clientAddress'>): Cms {
  return createCms({ ...locals.config, clientAddress: locals.clientAddress });
}

/** The cms on behalf of the person who is signed in. */
export function staffCms(locals: Pick<App.Locals, 'config' | 'clientAddress' | 'session'>): Cms {
  return createCms({ ...locals.config, clientAddress: locals.clientAddress, session: locals.session });
}
