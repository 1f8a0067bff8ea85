import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const stateSchema = z.object({ version: z.number(), done: z.int().min(0) });

const fileIn = (dataDir: string) => path.join(dataDir, 'seed.json');

/** How many services, from the first on, an earlier run has finished; 0 when that is not known or the texts have changed since. */
export function readDone(dataDir: string, version: number): number {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
    return state.version === version ? state.done : 0;
  } catch {
    return 0;
  }
}

/** Remembers how many are finished; a crash leaves the old or the new state, never half of one. */
export function writeDone(dataDir: string, version: number, done: number): void {
  const unfinished = `${fileIn(dataDir)}.tmp`;
  writeFileSync(unfinished, `${JSON.stringify({ version, done })}\n`);
  renameSync(unfinished, fileIn(dataDir));
}
