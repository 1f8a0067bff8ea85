import type { Services } from '../services.ts';

type Tools = Pick<Services, 'db'>;

/** An event that says that a record changed. */
export interface RecordEvent {
  id: number;
  record: string;
  kind: string;
  attempts: number;
}

/** Events of records taken at a time: bounds memory, whatever has piled up. */
export const EVENT_BATCH = 200;
const RETRY_MS = [1_000, 2_000, 5_000, 15_000, 60_000, 600_000];

/** How long to wait before the next attempt, in milliseconds, after `attempts` failed ones. */
export const backOff = (attempts: number, longest = Infinity): number =>
  Math.min(longest, RETRY_MS[Math.min(attempts, RETRY_MS.length - 1)] ?? longest);

/** The oldest events whose turn it is. */
export async function dueEvents({ db }: Tools): Promise<RecordEvent[]> {
  return (await db
    .knex('outbox_events')
    .select('id', 'record', 'kind', 'attempts')
    .where({ topic: 'record' })
    .whereNull('done_at')
    .where('next_attempt_at', '<=', new Date())
    .orderBy('id')
    .limit(EVENT_BATCH)) as RecordEvent[];
}

/** Marks events as done. */
export async function markDone({ db }: Tools, events: Pick<RecordEvent, 'id'>[]): Promise<void> {
  const ids = events.map(({ id }) => id);
  if (ids.length) await db.knex('outbox_events').whereIn('id', ids).update({ done_at: new Date(), last_error: null });
}

/** Puts an event off; it is tried again for ever, ever less often, and counted as stuck by the health. */
export async function postpone({ db }: Tools, event: RecordEvent, reason: string): Promise<void> {
  await db
    .knex('outbox_events')
    .where({ id: event.id })
    .update({
      attempts: event.attempts + 1,
      next_attempt_at: new Date(Date.now() + backOff(event.attempts)),
      last_error: reason,
    });
}

/** The service whose documents an event is about, by event: instructions are part of their service's internal document. */
export async function servicesOf({ db }: Tools, events: RecordEvent[]): Promise<Map<RecordEvent, string>> {
  const instructions = events.filter(({ kind }) => kind !== 'service').map(({ record }) => record);
  const rows = (await db
    .knex('records')
    .whereIn('document_id', instructions)
    .whereNotNull('parent')
    .select('document_id', 'parent')) as { document_id: string; parent: string }[];
  const parents = new Map(rows.map(({ document_id: id, parent }) => [id, parent]));
  const services = new Map<RecordEvent, string>();
  for (const event of events) {
    const service = event.kind === 'service' ? event.record : parents.get(event.record);
    if (service) services.set(event, service);
  }
  return services;
}
