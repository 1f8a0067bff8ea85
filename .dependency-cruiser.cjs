/** The arrows between the packages: schemas ← search ← {cms, site}; scripts may use all. Run: npm run verify. */

/** Folders of cms that hold Strapi's side of things; every other folder of cms/src holds rules, plain functions without Strapi. */
const strapiSide = 'api|graphql|http|storage|extensions|admin';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that import each other cannot be loaded or tested alone: move the common part to a third. Types may go in circles: they are gone when the code runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'schemas-imports-nobody',
      severity: 'error',
      from: { path: '^schemas/' },
      to: { path: '^(search|cms|site|scripts)/' },
    },
    {
      name: 'search-imports-schemas-only',
      severity: 'error',
      from: { path: '^search/' },
      to: { path: '^(cms|site|scripts)/' },
    },
    {
      name: 'cms-imports-schemas-and-search',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: '^(site|scripts)/' },
    },
    {
      name: 'site-never-imports-cms',
      comment:
        'The site asks the cms over HTTP; code of the cms in the site would carry rules and secrets to the public server.',
      severity: 'error',
      from: { path: '^site/', pathNot: '^site/e2e/' },
      to: { path: '^(cms|scripts)/' },
    },
    {
      name: 'browser-tests-use-scripts-not-cms',
      comment: 'Browser tests start the whole product with scripts/lib and see it from outside.',
      severity: 'error',
      from: { path: '^site/e2e/' },
      to: { path: '^cms/' },
    },
    {
      name: 'rules-without-strapi',
      comment: 'Rules are plain functions: Strapi and GraphQL files call them, not the other way round.',
      severity: 'error',
      from: { path: '^cms/src/[^/]+/', pathNot: `^cms/src/(${strapiSide})/|\\.test\\.ts$` },
      to: { path: 'node_modules/@strapi/' },
    },
    {
      name: 'no-tests-in-code',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$|^(cms|search)/tests/|^site/e2e/' },
      to: { path: '\\.test\\.ts$|^(cms|search)/tests/|^site/e2e/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be found fails only when it is reached; say it here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.astro|\\.cache|\\.tmp|build)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
