import type { GraphQLSchema } from 'graphql';
import type { TestCms } from './start-cms.ts';

/** The schema Apollo Server was given, built again in the same way. */
export function servedSchema(cms: TestCms): GraphQLSchema {
  const service = cms.strapi.plugin('graphql').service('content-api') as { buildSchema(): GraphQLSchema };
  return service.buildSchema();
}
