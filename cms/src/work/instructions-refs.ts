import type { EditionState, Lifecycle } from '@service-manual/schemas';
import type { WorkRecord } from '../editions/types.ts';
import { loadRecords } from '../editions/store.ts';
import type { Database } from '../storage/database.ts';

/** Instructions that exist for a service, or could be written by the person asking (`id` null). */
export interface InstructionsRef {
  id: string | null;
  kind: 'guidance' | 'overlay';
  owner: string;
  lifecycle: Lifecycle | null;
  openState: EditionState | null;
  /** The person asking may write it. */
  mine: boolean;
}

/** Guidance and overlays of a service: the live ones of all, and everything of the person's own municipalities. */
export async function instructionsRefs(
  db: Database,
  service: WorkRecord,
  person: { municipalities: string[]; editsGuidance: boolean },
): Promise<InstructionsRef[]> {
  const ids = (await db.knex('records').where({ parent: service.id }).select('document_id')) as {
    document_id: string;
  }[];
  const records = await loadRecords(
    db.knex,
    ids.map((row) => row.document_id),
  );
  const refs = records.flatMap((record): InstructionsRef[] => {
    const mine = record.kind === 'guidance' ? person.editsGuidance : person.municipalities.includes(record.owner);
    // Another municipality's unpublished work is its own business.
    if (!mine && record.lifecycle !== 'live') return [];
    const kind = record.kind as InstructionsRef['kind'];
    return [
      {
        id: record.id,
        kind,
        owner: record.owner,
        lifecycle: record.lifecycle,
        openState: mine ? (record.open?.state ?? null) : null,
        mine,
      },
    ];
  });
  const possible = (kind: InstructionsRef['kind'], owner: string): InstructionsRef => ({
    id: null,
    kind,
    owner,
    lifecycle: null,
    openState: null,
    mine: true,
  });
  if (person.editsGuidance && service.responsibleMunicipality && !refs.some((ref) => ref.kind === 'guidance')) {
    refs.unshift(possible('guidance', service.responsibleMunicipality));
  }
  for (const owner of person.municipalities) {
    if (!refs.some((ref) => ref.kind === 'overlay' && ref.owner === owner)) refs.push(possible('overlay', owner));
  }
  return refs;
}
