import { DEMO_PASSWORD } from './people.ts';

/** What GraphQL answered. */
export interface CmsAnswer<Data> {
  data: Data | null;
  errors: { extensions?: { code?: string } }[];
}

/** Asks a cms as it is; `token` is a session, or a whole Authorization header. */
export async function askCms<Data>(
  cmsUrl: string,
  query: string,
  variables: Record<string, unknown> = {},
  token?: string,
): Promise<CmsAnswer<Data>> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token) headers['authorization'] = token.includes(' ') ? token : `Bearer ${token}`;
  const response = await fetch(`${cmsUrl}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<CmsAnswer<Data>>;
  return { data, errors };
}

/** A cms that does what it is asked. @throws the whole answer when it refuses. */
export function cmsClient(cmsUrl: string, token?: string) {
  return async <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await askCms<Data>(cmsUrl, query, variables, token);
    if (errors.length > 0 || data === null) throw new Error(`${query}\n${JSON.stringify(errors)}`);
    return data;
  };
}

/** Asks the cms in the name of one person, or of nobody. */
export type Cms = ReturnType<typeof cmsClient>;

const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token } }';

/** A new session of a demo person. */
export async function openSession(cmsUrl: string, email: string): Promise<string> {
  const answer = await cmsClient(cmsUrl)<{ signIn: { token: string } }>(SIGN_IN, { email, password: DEMO_PASSWORD });
  return answer.signIn.token;
}
