import * as commands from '../../src/editions/commands/index.ts';
import type { CommandResult } from '../../src/editions/types.ts';
import { serviceContent } from './content.ts';
import { people, type TestOrganisations } from './people.ts';
import type { TestCms } from './start-cms.ts';

/** Takes a new service the whole way from its provider to the public; `word` makes it recognisable. */
export async function publishService(
  { services }: Pick<TestCms, 'services'>,
  organisations: TestOrganisations,
  word: string,
): Promise<CommandResult> {
  const { provider, producer } = people(organisations);
  const { record } = await commands.createService(services, provider, {
    owner: organisations.provider,
    responsibleMunicipality: null,
    originalLanguage: 'fi',
    content: serviceContent(word),
  });
  const submitted = await commands.submit(services, provider, { record, expectedRevision: 1 });
  const claimed = await commands.claim(services, producer, { record, expectedRevision: submitted.revision });
  return commands.publish(services, producer, {
    record,
    expectedRevision: claimed.revision,
    contentHash: claimed.contentHash ?? '',
  });
}
