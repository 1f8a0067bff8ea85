/**
 * Vite plugin: our own packages stay outside the server bundle. Node loads their TypeScript as it is, so that the front
 * server and the pages share one copy (the search analyser holds a large dictionary).
 */
export function sharedPackages() {
  return {
    name: 'service-manual:shared-packages',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'ssr',
    resolveId: (id) => (id.startsWith('@service-manual/') ? { id, external: true } : undefined),
  };
}
