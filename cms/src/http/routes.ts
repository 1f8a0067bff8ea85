/** Every path the cms answers. Anything else is 404 before any of Strapi's code runs. */
export const openRoutes = [
  { method: 'POST', path: '/graphql' },
  { method: 'GET', path: '/healthz' },
  { method: 'GET', path: '/changes' },
] as const;

/** First path parts of Strapi's admin panel; open only when an operator switched the panel on (`ADMIN_PANEL=true`). */
export const adminPrefixes = [
  'admin',
  'content-manager',
  'content-type-builder',
  'i18n',
  'upload',
  'email',
  'content-releases',
  'review-workflows',
];

/**
 * Closed to operators too: the first visitor would become administrator (`strapi admin:create-user` makes one), data
 * transfer writes past every rule, and deleting a language deletes what is live in it. Strapi ignores case in paths.
 */
const neverOpen = /^\/admin\/(register-admin|transfer)(\/|$)/i;
const READ = ['GET', 'HEAD'];

/** True when the request may go on. Paths are compared as sent: an encoded or doubled path is another path. */
export function isOpenRoute(method: string, path: string, adminPanel: boolean): boolean {
  if (
    openRoutes.some(
      (route) => route.path === path && (route.method === method || (method === 'HEAD' && route.method === 'GET')),
    )
  ) {
    return true;
  }
  const prefix = path.split('/')[1] ?? '';
  if (!adminPanel || !adminPrefixes.includes(prefix) || neverOpen.test(path)) return false;
  return prefix !== 'i18n' || READ.includes(method);
}
