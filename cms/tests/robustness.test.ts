import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount } from './support/accounts.ts';
import { serviceContent } from './support/content.ts';
import { makeOrganisations, people } from './support/people.ts';
import { cannotRun, onPostgres, startCms } from './support/start-cms.ts';
import { draftService, liveService, type World } from './support/steps.ts';

/** Fragments that each name the next four times: 4^depth places in a text of a few hundred words. */
const multiplying = (depth: number) =>
  `{ ...f0 } ${Array.from({ length: depth }, (_, i) => `fragment f${i} on Query { ${`...f${i + 1} `.repeat(4)} }`).join(' ')} fragment f${depth} on Query { __typename }`;

describe.skipIf(cannotRun)('requests that are too much or too little', () => {
  let world: World;
  let token: string;

  beforeAll(async () => {
    const cms = await startCms({ LOG_LEVEL: 'silent' });
    const organisations = await makeOrganisations(cms);
    world = { cms, organisations, who: people(organisations) };
    token = (await makeAccount(cms, 'provider_editor', organisations.provider)).token;
    await liveService(world, serviceContent('yksi'));
    await liveService(world, serviceContent('kaksi'));
  });
  afterAll(() => world.cms.stop());

  const codes = (count: number) => Array.from({ length: count }, (_, index) => `P${index}`);
  const post = async (body: string | Buffer<ArrayBuffer>) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${world.cms.url}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  };

  it.each(['services(locale: fi, first: null) { total }', 'queue(first: null) { total }'])(
    'a page without limit is refused: %s',
    async (field) => {
      const { errors } = await world.cms.graphql(`{ ${field} }`, {}, { token });
      expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
    },
  );

  it.each(['category', 'municipality'])('a list of thousands of codes is refused: %s', async (name) => {
    const query = `query ($codes: [String!]) { services(locale: fi, ${name}: $codes) { total } }`;
    const { errors } = await world.cms.graphql(query, { codes: codes(5_000) });
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it.each(['category', 'municipality'])('a list of a hundred codes is answered: %s', async (name) => {
    const query = `query ($codes: [String!]) { services(locale: fi, ${name}: $codes) { total } }`;
    const { errors } = await world.cms.graphql(query, { codes: codes(100) });
    expect(errors).toEqual([]);
  });

  it('null means that nothing was given', async () => {
    const { cms } = world;
    const { data } = await cms.graphql<{ queue: { total: number; items: unknown[] } }>(
      '{ queue(group: null, kind: null, q: null) { total items { record } } }',
      {},
      { token },
    );
    expect(data?.queue.items).toHaveLength(data?.queue.total ?? 0);
    const draft = await draftService(world);
    const saved = await cms.graphql<{ saveService: { revision: number } }>(
      `mutation ($record: ID!, $content: ServiceContentInput!) {
        saveService(record: $record, expectedRevision: 1, content: $content) { revision }
      }`,
      {
        record: draft.record,
        content: { title: { fi: 'Nimi', sv: null }, summary: null, price: { kind: 'free', amount: null } },
      },
      { token },
    );
    expect(saved.errors).toEqual([]);
  });

  it('a body that is not UTF-8 is refused instead of stored with other letters', async () => {
    const latin1 = Buffer.from('{"query":"{ services(locale: fi, q: \\"työ\\") { total } }"}', 'latin1');
    expect(await post(latin1)).toMatchObject({ status: 400, text: '{"error":{"code":"BAD_REQUEST"}}' });
  });

  it.each([
    ['a deep list', '['.repeat(400_000) + ']'.repeat(400_000)],
    ['deep variables', `{"query":"{ __typename }","variables":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`],
    ['a query that is a number', '{"query":1}'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"x"}'],
    ['an operation that is not there', '{"query":"{ __typename }","operationName":"x"}'],
    ['a directive nobody knows', '{"query":"{ __typename @defer }"}'],
    ['several queries in one body', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ['fragments in a circle', '{"query":"{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"}'],
    ['a fragment that is not there', '{"query":"{ ...nothing }"}'],
    ['fragments that multiply without end', JSON.stringify({ query: multiplying(25) })],
  ])('%s gets no 5xx', async (_name, body) => {
    const { status, text } = await post(body);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('INTERNAL');
  });

  it('a text of the largest size can be saved and read', async () => {
    const { cms } = world;
    const draft = await draftService(world);
    const long = 'ä€😀\n'.repeat(3_300);
    const content = Object.fromEntries(
      ['description', 'requirements', 'benefits', 'participation', 'implementation', 'howToApply'].map((name) => [
        name,
        { fi: long, sv: long, en: long },
      ]),
    );
    const { errors } = await cms.graphql(
      `mutation ($record: ID!, $content: ServiceContentInput!) {
        saveService(record: $record, expectedRevision: 1, content: $content) { revision }
      }`,
      { record: draft.record, content },
      { token },
    );
    expect(errors).toEqual([]);
    const { data } = await cms.graphql<{ record: { open: { service: { benefits: { en: string } } } } }>(
      'query ($id: ID!) { record(id: $id) { open { service { benefits { en } } } } }',
      { id: draft.record },
      { token },
    );
    expect(data?.record.open.service.benefits.en).toBe(long);
  });

  it.runIf(onPostgres)('the database ends a statement that nobody waits for any more', async () => {
    const { rows } = await world.cms.services.db.knex.raw<{ rows: { statement_timeout: string }[] }>(
      'SHOW statement_timeout',
    );
    expect(rows[0]?.statement_timeout).toBe('30s');
  });
});
