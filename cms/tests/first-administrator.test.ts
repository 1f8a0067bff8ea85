import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareFirstAdministrator } from '../src/accounts/first-administrator.ts';
import { databaseHolds, PASSWORD, tokenIn } from './support/accounts.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

const CREATE = `mutation ($token: String!, $email: String!, $password: String!) { createFirstAdministrator(token: $token, email: $email, name: "Ensimmäinen", password: $password, locale: fi) { token } }`;
const ME = `{ me { memberships { role organisation { kind name { fi sv en } } } } }`;

describe.skipIf(cannotRun)('the first administrator of an empty system', () => {
  let cms: TestCms;

  beforeAll(async () => {
    cms = await startCms();
  });
  afterAll(() => cms.stop());

  const link = async (config = cms.services.config) => {
    const lines: string[] = [];
    await prepareFirstAdministrator({ db: cms.services.db, config }, (line) => lines.push(line));
    return lines;
  };
  const create = async (token: string, password = PASSWORD) => {
    const answer = await cms.graphql<{ createFirstAdministrator: { token: string } }>(CREATE, {
      token,
      email: 'first@test.example',
      password,
    });
    return { session: answer.data?.createFirstAdministrator.token, error: answer.errors[0]?.extensions };
  };

  it('gets a link on the console, which the database does not hold', async () => {
    const [line = ''] = await link();
    expect(line).toMatch(/^first administrator: http:\/\/127\.0\.0\.1:4321\/fi\/staff\/first-administrator\?token=/);
    expect(tokenIn(line)).toHaveLength(43);
    expect(await databaseHolds(cms, tokenIn(line))).toBe(false);
  });

  it('is not invited to a demo', async () => {
    expect(await link({ ...cms.services.config, DEMO: true })).toEqual([]);
  });

  it('uses the newest link only, once, and with a good password', async () => {
    const [first = ''] = await link();
    const [second = ''] = await link();
    expect((await create(tokenIn(first))).error).toEqual({ code: 'LINK_EXPIRED' });
    expect((await create(tokenIn(second), 'short')).error?.code).toBe('INVALID');
    const both = await Promise.all([create(tokenIn(second)), create(tokenIn(second))]);
    expect(both.filter(({ session }) => session)).toHaveLength(1);
    const session = both.find((answer) => answer.session)?.session ?? '';
    expect((await cms.graphql(ME, {}, { token: session })).data).toEqual({
      me: {
        memberships: [
          {
            role: 'platform_admin',
            organisation: {
              kind: 'platform',
              name: {
                fi: 'Palvelumanuaalin ylläpito',
                sv: 'Servicemanualens administration',
                en: 'Service manual administration',
              },
            },
          },
        ],
      },
    });
  });

  it('is the only one who comes in this way', async () => {
    expect(await link()).toEqual([]);
  });
});
