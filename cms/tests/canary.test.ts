import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMarkers } from '@service-manual/schemas/examples';
import { accessMatrix } from './support/access-matrix.ts';
import { canaryPrincipals, crawl, makeCanaryWorld, type CanaryWorld } from './support/canary.ts';
import { operationsOf } from './support/operations.ts';
import { servedSchema } from './support/served-schema.ts';
import { cannotRun, startCms, type TestCms } from './support/start-cms.ts';

describe.skipIf(cannotRun)('what is internal or unfinished', () => {
  let world: CanaryWorld;
  beforeAll(async () => {
    world = await makeCanaryWorld(await startCms());
  });
  afterAll(() => world.cms.stop());

  it.each(canaryPrincipals)('is never shown to: %s', async (principal) => {
    expect(await crawl(world, principal)).toEqual([]);
  });

  it('is shown to those who work on it, so the crawl does reach it', async () => {
    const open = { ...world, markers: { ...world.markers } };
    const seen = await crawlAs(open, 'provider', 'draft');
    expect(seen.length).toBeGreaterThan(20);
    const instructions = await crawlAs(open, 'expert', 'internal');
    expect(instructions.length).toBeGreaterThan(20);
  });

  it('stays out of the audit log and the outbox', async () => {
    const { services } = world.cms;
    const all = Object.values(world.markers).flat();
    for (const table of ['audit_rows', 'outbox_events']) {
      expect(findMarkers(JSON.stringify(await services.db.knex(table)), all)).toEqual([]);
    }
  });
});

// The same crawl, looking for what the principal *may* see.
async function crawlAs(
  world: CanaryWorld,
  principal: 'provider' | 'expert',
  group: 'draft' | 'internal',
): Promise<string[]> {
  const markers = {
    draft: [],
    internal: [],
    unpublished: [],
    [principal === 'provider' ? 'internal' : 'draft']: world.markers[group],
  };
  return crawl({ ...world, markers }, principal);
}

// The GraphQL plugin's own way of making a schema, which our application replaces.
function pluginService(strapi: TestCms['strapi']): { buildSchema(): GraphQLSchema } {
  const loaded = createRequire(import.meta.url)('@strapi/plugin-graphql/strapi-server') as {
    default?: PluginServer;
  } & PluginServer;
  const make = (loaded.default ?? loaded).services['content-api'];
  if (!make) throw new Error('the GraphQL plugin has no content-api service');
  return make({ strapi });
}

interface PluginServer {
  services: Record<string, (context: { strapi: TestCms['strapi'] }) => { buildSchema(): GraphQLSchema }>;
}

describe.skipIf(cannotRun)('planted leaks', () => {
  const withLeak = async (
    plant: (cms: Pick<TestCms, 'strapi'>) => void,
    look: (world: CanaryWorld) => Promise<void>,
  ) => {
    const cms = await startCms({}, plant);
    try {
      await look(await makeCanaryWorld(cms));
    } finally {
      await cms.stop();
    }
  };

  const patchField = (cms: Pick<TestCms, 'strapi'>, patch: (schema: GraphQLSchema) => void) => {
    const service = cms.strapi.plugin('graphql').service('content-api') as { buildSchema(): GraphQLSchema };
    const original = service.buildSchema;
    service.buildSchema = () => {
      const schema = original();
      patch(schema);
      return schema;
    };
  };

  it('are caught: shadow CRUD that was opened again', async () => {
    await withLeak(
      ({ strapi }) => {
        // The Document Service refuses each generated mutation, loudly.
        strapi.log.error = () => strapi.log;
        const service = strapi.plugin('graphql').service('content-api') as Record<string, unknown>;
        // The plugin's own schema, as if ours had never been put in its place, and a role that lets everybody read.
        service['buildSchema'] = pluginService(strapi).buildSchema;
        strapi.config.set('plugin::graphql.shadowCRUD', true);
        const strategies = strapi.get('auth') as unknown as { verify: () => Promise<void> };
        strategies.verify = () => Promise.resolve();
      },
      async (world) => {
        const served = operationsOf(servedSchema(world.cms)).map((operation) => operation.name);
        expect(served.filter((name) => !(name in accessMatrix))).toContain('Query.editions');
        expect(await crawl(world, 'anonymous')).not.toEqual([]);
      },
    );
  });

  it('are caught: a public field that answers with the open edition', async () => {
    await withLeak(
      (cms) =>
        patchField(cms, (schema) => {
          const field = schema.getQueryType()?.getFields()['services'];
          if (field) {
            field.resolve = async (
              _source,
              _args,
              context: { state: { operation: { services: TestCms['services'] } } },
            ) => {
              const row = (await context.state.operation.services.db
                .knex('editions')
                .where({ state: 'returned' })
                .first()) as { content: unknown };
              const title = typeof row.content === 'string' ? row.content : JSON.stringify(row.content);
              return {
                total: 1,
                items: [
                  {
                    id: '1',
                    sourceId: '1',
                    shortId: '1',
                    slug: '1',
                    title,
                    summary: '',
                    language: 'fi',
                    changedAt: '',
                  },
                ],
              };
            };
          }
        }),
      async (world) => expect(await crawl(world, 'anonymous')).not.toEqual([]),
    );
  });

  it('are caught: instructions without a door', async () => {
    await withLeak(
      (cms) =>
        patchField(cms, (schema) => {
          const field = schema.getQueryType()?.getFields()['instructions'];
          const guarded = field?.resolve;
          if (field && guarded) {
            field.resolve = (
              source,
              args: unknown,
              context: { state: { operation: { principal: unknown } } },
              info,
            ) => {
              context.state.operation.principal = {
                kind: 'person',
                id: 'x',
                locale: 'fi',
                session: 'x',
                memberships: [{ organisation: 'x', kind: 'municipality', role: 'expert' }],
              };
              return guarded(source, args as never, context, info) as unknown;
            };
          }
        }),
      async (world) => expect(await crawl(world, 'provider')).not.toEqual([]),
    );
  });

  it('are caught: errors that carry what was saved meanwhile to those who may not read it', async () => {
    await withLeak(
      (cms) =>
        patchField(cms, (schema) => {
          const field = schema.getMutationType()?.getFields()['submit'];
          if (field) {
            field.resolve = async (
              _source,
              args: { record: string },
              context: { state: { operation: { services: TestCms['services'] } } },
            ) => {
              const row = (await context.state.operation.services.db
                .knex('editions')
                .where({ record: args.record, state: 'returned' })
                .first()) as { content: unknown } | undefined;
              throw Object.assign(new Error('CONFLICT'), { code: 'CONFLICT', current: row?.content });
            };
          }
        }),
      async (world) => expect(await crawl(world, 'otherProvider')).not.toEqual([]),
    );
  });
});
