import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startChangeFeed, type ChangeFeed } from './change-feed.ts';

type Answer = { status?: number; json?: unknown };
const answer = (cursor: string, ids: string[] = [], reset = false) => ({
  json: { cursor, reset, changes: ids.map((id) => ({ id, kind: 'service' })) },
});

let server: Server | undefined;
let feed: ChangeFeed | undefined;
afterEach(async () => {
  await feed?.stop();
  server?.closeAllConnections();
  server?.close();
});

/** A cms that gives the answers one after another and then holds the next request open. */
async function follow(answers: Answer[], cursor?: string) {
  const asked: string[] = [];
  const heard: string[] = [];
  const pauses: number[] = [];
  let allGiven = () => undefined as void;
  const done = new Promise<void>((resolve) => (allGiven = resolve));
  server = createServer((request, response) => {
    asked.push(request.url!);
    const next = answers.shift();
    if (!next) return allGiven();
    response.writeHead(next.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(next.json ?? {}));
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  feed = startChangeFeed({
    cmsUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cursor,
    log: { event: () => undefined },
    changed: (ids) => heard.push(`changed ${ids.join(' ')}`),
    missed: () => heard.push('missed'),
    writeCursor: async (value) => void heard.push(`cursor ${value}`),
    random: () => 0.5,
    pause: async (milliseconds) => void pauses.push(milliseconds),
  });
  await done;
  return { asked, heard, pauses };
}

describe('the change feed', () => {
  it('begins at the present and doubts everything kept before', async () => {
    const { asked, heard } = await follow([answer('7')]);
    expect(asked[0]).toBe('/changes');
    expect(heard).toEqual(['missed', 'cursor 7']);
    expect(asked[1]).toBe('/changes?after=7&wait=25');
  });

  it('goes on where an earlier run stopped, and moves its cursor only after acting', async () => {
    const { asked, heard } = await follow([answer('9', ['a', 'b'])], '7');
    expect(asked[0]).toBe('/changes?after=7&wait=25');
    expect(heard).toEqual(['changed a b', 'cursor 9']);
  });

  it('doubts everything when the cms says that it cannot tell what was missed', async () => {
    expect((await follow([answer('9', ['a'], true)], '7')).heard).toEqual(['missed', 'cursor 9']);
  });

  it('begins anew when the cms does not know its cursor', async () => {
    const { asked, heard } = await follow([{ status: 400 }, answer('3')], 'nonsense');
    expect(asked[1]).toBe('/changes');
    expect(heard).toEqual(['missed', 'cursor 3']);
  });

  it('waits longer and longer while the cms is down, with limits', async () => {
    const { pauses, heard } = await follow(
      [...Array.from({ length: 8 }, () => ({ status: 502 })), answer('8', ['a'])],
      '7',
    );
    expect(pauses.slice(0, 3)).toEqual([187.5, 375, 750]);
    expect(Math.max(...pauses)).toBe(7_500);
    expect(heard).toEqual(['changed a', 'cursor 8']);
  });

  it('does not believe an answer of another shape', async () => {
    const { heard } = await follow([{ json: { cursor: 5 } }, answer('8', ['a'])], '7');
    expect(heard).toEqual(['changed a', 'cursor 8']);
  });

  it('does not race with a cms that answers at once with nothing', async () => {
    const { pauses } = await follow([answer('7')], '7');
    expect(pauses).toEqual([1_000]);
  });

  it('ends at once although a request is open', async () => {
    await follow([answer('7')]);
    await feed!.stop();
    expect(feed!.isConnected()).toBe(true);
  });
});
