import * as commands from '../editions/commands/index.ts';
import type { Services } from '../services.ts';
import { demoGuidance, demoOverlays, demoServices } from './content/index.ts';
import type { Cast } from './seed-organisations.ts';
import type { DemoRecords } from './seed-services.ts';

/** Writes guidance and overlays that are missing. */
export async function seedInstructions(services: Services, cast: Cast, records: DemoRecords): Promise<void> {
  const municipalityOf = (service: string) => demoServices.find((item) => item.key === service)?.municipality ?? '';
  const all = [
    ...demoGuidance.map((item) => ({
      ...item,
      kind: 'guidance' as const,
      owner: municipalityOf(item.service) as string,
    })),
    ...demoOverlays.map((item) => ({ ...item, kind: 'overlay' as const, owner: item.owner as string })),
  ];
  for (const { service, kind, owner, state, content, internalContacts } of all) {
    const record = records.get(service) ?? '';
    const organisation = cast.organisation(owner);
    const known = await services.db
      .knex('records')
      .where({ parent: record, kind, ...(kind === 'overlay' && { owner: organisation }) })
      .first();
    const editor = cast.person(owner, 'municipal_editor');
    if (known || !editor) continue;
    const written = await commands.createInstructions(services, editor, {
      service: record,
      kind,
      owner: organisation,
      content: { ...content, internalContacts: (internalContacts ?? []).map((key) => cast.contact(key)) },
    });
    if (state !== 'published') continue;
    await commands.publish(services, editor, {
      record: written.record,
      expectedRevision: written.revision,
      contentHash: written.contentHash ?? '',
    });
  }
}
