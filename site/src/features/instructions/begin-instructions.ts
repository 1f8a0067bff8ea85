import type { AstroGlobal } from 'astro';
import { codedError } from '../../lib/errors.ts';
import { handleEditor, openEditor, type EditorState } from '../editor/edit.ts';
import { loadContacts } from '../editor/load-helpers.ts';
import { loadFullRecord } from '../editor/load-editable.ts';
import { baseOf, publishSaved, saveInstructions } from '../editor/save-record.ts';
import type { Option } from '../staff/SelectField.astro';
import type { OrganisationRef } from '../staff/me.ts';
import { staffPath } from '../staff/staff-paths.ts';
import { openPage, redirect, type Visit } from '../staff/visit.ts';
import { findPlace, refOf, type InstructionsPlace } from './find-place.ts';

/** The first words of guidance or an overlay, as they are shown. */
export interface Beginning extends Pick<InstructionsPlace, 'service'> {
  owner: OrganisationRef;
  state: EditorState;
  contacts: Option[];
}

/** Opens the form of instructions nobody has written yet; what has been written has its own page, and leads there. */
export function beginInstructions(
  astro: AstroGlobal,
  kind: 'guidance' | 'overlay',
): Promise<{ visit: Visit; data: Beginning } | Response> {
  return openPage(astro, async ({ cms, form, goTo, locale }) => {
    const address = astro.params['service'] ?? '';
    const find = async () => {
      const place = await findPlace(cms, address, locale);
      return { ...place, ref: refOf(place.refs, kind, astro.params['owner']) };
    };
    const { service, ref } = await find();
    if (!ref) throw codedError('FORBIDDEN');
    const recordPath = (id: string) => staffPath(locale, 'records', id);
    if (ref.id && !form) return redirect(`${recordPath(ref.id)}/edit`);
    // Someone began it meanwhile: their text is what this one is put on top of.
    const begun = async (id: string | undefined) =>
      id ? baseOf(await loadFullRecord(cms, id, kind)) : { revision: 0, content: {} };
    const work = {
      kind,
      originalLanguage: service.originalLanguage,
      base: await begun(ref.id),
      save: (content: object, revision: number) =>
        saveInstructions(cms, { service: service.id, kind, owner: ref.owner.id }, content, revision),
      after: (saved: Parameters<typeof publishSaved>[1]) => publishSaved(cms, saved),
      reload: async () => begun((await find()).ref?.id),
    };
    const data = { service, owner: ref.owner, contacts: await loadContacts(cms, locale, [ref.owner.id], true) };
    if (!form) return { ...data, state: openEditor(work) };
    const outcome = await handleEditor(work, form);
    if ('state' in outcome) return { ...data, state: outcome.state };
    const path = recordPath(outcome.saved.record);
    return outcome.done === 'after' ? goTo(path, 'publish') : goTo(`${path}/edit`, 'saved');
  });
}
