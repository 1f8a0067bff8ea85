import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for the cms: its changes and its health. */
export interface FakeCms {
  url: string;
  /** Tells the sites that follow it. */
  change: (...ids: string[]) => void;
  /** Fulfilled when a site waits for the next change. */
  followed: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts the stand-in; `port` lets one come back where another was. */
export async function startFakeCms(port = 0): Promise<FakeCms> {
  /** Ids that changed; the cursor is their number. */
  const log: string[] = [];
  let waiting: { response: ServerResponse; after: number }[] = [];
  const watchers: (() => void)[] = [];
  const json = (response: ServerResponse, value: unknown) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  const server = createServer((request, response) => {
    if (request.url === '/healthz') {
      const secret = { connection: 'postgres://user:password@host/db' };
      return json(response, { status: 'ok', database: 'ok', search: secret, outbox: { lagSeconds: 0, stuck: 0 } });
    }
    const after = new URL(request.url!, 'http://cms').searchParams.get('after');
    if (after === null) return json(response, { cursor: String(log.length), changes: [], reset: false });
    if (Number(after) < log.length) return tell({ response, after: Number(after) });
    const waiter = { response, after: Number(after) };
    waiting.push(waiter);
    response.once('close', () => (waiting = waiting.filter((other) => other !== waiter)));
    for (const watcher of watchers.splice(0)) watcher();
  });
  const tell = ({ response, after }: { response: ServerResponse; after: number }) => {
    const changes = log.slice(after).map((id) => ({ id, kind: 'service' }));
    json(response, { cursor: String(log.length), changes, reset: false });
  };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    change: (...ids) => {
      log.push(...ids);
      for (const waiter of waiting.splice(0)) tell(waiter);
    },
    followed: () => (waiting.length > 0 ? Promise.resolve() : new Promise((resolve) => watchers.push(resolve))),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
