import type { Locale } from '@service-manual/schemas';

/** An address of the workspace: `staffPath('fi', 'records', id, 'edit')`. */
export function staffPath(locale: Locale, ...parts: string[]): string {
  return ['', locale, 'staff', ...parts.map(encodeURIComponent)].join('/');
}

const OWN_PAGE = /^\/(fi|sv|en)\/staff(\/[\w/.~%-]*)?(\?[\w=&%.~+-]*)?$/;
const ACCOUNT_PAGE = /^\/..\/staff\/(sign-in|sign-out|forgot|reset|invitation|first-administrator)(?![\w-])/;

/** Where to go after sign-in: only a page of the workspace, never another site or the sign-in page itself. */
export function safeReturn(wanted: string | null | undefined, locale: Locale): string {
  const ok = wanted && wanted.length <= 1_000 && OWN_PAGE.test(wanted) && !ACCOUNT_PAGE.test(wanted);
  return ok && !wanted.includes('..') && !wanted.includes('//') ? wanted : staffPath(locale);
}

/** The same page of the workspace in another language. */
export function inLocale(pathname: string, locale: Locale): string {
  return pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`);
}
