/** Who may keep an answer: anyone but asking back each time, the visitor's own browser likewise, or nobody. */
export type Audience = 'shared' | 'browser' | 'nobody';

const CACHE_CONTROL: Record<Audience, string> = {
  shared: 'public, max-age=0, must-revalidate',
  browser: 'private, no-cache',
  nobody: 'private, no-store',
};

/** Headers that say who may keep an answer. What nobody may keep, search engines may not list either. */
export function cachingHeaders(audience: Audience): Record<string, string> {
  const headers: Record<string, string> = { 'cache-control': CACHE_CONTROL[audience] };
  if (audience === 'nobody') headers['x-robots-tag'] = 'noindex';
  return headers;
}
