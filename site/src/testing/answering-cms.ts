import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** What the cms of a test was asked. */
export interface Asked {
  headers: IncomingMessage['headers'];
  body: { query: string; variables: Record<string, unknown> };
}

/** The way a cms of a test answers. */
export interface Answer {
  status?: number;
  body: string;
  /** Never answers. */
  silent?: boolean;
}

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

/** For tests: a cms that answers every question the same way. It ends with the test. */
export async function answeringCms({ status = 200, body, silent = false }: Answer) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    asked.push({ headers: request.headers, body: JSON.parse(text) as Asked['body'] });
    if (!silent) response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { cmsUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** For tests: the locals of a page whose cms answers this data. */
export async function localsWith(data: unknown, config: Partial<App.Locals['config']> = {}) {
  const { cmsUrl, asked } = await answeringCms({ body: JSON.stringify({ data }) });
  const locals = {
    role: 'public',
    clientAddress: '192.0.2.1',
    cacheTags: [],
    config: { cmsUrl, publicUrl: 'https://manual.example', ...config },
  } as unknown as App.Locals;
  return { locals, asked };
}
