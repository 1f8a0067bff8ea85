import type { Knex } from 'knex';
import { toJson } from '../storage/columns.ts';
import { newId, strapiColumns } from '../storage/ids.ts';

/** What an event is about. `record`: something readers see changed. `mail`: a message is to be sent. `reindex`: search is to be built anew. */
export type Topic = 'record' | 'mail' | 'reindex';

/** Leaves work for after the commit. Says which record changed or which mail is due; never carries a text. */
export async function addEvent(
  trx: Knex.Transaction,
  event: { topic: Topic; kind: string; record?: string; payload?: Record<string, unknown> },
): Promise<void> {
  await trx('outbox_events').insert({
    ...strapiColumns(newId(), new Date()),
    topic: event.topic,
    kind: event.kind,
    record: event.record ?? null,
    payload: toJson(event.payload),
    attempts: 0,
    next_attempt_at: new Date(),
  });
}
