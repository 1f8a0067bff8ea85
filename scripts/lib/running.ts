import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Refusal } from './machine.mjs';

const record = z.object({
  /** The process that looks after the servers. */
  pid: z.number(),
  /** When that process began, as the system tells it: a later process may have got the same number. */
  began: z.string(),
  siteUrl: z.string().optional(),
  cmsUrl: z.string(),
  meiliUrl: z.string().optional(),
});

/** What runs on a data folder. */
export type Running = z.infer<typeof record>;

const fileOf = (dataDir: string) => path.join(dataDir, 'running.json');

/** Start time of a process in the system's own units (Linux); empty where the system does not tell or there is no such process. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What runs on this data folder now, or undefined. */
export function readRunning(dataDir: string): Running | undefined {
  const file = fileOf(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    const found = record.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isAlive(found.pid) && beganAt(found.pid) === found.began ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Claims the data folder for this process: two servers writing one SQLite file would spoil each other's work.
 * @throws Refusal when another process has it.
 */
export function claim(dataDir: string, urls: Omit<Running, 'pid' | 'began'>): void {
  const other = readRunning(dataDir);
  if (other) {
    throw new Refusal(
      `The service manual already runs on ${dataDir} (process ${other.pid}, cms ${other.cmsUrl}): stop it first, or set DATA_DIR to another folder.`,
    );
  }
  const mine: Running = { ...urls, pid: process.pid, began: beganAt(process.pid) };
  writeFileSync(fileOf(dataDir), `${JSON.stringify(mine, null, 2)}\n`, { mode: 0o600 });
}

/** Gives the data folder free again. */
export function release(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}
