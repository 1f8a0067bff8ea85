/** `npm run reindex`: lets the cms build both search indexes anew, and shows how far it is. */
import { parseArgs } from 'node:util';
import { Refusal } from './lib/machine.mjs';
import { createProgress, type Progress } from './lib/progress.ts';
import { INTERRUPTED, runCommand } from './lib/run-command.ts';
import { reachCms } from './lib/with-cms.ts';
import { requestReindex } from './reindex/request.ts';
import { watchReindex, type ReindexState } from './reindex/watch.ts';

const usage = `Usage: npm run reindex

Builds both search indexes anew from what is published, beside the ones in use, and then exchanges them: people go on
searching and publishing meanwhile. The cms does it; this command asks for it and watches. Stopped, it can be run again.

Exit code: 0 done; 1 something is missing in the index, or it could not be done; 130 stopped by a person.

Environment: CMS_URL, or DATA_DIR and CMS_PORT as in npm start; IMPORT_KEY (default: DATA_DIR/import.key).
If no cms answers, one is started and stopped again.`;

function wantsHelp(): boolean {
  try {
    return parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } }).values.help;
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0]}.\n\n${usage}`);
  }
}

async function main(signal: AbortSignal): Promise<number> {
  if (wantsHelp()) {
    console.log(usage);
    return 0;
  }
  const cms = await reachCms(process.env, signal);
  try {
    await requestReindex(cms);
    const end = await watchReindex({ ...cms, signal, ...shown() });
    if (!end) {
      console.log('stopped watching; the cms goes on with it when it runs. Run the same command again to watch.');
      return INTERRUPTED;
    }
    if (end.refused) console.error('The log of the cms names the refused records; the cms tries them again by itself.');
    console.log(`reindexed ${end.records} records, ${end.documents} documents, ${end.refused} refused`);
    return end.refused ? 1 : 0;
  } finally {
    await cms.stop();
  }
}

/** A progress bar once there is something to count; both indexes are checked after the last record. */
function shown() {
  let progress: Progress | undefined;
  return {
    onProgress: ({ records, total }: ReindexState) => {
      if (total > 0) progress ??= createProgress(process.stderr, 'reindex', total);
      progress?.update(Math.min(records, total));
    },
    onWaiting: (sentence: string) => console.error(sentence),
    onEnd: () => progress?.end(),
  };
}

await runCommand(main);
