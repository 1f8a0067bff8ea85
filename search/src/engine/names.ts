/** The two indexes. Internal text lives only in the second one. */
export const indexKinds = ['public', 'internal'] as const;
/** One of the two indexes. */
export type IndexKind = (typeof indexKinds)[number];

/**
 * Name of an index in the engine.
 * @param prefix parts several systems on one engine (tests); letters, digits, `-` and `_`.
 */
export function indexName(kind: IndexKind, prefix = ''): string {
  return `${prefix}services-${kind}`;
}

/** Name of the index that is built beside the one in use. */
export function buildingName(kind: IndexKind, prefix = ''): string {
  return `${indexName(kind, prefix)}-building`;
}
