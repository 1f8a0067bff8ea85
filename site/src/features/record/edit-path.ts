import type { Locale } from '@service-manual/schemas';
import { staffPath } from '../staff/staff-paths.ts';

/** Page where guidance or an overlay is begun. `service`: id or short id. */
export function instructionsPath(
  { service, kind, owner }: { service: string; kind: 'guidance' | 'overlay'; owner: string },
  locale: Locale,
): string {
  return staffPath(locale, 'services', service, kind, ...(kind === 'overlay' ? [owner] : []));
}
