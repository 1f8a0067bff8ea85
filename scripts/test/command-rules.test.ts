import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import config from '../../eslint.config.js';

/** The entry of eslint.config.js for commands, without what needs types. */
const commandRules = config.find((entry) => entry.files?.flat().some((pattern) => pattern === 'cms/src/**/*.ts'));

const faults = (code: string) =>
  new Linter()
    .verify(
      code,
      [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, rules: commandRules?.rules ?? {} }],
      'a.ts',
    )
    .map(({ message }) => message);

describe('inside a command', () => {
  it.each([
    ['strapi.db.connection', `strapi.db.connection('records').insert({});`],
    ['strapi.db.connection', `const rows = strapi.db.connection.raw('select 1');`],
    ['db.connection', `db.connection('records');`],
    ['strapi.documents', `await strapi.documents('api::record.record').create({});`],
    ['db.knex', `await tools.db.transaction(async (trx) => { await tools.db.knex('records').first(); });`],
    [
      'nested strapi.db.transaction',
      `await strapi.db.transaction(async ({ trx }) => { await strapi.db.transaction(async () => {}); });`,
    ],
  ])('%s is refused: %s', (name, code) => {
    expect(faults(code)).toEqual([expect.stringContaining(name)]);
  });

  it('one transaction and the inner transactions of knex are fine', () => {
    const code = `await strapi.db.transaction(async ({ trx }) => { await trx.transaction(async (inner) => inner('records').insert({})); });`;
    expect(faults(code)).toEqual([]);
  });
});
