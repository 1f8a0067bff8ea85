import { createHash } from 'node:crypto';

/**
 * The content with everything empty left out and keys in order, so that equal content is written in one way only:
 * blank texts, empty lists and empty objects mean "not filled in".
 */
export function normalizeContent<T>(content: T): T {
  return (clean(content) ?? {}) as T;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = value.normalize('NFC').replace(/\r\n?/g, '\n');
    return text.trim() === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.keys(value)
      .sort()
      .map((key) => [key, clean((value as Record<string, unknown>)[key])] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return value ?? undefined;
}

/** SHA-256 (hex, 64 characters) of the normalized content: the name of exactly this text. */
export function contentHash(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(normalizeContent(content)))
    .digest('hex');
}
