import type { Availability, Locale } from '@service-manual/schemas';
import { vocabularies } from '@service-manual/schemas';
import type { Knex } from 'knex';
import { fault } from '../errors.ts';
import { fromDate, fromJson } from '../storage/columns.ts';

/** Which services to list. Categories match with everything below them. */
export interface ListInput {
  locale: Locale;
  q?: string;
  category?: string[];
  municipality?: string[];
  first: number;
  offset: number;
}

const PAGE_MAX = 100;
const QUERY_MAX = 200;
const CODES_MAX = 100;
// Not whole rows: a page far down the list would sort all the texts.
const CARD_COLUMNS = ['record_id', 'source_id', 'short_id', 'slug', 'title', 'summary', 'locale', 'changed_at'];

/**
 * Live services by words of their title and summary, newest change first: browsing, and the search that is left when
 * the search engine is down. Each service once: in the wanted language, else in its original one.
 */
export async function listServices(db: Knex, input: ListInput) {
  if (input.first < 0 || input.first > PAGE_MAX || input.offset < 0 || input.offset > 100_000)
    throw fault('BAD_REQUEST');
  if ([input.category, input.municipality].some((codes) => (codes?.length ?? 0) > CODES_MAX))
    throw fault('BAD_REQUEST');
  const matching = () => {
    const query = db('published_services as live').where((own) => {
      void own.where('live.locale', input.locale).orWhere((other) => {
        // Every row tells all the languages of its service.
        void other
          .whereRaw('live.locale = live.original_language')
          .whereRaw('CAST(live.languages AS TEXT) NOT LIKE ?', [`%"${input.locale}"%`]);
      });
    });
    for (const word of words(input.q)) {
      void query.whereRaw(`(lower(live.title) LIKE ? ESCAPE '!' OR lower(live.summary) LIKE ? ESCAPE '!')`, [
        word,
        word,
      ]);
    }
    if (input.category?.length) void anyCode(query, 'live.categories', withNarrower(input.category));
    if (input.municipality?.length) void inMunicipality(db, query, input.municipality);
    return query;
  };
  const total = (await matching().count({ total: '*' }).first()) as { total: number | string };
  const rows = (await matching()
    .leftJoin('records', 'records.document_id', 'live.record_id')
    .select(...CARD_COLUMNS.map((column) => `live.${column}`), 'records.availability')
    .orderBy([{ column: 'live.changed_at', order: 'desc' }, { column: 'live.record_id' }])
    .limit(input.first)
    .offset(input.offset)) as Record<string, unknown>[];
  return { total: Number(total.total), items: rows.map(card) };
}

function card(row: Record<string, unknown>) {
  return {
    id: row['record_id'],
    sourceId: row['source_id'],
    shortId: row['short_id'],
    slug: row['slug'],
    title: row['title'],
    summary: row['summary'],
    language: row['locale'],
    changedAt: fromDate(row['changed_at']),
    availability: fromJson<Availability>(row['availability']),
  };
}

// SQLite's lower() knows ASCII only; searching both spellings of the first letter is enough for a degraded search.
const words = (q: string | undefined): string[] =>
  (q ?? '')
    .slice(0, QUERY_MAX)
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`);

// Code lists are JSON arrays of quoted codes in both databases: `%"code"%` finds exactly that code.
function anyCode(query: Knex.QueryBuilder, column: string, codes: string[]) {
  return query.where((any) => {
    for (const code of codes)
      void any.orWhereRaw(`CAST(?? AS TEXT) LIKE ? ESCAPE '!'`, [column, `%"${code.replace(/[!%_]/g, '!$&')}"%`]);
  });
}

function inMunicipality(db: Knex, query: Knex.QueryBuilder, codes: string[]) {
  const organisations = anyCode(db('organisations').select('document_id'), 'area_codes', codes);
  return query.where((either) => {
    void either.whereIn('live.responsible_municipality', organisations);
    void anyCode(either.or as never, 'live.home_municipality', codes);
  });
}

function withNarrower(codes: string[]): string[] {
  const all = new Set(codes);
  for (const term of vocabularies.category) if (term.broader && all.has(term.broader)) all.add(term.code);
  return [...all];
}
