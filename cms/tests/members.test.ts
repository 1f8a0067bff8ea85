import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { authenticate } from '../src/accounts/authenticate.ts';
import { makeAccount, type TestAccount } from './support/accounts.ts';
import { makeOrganisations, type TestOrganisations } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const SET_ROLE = `mutation ($organisation: ID!, $person: ID!, $role: Role!) { setMemberRole(organisation: $organisation, person: $person, role: $role) }`;
const REMOVE = `mutation ($organisation: ID!, $person: ID!) { removeMember(organisation: $organisation, person: $person) }`;
const INVITE = `mutation ($organisation: ID!, $role: Role!, $email: String!) { inviteMember(organisation: $organisation, role: $role, email: $email, locale: fi) { id email } }`;
const ORGANISATION = `query ($id: ID!) { organisation(id: $id) { manageable grantableRoles members { person { id name } email role } invitations { email } } }`;
const WORK = `query ($kind: OrganisationKind) { workOrganisations(kind: $kind) { key } }`;

describe.skipIf(cannotRun)('the people of an organisation', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let mainUser: TestAccount;
  let editor: TestAccount;
  let otherMainUser: TestAccount;
  let platform: TestAccount;

  beforeAll(async () => {
    cms = await startCms();
    organisations = await makeOrganisations(cms);
  });
  afterAll(() => cms.stop());

  beforeEach(async () => {
    for (const table of ['memberships', 'sessions', 'people', 'invitations', 'rate_limits'])
      await cms.services.db.knex(table).del();
    mainUser = await makeAccount(cms, 'municipal_main_user', organisations.helsinki);
    editor = await makeAccount(cms, 'municipal_editor', organisations.helsinki);
    otherMainUser = await makeAccount(cms, 'municipal_main_user', organisations.espoo);
    platform = await makeAccount(cms, 'platform_admin', organisations.platform);
  });

  const ask = async (who: TestAccount | null, query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await cms.graphql(query, variables, who ? { token: who.token } : {});
    return errors[0] ? errors[0].extensions : data;
  };
  const setRole = (who: TestAccount, person: TestAccount, role: string, organisation = organisations.helsinki) =>
    ask(who, SET_ROLE, { organisation, person: person.id, role });
  const remove = (who: TestAccount, person: TestAccount, organisation = organisations.helsinki) =>
    ask(who, REMOVE, { organisation, person: person.id });
  const roleOf = async (person: TestAccount) =>
    ((await cms.services.db.knex('memberships').where({ person: person.id }).first()) as { role: string } | undefined)
      ?.role;
  const isSignedIn = async ({ token }: TestAccount) => (await authenticate(cms.services, token)) !== null;

  it('a new role counts at once, and every session of the member is over', async () => {
    expect(await setRole(mainUser, editor, 'expert')).toEqual({ setMemberRole: true });
    expect([await roleOf(editor), await isSignedIn(editor), await isSignedIn(mainUser)]).toEqual([
      'expert',
      false,
      true,
    ]);
  });

  it('a member who is removed is out at once and stays in the books', async () => {
    expect(await remove(mainUser, editor)).toEqual({ removeMember: true });
    expect([await roleOf(editor), await isSignedIn(editor)]).toEqual([undefined, false]);
    expect(await cms.services.db.knex('people').where({ document_id: editor.id }).first()).toBeTruthy();
  });

  it('audit tells who changed whom, by ids', async () => {
    await setRole(mainUser, editor, 'expert');
    const row = (await cms.services.db.knex('audit_rows').orderBy('id', 'desc').first()) as Record<string, unknown>;
    expect(row).toMatchObject({
      actor: mainUser.id,
      action: 'setMemberRole',
      organisation: organisations.helsinki,
    });
    const detail = typeof row['detail'] === 'string' ? (JSON.parse(row['detail']) as unknown) : row['detail'];
    expect(detail).toEqual({ person: editor.id, from: 'municipal_editor', to: 'expert' });
  });

  it('only main users of that organisation and the platform change its people', async () => {
    for (const who of [editor, otherMainUser]) {
      expect(await setRole(who, mainUser, 'expert')).toEqual({ code: 'FORBIDDEN' });
      expect(await remove(who, mainUser)).toEqual({ code: 'FORBIDDEN' });
      expect(
        await ask(who, INVITE, { organisation: organisations.helsinki, role: 'expert', email: 'a@test.example' }),
      ).toEqual({ code: 'FORBIDDEN' });
    }
    expect(await setRole(platform, editor, 'municipal_main_user')).toEqual({ setMemberRole: true });
  });

  it('nobody does without signing in', async () => {
    const variables = { organisation: organisations.helsinki, person: editor.id, role: 'expert' };
    expect(await ask(null, SET_ROLE, variables)).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('a role of another kind of organisation cannot be given, not even by the platform', async () => {
    const refused = { code: 'INVALID', issues: [{ path: 'role', code: 'UNKNOWN_VALUE' }] };
    for (const role of ['platform_admin', 'provider_editor']) {
      expect(await setRole(mainUser, editor, role)).toEqual(refused);
      expect(await setRole(platform, editor, role)).toEqual(refused);
      expect(
        await ask(mainUser, INVITE, { organisation: organisations.helsinki, role, email: 'a@test.example' }),
      ).toEqual(refused);
    }
  });

  it('the last main user can neither leave nor step down', async () => {
    const refused = { code: 'WRONG_STATE', params: { reason: 'LAST_MAIN_USER' } };
    expect(await remove(mainUser, mainUser)).toEqual(refused);
    expect(await setRole(mainUser, mainUser, 'expert')).toEqual(refused);
    expect(await isSignedIn(mainUser)).toBe(true);
  });

  it('two main users who remove each other at the same moment leave one', async () => {
    await setRole(mainUser, editor, 'municipal_main_user');
    const second = await makeAccount(cms, 'municipal_main_user', organisations.espoo);
    const answers = await Promise.all([
      remove(otherMainUser, second, organisations.espoo),
      remove(second, otherMainUser, organisations.espoo),
    ]);
    expect(answers.filter((answer) => answer && 'removeMember' in answer)).toHaveLength(1);
  });

  it('the platform may remove the last main user of another organisation, never its own last one', async () => {
    expect(await remove(platform, mainUser)).toEqual({ removeMember: true });
    expect(await remove(platform, platform, organisations.platform)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('somebody who is no member cannot be changed', async () => {
    expect(await setRole(mainUser, otherMainUser, 'expert')).toEqual({ code: 'NOT_FOUND' });
    expect(await remove(mainUser, { ...editor, id: 'nobody' })).toEqual({ code: 'NOT_FOUND' });
  });

  it('who manages sees addresses, invitations and the roles there are to give', async () => {
    await ask(mainUser, INVITE, { organisation: organisations.helsinki, role: 'expert', email: 'New@Test.example' });
    expect(await ask(mainUser, ORGANISATION, { id: organisations.helsinki })).toMatchObject({
      organisation: {
        manageable: true,
        grantableRoles: ['expert', 'municipal_editor', 'municipal_main_user'],
        invitations: [{ email: 'new@test.example' }],
        members: [{ email: mainUser.email }, { email: editor.email }],
      },
    });
  });

  it('a member sees names and no address', async () => {
    expect(await ask(editor, ORGANISATION, { id: organisations.helsinki })).toMatchObject({
      organisation: {
        manageable: false,
        grantableRoles: [],
        invitations: [],
        members: [{ email: null }, { email: null }],
      },
    });
  });

  it('another organisation’s people are nobody’s business', async () => {
    expect(await ask(otherMainUser, ORGANISATION, { id: organisations.helsinki })).toEqual({ code: 'FORBIDDEN' });
  });

  it('somebody who is a member already cannot be invited', async () => {
    expect(
      await ask(mainUser, INVITE, { organisation: organisations.helsinki, role: 'expert', email: editor.email }),
    ).toEqual({ code: 'INVALID', issues: [{ path: 'email', code: 'DUPLICATE' }] });
  });

  it('an address with a line break is no address', async () => {
    for (const email of ['a@test.example\r\nBcc: b@test.example', 'a@test.example, b@test.example', 'nothing'])
      expect(await ask(mainUser, INVITE, { organisation: organisations.helsinki, role: 'expert', email })).toEqual({
        code: 'INVALID',
        issues: [{ path: 'email', code: 'NOT_AN_EMAIL' }],
      });
  });

  it('a provider works with municipalities and itself, a municipality with everybody but the platform', async () => {
    const provider = await makeAccount(cms, 'provider_editor', organisations.provider);
    const keys = (list: unknown) =>
      (list as { workOrganisations: { key: string }[] }).workOrganisations.map((o) => o.key);
    expect(keys(await ask(provider, WORK, {}))).toEqual(['espoo', 'helsinki', 'provider']);
    expect(keys(await ask(editor, WORK, {}))).toEqual(['espoo', 'helsinki', 'other-provider', 'provider']);
    expect(keys(await ask(editor, WORK, { kind: 'municipality' }))).toEqual(['espoo', 'helsinki']);
  });

  it('membership in a retired organisation gives nothing', async () => {
    await cms.services.db.knex('organisations').where({ document_id: organisations.espoo }).update({ retired: true });
    expect((await authenticate(cms.services, otherMainUser.token))?.memberships).toEqual([]);
    await cms.services.db.knex('organisations').where({ document_id: organisations.espoo }).update({ retired: false });
  });
});
