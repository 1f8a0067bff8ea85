/** Column values differ between SQLite (text, milliseconds, 0/1) and PostgreSQL (jsonb, Date, boolean): one way to read and write them. */

/** A JSON column as stored. */
export const toJson = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

/** A JSON column as read; null when empty. */
export function fromJson<T>(value: unknown): T | null {
  if (value === null || value === undefined) return null;
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}

/** A date column as ISO 8601 text in UTC; null when empty. */
export function fromDate(value: unknown): string | null {
  return value === null || value === undefined ? null : new Date(value as string | number | Date).toISOString();
}

/** A boolean column as read. */
export const fromBoolean = (value: unknown): boolean => value === true || value === 1;

/** `camelCase` attribute name as `snake_case` column name, as Strapi names its columns. */
export const columnName = (attribute: string): string =>
  attribute.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
