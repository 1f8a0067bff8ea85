import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount, PASSWORD, type TestAccount } from './support/accounts.ts';
import { makeOrganisations, type TestOrganisations } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token expiresAt } }`;
const ME = `{ me { id email memberships { role organisation { key } } sessions { current } } }`;

interface Me {
  me: { id: string; memberships: { role: string }[]; sessions: { current: boolean }[] } | null;
}

describe.skipIf(cannotRun)('sessions', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;
  let who: TestAccount;

  beforeAll(async () => {
    cms = await startCms();
    organisations = await makeOrganisations(cms);
  });
  afterAll(() => cms.stop());

  const newPerson = () => makeAccount(cms, 'municipal_editor', organisations.helsinki);
  const from = (address: string) => ({
    headers: { 'x-site-secret': cms.services.config.SITE_SECRET, 'x-client-address': address },
  });
  const signIn = (email: string, password: string, address = '192.0.2.1') =>
    cms.graphql<{ signIn: { token: string; expiresAt: string } }>(SIGN_IN, { email, password }, from(address));
  const me = async (token: string) => (await cms.graphql<Me>(ME, {}, { token })).data?.me ?? null;
  const ask = (query: string, token: string, variables = {}) => cms.graphql(query, variables, { token });

  it('a person signs in with any way of writing the address and is known afterwards', async () => {
    who = await newPerson();
    const { data } = await signIn(` ${who.email.toUpperCase()} `, PASSWORD);
    expect(await me(data?.signIn.token ?? '')).toMatchObject({
      id: who.id,
      memberships: [{ role: 'municipal_editor', organisation: { key: 'helsinki' } }],
    });
  });

  it('a wrong password, an unknown address and a blocked person get the same answer', async () => {
    const blocked = await newPerson();
    await cms.services.db.knex('people').where({ document_id: blocked.id }).update({ active: false });
    const answers = [
      await signIn((await newPerson()).email, 'something else'),
      await signIn('nobody@test.example', PASSWORD),
      await signIn(blocked.email, PASSWORD),
      await signIn('no address at all', PASSWORD),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors[0]?.extensions).toEqual({ code: 'BAD_CREDENTIALS' });
  });

  it('a blocked person’s open session is over at once', async () => {
    const { id, token } = await newPerson();
    await cms.services.db.knex('people').where({ document_id: id }).update({ active: false });
    expect(await me(token)).toBeNull();
  });

  it('a session that was not used for long is over, and one in use lives on', async () => {
    const { token } = await newPerson();
    const { id } = (await cms.services.db.knex('sessions').orderBy('id', 'desc').first()) as { id: number };
    const row = () => cms.services.db.knex('sessions').where({ id }).first();
    const soon = new Date(Date.now() + 60_000);
    const longAgo = new Date(Date.now() - 11 * 3_600_000);
    await cms.services.db.knex('sessions').where({ id }).update({ expires_at: soon, last_seen_at: longAgo });
    expect(await me(token)).not.toBeNull();
    const used = (await row()) as { expires_at: number | Date };
    expect(new Date(used.expires_at).getTime()).toBeGreaterThan(soon.getTime());
    await cms.services.db
      .knex('sessions')
      .where({ id })
      .update({ expires_at: new Date(Date.now() - 1_000) });
    expect(await me(token)).toBeNull();
  });

  it('using a session again at once writes nothing', async () => {
    const { token } = await newPerson();
    const seen = async () =>
      ((await cms.services.db.knex('sessions').orderBy('id', 'desc').first()) as { last_seen_at: unknown })
        .last_seen_at;
    const before = await seen();
    await me(token);
    expect(await seen()).toEqual(before);
  });

  it('signing out ends this session and no other', async () => {
    const { email, token } = await newPerson();
    const other = (await signIn(email, PASSWORD)).data?.signIn.token ?? '';
    expect((await ask('mutation { signOut }', token)).data).toEqual({ signOut: true });
    expect([await me(token), (await me(other))?.sessions]).toEqual([null, [{ current: true }]]);
  });

  it('signing out twice is no fault', async () => {
    const { token } = await newPerson();
    await ask('mutation { signOut }', token);
    expect((await ask('mutation { signOut }', token)).data).toEqual({ signOut: true });
  });

  it('other sessions are ended and the one in use stays', async () => {
    const { email, token } = await newPerson();
    const other = (await signIn(email, PASSWORD)).data?.signIn.token ?? '';
    await ask('mutation { endOtherSessions }', token);
    expect([await me(other), (await me(token))?.sessions.length]).toEqual([null, 1]);
  });

  it('a token nobody was given, of any form, is nobody’s', async () => {
    for (const token of ['x', 'A'.repeat(43), "' OR 1=1 --", 'A'.repeat(5_000)]) expect(await me(token)).toBeNull();
  });

  it('a right password is refused after ten wrong ones, from wherever it comes, and the answer says how long', async () => {
    const { email } = await newPerson();
    const attempts = await Promise.all(
      Array.from({ length: 14 }, (_unused, index) => signIn(email, 'wrong password', `198.51.100.${index}`)),
    );
    const codes = attempts.map(({ errors }) => errors[0]?.extensions.code);
    expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(10);
    const { errors } = await signIn(email, PASSWORD, '198.51.100.99');
    expect(errors[0]?.extensions.code).toBe('RATE_LIMITED');
    const { retryAfterSeconds } = errors[0]?.extensions['params'] as { retryAfterSeconds: number };
    expect(retryAfterSeconds).toBeGreaterThan(800);
    expect(retryAfterSeconds).toBeLessThanOrEqual(900);
  });

  it('an unknown address meets the same limit', async () => {
    const codes = [];
    for (let i = 0; i < 11; i += 1)
      codes.push((await signIn('guessed@test.example', `guess ${i}`)).errors[0]?.extensions.code);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });

  it('one client that tries many addresses is stopped, and others are not', async () => {
    const { email } = await newPerson();
    const address = '203.0.113.7';
    await signIn('someone@test.example', 'wrong password', address);
    await cms.services.db.knex('rate_limits').where('key', 'like', 'sign-in:address:%').update({ count: 100 });
    expect((await signIn(email, PASSWORD, address)).errors[0]?.extensions.code).toBe('RATE_LIMITED');
    expect((await signIn(email, PASSWORD, '203.0.113.8')).data?.signIn.token).toBeTruthy();
  });

  it('a client without the site’s secret cannot name an address for itself', async () => {
    const headers = { 'x-client-address': '203.0.113.50' };
    await cms.services.db.knex('rate_limits').del();
    await cms.graphql(SIGN_IN, { email: 'one@test.example', password: 'wrong' }, { headers });
    await cms.graphql(
      SIGN_IN,
      { email: 'two@test.example', password: 'wrong' },
      { headers: { 'x-client-address': '203.0.113.51' } },
    );
    const rows = await cms.services.db.knex('rate_limits').where('key', 'like', 'sign-in:address:%');
    expect(rows).toMatchObject([{ count: 2 }]);
  });

  it('signing in rightly does not use up the limit of an office', async () => {
    const { email } = await newPerson();
    const address = '203.0.113.9';
    await cms.services.db.knex('rate_limits').del();
    for (let i = 0; i < 3; i += 1) await signIn(email, PASSWORD, address);
    const row = (await cms.services.db.knex('rate_limits').where('key', 'like', 'sign-in:address:%').first()) as {
      count: number;
    };
    expect(row.count).toBe(0);
  });

  it('audit names the person by id only', async () => {
    const person = await newPerson();
    await signIn(person.email, PASSWORD, '203.0.113.10');
    const rows = await cms.services.db.knex('audit_rows').where({ action: 'signIn', actor: person.id });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(person.email);
  });
});
