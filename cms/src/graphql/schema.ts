import type { GraphQLSchema } from 'graphql';
import { accountResolvers } from './accounts.ts';
import { makeExecutableSchema } from './graphql-js.ts';
import { importResolvers } from './import.ts';
import type { OperationAccess } from './op.ts';
import { publicResolvers, publicTypes } from './public.ts';
import { typeDefs } from './type-defs.ts';
import { workMutations, workQueries, workTypes } from './work.ts';

const resolvers = {
  Query: { ...publicResolvers, ...workQueries, ...accountResolvers.queries },
  Mutation: { ...workMutations, ...accountResolvers.mutations, ...importResolvers },
  ...publicTypes,
  ...workTypes,
};

/** The schema that is served: exactly what type-defs.ts says, every root field behind `op`. */
export const buildSchema = (): GraphQLSchema => makeExecutableSchema({ typeDefs, resolvers });

/** Who may use each root field, by `Query.name` and `Mutation.name`; for the access matrix. */
export function operationAccess(): Record<string, OperationAccess> {
  const roots = { Query: resolvers.Query, Mutation: resolvers.Mutation };
  return Object.fromEntries(
    Object.entries(roots).flatMap(([root, fields]) =>
      Object.entries(fields).map(([name, field]) => [`${root}.${name}`, (field as { access: OperationAccess }).access]),
    ),
  );
}
