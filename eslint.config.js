import tseslint from 'typescript-eslint';

/** Rules that need types: the faults they find (a forgotten await) pass every other check. */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const common = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-restricted-syntax': [
    'error',
    {
      selector: 'BinaryExpression[operator="instanceof"][right.name=/Error$|Refusal$/]',
      message: 'Recognise errors by their code: two copies of a module have two classes.',
    },
  ],
};

/** Inside a command everything is written through the transaction it was given (architecture: Commands). */
const commandRules = [
  ...common['no-restricted-syntax'],
  {
    selector: 'MemberExpression[property.name="connection"][object.property.name="db"]',
    message: 'strapi.db.connection deadlocks SQLite and runs outside the transaction on PostgreSQL: use trx.',
  },
  {
    selector: 'MemberExpression[property.name="connection"][object.name="db"]',
    message: 'db.connection deadlocks SQLite and runs outside the transaction on PostgreSQL: use trx.',
  },
  {
    selector:
      'CallExpression[callee.property.name="transaction"] CallExpression[callee.property.name="transaction"]:not([callee.object.name="trx"])',
    message: 'A nested strapi.db.transaction does not roll back alone: use trx.transaction().',
  },
  {
    selector: 'CallExpression[callee.property.name="transaction"] MemberExpression[property.name="knex"]',
    message: 'db.knex does not join the transaction (and deadlocks SQLite): use trx.',
  },
  {
    selector: 'CallExpression[callee.property.name="documents"][callee.object.name="strapi"]',
    message: 'Commands write with knex on trx: strapi.documents() sends entry.* events that carry internal text.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.astro/',
      '**/.cache/',
      '**/.tmp/',
      '.data/',
      '**/*.astro',
      'cms/types/',
    ],
  },
  ...tseslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { rules: common },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['site/src/**', 'site/astro.config.ts', 'schemas/generate.ts', '**/*.d.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: typed,
  },
  {
    // Everything that writes; storage/ is where Strapi's connection is wrapped.
    files: ['cms/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'cms/src/storage/**'],
    rules: { 'no-restricted-syntax': commandRules },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // Command line programs speak to a person on the console.
  {
    files: [
      'scripts/**',
      'cms/server.ts',
      'cms/src/prepare-system.ts',
      'cms/src/graphql/print-schema.ts',
      'schemas/generate.ts',
      'site/server/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
