import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyzer, createIndexer, createSearcher, indexName, provisionKeys } from '../src/index.ts';
import { startMeilisearch } from '../src/server.ts';
import { liveRecords } from './live-records.ts';
import { score, summarise, type JudgedQuery, type Score } from './metrics.ts';

const usage = `Measures how well judged queries find PTV records, on a search server of its own.
  node bench/relevance.ts --records general-descriptions.json --set queries.json [--weak]
queries.json: [{ id, locale, kind, q, relevant: { recordId: 1 | 2 } }]`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      records: { type: 'string' },
      set: { type: 'string' },
      weak: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || !values.records || !values.set) {
    say(usage);
    return;
  }
  const records = liveRecords(readFileSync(values.records, 'utf8'));
  const queries = JSON.parse(readFileSync(values.set, 'utf8')) as JudgedQuery[];
  const dataDir = mkdtempSync(join(tmpdir(), 'search-bench-'));
  const masterKey = 'bench-master-key-of-this-run';
  const server = await startMeilisearch({ dataDir, masterKey });
  try {
    const analyzer = createAnalyzer();
    const keys = await provisionKeys(server.url, masterKey);
    const source = {
      read: async (ids: string[]) => records.filter(({ id }) => ids.includes(id)),
      page: async (after: string | undefined, limit: number) =>
        records.filter(({ id }) => after === undefined || id > after).slice(0, limit),
    };
    const indexer = createIndexer({ url: server.url, key: keys.indexer, analyzer, source });
    const begin = performance.now();
    const done = await indexer.reindex();
    say(
      `${done.documents} documents in ${Math.round(performance.now() - begin)} ms, ${JSON.stringify(analyzer.engines)}`,
    );
    const searcher = createSearcher({ url: server.url, key: keys.publicSearch, index: indexName('public'), analyzer });
    const rows: { query: JudgedQuery; score: Score; ms: number; titles: string[] }[] = [];
    for (const query of queries) {
      const start = performance.now();
      const { hits } = await searcher.search({ q: query.q, locale: query.locale, limit: 10 });
      const ms = performance.now() - start;
      rows.push({
        query,
        ms,
        score: score(
          query,
          hits.map(({ sourceId }) => sourceId),
        ),
        titles: hits.map((h) => h.title),
      });
    }
    report(rows, values.weak ?? false);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function report(rows: { query: JudgedQuery; score: Score; ms: number; titles: string[] }[], weak: boolean): void {
  const line = (name: string, of: typeof rows) => {
    const figures = Object.entries(summarise(of.map((row) => row.score)));
    say(
      `${name.padEnd(12)} ${figures.map(([key, value]) => `${key}=${key === 'n' ? value : value.toFixed(3)}`).join(' ')}`,
    );
  };
  if (weak) {
    for (const row of rows.filter(({ score: one }) => (one.answerable ? one.ndcg < 0.4 : !one.zero))) {
      say(
        `weak ${row.query.locale} ${row.query.kind} "${row.query.q}" ${row.score.ndcg.toFixed(2)}: ${row.titles.slice(0, 4).join(' · ')}`,
      );
    }
  }
  for (const kind of [...new Set(rows.map(({ query }) => query.kind))].sort()) {
    line(
      kind,
      rows.filter(({ query }) => query.kind === kind),
    );
  }
  for (const locale of ['fi', 'sv', 'en'])
    line(
      locale,
      rows.filter(({ query }) => query.locale === locale),
    );
  line('all', rows);
  const times = rows.map(({ ms }) => ms).sort((a, b) => a - b);
  say(
    `milliseconds p50=${times[times.length >> 1]?.toFixed(1)} p95=${times[Math.floor(times.length * 0.95)]?.toFixed(1)}`,
  );
}

await main();
