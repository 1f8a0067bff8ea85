/** `npm run import -- ptv FILE`: takes records of an outside register over, one at a time, through the cms. */
import type { PtvRecord } from '@service-manual/schemas/ptv';
import { readArguments, usage, type ImportArguments } from './import/arguments.ts';
import { readPtvRecords } from './import/read-source.ts';
import { createImportClient, inOrder, type ImportItem, type ImportReply } from './lib/import-client.ts';
import { count, describeIssue, newTally, sumByField, tallyLine } from './lib/import-report.ts';
import { createProgress } from './lib/progress.ts';
import { INTERRUPTED, runCommand } from './lib/run-command.ts';
import { reachCms } from './lib/with-cms.ts';

/** Records under way at the same time. More does not help: the cms writes one after the other. */
const PARALLEL = 4;

async function main(signal: AbortSignal): Promise<number> {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.help) {
    console.log(usage);
    return 0;
  }
  const { records, refused } = readPtvRecords(wanted.file);
  const tally = newTally();
  const refusals = refused.map(
    ({ index, sourceId, issues }) =>
      `refused: record ${index + 1}${sourceId ? ` (${sourceId})` : ''}: ${issues.map(describeIssue).join('; ')}`,
  );
  tally.refused = refused.length;

  const replies = new Map<PtvRecord, ImportReply>();
  try {
    if (records.length) await send(records, wanted, signal, (record, reply) => replies.set(record, reply));
  } finally {
    for (const [record, reply] of replies) {
      count(tally, reply.outcome);
      if (reply.outcome !== 'refused') continue;
      const reasons = reply.issues.length ? reply.issues.map(describeIssue).join('; ') : reply.code;
      refusals.push(`refused: ${record.sourceId} (${titleOf(record)}): ${reasons}`);
    }
    report(records, replies, wanted);
    for (const line of refusals) console.log(line);
    const left = records.length - replies.size;
    if (left)
      console.log(`not done: ${left} of ${records.length + refused.length}; run the same command again to go on`);
    console.log(tallyLine(tally));
  }
  if (signal.aborted) return INTERRUPTED;
  return records.length ? 0 : 1;
}

async function send(
  records: PtvRecord[],
  { owner, municipality, publish }: ImportArguments,
  signal: AbortSignal,
  onReply: (record: PtvRecord, reply: ImportReply) => void,
): Promise<void> {
  const cms = await reachCms(process.env, signal);
  const progress = createProgress(process.stderr, 'import', records.length);
  try {
    const client = createImportClient(cms);
    const work = async (record: PtvRecord) => {
      const { sourceId, sourceHash, originalLanguage, content } = record;
      const item: ImportItem = {
        sourceId,
        sourceHash,
        originalLanguage,
        content,
        owner,
        municipality,
        publish,
        source: 'ptv',
      };
      return { record, reply: await client(item) };
    };
    let done = 0;
    for await (const { record, reply } of inOrder(records, work, PARALLEL, signal)) {
      onReply(record, reply);
      progress.update((done += 1));
    }
  } finally {
    progress.end();
    await cms.stop();
  }
}

function report(records: PtvRecord[], replies: Map<PtvRecord, ImportReply>, { list }: ImportArguments): void {
  const notes = records.flatMap((record) => (replies.has(record) ? record.notes : []));
  if (notes.length) console.log(`left out on the way (unsafe, unknown or beyond our limits): ${sumByField(notes)}`);
  const lacking = [...replies].flatMap(([record, reply]) =>
    reply.outcome === 'refused' || !reply.missing.length ? [] : [{ record, missing: reply.missing }],
  );
  if (!lacking.length) return;
  console.log(`a person would still have to fill in: ${sumByField(lacking.flatMap(({ missing }) => missing))}`);
  if (!list) return;
  for (const { record, missing } of lacking) {
    console.log(`  ${record.sourceId} (${titleOf(record)}): ${missing.map(({ path }) => path).join(', ')}`);
  }
}

const titleOf = ({ content, originalLanguage }: PtvRecord) => content.title?.[originalLanguage] ?? '';

await runCommand(main);
