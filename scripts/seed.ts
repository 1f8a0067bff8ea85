/** `npm run seed -- --services N`: synthetic services in three languages, through the same door as an import. */
import { parseArgs } from 'node:util';
import { createImportClient, inOrder, type ImportReply } from './lib/import-client.ts';
import { count, describeIssue, newTally, tallyLine, type Tally } from './lib/import-report.ts';
import { Refusal } from './lib/machine.mjs';
import { createProgress } from './lib/progress.ts';
import { INTERRUPTED, runCommand } from './lib/run-command.ts';
import { reachCms } from './lib/with-cms.ts';
import { makeSeedItem, SEED_VERSION } from './seed/make-service.ts';
import { readDone, writeDone } from './seed/state.ts';

const PARALLEL = 4;
const SERVICES_MAX = 200_000;
/** Services between two notes of how far we are: at most so many are sent again after a crash. */
const REMEMBER_EVERY = 50;
const REFUSALS_SHOWN = 20;

const usage = `Usage: npm run seed -- --services N

Makes N synthetic published services (1 to ${SERVICES_MAX}) in three languages. It can be stopped and run again:
what exists is left alone. Environment: as for npm run import.`;

function readServices(): number | undefined {
  let values: { services?: string; help?: boolean };
  try {
    ({ values } = parseArgs({ options: { services: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }));
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0]}.\n\n${usage}`);
  }
  if (values.help) return undefined;
  const services = /^\d{1,6}$/.test(values.services ?? '') ? Number(values.services) : 0;
  if (services < 1 || services > SERVICES_MAX) throw new Refusal(`Say how many services to make.\n\n${usage}`);
  return services;
}

async function main(signal: AbortSignal): Promise<number> {
  const services = readServices();
  if (services === undefined) {
    console.log(usage);
    return 0;
  }
  const tally = newTally();
  try {
    await seed(services, signal, tally);
  } finally {
    console.log(tallyLine(tally));
  }
  return signal.aborted ? INTERRUPTED : 0;
}

async function seed(services: number, signal: AbortSignal, tally: Tally): Promise<void> {
  const cms = await reachCms(process.env, signal);
  try {
    const client = createImportClient(cms);
    const send = async (number: number) => ({ number, reply: await client(makeSeedItem(number)) });
    const known = readDone(cms.dataDir, SEED_VERSION);
    const first = await firstToSend(Math.min(known, services), send);
    tally.unchanged += first - 1;

    const progress = createProgress(process.stderr, 'seed', services, first - 1);
    let done = first - 1;
    // Asked for fewer than there are, an earlier run's number stays.
    const remembered = first > 1 ? known : 0;
    // A refused service is tried again next time: what is remembered ends before it.
    let whole = done;
    const remember = () => writeDone(cms.dataDir, SEED_VERSION, Math.max(whole, remembered));
    try {
      for await (const { number, reply } of inOrder(numbers(first, services), send, PARALLEL, signal)) {
        count(tally, reply.outcome);
        if (reply.outcome === 'refused') showRefusal(number, reply, tally.refused);
        done = number;
        if (tally.refused === 0) whole = number;
        progress.update(done);
        if (done % REMEMBER_EVERY === 0) remember();
      }
    } finally {
      progress.end();
      if (whole > 0) remember();
    }
  } finally {
    await cms.stop();
  }
}

/**
 * The first service that may be missing. What an earlier run remembers is believed only when its last service is
 * still there: the database may have been emptied, or be another one.
 */
async function firstToSend(
  remembered: number,
  send: (number: number) => Promise<{ reply: ImportReply }>,
): Promise<number> {
  if (remembered === 0) return 1;
  const { reply } = await send(remembered);
  return reply.outcome === 'unchanged' ? remembered + 1 : 1;
}

function* numbers(first: number, last: number): Generator<number> {
  for (let number = first; number <= last; number += 1) yield number;
}

function showRefusal(number: number, reply: Extract<ImportReply, { outcome: 'refused' }>, soFar: number): void {
  if (soFar > REFUSALS_SHOWN) return;
  const reasons = reply.issues.map(describeIssue).join('; ') || reply.code;
  console.log(
    `refused: service ${number}: ${reasons}${soFar === REFUSALS_SHOWN ? ' (further ones are only counted)' : ''}`,
  );
}

await runCommand(main);
