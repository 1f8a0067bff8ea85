import { openStates } from '@service-manual/schemas';
import type { Database } from './database.ts';

/** Unique keys that Strapi's schema files cannot say: at most one open and one published edition per record. Idempotent. */
export async function addPartialIndexes({ knex }: Pick<Database, 'knex'>): Promise<void> {
  const states = openStates.map((state) => `'${state}'`).join(', ');
  await knex.raw(
    `CREATE UNIQUE INDEX IF NOT EXISTS editions_one_open_uq ON editions (record) WHERE state IN (${states})`,
  );
  await knex.raw(
    `CREATE UNIQUE INDEX IF NOT EXISTS editions_one_live_uq ON editions (record) WHERE state = 'published'`,
  );
}
