import type { Locale, LocalizedText } from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import type { InstructionsRef } from '../record/work-record.ts';
import { ORGANISATION } from '../staff/me.ts';

/** A service and what the person asking may write about it. */
export interface InstructionsPlace {
  service: { id: string; title: LocalizedText; originalLanguage: Locale };
  refs: InstructionsRef[];
}

const REF = `id kind owner { ${ORGANISATION} } lifecycle openState mine`;
const BY_SHORT_ID = `query ($shortId: String!, $locale: Locale!) {
  instructions(shortId: $shortId, locale: $locale) { service { id title } writable { ${REF} } }
  service(shortId: $shortId, locale: $locale) { service { originalLanguage locale } }
}`;
const BY_ID = `query ($id: ID!) { record(id: $id) { id title { fi sv en } originalLanguage instructions { ${REF} } } }`;

interface ByShortId {
  instructions: { service: { id: string; title: string }; writable: InstructionsRef[] };
  service: { service?: { originalLanguage: Locale; locale: Locale } };
}

/**
 * Finds a service by its short id (any live service) or by its id (services one works on).
 * @throws NOT_FOUND, FORBIDDEN
 */
export async function findPlace(cms: Cms, service: string, locale: Locale): Promise<InstructionsPlace> {
  if (!/^[a-z0-9]{8}$/.test(service)) {
    const { record } = await cms<{ record: InstructionsPlace['service'] & { instructions: InstructionsRef[] } }>(
      BY_ID,
      {
        id: service,
      },
    );
    return { service: record, refs: record.instructions };
  }
  const found = await cms<ByShortId>(BY_SHORT_ID, { shortId: service, locale });
  const live = found.service.service;
  const { id, title } = found.instructions.service;
  return {
    service: { id, title: { [live?.locale ?? locale]: title }, originalLanguage: live?.originalLanguage ?? locale },
    refs: found.instructions.writable,
  };
}

/** The guidance, or the overlay of an owner, that the person may write. */
export const refOf = (refs: readonly InstructionsRef[], kind: InstructionsRef['kind'], owner?: string) =>
  refs.find((ref) => ref.mine && ref.kind === kind && (kind === 'guidance' || ref.owner.id === owner));
