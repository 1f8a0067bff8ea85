import type { LocalizedText, ServiceContent } from '@service-manual/schemas';
import { loadRecord } from '../editions/store.ts';
import type { WorkRecord } from '../editions/types.ts';
import type { Database } from '../storage/database.ts';

/** What a record is called: the title of its service, of the edition being worked on, else of the live one. */
export async function serviceTitle(db: Database, record: WorkRecord): Promise<LocalizedText> {
  const service = record.parent ? await loadRecord(db.knex, record.parent) : record;
  return ((service?.open ?? service?.live)?.content as ServiceContent | undefined)?.title ?? {};
}
