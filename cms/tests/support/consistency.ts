import type { Knex } from 'knex';

interface LiveRow {
  record_id: string;
  locale: string;
  edition: number;
  content_hash: string;
}
interface EditionRow {
  record: string;
  number: number;
  content_hash: string;
  state: string;
}

/**
 * Looks for publications that are half there: every live record has exactly one published edition, with the same number
 * and hash as all its live rows, one audit row and at least one event; and nothing says "published" without live rows.
 * Answers the faults found.
 */
export async function halfPublished(knex: Knex): Promise<string[]> {
  const faults: string[] = [];
  const live = (await knex('published_services').select('record_id', 'locale', 'edition', 'content_hash')) as LiveRow[];
  const editions = (await knex('editions').whereIn('state', ['published', 'superseded'])) as EditionRow[];
  const audits = (await knex('audit_rows').where({ action: 'publish' })) as { record: string; edition: number }[];
  const events = (await knex('outbox_events').where({ topic: 'record' }).select('record')) as { record: string }[];
  const records = (await knex('records').where({ kind: 'service' })) as { document_id: string; lifecycle: string }[];
  const told = new Set(events.map(({ record }) => record));

  for (const { document_id: record, lifecycle } of records) {
    const rows = live.filter((row) => row.record_id === record);
    const published = editions.filter((edition) => edition.record === record && edition.state === 'published');
    if (lifecycle !== (rows.length ? 'live' : 'none'))
      faults.push(`${record} is ${lifecycle} with ${rows.length} rows`);
    if (published.length !== (rows.length ? 1 : 0)) faults.push(`${record} has ${published.length} published editions`);
    for (const row of rows) {
      const same = row.edition === published[0]?.number && row.content_hash === published[0].content_hash;
      if (!same) faults.push(`${record} ${row.locale} shows another text than its edition`);
    }
    if (rows.length && !told.has(record)) faults.push(`${record} left no event`);
  }
  for (const { record, number } of editions) {
    const count = audits.filter((audit) => audit.record === record && audit.edition === number).length;
    if (count !== 1) faults.push(`${record} edition ${number} has ${count} audit rows of its publication`);
  }
  for (const { record, edition } of audits) {
    const known = editions.some((one) => one.record === record && one.number === edition);
    if (!known) faults.push(`the audit says that ${record} edition ${edition} was published, and it was not`);
  }
  return faults;
}
