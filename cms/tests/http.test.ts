import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

describe.skipIf(cannotRun)('the cms over HTTP', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startCms();
  });
  afterAll(() => cms.stop());

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${cms.url}/graphql`, { method: 'POST', headers, body });

  it.each([
    '/',
    '/api/editions',
    '/api/published-services',
    '/api/records?populate=*',
    '/admin',
    '/admin/init',
    '/content-manager/collection-types/api::edition.edition',
    '/upload',
    '/uploads/x.svg',
    '/i18n/locales',
    '/favicon.ico',
    '/_health',
    '/graphql/',
    '//graphql',
    '/%67raphql',
    '/documentation',
  ])('answers 404 to %s', async (path) => {
    const response = await fetch(cms.url + path);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: { code: 'NOT_FOUND' } });
  });

  it('answers 404 to GET /graphql: queries are posted', async () => {
    expect((await fetch(`${cms.url}/graphql?query={__typename}`)).status).toBe(404);
  });

  it('grants nothing to a valid API token of Strapi', async () => {
    const token = (await cms.strapi.service('admin::api-token').create({
      name: 'full',
      description: '',
      type: 'full-access',
      lifespan: null,
    })) as { accessKey: string };
    const { errors } = await cms.graphql('{ queue { total } }', {}, { token: token.accessKey });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['half a JSON body', '{"query":', 400],
    ['a body that is no object', '[]', 400],
    ['an empty body', '', 400],
    ['a body that is too large', JSON.stringify({ query: `{ __typename }${' '.repeat(1_100_000)}` }), 413],
  ])('refuses %s with a code and no 5xx', async (_name, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(text).toMatch(/"code":"(BAD_REQUEST|TOO_LARGE)"/);
    expect(text).not.toMatch(/stack|node_modules/);
  });

  it('refuses a large body that comes in chunks', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(64 * 1024));
    let left = 40;
    const body = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    });
    const answer = fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    // The connection may be closed before everything was sent; either way nothing is accepted.
    expect(await answer.then((response) => response.status).catch(() => 413)).toBe(413);
  });

  it('refuses a form post, which other sites could send', async () => {
    const response = await post('query={__typename}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
  });

  it.each([
    ['too many aliases', `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['ten thousand aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    [
      'too many aliases below one root field',
      `{ services(locale: fi) { items { ${Array.from({ length: 40 }, (_, i) => `a${i}: id`).join(' ')} } } }`,
    ],
    ['too many fields below one root field', `{ services(locale: fi) { items { ${'id '.repeat(650)} } } }`],
    ['too many root fields', `{ ${'me { id } '.repeat(11)} }`],
    [
      'fragments that multiply',
      `{ ...a } ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
        .map(
          (name, i, all) =>
            `fragment ${name} on Query { ${all[i + 1] ? `...${all[i + 1]} `.repeat(4) : '__typename '.repeat(4)} }`,
        )
        .join(' ')}`,
    ],
  ])('refuses %s', async (_name, query) => {
    const { errors } = await cms.graphql(query);
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('refuses a query that is too deep', async () => {
    const { errors } = await cms.graphql(
      `{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } }`,
    );
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('suggests no names to somebody who guesses', async () => {
    const { errors, text } = await cms.graphql('{ servic { x } }');
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(text).not.toMatch(/Did you mean|services/);
  });

  it.each([
    ['a page that is too large', '{ services(locale: fi, first: 1000) { total } }'],
    ['a negative offset', '{ services(locale: fi, offset: -1) { total } }'],
    ['a 24-digit number', '{ services(locale: fi, offset: 123456789012345678901234) { total } }'],
    ['an unknown language', '{ services(locale: de) { total } }'],
    ['NUL in an argument', '{ service(locale: fi, shortId: "a\\u0000b") { status } }'],
  ])('refuses %s', async (_name, query) => {
    const { errors } = await cms.graphql(query);
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('treats wild cards of the database as letters', async () => {
    const { data } = await cms.graphql<{ services: { total: number } }>(
      `{ services(locale: fi, q: "%_!'\\"; drop") { total } }`,
    );
    expect(data?.services.total).toBe(0);
  });

  it('says nothing of what failed inside', async () => {
    const query = `query { vocabulary(name: "__proto__", locale: fi) { code } }`;
    const { errors } = await cms.graphql(query);
    expect(errors).toEqual([{ message: 'NOT_FOUND', path: ['vocabulary'], extensions: { code: 'NOT_FOUND' } }]);
  });

  it('tells neither SQL nor a message of the database when it fails', async () => {
    const { knex } = cms.services.db;
    await knex.schema.renameTable('organisations', 'organisations_away');
    try {
      const { errors, text } = await cms.graphql('{ organisations(locale: fi) { id } }');
      expect(errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
        { message: 'INTERNAL', extensions: { code: 'INTERNAL' } },
      ]);
      expect(text).not.toMatch(/select|no such table|does not exist|organisations_away/i);
    } finally {
      await knex.schema.renameTable('organisations_away', 'organisations');
    }
  });

  it('tells its health without secrets', async () => {
    const response = await fetch(`${cms.url}/healthz`);
    expect(await response.json()).toMatchObject({ database: 'ok', search: 'off', outbox: { stuck: 0 } });
  });

  it('answers no browser of another site', async () => {
    const response = await fetch(`${cms.url}/healthz`, { headers: { origin: 'https://evil.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe.skipIf(cannotRun)('in production', () => {
  it('keeps its schema to itself', async () => {
    const cms = await startCms({ NODE_ENV: 'production', PUBLIC_URL: 'https://manual.example' });
    try {
      const { errors } = await cms.graphql('{ __schema { queryType { name } } }');
      expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
    } finally {
      await cms.stop();
    }
  });
});
