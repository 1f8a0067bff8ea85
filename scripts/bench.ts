/**
 * `npm run bench`: how fast the whole product is on this machine, on a data folder of its own. Machines swing by a
 * factor of two between runs: compare two figures of one run, or pairs of alternating runs; never one with a memory.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { createImportClient, inOrder } from './lib/import-client.ts';
import { Refusal } from './lib/machine.mjs';
import { createProgress } from './lib/progress.ts';
import { runCommand } from './lib/run-command.ts';
import { startStack } from './lib/stack.ts';
import { makeSeedItem } from './seed/make-service.ts';

const usage = `Usage: npm run bench -- [--services N] [--seconds S] [--rounds R]

Starts everything on an empty data folder, publishes N services (default 300) and measures S seconds (default 3) a target,
R rounds (default 3) in turn. Prints medians. Environment: DATABASE_URL for PostgreSQL.`;

interface Row {
  what: string;
  perSecond: number[];
  p50: number[];
  p97: number[];
}

function readOptions(): { services: number; seconds: number; rounds: number } | undefined {
  const number = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { services: number, seconds: number, rounds: number, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return undefined;
  const options = {
    services: Number(values.services ?? 300),
    seconds: Number(values.seconds ?? 3),
    rounds: Number(values.rounds ?? 3),
  };
  if (!Object.values(options).every((value) => Number.isInteger(value) && value > 0)) throw new Refusal(usage);
  return options;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function main(signal: AbortSignal): Promise<number> {
  const options = readOptions();
  if (!options) {
    console.log(usage);
    return 0;
  }
  const dataDir = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const stack = await startStack({ dataDir, databaseUrl: process.env['DATABASE_URL'], signal });
  try {
    const publish = await publishAll(stack, options.services, signal);
    console.log(`publish (one import, HTTP to commit): ${publish.toFixed(0)} per second`);
    const rows = await measure(await targetsOf(stack.siteUrl, stack.cmsUrl), options, signal);
    console.table(
      Object.fromEntries(
        rows.map((row) => [
          row.what,
          {
            'requests/s': Math.round(median(row.perSecond)),
            'p50 ms': median(row.p50),
            'p97.5 ms': median(row.p97),
            'relative to the cached page': Number(
              (median(row.perSecond) / median(rows[0]?.perSecond ?? [])).toFixed(3),
            ),
          },
        ]),
      ),
    );
    return 0;
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function publishAll(
  stack: { cmsUrl: string; secrets: { IMPORT_KEY: string } },
  services: number,
  signal: AbortSignal,
): Promise<number> {
  const send = createImportClient({ cmsUrl: stack.cmsUrl, key: stack.secrets.IMPORT_KEY });
  const numbers = Array.from({ length: services }, (_, index) => index + 1);
  const progress = createProgress(process.stderr, 'publish', services, 0);
  const begun = performance.now();
  let done = 0;
  for await (const { outcome } of inOrder(numbers, (number) => send(makeSeedItem(number)), 4, signal)) {
    if (outcome === 'refused') throw new Refusal('The cms refused a synthetic service.');
    done += 1;
    progress.update(done);
  }
  progress.end();
  return (done * 1_000) / (performance.now() - begun);
}

interface Target {
  what: string;
  url: string;
  method?: 'POST';
  body?: string;
  headers?: Record<string, string>;
}

async function targetsOf(siteUrl: string, cmsUrl: string): Promise<Target[]> {
  const found = (await (await fetch(`${siteUrl}/api/search?q=&locale=fi&limit=1`)).json()) as {
    hits: { url: string }[];
  };
  const page = siteUrl + (found.hits[0]?.url ?? '/fi');
  const shortId = page.slice(page.lastIndexOf('-') + 1);
  return [
    { what: 'service page, cached', url: page },
    // An unknown parameter keeps a page out of the cache.
    { what: 'service page, made each time', url: `${page}?bench=1` },
    { what: 'search, cached', url: `${siteUrl}/api/search?q=kurssi&locale=fi` },
    { what: 'list page, made each time', url: `${siteUrl}/fi/palvelut?q=kurssi&bench=1` },
    {
      what: 'GraphQL, one service',
      url: `${cmsUrl}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ service(shortId: "${shortId}", locale: fi) { service { title summary description } } }`,
      }),
    },
  ];
}

async function measure(
  targets: Target[],
  { seconds, rounds }: { seconds: number; rounds: number },
  signal: AbortSignal,
): Promise<Row[]> {
  const rows = targets.map((target): Row => ({ what: target.what, perSecond: [], p50: [], p97: [] }));
  for (let round = 0; round < rounds && !signal.aborted; round += 1) {
    for (const [index, { what, ...target }] of targets.entries()) {
      const result = await autocannon({ ...target, connections: 8, duration: seconds });
      if (result.non2xx) throw new Refusal(`${what}: ${result.non2xx} answers were not 2xx.`);
      rows[index]?.perSecond.push(result.requests.average);
      rows[index]?.p50.push(result.latency.p50);
      rows[index]?.p97.push(result.latency.p97_5);
      process.stderr.write(`round ${round + 1} of ${rounds}: ${what}\n`);
    }
  }
  return rows;
}

await runCommand(main);
