import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';
import { sharedPackages } from './vite/shared-packages.mjs';
import { scriptFileName, staffStyles } from './vite/staff-assets.mjs';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  // Sessions, origin checks, headers and caching are the work of the front server (server/).
  session: false,
  security: { checkOrigin: false },
  // The content security policy forbids anything inline.
  build: { inlineStylesheets: 'never' },
  scopedStyleStrategy: 'where',
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: {
    plugins: [sharedPackages(), staffStyles()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames: scriptFileName, chunkFileNames: scriptFileName } } },
      },
    },
  },
});
