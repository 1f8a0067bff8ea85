import type { Core } from '@strapi/strapi';
import { closeAdminWrites } from './http/close-admin-writes.ts';
import { gate } from './http/gate.ts';
import { readConfig } from './config.ts';
import { systemClock } from './clock.ts';
import { formatError } from './graphql/format-error.ts';
import { limitsRule, queryLimits } from './graphql/limits.ts';
import { buildSchema } from './graphql/schema.ts';
import { createOutbox, type Outbox } from './outbox/run-outbox.ts';
import { createSearchSync } from './outbox/sync-search.ts';
import type { Services } from './services.ts';
import { databaseOf } from './storage/database.ts';
import { addPartialIndexes } from './storage/partial-indexes.ts';
import { prepareSystem } from './prepare-system.ts';

let outbox: Outbox | undefined;

/** Strapi's application: storage and an HTTP server; every rule is in plain functions beside it. */
export const application = {
  register({ strapi }: { strapi: Core.Strapi }) {
    const services = servicesOf(strapi);
    strapi.server.use(gate(services) as never);
    // Nothing of Strapi's own content API may be called by anybody, whatever a role in its database says.
    strapi.get('auth').register('content-api', {
      name: 'service-manual',
      authenticate: () => ({ authenticated: true, credentials: null }),
      verify: () => {
        throw Object.assign(new Error('FORBIDDEN'), { status: 403 });
      },
    });
    serveOwnSchema(strapi, services);
    closeAdminWrites(strapi);
    strapi.hook('strapi::content-types.afterSync').register(() => addPartialIndexes(services.db));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const services = servicesOf(strapi);
    outbox = createOutbox(services);
    await prepareSystem(services);
    outbox.start();
  },

  async destroy() {
    await outbox?.stop();
  },
};

const made = new WeakMap<object, Services>();

/** The services of a running Strapi, made once. */
export function servicesOf(strapi: Core.Strapi): Services {
  const known = made.get(strapi);
  if (known) return known;
  const base = {
    config: readConfig(),
    // Lazily: the database is initialised after register().
    get db() {
      return databaseOf(strapi.db as never);
    },
    clock: systemClock,
    wake: () => outbox?.wake(),
    log: strapi.log,
  };
  // Not spread: `db` is a getter.
  const services: Services = Object.assign(base, { search: createSearchSync(base) });
  made.set(strapi, services);
  return services;
}

/** Lets Strapi's GraphQL plugin (Apollo Server) serve our schema instead of one generated from content types. */
function serveOwnSchema(strapi: Core.Strapi, services: Services): void {
  const plugin = strapi.plugin('graphql');
  plugin.service('content-api')['buildSchema'] = buildSchema;
  strapi.config.set('plugin::graphql.apolloServer', {
    introspection: services.config.NODE_ENV !== 'production',
    // A set takes the place of the plugin's own list, an array would be added to it: its depth rule walks fragments
    // without an end (a cycle is a stack overflow, and a few dozen that name each other stop the process for ever).
    validationRules: new Set([limitsRule]),
    persistedQueries: false,
    parseOptions: { maxTokens: queryLimits.tokens },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    cors: false,
    bodyParserConfig: { enableTypes: ['json'], jsonLimit: '1mb' },
    formatError: (formatted: never, error: unknown) =>
      formatError(formatted, error, (cause) =>
        services.log.error(`operation failed: ${String((cause as Error)?.stack ?? cause)}`),
      ),
  });
}
