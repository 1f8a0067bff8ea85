import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseHolds, mailTo, makeAccount, PASSWORD, tokenIn, type TestAccount } from './support/accounts.ts';
import { makeOrganisations, type TestOrganisations } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const INVITE = `mutation ($organisation: ID!, $role: Role!, $email: String!) { inviteMember(organisation: $organisation, role: $role, email: $email, locale: fi) { id email role expiresAt } }`;
const ACCEPT = `mutation ($token: String!, $name: String!, $password: String!) { acceptInvitation(token: $token, name: $name, password: $password, locale: sv) { token } }`;
const CREATE = `mutation ($input: NewOrganisationInput!) { createOrganisation(input: $input) { id key kind name { fi sv } } }`;
const ME = `{ me { name locale memberships { role organisation { key } } } }`;

describe.skipIf(cannotRun)('invitations', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let mainUser: TestAccount;
  let platform: TestAccount;
  let guests = 0;

  beforeAll(async () => {
    cms = await startCms();
    organisations = await makeOrganisations(cms);
    mainUser = await makeAccount(cms, 'municipal_main_user', organisations.helsinki);
    platform = await makeAccount(cms, 'platform_admin', organisations.platform);
  });
  afterAll(() => cms.stop());
  beforeEach(() => cms.services.db.knex('rate_limits').del());

  const guest = () => `guest${(guests += 1)}@test.example`;
  const invite = (email: string, who = mainUser, organisation = organisations.helsinki, role = 'expert') =>
    cms.graphql(INVITE, { organisation, role, email }, { token: who.token });
  const accept = async (token: string, password = PASSWORD, name = 'Uusi Ihminen') => {
    const variables = { token, name, password };
    const { data, errors } = await cms.graphql<{ acceptInvitation: { token: string } }>(ACCEPT, variables);
    return { session: data?.acceptInvitation.token, error: errors[0]?.extensions };
  };
  const linkFor = async (email: string, known: string[] = []) => {
    await invite(email);
    return tokenIn(await mailTo(cms, email, known));
  };
  const me = async (token = '') => (await cms.graphql<{ me: unknown }>(ME, {}, { token })).data?.me;
  const create = async (input: Record<string, unknown>, who = platform) => {
    const { data, errors } = await cms.graphql(
      CREATE,
      {
        input: {
          key: 'turku',
          kind: 'municipality',
          name: { fi: 'Turku' },
          areaCodes: ['853'],
          firstMainUser: guest(),
          ...input,
        },
      },
      { token: who.token },
    );
    return errors[0]?.extensions ?? data;
  };

  it('a new person accepts, is a member and is signed in', async () => {
    const { session } = await accept(await linkFor(guest()));
    expect(await me(session)).toEqual({
      name: 'Uusi Ihminen',
      locale: 'sv',
      memberships: [{ role: 'expert', organisation: { key: 'helsinki' } }],
    });
  });

  it('a link works once, and nothing of the invitation stays behind', async () => {
    const email = guest();
    const token = await linkFor(email);
    await accept(token);
    expect((await accept(token)).error).toEqual({ code: 'LINK_EXPIRED' });
    expect(await cms.services.db.knex('invitations').where({ email })).toEqual([]);
  });

  it('of two uses at the same time one succeeds', async () => {
    const token = await linkFor(guest());
    const answers = await Promise.all([accept(token), accept(token)]);
    expect(answers.filter(({ session }) => session)).toHaveLength(1);
  });

  it('the mail names the organisation and carries the link, which the database does not', async () => {
    const email = guest();
    await invite(email);
    const mail = await mailTo(cms, email);
    expect(mail).toContain('Organisaatiosi on helsinki.');
    expect(mail).toContain('http://127.0.0.1:4321/fi/staff/invitation?token=');
    expect(tokenIn(mail)).toHaveLength(43);
    expect(await databaseHolds(cms, tokenIn(mail))).toBe(false);
  });

  it('somebody who has an account accepts with its password and keeps name and language', async () => {
    const known = await makeAccount(cms, 'provider_editor', organisations.provider);
    const token = await linkFor(known.email);
    expect((await accept(token, 'another good password')).error).toEqual({ code: 'BAD_CREDENTIALS' });
    const { session } = await accept(token);
    expect(await me(session)).toMatchObject({
      locale: 'fi',
      memberships: [{ role: 'provider_editor' }, { role: 'expert' }],
    });
  });

  it('a link in strange hands is no way to guess an account’s password', async () => {
    const known = await makeAccount(cms, 'provider_editor', organisations.provider);
    const token = await linkFor(known.email);
    for (let i = 0; i < 10; i += 1) await accept(token, `guess number ${i}`);
    expect((await accept(token)).error?.code).toBe('RATE_LIMITED');
  });

  it('a blocked person does not come in again by an invitation', async () => {
    const known = await makeAccount(cms, 'provider_editor', organisations.provider);
    await cms.services.db.knex('people').where({ document_id: known.id }).update({ active: false });
    expect((await accept(await linkFor(known.email))).error).toEqual({ code: 'BAD_CREDENTIALS' });
  });

  it('faults of name and password are told together, and the link stays usable', async () => {
    const token = await linkFor(guest());
    expect((await accept(token, 'short', ' ')).error).toEqual({
      code: 'INVALID',
      issues: [
        { path: 'name', code: 'TOO_SHORT', params: { min: 1 } },
        { path: 'password', code: 'TOO_SHORT', params: { min: 12 } },
      ],
    });
    expect((await accept(token)).session).toBeTruthy();
  });

  it('a newer invitation ends the older', async () => {
    const email = guest();
    await invite(email);
    const first = await mailTo(cms, email);
    const second = await linkFor(email, [first]);
    expect((await accept(tokenIn(first))).error).toEqual({ code: 'LINK_EXPIRED' });
    expect((await accept(second)).session).toBeTruthy();
  });

  it('an invitation is too old after fourteen days', async () => {
    const { data } = await invite(guest());
    const { expiresAt } = (data as { inviteMember: { expiresAt: string } }).inviteMember;
    expect(Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000)).toBe(14);
  });

  it('very many invitations by one person are stopped', async () => {
    await invite(guest());
    await cms.services.db.knex('rate_limits').where('key', 'like', 'invite:%').update({ count: 60 });
    expect((await invite(guest())).errors[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  it('the platform creates an organisation, whose first main user is invited', async () => {
    const email = guest();
    expect(await create({ firstMainUser: email })).toMatchObject({
      createOrganisation: { key: 'turku', kind: 'municipality', name: { fi: 'Turku', sv: null } },
    });
    const { session } = await accept(tokenIn(await mailTo(cms, email)));
    expect(await me(session)).toMatchObject({
      memberships: [{ role: 'municipal_main_user', organisation: { key: 'turku' } }],
    });
  });

  it('nobody else creates one', async () => {
    expect(await create({ key: 'lahti' }, mainUser)).toEqual({ code: 'FORBIDDEN' });
  });

  it.each([
    ['a taken key', { key: 'helsinki' }, { path: 'key', code: 'DUPLICATE' }],
    ['a key with spaces', { key: 'two words' }, { path: 'key', code: 'WRONG_TYPE' }],
    ['no name', { name: { fi: ' ' } }, { path: 'name', code: 'REQUIRED' }],
    ['a second platform', { kind: 'platform' }, { path: 'kind', code: 'UNKNOWN_VALUE' }],
    ['a municipality without an area', { areaCodes: [] }, { path: 'areaCodes', code: 'REQUIRED' }],
    ['an unknown municipality code', { areaCodes: ['853', '999'] }, { path: 'areaCodes.1', code: 'UNKNOWN_VALUE' }],
    ['no address of a first main user', { firstMainUser: 'nobody' }, { path: 'firstMainUser', code: 'NOT_AN_EMAIL' }],
  ])('%s is refused, and nothing is left behind', async (_name, change, issue) => {
    const count = () => cms.services.db.knex('organisations').count({ count: '*' }).first();
    const before = await count();
    expect(await create({ key: 'rauma', ...change })).toEqual({
      code: 'INVALID',
      issues: [expect.objectContaining(issue)],
    });
    expect(await count()).toEqual(before);
  });
});
