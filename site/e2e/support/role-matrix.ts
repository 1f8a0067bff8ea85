import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/lib/machine.mjs';

/** Who a page is for. `door`: pages of the workspace for people who are not signed in yet. */
export type Audience = 'public' | 'staff' | 'door';

/** Identifiers that stand in example addresses. */
export interface Examples {
  live: { id: string; shortId: string };
  municipality: string;
}

interface Row {
  audience: Audience;
  address: (examples: Examples) => string;
}

const row = (audience: Audience, address: Row['address'] | string): Row => ({
  audience,
  address: typeof address === 'string' ? () => address : address,
});

/** Every page and endpoint of the site, by its file under `src/pages`. A file without a row fails the tests. */
export const roleMatrix: Record<string, Row> = {
  'index.ts': row('public', '/'),
  '404.astro': row('public', '/404'),
  '500.astro': row('public', '/500'),
  '503.astro': row('public', '/503'),
  '[...path].astro': row('public', '/xyzzy'),
  'api/search.ts': row('public', '/api/search?q=palkkatuki'),
  '[locale]/index.astro': row('public', '/fi'),
  '[locale]/[section]/index.astro': row('public', '/fi/palvelut'),
  '[locale]/[section]/[service].astro': row('public', ({ live }) => `/fi/palvelut/${live.shortId}`),

  '[locale]/staff/sign-in.astro': row('door', '/fi/staff/sign-in'),
  '[locale]/staff/forgot.astro': row('door', '/fi/staff/forgot'),
  '[locale]/staff/reset.astro': row('door', '/fi/staff/reset?token=x'),
  '[locale]/staff/invitation.astro': row('door', '/fi/staff/invitation?token=x'),
  '[locale]/staff/first-administrator.astro': row('door', '/fi/staff/first-administrator?token=x'),
  '[locale]/staff/problem.astro': row('door', '/fi/staff/problem'),

  '[locale]/staff/index.astro': row('staff', '/fi/staff'),
  '[locale]/staff/account.astro': row('staff', '/fi/staff/account'),
  '[locale]/staff/organisations.astro': row('staff', '/fi/staff/organisations'),
  '[locale]/staff/organisation/[id].astro': row(
    'staff',
    ({ municipality }) => `/fi/staff/organisation/${municipality}`,
  ),
  '[locale]/staff/new.astro': row('staff', '/fi/staff/new'),
  '[locale]/staff/sign-out.astro': row('staff', '/fi/staff/sign-out'),
  '[locale]/staff/records/[id]/index.astro': row('staff', ({ live }) => `/fi/staff/records/${live.id}`),
  '[locale]/staff/records/[id]/edit.astro': row('staff', ({ live }) => `/fi/staff/records/${live.id}/edit`),
  '[locale]/staff/records/[id]/review.astro': row('staff', ({ live }) => `/fi/staff/records/${live.id}/review`),
  '[locale]/staff/services/[service]/index.astro': row(
    'staff',
    ({ live }) => `/fi/staff/services/${live.shortId}?view=internal`,
  ),
  '[locale]/staff/services/[service]/guidance.astro': row(
    'staff',
    ({ live }) => `/fi/staff/services/${live.id}/guidance`,
  ),
  '[locale]/staff/services/[service]/overlay/[owner].astro': row(
    'staff',
    ({ live, municipality }) => `/fi/staff/services/${live.id}/overlay/${municipality}`,
  ),
};

/** Every file that Astro makes a route of. */
export function pageFiles(): string[] {
  const folder = path.join(root, 'site/src/pages');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('_')));
}

/** An address of every page of the workspace. */
export const staffExamples = (examples: Examples): string[] =>
  Object.values(roleMatrix)
    .filter(({ audience }) => audience !== 'public')
    .map(({ address }) => address(examples));
