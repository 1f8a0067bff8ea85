import {
  contentFields,
  liveLanguages,
  localizeContent,
  locales,
  summaryFromDescription,
  type Locale,
  type RecordKind,
  type ServiceContent,
} from '@service-manual/schemas';
import type { Knex } from 'knex';
import { columnName, toJson } from '../storage/columns.ts';
import { strapiColumns } from '../storage/ids.ts';
import { slugOf } from './slug.ts';
import type { Edition, WorkRecord } from './types.ts';

/** The table of live rows of each kind. */
export const liveTables = {
  service: 'published_services',
  guidance: 'published_guidances',
  overlay: 'published_overlays',
} as const satisfies Record<RecordKind, string>;

/** The languages an edition goes live in: a service where it has title and description, instructions where they are written. */
export function editionLanguages(
  record: Pick<WorkRecord, 'kind' | 'originalLanguage'>,
  edition: Pick<Edition, 'content'>,
): Locale[] {
  if (record.kind === 'service') return liveLanguages(edition.content as ServiceContent);
  const written = locales.filter((locale) =>
    Object.values(edition.content).some(
      (value) =>
        typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[locale] === 'string',
    ),
  );
  return written.includes(record.originalLanguage) ? written : [record.originalLanguage, ...written];
}

/** Replaces the live rows of a record by those of an edition: one row per language, others deleted. */
export async function writeLiveRows(
  trx: Knex.Transaction,
  record: WorkRecord,
  edition: Edition,
  times: { at: Date; firstPublishedAt: Date },
): Promise<void> {
  const table = liveTables[record.kind];
  const languages = editionLanguages(record, edition);
  const rows = languages.map((locale) => liveRow(record, edition, locale, languages, times));
  const replaced = Object.keys(rows[0] ?? {}).filter((column) => column !== 'created_at');
  await trx(table).insert(rows).onConflict(['record_id', 'locale']).merge(replaced);
  await trx(table).where({ record_id: record.id }).whereNotIn('locale', languages).delete();
}

/** Takes every language of a record off the live side. */
export async function deleteLiveRows(trx: Knex.Transaction, record: Pick<WorkRecord, 'id' | 'kind'>): Promise<void> {
  await trx(liveTables[record.kind]).where({ record_id: record.id }).delete();
}

function liveRow(
  record: WorkRecord,
  edition: Edition,
  locale: Locale,
  languages: Locale[],
  times: { at: Date; firstPublishedAt: Date },
) {
  const { content, fallbackFields } = localizeContent(edition.content, locale, record.originalLanguage);
  const values = content as Record<string, unknown>;
  return {
    ...strapiColumns(record.id, times.at, locale),
    record_id: record.id,
    original_language: record.originalLanguage,
    languages: toJson(languages),
    edition: edition.number,
    content_hash: edition.contentHash,
    first_published_at: times.firstPublishedAt,
    changed_at: times.at,
    fallback_fields: toJson(fallbackFields),
    ...ownColumns(record, values),
    ...contentColumns(record.kind, values),
    ...(record.kind === 'service' && !values['summary']
      ? { summary: summaryFromDescription((values['description'] as string | undefined) ?? '') }
      : {}),
  };
}

function ownColumns(record: WorkRecord, values: Record<string, unknown>) {
  if (record.kind !== 'service') return { service_id: record.parent, owner: record.owner };
  return {
    short_id: record.shortId,
    slug: slugOf((values['title'] as string | undefined) ?? ''),
    source_id: record.sourceId,
    provider: record.owner,
    responsible_municipality: record.responsibleMunicipality,
  };
}

/** Every content field as its column: texts as they are, everything else as JSON. */
function contentColumns(kind: RecordKind, values: Record<string, unknown>) {
  return Object.fromEntries(
    contentFields(kind).map(({ name }) => {
      const value = values[name];
      return [columnName(name), typeof value === 'string' ? value : toJson(value)];
    }),
  );
}
