import { inject } from 'vitest';
import { cmsClient, openSession, type Cms } from './cms.ts';
import type { RunningStack } from './global-stack.ts';
import { until } from './until.ts';

/** The product that runs for these tests. @throws where it cannot run: ask inside tests and hooks only. */
export function stack(): RunningStack {
  const running = inject('stack');
  if (!running) throw new Error('the product does not run: see needs.ts');
  return running;
}

const sessions = new Map<string, Promise<string>>();

/** A session of a demo person, the same for all tests of a file. */
export function sessionOf(email: string): Promise<string> {
  let session = sessions.get(email);
  if (!session) sessions.set(email, (session = openSession(stack().cmsUrl, email)));
  return session;
}

/** The cms in the name of a demo person; without one in nobody's. */
export async function cmsAs(email?: string): Promise<Cms> {
  return cmsClient(stack().cmsUrl, email && (await sessionOf(email)));
}

/** A hit of `/api/search`. */
export interface ApiHit {
  id: string;
  sourceId: string;
  slug: string;
  title: string;
  summary: string;
  url: string;
  language: string;
}

/** An answer of `/api/search`. */
export interface ApiAnswer {
  hits: ApiHit[];
  total: number;
  facets: Record<string, { value: string; label: string; count: number }[]>;
  degraded?: boolean;
}

/** Asks `/api/search` of a site. */
export async function searchApi(query: string, siteUrl = stack().siteUrl): Promise<ApiAnswer> {
  const response = await fetch(`${siteUrl}/api/search?${query}`);
  if (response.status !== 200) throw new Error(`/api/search?${query} answered ${response.status}`);
  return (await response.json()) as ApiAnswer;
}

/** The record of a demo service, by its key. */
export async function demoService(key: string): Promise<ApiHit> {
  return until(`the demo service ${key} is found`, async () => {
    const { hits } = await searchApi('limit=100&locale=fi');
    return hits.find(({ sourceId }) => sourceId === `demo-${key}`);
  });
}
