import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAccount, tokenIn, waitFor, type TestAccount } from './support/accounts.ts';
import { makeOrganisations, type TestOrganisations } from './support/people.ts';
import { cannotRun, onPostgres, startCms, type TestCms } from './support/start-cms.ts';

interface Received {
  to: string[];
  text: string;
}

/** A mail server that keeps what it gets, and refuses recipients while `refuse` is set. */
async function startMailServer() {
  const received: Received[] = [];
  const state = { refuse: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(state.refuse ? Object.assign(new Error(`no <${address}> here`), { responseCode: state.refuse }) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, text: unfold(Buffer.concat(chunks).toString('utf8')) });
        done();
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () => resolve((listener.address() as { port: number }).port));
  });
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { received, state, url: `smtp://127.0.0.1:${port}`, stop };
}

// Quoted-printable, as mail programs read it.
const unfold = (text: string) =>
  Buffer.from(
    text
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

// What the mail worker does is the same on both databases; what differs is tested with the other links.
describe.skipIf(cannotRun ?? onPostgres)('mails over SMTP', () => {
  let cms: TestCms;
  let mailServer: Awaited<ReturnType<typeof startMailServer>>;
  let organisations: TestOrganisations;
  let who: TestAccount;

  beforeAll(async () => {
    mailServer = await startMailServer();
    cms = await startCms({ SMTP_URL: mailServer.url });
    organisations = await makeOrganisations(cms);
  });
  afterAll(async () => {
    await cms.stop();
    await mailServer.stop();
  });
  beforeEach(async () => {
    who = await makeAccount(cms, 'provider_editor', organisations.provider);
  });
  afterEach(() => {
    mailServer.state.refuse = 0;
  });

  const request = () =>
    cms.graphql(`mutation ($email: String!) { requestPasswordReset(email: $email, locale: fi) }`, { email: who.email });
  const mails = () => mailServer.received.filter(({ to }) => to.includes(who.email));
  const event = () =>
    cms.services.db.knex('outbox_events').where({ topic: 'mail' }).orderBy('id', 'desc').first() as Promise<{
      id: number;
      document_id: string;
      done_at: unknown;
      attempts: number;
      last_error: string | null;
    }>;
  const done = () => waitFor('the event to be done', async () => (await event()).done_at !== null && event());
  const refused = (attempts: number) =>
    waitFor('a refusal', async () => (await event()).attempts >= attempts && event());
  const tryAgainNow = async () =>
    cms.services.db
      .knex('outbox_events')
      .where({ id: (await event()).id })
      .update({ next_attempt_at: new Date(0) });

  it('reach the person alone, once, named after their event', async () => {
    await request();
    const { document_id: id } = await done();
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.to).toEqual([who.email]);
    expect(mails()[0]?.text).toContain(`Message-ID: <${id}@127.0.0.1>`);
    expect(tokenIn(mails()[0]?.text ?? '')).toHaveLength(43);
  });

  it('are tried again with a live link when the server refuses them, and the error names no address', async () => {
    mailServer.state.refuse = 451;
    await request();
    const { last_error: error } = await refused(1);
    expect(error).toBe('EENVELOPE 451');
    mailServer.state.refuse = 0;
    await tryAgainNow();
    await done();
    const token = tokenIn(mails()[0]?.text ?? '');
    const answer = await cms.graphql(
      `mutation ($token: String!) { resetPassword(token: $token, password: "kahdeksan pilveä") }`,
      { token },
    );
    expect(answer.data).toEqual({ resetPassword: true });
  });

  it('are given up in the end, visibly', async () => {
    mailServer.state.refuse = 550;
    await request();
    const { id } = await refused(1);
    await cms.services.db
      .knex('outbox_events')
      .where({ id })
      .update({ attempts: 13, next_attempt_at: new Date(0) });
    expect((await done()).last_error).toBe('given up: EENVELOPE 550');
    expect(mails()).toEqual([]);
  });

  it('wait for each other no longer than one attempt: a refused one does not hold up the next', async () => {
    mailServer.state.refuse = 451;
    await request();
    const { id } = await refused(1);
    await cms.services.db
      .knex('outbox_events')
      .where({ id })
      .update({ next_attempt_at: new Date(Date.now() + 3_600_000) });
    mailServer.state.refuse = 0;
    who = await makeAccount(cms, 'provider_editor', organisations.provider);
    await request();
    await done();
    expect(mails()).toHaveLength(1);
  });
});
