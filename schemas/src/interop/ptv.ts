import { contentHash, normalizeContent } from '../content/canonical.ts';
import { checkContent } from '../content/check.ts';
import { zodIssues } from '../content/issues.ts';
import type { ServiceContent } from '../content/service.ts';
import type { Issue } from '../errors.ts';
import { locales, type Locale } from '../locales.ts';
import { vocabularies } from '../vocabularies/index.ts';
import { codesOf, externalTerms, keywords, links, price, serviceLanguages } from './ptv-map.ts';
import { ptvRecordSchema, type PtvRaw, type PtvTerms } from './ptv-shape.ts';
import { joinAsMarkdown, mainTexts, plainTexts, shows, where } from './ptv-texts.ts';

/** Raised when the mapping changes: then a record counts as changed although its source did not. */
const MAPPING_VERSION = 1;
/** States in which PTV itself does not show a record. */
const HIDDEN_AT_SOURCE = ['Draft', 'Modified', 'Deleted', 'Removed', 'Archived', 'OldPublished', 'Withdrawn'];

/** A record of PTV (the Finnish Service Catalogue) as our content. */
export interface PtvRecord {
  /** PTV's identifier. */
  sourceId: string;
  /** Changes exactly when the source record, or the way it is read, changes. */
  sourceHash: string;
  originalLanguage: Locale;
  /** Passes the rule set *publish*. */
  content: ServiceContent;
  /** What a person would still have to fill in before a submit. */
  missingForSubmit: Issue[];
  /** What was left out on the way: unsafe addresses, unknown languages, what is beyond our limits. */
  notes: Issue[];
}

/** A record that cannot be taken. `path` of an issue is a place in the source record, or else in our content. */
export interface PtvRefused {
  /** Place in the file, from 0. */
  index: number;
  sourceId?: string;
  issues: Issue[];
}

/**
 * Reads a PTV file: an array, `{ itemList: [] }`, an object keyed by identifier, or one record.
 * @throws `BAD_REQUEST` with `params.reason` `NOT_JSON` (with the place in `params.detail`) or `NO_RECORDS` when the file as a whole cannot be read.
 */
export function parsePtvFile(text: string): { records: PtvRecord[]; refused: PtvRefused[] } {
  const records: PtvRecord[] = [];
  const refused: PtvRefused[] = [];
  const seen = new Set<string>();
  recordsIn(readJson(text)).forEach((raw, index) => {
    const sourceId = typeof (raw as PtvRaw | null)?.id === 'string' ? { sourceId: (raw as PtvRaw).id } : {};
    const result = tryMap(raw);
    if ('issues' in result) refused.push({ index, ...sourceId, issues: result.issues });
    else if (seen.has(result.sourceId)) {
      refused.push({ index, ...sourceId, issues: [{ path: 'id', code: 'DUPLICATE' }] });
    } else {
      seen.add(result.sourceId);
      records.push(result);
    }
  });
  return { records, refused };
}

/**
 * One PTV record as our content.
 * @throws `INVALID` with `issues` when the record cannot be taken.
 */
export function mapPtvRecord(raw: unknown): PtvRecord {
  const result = tryMap(raw);
  if ('issues' in result) {
    throw Object.assign(new Error('PTV record refused'), { code: 'INVALID', issues: result.issues });
  }
  return result;
}

function tryMap(input: unknown): PtvRecord | { issues: Issue[] } {
  const parsed = ptvRecordSchema.safeParse(input);
  if (!parsed.success) return { issues: zodIssues(parsed.error) };
  const raw = parsed.data;
  if (HIDDEN_AT_SOURCE.includes(raw.publishingStatus ?? '')) {
    return { issues: [{ path: 'publishingStatus', code: 'UNKNOWN_VALUE' }] };
  }
  const notes: Issue[] = [];
  const content = normalizeContent(toContent(raw, notes));
  const originalLanguage = originalLanguageOf(content);
  if (!originalLanguage) return { issues: [{ path: raw.serviceNames ? 'serviceNames' : 'names', code: 'REQUIRED' }] };
  const issues = checkContent('service', content, 'publish', originalLanguage);
  if (issues.length) return { issues };
  return {
    sourceId: raw.id,
    sourceHash: contentHash({ mapping: MAPPING_VERSION, record: input }),
    originalLanguage,
    content,
    missingForSubmit: checkContent('service', content, 'submit', originalLanguage),
    notes,
  };
}

function toContent(raw: PtvRaw, notes: Issue[]): ServiceContent {
  const texts = raw.serviceDescriptions ?? raw.descriptions;
  const cost = price(raw);
  const unknown: NonNullable<PtvTerms> = [];
  const instruction = plainTexts(texts, 'UserInstruction');
  const deadline = plainTexts(texts, 'DeadLine');
  return {
    ...mainTexts(raw, notes, cost.unplaced),
    categories: codesOf(raw.serviceClasses, vocabularies.category, unknown),
    lifeSituations: codesOf(raw.lifeEvents, vocabularies.lifeSituation, unknown),
    targetGroups: codesOf(raw.targetGroups, vocabularies.targetGroup, unknown),
    serviceLanguages: serviceLanguages(raw, notes),
    price: cost.price,
    requirements: joinAsMarkdown(plainTexts(raw.requirements)),
    // A deadline alone does not tell how to apply: then it stands with what happens next.
    howToApply: joinAsMarkdown(instruction, where(deadline, instruction, true)),
    whatHappensNext: joinAsMarkdown(
      where(deadline, instruction, false),
      plainTexts(texts, 'ProcessingTime'),
      plainTexts(texts, 'ValidityTime'),
    ),
    links: links(raw, notes),
    keywords: keywords(raw, notes),
    externalTerms: externalTerms([...unknown, ...(raw.industrialClasses ?? []), ...(raw.ontologyTerms ?? [])], notes),
  };
}

/** The first language that has a title and a description; Finnish first, as PTV does. */
function originalLanguageOf({ title, description }: ServiceContent): Locale | undefined {
  return locales.find((locale) => shows(title?.[locale]) && shows(description?.[locale]));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const detail = (error as Error).message;
    throw Object.assign(new Error('not JSON'), { code: 'BAD_REQUEST', params: { reason: 'NOT_JSON', detail } });
  }
}

function recordsIn(file: unknown): unknown[] {
  const records = candidates(file);
  if (records.length) return records;
  throw Object.assign(new Error('no PTV records'), { code: 'BAD_REQUEST', params: { reason: 'NO_RECORDS' } });
}

function candidates(file: unknown): unknown[] {
  if (Array.isArray(file)) return file;
  if (typeof file !== 'object' || file === null) return [];
  if ('itemList' in file) return Array.isArray(file.itemList) ? file.itemList : [];
  if ('names' in file || 'serviceNames' in file || 'id' in file) return [file];
  const values = Object.values(file);
  return values.every((value) => typeof value === 'object' && value !== null && 'id' in value) ? values : [];
}
