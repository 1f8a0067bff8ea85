import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startChild } from './child.ts';
import { root } from './machine.mjs';
import { freePort } from './ports.ts';
import { waitForHealth } from './wait.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'child-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a program and starts it as a server. */
function start(source: string, env: Record<string, string> = {}, onNotice?: (text: string) => void) {
  const file = path.join(folder, 'server.mjs');
  writeFileSync(file, source);
  const script = path.relative(root, file);
  return startChild({ name: 'example', script, env, logDir: path.join(folder, 'logs'), onNotice });
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // A killed process that nobody has asked after yet still has a number.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

const forever = 'setInterval(() => {}, 1000); process.send("up");';

describe('a server', () => {
  it('is given only the environment that was named', async () => {
    const child = start(
      'console.log(Object.keys(process.env).filter((name) => !name.startsWith("NODE_CHANNEL")).join())',
      {
        ONE: '1',
      },
    );
    await child.exited;
    expect(child.lastLines()).toBe('ONE');
  });

  it('has its output in a log file', async () => {
    const child = start('console.log("a line")');
    await child.exited;
    await vi.waitFor(() => expect(readFileSync(path.join(folder, 'logs/example.log'), 'utf8')).toBe('a line\n'));
  });

  it('can say something to the person at the console', async () => {
    const notices: string[] = [];
    await start('console.log("notice: open this link")', {}, (text) => notices.push(text)).exited;
    expect(notices).toEqual(['open this link']);
  });

  it('leaves what it said to the person out of its log', async () => {
    await start('console.log("notice: open this link"); console.log("a line")').exited;
    await vi.waitFor(() => expect(readFileSync(path.join(folder, 'logs/example.log'), 'utf8')).toBe('a line\n'));
  });

  it('that does not listen when it is asked to end is ended by force', async () => {
    const child = start(`process.on('SIGTERM', () => {}); ${forever}`);
    await child.firstMessage;
    await child.stop(200);
    expect(await child.exited).toMatchObject({ signal: 'SIGKILL' });
  });

  it('ends when the one who started it was killed', async () => {
    const server = path.join(folder, 'server.mjs');
    writeFileSync(server, 'setInterval(() => {}, 1000); process.send(process.pid);');
    const parentFile = path.join(folder, 'parent.mjs');
    writeFileSync(
      parentFile,
      `import { startChild } from ${JSON.stringify(path.join(root, 'scripts/lib/child.ts'))};
       const child = startChild({ name: 'x', script: ${JSON.stringify(path.relative(root, server))}, env: {}, logDir: ${JSON.stringify(folder)} });
       console.log(await child.firstMessage);`,
    );
    const parent = spawn(process.execPath, [parentFile], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (text: Buffer) => resolve(Number(text))),
    );
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 5_000 });
  });
});

describe('waiting for a server', () => {
  it('ends when the server answers 200', async () => {
    const port = await freePort();
    const child = start(`import http from 'node:http';
      http.createServer((request, response) => response.end('ok')).listen(${port}, '127.0.0.1');`);
    await waitForHealth({ child, url: `http://127.0.0.1:${port}/healthz`, bound: 5_000 });
    await child.kill();
  });

  it('ends at once with the last lines of a server that died', async () => {
    const child = start('console.error("no table"); process.exit(3);');
    const waiting = waitForHealth({ child, url: 'http://127.0.0.1:9/healthz', bound: 20_000 });
    await expect(waiting).rejects.toThrow(/example ended while starting \(exit code 3\)\.[^]*no table/);
  });

  it('ends at the bound with what the server answered', async () => {
    const port = await freePort();
    const child = start(`import http from 'node:http';
      http.createServer((request, response) => response.writeHead(503).end('no database')).listen(${port}, '127.0.0.1');`);
    const waiting = waitForHealth({ child, url: `http://127.0.0.1:${port}/healthz`, bound: 700 });
    await expect(waiting).rejects.toThrow(/was not ready .*(answers 503: no database|does not answer)/);
    await child.kill();
  });
});
