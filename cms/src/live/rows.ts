import {
  contentFields,
  type Availability,
  type LiveInstructions,
  type LiveService,
  type Locale,
  type LocalizedText,
  type PublicOrganisation,
  type RecordKind,
  pickText,
} from '@service-manual/schemas';
import { columnName, fromDate, fromJson } from '../storage/columns.ts';

type Row = Record<string, unknown>;

/** Facts from outside the live row: names of organisations and the state of the record. */
export interface LiveFacts {
  organisations: Map<string, OrganisationRow>;
  records: Map<string, { availability: Availability | null; searchBoost: number }>;
}

/** Columns of an organisation that readers may see. */
export interface OrganisationRow {
  document_id: string;
  key: string;
  kind: string;
  name: unknown;
  website: string | null;
  privacy_notice_url: string | null;
  area_codes: unknown;
}

/** An organisation in one language as the public sees it. */
export function publicOrganisation(row: OrganisationRow | undefined, locale: Locale): PublicOrganisation {
  return {
    id: row?.document_id ?? '',
    name: pickText(fromJson<LocalizedText>(row?.name) ?? {}, locale)?.value ?? '',
    ...(row?.website && { website: row.website }),
    ...(row?.privacy_notice_url && { privacyNoticeUrl: row.privacy_notice_url }),
  };
}

function baseOf(row: Row) {
  return {
    id: row['record_id'] as string,
    locale: row['locale'] as Locale,
    originalLanguage: row['original_language'] as Locale,
    languages: fromJson<Locale[]>(row['languages']) ?? [],
    edition: row['edition'] as number,
    contentHash: row['content_hash'] as string,
    firstPublishedAt: fromDate(row['first_published_at']) ?? '',
    changedAt: fromDate(row['changed_at']) ?? '',
    fallbackFields: fromJson<string[]>(row['fallback_fields']) ?? [],
  };
}

/** The content fields of a live row, by the names of the schema; empty ones left out. */
export function contentOf(kind: RecordKind, row: Row): Record<string, unknown> {
  return Object.fromEntries(
    contentFields(kind).flatMap(({ name, control }) => {
      const value = row[columnName(name)];
      if (value === null || value === undefined) return [];
      return [[name, control === 'line' || control === 'markdown' ? value : fromJson(value)]];
    }),
  );
}

/** A live service from its row. */
export function liveService(row: Row, facts: LiveFacts): LiveService {
  const base = baseOf(row);
  const municipality = facts.organisations.get(row['responsible_municipality'] as string);
  const record = facts.records.get(base.id);
  return {
    ...base,
    shortId: row['short_id'] as string,
    slug: row['slug'] as string,
    sourceId: row['source_id'] as string,
    provider: publicOrganisation(facts.organisations.get(row['provider'] as string), base.locale),
    responsibleMunicipality: publicOrganisation(municipality, base.locale),
    municipalityCodes: fromJson<string[]>(municipality?.area_codes) ?? [],
    availability: record?.availability ?? null,
    searchBoost: record?.searchBoost ?? 0,
    ...(contentOf('service', row) as unknown as Pick<LiveService, 'title' | 'summary' | 'description'>),
  };
}

/** Live instructions from their row. */
export function liveInstructions(kind: 'guidance' | 'overlay', row: Row, facts: LiveFacts): LiveInstructions {
  const base = baseOf(row);
  return {
    ...base,
    kind,
    serviceId: row['service_id'] as string,
    owner: publicOrganisation(facts.organisations.get(row['owner'] as string), base.locale),
    ...contentOf(kind, row),
  };
}
