import type { Locale } from '@service-manual/schemas';
import { staffPath } from '../staff/staff-paths.ts';
import type { WorkRecord } from './work-record.ts';

/** Page where a record is written. Guidance and overlays have theirs under the service they belong to. */
export function editPath(record: Pick<WorkRecord, 'id' | 'kind' | 'service' | 'owner'>, locale: Locale): string {
  if (record.kind === 'service' || !record.service) return staffPath(locale, 'records', record.id, 'edit');
  return instructionsPath({ service: record.service, kind: record.kind, owner: record.owner.id }, locale);
}

/** Page where guidance or an overlay is written, also when there is none yet. `service`: id or short id. */
export function instructionsPath(
  { service, kind, owner }: { service: string; kind: 'guidance' | 'overlay'; owner: string },
  locale: Locale,
): string {
  return staffPath(locale, 'services', service, kind, ...(kind === 'overlay' ? [owner] : []));
}
