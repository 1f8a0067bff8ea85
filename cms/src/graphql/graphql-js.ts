import { createRequire } from 'node:module';
import type * as GraphQLTools from '@graphql-tools/schema';
import type * as GraphQL from 'graphql';

// Strapi's plugin loads the CommonJS build of graphql; a schema made with the ESM build would be "from another realm".
const require = createRequire(import.meta.url);

/** The one copy of graphql-js that the server runs on. */
export const graphql = require('graphql') as typeof GraphQL;
/** Makes a schema with that copy. */
export const { makeExecutableSchema } = require('@graphql-tools/schema') as typeof GraphQLTools;
