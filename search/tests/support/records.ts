import type { LiveInstructions, LiveService, Locale } from '@service-manual/schemas';
import type { LiveRecord, LiveSource } from '../../src/index.ts';

/** A live service row with what a test does not care about filled in. */
export function service(id: string, row: Partial<LiveService> = {}): LiveService {
  const locale = row.locale ?? 'fi';
  return {
    id,
    locale,
    originalLanguage: locale,
    languages: [locale],
    edition: 1,
    contentHash: `hash-${id}`,
    firstPublishedAt: '2026-01-01T08:00:00.000Z',
    changedAt: '2026-01-02T08:00:00.000Z',
    fallbackFields: [],
    title: `Palvelu ${id}`,
    summary: '',
    description: 'Kuvaus.',
    shortId: id.slice(0, 8),
    slug: `palvelu-${id}`.toLowerCase(),
    sourceId: `source-${id}`,
    provider: { id: 'provider', name: 'Esimerkkijärjestö' },
    responsibleMunicipality: { id: 'municipality', name: 'Malliseutu' },
    municipalityCodes: ['091'],
    availability: null,
    searchBoost: 0,
    ...row,
  };
}

/** A live row of guidance of a service. */
export function guidance(serviceId: string, row: Partial<LiveInstructions> = {}): LiveInstructions {
  const locale = row.locale ?? 'fi';
  return {
    id: `guidance-${serviceId}`,
    kind: 'guidance',
    serviceId,
    owner: { id: 'municipality', name: 'Malliseutu' },
    locale,
    originalLanguage: locale,
    languages: [locale],
    edition: 1,
    contentHash: `hash-guidance-${serviceId}`,
    firstPublishedAt: '2026-01-01T08:00:00.000Z',
    changedAt: '2026-01-02T08:00:00.000Z',
    fallbackFields: [],
    ...row,
  };
}

/** A record from its service rows; `languages` of each row are those given. */
export function record(id: string, rows: Partial<LiveService>[], instructions: LiveInstructions[] = []): LiveRecord {
  const languages = rows.map((row) => row.locale ?? 'fi') as Locale[];
  const originalLanguage = rows[0]?.originalLanguage ?? languages[0] ?? 'fi';
  return { id, services: rows.map((row) => service(id, { ...row, languages, originalLanguage })), instructions };
}

/** Live rows in memory. */
export interface MemorySource extends LiveSource {
  put(...records: LiveRecord[]): void;
  remove(id: string): void;
}

/** A source a test can change; records are answered as they are at the moment of the call. */
export function memorySource(...records: LiveRecord[]): MemorySource {
  const all = new Map(records.map((one) => [one.id, one]));
  const sorted = () => [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    put: (...changed) => changed.forEach((one) => all.set(one.id, one)),
    remove: (id) => void all.delete(id),
    read: async (ids) => sorted().filter(({ id }) => ids.includes(id)),
    page: async (after, limit) =>
      sorted()
        .filter(({ id }) => after === undefined || id > after)
        .slice(0, limit),
  };
}
