import type { Knex } from 'knex';

/** The database as rules see it: plain knex, no Strapi. */
export interface Database {
  /** Reads outside a transaction. */
  knex: Knex;
  postgres: boolean;
  /**
   * Runs `work` in one transaction: all of it is stored, or nothing. Write with `trx` only. Never nested: the inner
   * part would not roll back alone.
   */
  transaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T>;
}

interface StrapiDatabase {
  connection: Knex;
  transaction<T>(work: (context: { trx: Knex.Transaction }) => Promise<T>): Promise<T>;
}

/** The database of a running Strapi. */
export function databaseOf(db: StrapiDatabase): Database {
  return {
    knex: db.connection,
    // Strapi translates its own name of the client (`postgres`) into knex's.
    postgres: (db.connection.client as { config: { client: string } }).config.client === 'pg',
    transaction: (work) => db.transaction(({ trx }) => work(trx)),
  };
}
