import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import { readQueue, type QueueGroup, type QueueInput } from '../src/work/queue.ts';
import type { Principal } from '../src/access/principal.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations, people } from './support/people.ts';
import { cannotRun, startCms } from './support/start-cms.ts';
import {
  claimedService,
  draftService,
  liveGuidance,
  liveService,
  publishSeen,
  submittedService,
  type World,
} from './support/steps.ts';

const titled = (title: string) => serviceContent(title, { title: { fi: title } });

describe.skipIf(cannotRun)('the work queue', () => {
  let world: World;

  beforeAll(async () => {
    const cms = await startCms();
    const organisations = await makeOrganisations(cms);
    world = { cms, organisations, who: people(organisations) };
    const { who } = world;
    const { services } = cms;
    await draftService(world, titled('Luonnos'));
    await submittedService(world, titled('Lähetetty ensin'));
    await submittedService(world, titled('Lähetetty sitten'));
    await claimedService(world, titled('Käsittelyssä'));
    const returned = await claimedService(world, titled('Palautettu'));
    await commands.returnToProvider(services, who.producer, {
      record: returned.record,
      expectedRevision: returned.revision,
      reason: 'Hinta puuttuu.',
    });
    await liveService(world, titled('Julkaistu'));
    const withdrawn = await liveService(world, titled('Poistettu'));
    await commands.withdraw(services, who.provider, {
      record: withdrawn.record,
      expectedRevision: withdrawn.revision,
      reason: 'Päättyi.',
    });
    const guided = await liveService(world, titled('Ohjeistettu 100 %'));
    await liveGuidance(world, guided.record);
    const saved = await commands.saveDraft(services, who.producer, {
      record: guided.record,
      expectedRevision: guided.revision,
      content: { ...titled('Ohjeistettu 100 %'), price: { kind: 'chargeable', amount: '50' } },
      kinds: ['service'],
    });
    await publishSeen(world, saved);
    // Espoo adds to Helsinki's service; then the provider begins to write something new.
    const overlaid = await liveService(world, titled('Julkinen nimi'));
    await commands.createInstructions(services, who.espoo, {
      service: overlaid.record,
      kind: 'overlay',
      owner: organisations.espoo,
      content: { referral: { fi: 'Espoossa näin' } },
    });
    await commands.saveDraft(services, who.provider, {
      record: overlaid.record,
      expectedRevision: overlaid.revision,
      content: titled('Salainen nimi'),
      kinds: ['service'],
    });
  });
  afterAll(() => world.cms.stop());

  const queue = (principal: Principal, input: Partial<QueueInput> = {}) =>
    readQueue(world.cms.services.db, principal, { first: 100, offset: 0, ...input });
  const titles = async (principal: Principal, input: Partial<QueueInput> = {}) =>
    (await queue(principal, input)).items.map((item) => item.title.fi);
  const countsOf = async (principal: Principal) =>
    Object.fromEntries((await queue(principal)).counts.map(({ group, count }) => [group, count]));

  it('tells the reviewer whose turn it is', async () => {
    expect(await countsOf(world.who.producer)).toEqual({
      to_review: 2,
      in_review: 1,
      drafts: 2,
      to_check: 1,
      waiting: 1,
      live: 2,
      off: 1,
    });
  });

  it('tells the provider whose turn it is', async () => {
    expect(await countsOf(world.who.provider)).toEqual({ returned: 1, drafts: 2, waiting: 3, live: 2, off: 1 });
  });

  it('tells the platform that providers’ returned editions wait for them', async () => {
    expect(await countsOf(world.who.platform)).toMatchObject({ waiting: 4, drafts: 3 });
  });

  it('shows nothing to an expert, and only the own overlay to another municipality', async () => {
    expect(await queue(world.who.expert)).toEqual({ total: 0, counts: [], items: [] });
    expect(await countsOf(world.who.espoo)).toEqual({ drafts: 1 });
  });

  it('begins with who has waited longest for a review', async () => {
    const all = await titles(world.who.producer);
    expect(all.slice(0, 3)).toEqual(['Lähetetty ensin', 'Lähetetty sitten', 'Käsittelyssä']);
  });

  it('shows what was touched last first elsewhere', async () => {
    expect(await titles(world.who.producer, { group: 'drafts' })).toEqual(['Salainen nimi', 'Luonnos']);
  });

  it('pages without losing or repeating a row', async () => {
    const { producer } = world.who;
    const all = (await queue(producer)).items.map((item) => item.record);
    const pages = [];
    for (let offset = 0; offset < all.length; offset += 3) pages.push(await queue(producer, { first: 3, offset }));
    expect(pages.flatMap((page) => page.items.map((item) => item.record))).toEqual(all);
    expect(pages.every((page) => page.total === all.length)).toBe(true);
  });

  it('counts every group also when one is chosen', async () => {
    const chosen = await queue(world.who.producer, { group: 'to_review', first: 1 });
    expect(chosen).toMatchObject({ total: 2, items: [{ group: 'to_review' }] });
    expect(chosen.counts).toHaveLength(7);
  });

  it.each<[string, Partial<QueueInput>, string[]]>([
    ['an umlaut in capitals', { q: 'KÄSITTELYSSÄ' }, ['Käsittelyssä']],
    ['a wild card of the database', { q: '100 %', kind: 'service' }, ['Ohjeistettu 100 %']],
    ['a word of another field', { q: 'Soita' }, []],
    ['a name of JSON', { q: '"fi"' }, []],
  ])('finds titles only: %s', async (_name, input, expected) => {
    expect(await titles(world.who.producer, input)).toEqual(expected);
  });

  it('filters by kind, owner and municipality', async () => {
    const { who, organisations } = world;
    const groups = async (input: Partial<QueueInput>): Promise<QueueGroup[]> =>
      (await queue(who.platform, input)).items.map((item) => item.group);
    expect(await groups({ kind: 'overlay' })).toEqual(['drafts']);
    expect(await groups({ owner: organisations.espoo })).toEqual(['drafts']);
    expect(await groups({ municipality: organisations.espoo })).toEqual([]);
    expect(await groups({ kind: 'guidance', municipality: organisations.helsinki })).toEqual(['to_check']);
  });

  it('neither shows nor finds a title that is not public to one who only adds an overlay', async () => {
    expect(await titles(world.who.espoo)).toEqual(['Julkinen nimi']);
    expect(await titles(world.who.espoo, { q: 'salainen' })).toEqual([]);
    expect(await titles(world.who.espoo, { q: 'julkinen' })).toEqual(['Julkinen nimi']);
  });
});
