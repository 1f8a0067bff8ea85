import { contentHash, type Content } from '@service-manual/schemas';

/** Names of the top-level fields whose content differs. */
export function changedFields(before: Content, after: Content): string[] {
  const one = before as Record<string, unknown>;
  const other = after as Record<string, unknown>;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => contentHash({ value: one[name] }) !== contentHash({ value: other[name] })).sort();
}
