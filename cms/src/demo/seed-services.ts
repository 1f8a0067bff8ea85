import type { ServiceContent } from '@service-manual/schemas';
import { OWN_SOURCE } from '../access/commands.ts';
import type { Person } from '../access/principal.ts';
import { createRecord } from '../editions/commands/create-record.ts';
import * as commands from '../editions/commands/index.ts';
import { loadRecord } from '../editions/store.ts';
import type { CommandResult } from '../editions/types.ts';
import type { Services } from '../services.ts';
import { demoServices } from './content/index.ts';
import type { DemoService } from './content/types.ts';
import type { Cast } from './seed-organisations.ts';

/** Identifiers of the demo's services, by key. */
export type DemoRecords = Map<string, string>;

/** Writes the services that are missing and takes each to its state. */
export async function seedServices(
  services: Services,
  cast: Cast,
  progress: (done: number, all: number) => void,
): Promise<DemoRecords> {
  const records: DemoRecords = new Map();
  const fresh = new Set<string>();
  for (const service of demoServices) {
    const { record, created } = await firstDraft(services, cast, service);
    records.set(service.key, record);
    if (created) fresh.add(service.key);
  }
  let done = 0;
  for (const service of demoServices) {
    const record = await loadRecord(services.db.knex, records.get(service.key) ?? '');
    // Still at its first words: new, or a seeding that was cut off before it came this far.
    if (record?.revision === 1) await bring(services, cast, service, record.id, records);
    done += 1;
    if (fresh.size > 0) progress(done, demoServices.length);
  }
  return records;
}

async function firstDraft(
  services: Services,
  cast: Cast,
  service: DemoService,
): Promise<{ record: string; created: boolean }> {
  const sourceId = `demo-${service.key}`;
  const known = (await services.db.knex('records').where({ source: OWN_SOURCE, source_id: sourceId }).first()) as
    { document_id: string } | undefined;
  if (known) return { record: known.document_id, created: false };
  const { writer } = peopleOf(cast, service);
  const created = await createRecord(services, writer, {
    kind: 'service',
    owner: cast.organisation(service.owner),
    responsibleMunicipality: cast.organisation(service.municipality),
    parent: null,
    originalLanguage: service.originalLanguage,
    content: service.content,
    source: OWN_SOURCE,
    sourceId,
  });
  return { record: created.record, created: true };
}

function peopleOf(cast: Cast, service: DemoService): { writer: Person; producer: Person; mainUser: Person } {
  const producer = cast.person(service.municipality, 'municipal_editor');
  const mainUser = cast.person(service.municipality, 'municipal_main_user');
  if (!producer || !mainUser) throw new Error(`the demo has no people in ${service.municipality}`);
  // A provider without accounts: the municipality writes for it.
  const writer = cast.person(service.owner, 'provider_editor', 'provider_main_user') ?? producer;
  return { writer, producer, mainUser };
}

async function bring(
  services: Services,
  cast: Cast,
  service: DemoService,
  record: string,
  records: DemoRecords,
): Promise<void> {
  const { writer, producer, mainUser } = peopleOf(cast, service);
  const content: ServiceContent = {
    ...service.content,
    contacts: service.contacts.map(({ municipality, contact }) => ({
      ...(municipality && { municipality }),
      contact: cast.contact(contact),
    })),
    relatedServices: service.related.flatMap((key) => records.get(key) ?? []),
  };
  let last: CommandResult | undefined;
  const next = () => ({ record, expectedRevision: last?.revision ?? 1 });
  const save = async (text: ServiceContent) => {
    last = await commands.saveDraft(services, writer, { ...next(), content: text, kinds: ['service'] });
  };
  const submit = async () => (last = await commands.submit(services, writer, next()));
  const claim = async () => (last = await commands.claim(services, producer, next()));
  const publish = async () => {
    await submit();
    await claim();
    last = await commands.publish(services, producer, { ...next(), contentHash: last?.contentHash ?? '' });
    if (service.availability) {
      last = await commands.setAvailability(services, producer, { ...next(), availability: service.availability });
    }
  };

  await save(content);
  const { state } = service;
  if (state === 'draft') return;
  if (['submitted', 'in_review', 'returned'].includes(state)) {
    await submit();
    if (state === 'submitted') return;
    await claim();
    if (state === 'in_review') return;
    await commands.returnToProvider(services, producer, { ...next(), reason: service.returnReason ?? '' });
    return;
  }
  await publish();
  if (state === 'published_with_draft' || state === 'published_in_review') {
    await save({ ...content, ...service.change });
    if (state === 'published_with_draft') return;
    await submit();
    await claim();
  } else if (state === 'withdrawn' || state === 'archived') {
    last = await commands.withdraw(services, producer, { ...next(), reason: service.withdrawReason ?? '' });
    if (state === 'archived') await commands.archive(services, mainUser, next());
  } else if (state === 'outdated') {
    await commands.markOutdated(services, record);
  }
}
