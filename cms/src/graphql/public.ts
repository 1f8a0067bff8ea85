import {
  findTerm,
  pickText,
  vocabularies,
  type LiveService,
  type Locale,
  type LocalizedText,
  type Vocabulary,
  type VocabularyName,
} from '@service-manual/schemas';
import type { Knex } from 'knex';
import { fault } from '../errors.ts';
import { readServices } from '../live/read-live.ts';
import { publicOrganisation, type OrganisationRow } from '../live/rows.ts';
import { listServices } from '../live/list-services.ts';
import { fromJson } from '../storage/columns.ts';
import type { TypeContext } from './loaders.ts';
import { op } from './op.ts';

/** What anybody may read: live services, organisations' public data, vocabularies. */
export const publicResolvers = {
  service: op('public', async ({ shortId, locale }: { shortId: string; locale: Locale }, { services }) => {
    const { knex } = services.db;
    const record = (await knex('records')
      .where({ short_id: shortId, kind: 'service' })
      .first('document_id', 'lifecycle')) as { document_id: string; lifecycle: string } | undefined;
    if (!record || record.lifecycle === 'none') return { status: 'missing' };
    if (record.lifecycle === 'outdated') return { status: 'outdated' };
    if (record.lifecycle !== 'live') return { status: 'gone' };
    const [rows = []] = await readServices(knex, [record.document_id]);
    const service = inLanguage(rows, locale);
    if (!service) return { status: 'missing' };
    const slugs = rows.map((row) => ({ locale: row.locale, slug: row.slug }));
    return { status: 'live', service: { ...service, slugs, wanted: locale } satisfies FoundService };
  }),

  services: op('public', (args: Parameters<typeof listServices>[1], { services }) =>
    listServices(services.db.knex, args),
  ),

  organisations: op('public', async ({ locale, kind }: { locale: Locale; kind?: string }, { services }) => {
    const query = services.db.knex('organisations').whereIn('kind', kind ? [kind] : ['provider', 'municipality']);
    const rows = (await query.orderBy('key')) as (OrganisationRow & { retired: unknown })[];
    return rows.filter((row) => !row.retired && row.kind !== 'platform').map((row) => publicOrganisation(row, locale));
  }),

  vocabulary: op('public', ({ name, locale }: { name: string; locale: Locale }) => {
    if (!Object.hasOwn(vocabularies, name)) return Promise.reject(fault('NOT_FOUND'));
    const terms: Vocabulary = vocabularies[name as VocabularyName];
    return Promise.resolve(
      terms.map(({ code, label, broader, uris }) => ({ code, label: label[locale], broader, uris: uris ?? [] })),
    );
  }),
};

/** A service on its way to the answer; `wanted` is the language that was asked for. */
type FoundService = LiveService & { slugs: { locale: Locale; slug: string }[]; wanted: Locale };

/** Fields that are looked up only when they are asked for. */
export const publicTypes = {
  PublicService: {
    contactDetails: (service: FoundService, _args: unknown, { state }: TypeContext) =>
      publicContacts(state.operation.services.db.knex, service, service.wanted),
    related: (service: FoundService, _args: unknown, { state }: TypeContext) =>
      relatedServices(state.operation.services.db.knex, service.relatedServices ?? [], service.wanted),
  },
};

/** The row in the wanted language, else in the original one. */
function inLanguage(rows: LiveService[], locale: Locale): LiveService | undefined {
  return (
    rows.find((row) => row.locale === locale) ?? rows.find((row) => row.locale === row.originalLanguage) ?? rows[0]
  );
}

async function publicContacts(db: Knex, service: LiveService, locale: Locale) {
  const wanted = service.contacts ?? [];
  const rows = (await db('contacts')
    .whereIn(
      'document_id',
      wanted.map((item) => item.contact),
    )
    .where({ visibility: 'public' })) as Record<string, unknown>[];
  return wanted.flatMap(({ municipality, contact }) => {
    const row = rows.find((candidate) => candidate['document_id'] === contact);
    if (!row || row['retired']) return [];
    const term = municipality ? findTerm(vocabularies.municipality, municipality) : undefined;
    return [
      {
        municipality: term?.label[locale] ?? null,
        name: pickText(fromJson<LocalizedText>(row['name']) ?? {}, locale)?.value ?? '',
        phone: row['phone'],
        email: row['email'],
      },
    ];
  });
}

async function relatedServices(db: Knex, ids: string[], locale: Locale) {
  const live = await readServices(db, ids.slice(0, 20));
  return live.flatMap((rows) => {
    const row = inLanguage(rows, locale);
    return row ? [{ id: row.id, shortId: row.shortId, slug: row.slug, title: row.title, language: row.locale }] : [];
  });
}
