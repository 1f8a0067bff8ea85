import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as commands from '../src/editions/commands/index.ts';
import type { Person } from '../src/access/principal.ts';
import { makeAccount, type TestAccount } from './support/accounts.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations, people, person } from './support/people.ts';
import { cannotRun, startCms } from './support/start-cms.ts';
import { liveService, type World } from './support/steps.ts';

interface Entry {
  action: string;
  actor: { name: string } | null;
  organisation: { id: string } | null;
  reason: string | null;
}
interface Shown {
  record: {
    title: { fi: string | null };
    open: { author: { name: string } | null; reviewer: { name: string } | null } | null;
    history: Entry[];
  };
}

const RECORD = `query ($id: ID!) { record(id: $id) {
  title { fi } open { author { name } reviewer { name } }
  history { action actor { name } organisation { id } reason }
} }`;

describe.skipIf(cannotRun)('what one side is told of the other', () => {
  let world: World;
  let service: string;
  const accounts: Record<string, TestAccount> = {};

  beforeAll(async () => {
    const cms = await startCms();
    const organisations = await makeOrganisations(cms);
    const account = async (name: string, role: Parameters<typeof makeAccount>[1], organisation: string) => {
      accounts[name] = await makeAccount(cms, role, organisation);
      return person(role, organisation, accounts[name].id);
    };
    const who = {
      ...people(organisations),
      provider: await account('provider', 'provider_editor', organisations.provider),
      producer: await account('producer', 'municipal_editor', organisations.helsinki),
      espoo: await account('espoo', 'municipal_editor', organisations.espoo),
      platform: await account('platform', 'platform_admin', organisations.platform),
    };
    world = { cms, organisations, who };
    service = await serviceReturnedTwice(who.provider, who.producer);
  });
  afterAll(() => world.cms.stop());

  /** Returned in its first edition, published, and returned in its second. */
  const serviceReturnedTwice = async (provider: Person, producer: Person): Promise<string> => {
    const { services } = world.cms;
    const step = { record: '', expectedRevision: 1 };
    const done = (result: { record: string; revision: number }) =>
      Object.assign(step, { record: result.record, expectedRevision: result.revision });
    const review = async (reason: string) => {
      done(await commands.submit(services, provider, step));
      done(await commands.claim(services, producer, step));
      done(await commands.returnToProvider(services, producer, { ...step, reason }));
    };
    const created = await commands.createService(services, provider, {
      owner: world.organisations.provider,
      responsibleMunicipality: null,
      originalLanguage: 'fi',
      content: serviceContent('vanha'),
    });
    done(created);
    await review('Ensimmäinen syy');
    done(await commands.submit(services, provider, step));
    const claimed = await commands.claim(services, producer, step);
    done(
      await commands.publish(services, producer, {
        ...done(claimed),
        contentHash: claimed.contentHash ?? '',
      }),
    );
    done(
      await commands.saveDraft(services, provider, { ...step, content: serviceContent('uusi'), kinds: ['service'] }),
    );
    await review('Toinen syy');
    return step.record;
  };

  const shownTo = async (name: string, id = service) => {
    const { data } = await world.cms.graphql<Shown>(RECORD, { id }, { token: accounts[name]?.token ?? '' });
    return data?.record;
  };
  const actorsOf = (entries: Entry[] | undefined, organisation: string) => [
    ...new Set(entries?.filter((entry) => entry.organisation?.id === organisation).map((entry) => entry.actor?.name)),
  ];
  const nameOf = (name: string) => `Person ${accounts[name]?.email.match(/\d+/)?.[0].padStart(3, '0')}`;

  it('a provider reads the names of its own people, and of the municipality only that it acted', async () => {
    const shown = await shownTo('provider');
    expect(actorsOf(shown?.history, world.organisations.provider)).toEqual([nameOf('provider')]);
    expect(actorsOf(shown?.history, world.organisations.helsinki)).toEqual([undefined]);
    expect(shown?.open).toEqual({ author: { name: nameOf('provider') }, reviewer: null });
  });

  it('a municipality reads the names of its own people only', async () => {
    const shown = await shownTo('producer');
    expect(actorsOf(shown?.history, world.organisations.provider)).toEqual([undefined]);
    expect(actorsOf(shown?.history, world.organisations.helsinki)).toEqual([nameOf('producer')]);
    expect(shown?.open).toEqual({ author: null, reviewer: { name: nameOf('producer') } });
  });

  it('the platform reads all names', async () => {
    const shown = await shownTo('platform');
    expect(shown?.history.every((entry) => entry.actor !== null)).toBe(true);
  });

  it('the reason of each edition’s last return is in the history', async () => {
    const reasons = (await shownTo('provider'))?.history.flatMap(({ reason }) => reason ?? []);
    expect(reasons).toEqual(['Toinen syy', 'Ensimmäinen syy']);
  });

  it('a municipality that adds an overlay reads the public title of a service, not the next one', async () => {
    const { cms, who, organisations } = world;
    const live = await liveService(world, serviceContent('julkinen'));
    const overlay = await commands.createInstructions(cms.services, who.espoo, {
      service: live.record,
      kind: 'overlay',
      owner: organisations.espoo,
      content: { referral: { fi: 'Espoossa näin' } },
    });
    await commands.saveDraft(cms.services, who.provider, {
      record: live.record,
      expectedRevision: live.revision,
      content: serviceContent('salainen'),
      kinds: ['service'],
    });
    expect((await shownTo('espoo', overlay.record))?.title.fi).toBe('Palvelu julkinen');
    expect((await shownTo('provider', live.record))?.title.fi).toBe('Palvelu salainen');
  });

  it('a contact is kept for an organisation that exists, and stays out of use once it was removed', async () => {
    const { cms, organisations } = world;
    const save = (token: string | undefined, variables: object) =>
      cms.graphql<{ saveContact: { id: string } }>(
        'mutation ($id: ID, $input: ContactInput!) { saveContact(id: $id, input: $input) { id organisation { id } } }',
        variables as Record<string, unknown>,
        { token: token ?? '' },
      );
    const contact = { name: { fi: 'Neuvonta' }, visibility: 'public' };
    const nowhere = await save(accounts['platform']?.token, { input: { ...contact, organisation: 'nowhere' } });
    expect(nowhere.errors[0]?.extensions).toMatchObject({
      code: 'INVALID',
      issues: [{ path: 'organisation', code: 'UNKNOWN_VALUE' }],
    });
    const input = { ...contact, organisation: organisations.provider };
    const id = (await save(accounts['provider']?.token, { input })).data?.saveContact.id;
    await cms.graphql('mutation ($id: ID!) { removeContact(id: $id) }', { id }, { token: accounts['provider']?.token });
    const again = await save(accounts['provider']?.token, { id, input });
    expect(again.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
