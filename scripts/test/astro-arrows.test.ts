import { describe, expect, it } from 'vitest';
import { forbiddenImports } from './astro-arrows.ts';

const page = 'site/src/pages/index.astro';

describe('an .astro file', () => {
  it('may import from the site and from schemas', () => {
    const text = `---\nimport Card from '../components/card.astro';\nimport { x } from '@service-manual/schemas';\n---`;
    expect(forbiddenImports(page, text)).toEqual([]);
  });

  it('may not import a file of the cms', () => {
    expect(forbiddenImports(page, `---\nimport { secret } from '../../../cms/src/config.ts';\n---`)).toHaveLength(1);
  });

  it('may not import the cms package', () => {
    expect(forbiddenImports(page, `---\nconst x = await import('@service-manual/cms');\n---`)).toHaveLength(1);
  });
});
