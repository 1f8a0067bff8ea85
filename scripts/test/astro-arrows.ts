import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './run.ts';

const importing = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
const forbidden = /^(cms|scripts)\//;
const forbiddenPackage = /^(@service-manual\/cms|@strapi\/)/;

/** Imports in one .astro file that lead out of what the site may use. */
export function forbiddenImports(file: string, text: string): string[] {
  return [...text.matchAll(importing)]
    .map((match) => match[1] ?? '')
    .filter((target) => {
      const place = target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
      return forbidden.test(place) || forbiddenPackage.test(target);
    });
}

/** The arrows of .dependency-cruiser.cjs for .astro files, which dependency-cruiser does not read: the site never imports the cms. */
export function astroArrows(): Outcome {
  const found = globSync('site/src/**/*.astro').flatMap((file) =>
    forbiddenImports(file, readFileSync(file, 'utf8')).map((target) => `${file} → ${target}`),
  );
  return { ok: found.length === 0, output: found.join('\n') };
}
