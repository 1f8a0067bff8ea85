import { composeMail, type MailEvent } from '../mail/compose-mail.ts';
import { createMailTransport, type MailTransport } from '../mail/transport.ts';
import type { Services } from '../services.ts';

const BATCH = 20;
const RETRY_MS = [1_000, 5_000, 30_000, 120_000, 600_000];
/** After about an hour and a half a mail is given up: its link would be asked for again. */
const ATTEMPTS_MAX = 14;

type Tools = Pick<Services, 'db' | 'config' | 'log'>;

interface EventRow extends MailEvent {
  id: number;
  document_id: string;
}

const transports = new WeakMap<object, MailTransport>();

/**
 * Sends the mails that are due; one leader runs it. A mail is marked done after the mail server took it: a crash in
 * between sends it again, with the same Message-ID. True when more waits.
 */
export async function sendMails(services: Tools): Promise<boolean> {
  const rows = (await services.db
    .knex('outbox_events')
    .where({ topic: 'mail' })
    .whereNull('done_at')
    .where('next_attempt_at', '<=', new Date())
    .orderBy('id')
    .limit(BATCH)) as EventRow[];
  for (const row of rows) {
    try {
      const mail = await composeMail(services, row);
      if (mail) await transportOf(services).send(mail, row.document_id);
    } catch (error) {
      await postpone(services, row, error);
      // The others would wait for the same mail server; each gets its turn at the next tick.
      return false;
    }
    await services.db.knex('outbox_events').where({ id: row.id }).update({ done_at: new Date(), last_error: null });
  }
  return rows.length === BATCH;
}

function transportOf({ config }: Tools): MailTransport {
  const transport = transports.get(config) ?? createMailTransport(config);
  transports.set(config, transport);
  return transport;
}

async function postpone({ db, log }: Tools, row: EventRow, error: unknown): Promise<void> {
  const reason = reasonOf(error);
  const attempts = row.attempts + 1;
  const givenUp = attempts >= ATTEMPTS_MAX;
  if (row.attempts === 0) log.warn(`mail ${row.document_id} could not be sent, trying again: ${reason}`);
  if (givenUp) log.error(`mail ${row.document_id} was given up after ${attempts} attempts: ${reason}`);
  const wait = RETRY_MS[Math.min(row.attempts, RETRY_MS.length - 1)] ?? 600_000;
  await db
    .knex('outbox_events')
    .where({ id: row.id })
    .update({
      attempts,
      next_attempt_at: new Date(Date.now() + wait),
      last_error: givenUp ? `given up: ${reason}` : reason,
      done_at: givenUp ? new Date() : null,
    });
}

// Codes only: a mail server's own words name the address of the person.
function reasonOf(error: unknown): string {
  const { code, responseCode, name } = error as { code?: string; responseCode?: number; name?: string };
  return [code ?? name ?? 'unknown', responseCode].filter((part) => part !== undefined).join(' ');
}
