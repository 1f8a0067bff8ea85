import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allMails, mailTo, makeAccount, PASSWORD, tokenIn, waitFor, databaseHolds } from './support/accounts.ts';
import { makeOrganisations, type TestOrganisations } from './support/people.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const REQUEST = `mutation ($email: String!) { requestPasswordReset(email: $email, locale: sv) }`;
const RESET = `mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token } }`;
const NEW = 'seitsemän sinistä siltaa';

describe.skipIf(cannotRun)('a new password by mail', () => {
  let cms: TestCms;
  let organisations: TestOrganisations;

  beforeAll(async () => {
    cms = await startCms({ PUBLIC_URL: 'https://manual.example' });
    organisations = await makeOrganisations(cms);
  });
  afterAll(() => cms.stop());

  const newPerson = () => makeAccount(cms, 'provider_editor', organisations.provider);
  const request = (email: string) => cms.graphql(REQUEST, { email });
  const reset = (token: string, password = NEW) => cms.graphql(RESET, { token, password });
  const codeOf = async (answer: ReturnType<typeof reset>) => (await answer).errors[0]?.extensions.code;
  const signsIn = async (email: string, password: string) =>
    (await cms.graphql(SIGN_IN, { email, password })).errors.length === 0;
  const linkFor = async (email: string, known: string[] = []) => {
    await request(email);
    return tokenIn(await mailTo(cms, email, known));
  };
  const noMailWaits = () =>
    waitFor('an empty outbox', async () => {
      const open = await cms.services.db.knex('outbox_events').where({ topic: 'mail' }).whereNull('done_at').first();
      return open === undefined;
    });

  it('the link sets it, ends every session and works once', async () => {
    const { email, token: session } = await newPerson();
    const token = await linkFor(email);
    expect((await reset(token)).data).toEqual({ resetPassword: true });
    expect((await cms.graphql('{ me { id } }', {}, { token: session })).data).toEqual({ me: null });
    expect([await signsIn(email, PASSWORD), await signsIn(email, NEW)]).toEqual([false, true]);
    expect(await codeOf(reset(token))).toBe('LINK_EXPIRED');
  });

  it('of two uses at the same time one succeeds', async () => {
    const { email } = await newPerson();
    const token = await linkFor(email);
    const codes = await Promise.all([codeOf(reset(token)), codeOf(reset(token, 'kuusi keltaista kukkaa'))]);
    expect(codes.sort()).toEqual(['LINK_EXPIRED', undefined]);
  });

  it('the mail is in the asked language, plain text, with the public address and nothing of the inside', async () => {
    const { email, id } = await newPerson();
    await request(email);
    const mail = await mailTo(cms, email);
    expect(mail).toContain('https://manual.example/sv/staff/reset?token=');
    expect(mail).toContain('Välj ett nytt lösenord');
    expect(mail).toContain('Content-Type: text/plain; charset=utf-8');
    for (const inside of [id, organisations.provider, 'provider_editor', '<html']) expect(mail).not.toContain(inside);
  });

  it('its token lies nowhere in the database, whole or in the outbox', async () => {
    const { email } = await newPerson();
    const token = await linkFor(email);
    expect(token).toHaveLength(43);
    expect(await databaseHolds(cms, email)).toBe(true);
    expect(await databaseHolds(cms, token)).toBe(false);
  });

  it('neither lies the token of a session', async () => {
    const { token } = await newPerson();
    expect(await databaseHolds(cms, token)).toBe(false);
  });

  it('a newer link ends the older', async () => {
    const { email } = await newPerson();
    await request(email);
    const first = await mailTo(cms, email);
    const second = await linkFor(email, [first]);
    expect(await codeOf(reset(tokenIn(first)))).toBe('LINK_EXPIRED');
    expect(await codeOf(reset(second))).toBeUndefined();
  });

  it('a link is too old after an hour', async () => {
    const { email, id } = await newPerson();
    const token = await linkFor(email);
    const row = (await cms.services.db.knex('one_time_links').where({ subject: id }).first()) as { expires_at: number };
    const lives = new Date(row.expires_at).getTime() - Date.now();
    expect(lives).toBeGreaterThan(59 * 60_000);
    expect(lives).toBeLessThanOrEqual(60 * 60_000);
    const past = new Date(Date.now() - 1_000);
    await cms.services.db.knex('one_time_links').where({ subject: id }).update({ expires_at: past });
    expect(await codeOf(reset(token))).toBe('LINK_EXPIRED');
  });

  it('a password that is too weak is refused and the link can still be used', async () => {
    const { email } = await newPerson();
    const token = await linkFor(email);
    const { errors } = await reset(token, 'short');
    expect(errors[0]?.extensions).toEqual({
      code: 'INVALID',
      issues: [{ path: 'password', code: 'TOO_SHORT', params: { min: 12 } }],
    });
    expect(await codeOf(reset(token, email))).toBe('INVALID');
    expect(await codeOf(reset(token))).toBeUndefined();
  });

  it('the answer is the same for an unknown address, and the same work is left behind', async () => {
    const { email, id } = await newPerson();
    const answers = [await request(email), await request('nobody@test.example'), await request('no address')];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const events = await cms.services.db.knex('outbox_events').where({ topic: 'mail' }).orderBy('id', 'desc').limit(3);
    expect(events.map(({ payload }) => (typeof payload === 'string' ? JSON.parse(payload) : payload))).toEqual([
      { person: null, locale: 'sv' },
      { person: null, locale: 'sv' },
      { person: id, locale: 'sv' },
    ]);
  });

  it('nobody can fill a person’s mailbox: three mails an hour, and the answer does not tell', async () => {
    const { email } = await newPerson();
    for (let i = 0; i < 5; i += 1) expect((await request(email)).data).toEqual({ requestPasswordReset: true });
    await noMailWaits();
    expect((await allMails(cms)).filter((mail) => mail.includes(`To: ${email}\n`))).toHaveLength(3);
  });

  it('a client that asks for very many is told to wait', async () => {
    await cms.services.db.knex('rate_limits').where('key', 'like', 'reset:address:%').update({ count: 30 });
    expect(await codeOf(request('nobody@test.example'))).toBe('RATE_LIMITED');
    await cms.services.db.knex('rate_limits').del();
  });

  it('a blocked person gets no mail', async () => {
    const { email, id } = await newPerson();
    await cms.services.db.knex('people').where({ document_id: id }).update({ active: false });
    await request(email);
    await noMailWaits();
    expect((await allMails(cms)).some((mail) => mail.includes(email))).toBe(false);
  });

  it('a new password ends the wait after too many wrong ones', async () => {
    const { email } = await newPerson();
    for (let i = 0; i < 11; i += 1) await signsIn(email, 'wrong password');
    const token = await linkFor(email);
    await reset(token);
    expect(await signsIn(email, NEW)).toBe(true);
  });

  it('a token nobody was sent, of any form, is an expired link', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), 'ä'.repeat(43)])
      expect(await codeOf(reset(token))).toBe('LINK_EXPIRED');
  });
});
