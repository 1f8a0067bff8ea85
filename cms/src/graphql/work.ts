/** Resolvers of the staff part. */
export const workQueries = {};
export const workMutations = {};
export const workTypes = {};
