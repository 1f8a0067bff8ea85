import type { SiteRole } from '../config.ts';

/** Astro's own addresses that this site does not use; they take input of their own and must not answer. */
const UNUSED = new Set(['_image', '_actions', '_server-islands']);

/**
 * True for the workspace: `/{locale}/staff/…` and `/_astro/staff/…`. Case and endings such as `staff.html` or
 * `staff;x` count too: no public address begins like that, so the wide rule costs nothing.
 */
export function isStaffPath(segments: readonly string[]): boolean {
  return segments.slice(0, 2).some((segment) => /^staff(?:[^a-z0-9]|$)/i.test(segment.normalize('NFKC').trim()));
}

/** True when this process must answer as if the address did not exist. */
export function isHidden(segments: readonly string[], role: SiteRole): boolean {
  const first = segments[0]?.toLowerCase() ?? '';
  if (UNUSED.has(first)) return true;
  if (segments.some((segment, index) => segment.startsWith('.') && !(index === 0 && segment === '.well-known')))
    return true;
  return role === 'public' && isStaffPath(segments);
}
