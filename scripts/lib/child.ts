import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Serializable } from 'node:child_process';
import { root } from './machine.mjs';

/** How a server ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A server that runs as a child process. */
export interface Child {
  name: string;
  pid: number;
  /** Fulfilled when it has ended, however that came. */
  exited: Promise<Exit>;
  /** True until it has ended. */
  isRunning: () => boolean;
  /** The last lines that it printed. */
  lastLines: () => string;
  /** Fulfilled with the first message that it sends through its channel; rejected when it ends before. */
  firstMessage: Promise<Serializable>;
  /** Asks it to end, and ends it by force when it has not within `patience` milliseconds. */
  stop: (patience?: number) => Promise<void>;
  /** Ends it at once, as a crash would. */
  kill: () => Promise<void>;
}

interface ChildOptions {
  /** Short name for messages and for its log file. */
  name: string;
  /** Program, relative to the project folder. */
  script: string;
  /** The whole environment: nothing of the parent's is handed on by itself. */
  env: Record<string, string>;
  /** Folder of the log files. */
  logDir: string;
  /** Receives lines the server means for the person at the console: it prints them as `notice: …`. */
  onNotice?: ((text: string) => void) | undefined;
}

const keptLines = 30;
const noticePrefix = 'notice: ';

/** Starts a server with this Node; its output goes to a log file, and it ends when this process ends, however that comes. */
export function startChild({ name, script, env, logDir, onNotice }: ChildOptions): Child {
  mkdirSync(logDir, { recursive: true });
  const log = createWriteStream(path.join(logDir, `${name}.log`), { flags: 'a', mode: 0o600 });
  const leash = path.join(root, 'scripts/lib/leash.mjs');
  const child = spawn(process.execPath, ['--import', leash, path.join(root, script)], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Its own process group: Ctrl-C in a terminal reaches this process only, which then stops the servers in order.
    detached: true,
  });

  const lines: string[] = [];
  const take = (line: string) => {
    if (line.startsWith(noticePrefix)) {
      // Not kept: it may hold a one-time link.
      onNotice?.(line.slice(noticePrefix.length));
      return;
    }
    log.write(`${line}\n`);
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', take);
  }

  let running = true;
  const exited = new Promise<Exit>((resolve) => {
    const finish = (exit: Exit) => {
      running = false;
      log.end();
      resolve(exit);
    };
    child.once('error', (error) => {
      take(error.message);
      finish({ code: 1, signal: null });
    });
    child.once('close', (code, signal) => finish({ code, signal }));
  });
  const firstMessage = new Promise<Serializable>((resolve, reject) => {
    child.once('message', (message) => resolve(message));
    void exited.then(() => reject(new Error(`${name} ended before it was ready`)));
  });
  // Most servers send no message and nobody asks for one.
  firstMessage.catch(() => undefined);

  const kill = async () => {
    if (running) child.kill('SIGKILL');
    await exited;
  };
  const stop = async (patience = 10_000) => {
    if (running) child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    await exited;
    clearTimeout(timer);
  };

  const lastLines = () => lines.join('\n');
  return { name, pid: child.pid ?? 0, exited, isRunning: () => running, lastLines, firstMessage, stop, kill };
}
