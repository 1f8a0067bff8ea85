import { randomInt } from 'node:crypto';
import type { Knex } from 'knex';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
// Without look-alikes (0/o, 1/l/i), because short ids are read aloud on the phone.
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

const random = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A new identifier in the form of Strapi's document ids (24 characters). */
export const newId = (): string => random('abcdefghijklmnopqrstuvwxyz', 1) + random(ALPHABET, 23);

/** The eight characters of a public address. 31^8 values: the unique index catches the rare repeat. */
export const newShortId = (): string => random(READABLE, 8);

/** The columns Strapi expects in every row. `at` is real time. */
export function strapiColumns(documentId: string, at: Date, locale: string | null = null) {
  return { document_id: documentId, created_at: at, updated_at: at, published_at: at, locale };
}

/** The one row of a table with this document id, or undefined. */
export async function rowById<Row extends object>(db: Knex, table: string, id: string): Promise<Row | undefined> {
  return (await db(table).where({ document_id: id }).first()) as Row | undefined;
}
