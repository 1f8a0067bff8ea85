import { openStates, type LocalizedText, type ServiceContent } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { maySeeWork } from '../access/commands.ts';
import type { Principal } from '../access/principal.ts';
import { loadRecord } from '../editions/store.ts';
import type { WorkRecord } from '../editions/types.ts';
import { fromJson } from '../storage/columns.ts';
import type { Database } from '../storage/database.ts';

/**
 * What a record is called: the title of its service, of the edition being worked on where the person may see it, else
 * of the live one.
 */
export async function serviceTitle(db: Database, principal: Principal, record: WorkRecord): Promise<LocalizedText> {
  const service = record.parent ? await loadRecord(db.knex, record.parent) : record;
  if (!service) return {};
  const edition = (maySeeWork(principal, service) && service.open) || service.live;
  return (edition?.content as ServiceContent | undefined)?.title ?? {};
}

/** Titles of services, in the order asked for; of the open edition only where `open` says so. */
export async function titlesOf(db: Knex, wanted: { service: string; open: boolean }[]): Promise<LocalizedText[]> {
  const rows = (await db('editions')
    .whereIn('record', [...new Set(wanted.map(({ service }) => service))])
    .whereIn('state', [...openStates, 'published'])
    .select('record', 'state', 'content')) as { record: string; state: string; content: unknown }[];
  return wanted.map(({ service, open }) => {
    const editions = rows.filter((row) => row.record === service);
    const live = editions.find((row) => row.state === 'published');
    const edition = (open && editions.find((row) => row !== live)) || live;
    return fromJson<ServiceContent>(edition?.content)?.title ?? {};
  });
}
