import {
  recordKinds,
  type EditionState,
  type Lifecycle,
  type LocalizedText,
  type RecordKind,
} from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import { ORGANISATION, type OrganisationRef } from '../staff/me.ts';

/** Whose turn it is, in the order of the page: what waits for me comes first. */
export const queueGroups = [
  'to_review',
  'in_review',
  'returned',
  'drafts',
  'to_check',
  'waiting',
  'live',
  'off',
] as const;
/** A group of the queue. */
export type QueueGroup = (typeof queueGroups)[number];
/** Groups that wait for the person looking. */
export const ownTurn: readonly QueueGroup[] = ['to_review', 'in_review', 'returned', 'drafts', 'to_check'];

/** One row of the queue. */
export interface QueueItem {
  record: string;
  kind: RecordKind;
  title: LocalizedText;
  group: QueueGroup;
  owner: OrganisationRef;
  responsibleMunicipality?: OrganisationRef;
  lifecycle: Lifecycle;
  state?: EditionState;
  submittedAt?: string;
  updatedAt: string;
  reviewer?: { name: string };
}

/** What the address of the page asks for. */
export interface QueueQuery {
  group?: QueueGroup;
  kind?: RecordKind;
  municipality?: string;
  q?: string;
  page: number;
}

/** The queue as the page shows it. */
export interface QueueData {
  total: number;
  counts: { group: QueueGroup; count: number }[];
  items: QueueItem[];
  municipalities: OrganisationRef[];
}

/** Rows on a page of one group. */
export const PAGE_SIZE = 50;
const OVERVIEW_SIZE = 100;

const QUEUE = `query ($group: QueueGroup, $kind: RecordKind, $municipality: ID, $q: String, $first: Int, $offset: Int) {
  queue(group: $group, kind: $kind, municipality: $municipality, q: $q, first: $first, offset: $offset) {
    total
    counts { group count }
    items {
      record kind title { fi sv en } group lifecycle state submittedAt updatedAt
      owner { ${ORGANISATION} } responsibleMunicipality { ${ORGANISATION} } reviewer { name }
    }
  }
  workOrganisations(kind: municipality) { ${ORGANISATION} }
}`;

/** Reads the address of the page; what it does not understand is as if it was not there. */
export function readQueueQuery(params: URLSearchParams): QueueQuery {
  const group = queueGroups.find((known) => known === params.get('group'));
  const kind = recordKinds.find((known) => known === params.get('kind'));
  const municipality = params.get('municipality') ?? '';
  const q = (params.get('q') ?? '').trim().slice(0, 100);
  const page = Number(params.get('page'));
  return {
    ...(group && { group }),
    ...(kind && { kind }),
    ...(/^[A-Za-z0-9_-]{1,64}$/.test(municipality) && { municipality }),
    ...(q && { q }),
    page: Number.isInteger(page) && page > 0 && page < 2_000 ? page : 1,
  };
}

/** Query part of the address for a part of the queue. */
export function queueSearch(query: Partial<QueueQuery>): string {
  const params = new URLSearchParams();
  for (const name of ['group', 'kind', 'municipality', 'q'] as const) if (query[name]) params.set(name, query[name]);
  if (query.page && query.page > 1) params.set('page', String(query.page));
  return params.size ? `?${params}` : '';
}

/** Loads one group's page, or the first rows of all groups. */
export async function loadQueue(cms: Cms, { page, ...query }: QueueQuery): Promise<QueueData> {
  const first = query.group ? PAGE_SIZE : OVERVIEW_SIZE;
  const { queue, workOrganisations } = await cms<{ queue: QueueData; workOrganisations: OrganisationRef[] }>(QUEUE, {
    ...query,
    first,
    offset: query.group ? (page - 1) * PAGE_SIZE : 0,
  });
  return { ...queue, municipalities: workOrganisations };
}
