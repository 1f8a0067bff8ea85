import type { ServiceContent } from '@service-manual/schemas';
import * as commands from '../../src/editions/commands/index.ts';
import type { CommandResult } from '../../src/editions/types.ts';
import { guidanceContent, serviceContent } from './content.ts';
import type { People, TestOrganisations } from './people.ts';
import type { TestCms } from './start-cms.ts';

/** Who takes part where: what the steps below need. */
export interface World {
  cms: TestCms;
  organisations: TestOrganisations;
  who: People;
}

/** The provider's new service, in state draft. */
export function draftService({ cms, organisations, who }: World, content: ServiceContent = serviceContent()) {
  return commands.createService(cms.services, who.provider, {
    owner: organisations.provider,
    responsibleMunicipality: null,
    originalLanguage: 'fi',
    content,
  });
}

/** The same, handed over for review. */
export async function submittedService(world: World, content?: ServiceContent): Promise<CommandResult> {
  const { record, revision } = await draftService(world, content);
  return commands.submit(world.cms.services, world.who.provider, { record, expectedRevision: revision });
}

/** The same, in review. */
export async function claimedService(world: World, content?: ServiceContent): Promise<CommandResult> {
  const { record, revision } = await submittedService(world, content);
  return commands.claim(world.cms.services, world.who.producer, { record, expectedRevision: revision });
}

/** The same, live. */
export async function liveService(world: World, content?: ServiceContent): Promise<CommandResult> {
  return publishSeen(world, await claimedService(world, content));
}

/** The producer publishes exactly what the last command answered. */
export function publishSeen({ cms, who }: World, seen: CommandResult): Promise<CommandResult> {
  return commands.publish(cms.services, who.producer, {
    record: seen.record,
    expectedRevision: seen.revision,
    contentHash: seen.contentHash ?? '',
  });
}

/** Live guidance of the responsible municipality for a live service. */
export async function liveGuidance(world: World, service: string): Promise<CommandResult> {
  const { cms, who, organisations } = world;
  const content = guidanceContent();
  const owner = organisations.helsinki;
  const created = await commands.createInstructions(cms.services, who.producer, {
    service,
    kind: 'guidance',
    owner,
    content,
  });
  return publishSeen(world, created);
}

/** One row by document id, as the database has it. */
export async function storedRow(cms: TestCms, table: string, id: string): Promise<Record<string, unknown>> {
  return (await cms.services.db.knex(table).where({ document_id: id }).first()) as Record<string, unknown>;
}
