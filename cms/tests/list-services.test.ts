import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listServices, type ListInput } from '../src/live/list-services.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations, people } from './support/people.ts';
import { cannotRun, startCms } from './support/start-cms.ts';
import { liveService, type World } from './support/steps.ts';

describe.skipIf(cannotRun)('the list of live services', () => {
  let world: World;

  beforeAll(async () => {
    const cms = await startCms();
    const organisations = await makeOrganisations(cms);
    world = { cms, organisations, who: people(organisations) };
    await liveService(world, serviceContent('kaksikielinen'));
    const finnish = { title: { fi: 'Vain suomeksi' }, description: { fi: 'Kuvaus' }, categories: ['P6.11'] };
    await liveService(world, serviceContent('suomi', finnish));
  });
  afterAll(() => world.cms.stop());

  const list = (input: Partial<ListInput>) =>
    listServices(world.cms.services.db.knex, { locale: 'fi', first: 20, offset: 0, ...input });
  const titles = async (input: Partial<ListInput>) => (await list(input)).items.map(({ title }) => title);

  it.each([
    ['fi', ['Vain suomeksi', 'Palvelu kaksikielinen']],
    ['sv', ['Vain suomeksi', 'Palvelu kaksikielinen sv']],
    ['en', ['Vain suomeksi', 'Palvelu kaksikielinen']],
  ] as const)(
    'has each once, newest first: in %s where it is written, else in its original language',
    async (locale, expected) => {
      expect(await titles({ locale })).toEqual(expected);
    },
  );

  it('pages and counts', async () => {
    expect(await list({ first: 1, offset: 1 })).toMatchObject({
      total: 2,
      items: [{ title: 'Palvelu kaksikielinen' }],
    });
  });

  it('filters by category with everything below it, by municipality and by words', async () => {
    expect(await titles({ category: ['P6'] })).toEqual(['Vain suomeksi']);
    expect(await titles({ municipality: ['091'] })).toHaveLength(2);
    expect(await titles({ municipality: ['049'] })).toEqual([]);
    expect(await titles({ q: 'KAKSI palvelu' })).toEqual(['Palvelu kaksikielinen']);
  });
});
