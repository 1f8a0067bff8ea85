import type { ServiceContent } from '@service-manual/schemas';
import * as commands from '../../src/editions/commands/index.ts';
import type { CommandResult } from '../../src/editions/types.ts';
import { guidanceContent, serviceContent } from './content.ts';
import { people, type People, type TestOrganisations } from './people.ts';
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

/** Which record, and the revision that the last command answered: what the next command wants. */
export const at = ({ record, revision }: CommandResult) => ({ record, expectedRevision: revision });

/** The provider goes on writing. */
export function saveAsProvider({ cms, who }: World, last: CommandResult, content: ServiceContent) {
  return commands.saveDraft(cms.services, who.provider, { ...at(last), content, kinds: ['service'] });
}

/** The provider submits, the producer takes it for review. */
export async function takeToReview({ cms, who }: World, last: CommandResult): Promise<CommandResult> {
  const submitted = await commands.submit(cms.services, who.provider, at(last));
  return commands.claim(cms.services, who.producer, at(submitted));
}

/** The same, handed over for review. */
export async function submittedService(world: World, content?: ServiceContent): Promise<CommandResult> {
  return commands.submit(world.cms.services, world.who.provider, at(await draftService(world, content)));
}

/** The same, in review. */
export async function claimedService(world: World, content?: ServiceContent): Promise<CommandResult> {
  return takeToReview(world, await draftService(world, content));
}

/** The same, live. */
export async function liveService(world: World, content?: ServiceContent): Promise<CommandResult> {
  return publishSeen(world, await claimedService(world, content));
}

/** A newer text of a live service, all the way to the public. */
export async function publishChange(
  world: World,
  live: CommandResult,
  content: ServiceContent,
): Promise<CommandResult> {
  return publishSeen(world, await takeToReview(world, await saveAsProvider(world, live, content)));
}

/** A new live service of the usual people; `word` makes it recognisable. */
export function publishService(cms: TestCms, organisations: TestOrganisations, word: string): Promise<CommandResult> {
  return liveService({ cms, organisations, who: people(organisations) }, serviceContent(word));
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
