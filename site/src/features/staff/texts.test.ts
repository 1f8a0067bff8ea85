import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  contentFields,
  editionStates,
  errorCodes,
  issueCodes,
  lifecycles,
  locales,
  organisationKinds,
  recordKinds,
  roles,
} from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import { translator } from '../../lib/i18n.ts';
import { controls as controlNames } from '../editor/control-names.ts';
import { editorFields, uneditedControls } from '../editor/fields.ts';
import { partKey } from '../editor/labels.ts';
import { shapeOf, type Shape } from '../editor/schema-shape.ts';
import { queueGroups } from '../queue/load-queue.ts';
import { formCommands } from '../record/run-command.ts';

/** Paths of everything below a field, without numbers and languages. */
function partPaths(shape: Shape, path: string): string[] {
  if (shape.type === 'rows') return partPaths(shape.row, path);
  if (shape.type !== 'object' || shape.localized) return [path];
  return shape.parts.flatMap(({ name, shape: part }) => partPaths(part, `${path}.${name}`));
}

const each = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}.${name}`);
const fieldKeys = recordKinds.flatMap((kind) =>
  contentFields(kind).flatMap(({ name, schema }) => [
    ...each(`fields:${kind === 'service' ? 'service' : 'instructions'}.${name}`, ['label', 'hint']),
    ...partPaths(shapeOf(schema), name)
      .map(partKey)
      .filter((key) => key !== undefined)
      .map((key) => `fields:part.${key}`),
  ]),
);
const sectionKeys = recordKinds.flatMap((kind) =>
  contentFields(kind).map(({ section }) => `fields:section.${section}`),
);

const groups: [string, string[]][] = [
  ['every error', each('errors:code', errorCodes)],
  ['every fault of a field', each('errors:issue', issueCodes)],
  ['every content field, its hint and its parts', [...new Set([...fieldKeys, ...sectionKeys])]],
  ['every state', [...each('staff:state', editionStates), ...each('staff:lifecycle', lifecycles)]],
  [
    'every role and kind',
    [
      ...each('staff:role', roles),
      ...each('staff:kind', recordKinds),
      ...each('staff:organisationKind', organisationKinds),
    ],
  ],
  ['every group of the queue', each('staff-queue:group', queueGroups)],
  [
    'every command',
    [
      ...each('staff:done', formCommands),
      ...each('staff-record:history.action', [...formCommands, 'saveDraft', 'create']),
    ],
  ],
];

describe.each(locales)('texts in %s', (locale) => {
  const t = translator(locale);

  it.each(groups)('exist for %s', (_name, keys) => {
    const missing = keys.filter((key) => t(key, { defaultValue: '' }) === '');
    expect(missing).toEqual([]);
  });

  it('exist for every key that a page shortens', () => {
    const missing = shortenedKeys().filter((key) => t(key, { count: 2, defaultValue: '' }) === '');
    expect(missing).toEqual([]);
  });
});

it('every field that can be edited has a form control', () => {
  const fields = recordKinds.flatMap((kind) => editorFields(kind));
  expect(fields.filter(({ control }) => !(controlNames as readonly string[]).includes(control))).toEqual([]);
  expect(
    recordKinds
      .flatMap((kind) => contentFields(kind))
      .every(({ control }) => controlNames.includes(control as never) || uneditedControls.includes(control as never)),
  ).toBe(true);
});

/**
 * Pages give the common beginning of their keys a short name: `const word = (key) => t(`staff-review:${key}`)`, then
 * `word('publish')`. Keys put together from data are in the groups above.
 */
function shortenedKeys(): string[] {
  const roots = ['../', '../../pages/[locale]/staff/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const files = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(astro|ts)$/.test(name) && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(root + name, 'utf8')),
  );
  return files.flatMap((source) =>
    [...source.matchAll(/const (\w+) = \((?:key|name)\b[^)]*\) =>\s*t\(`(staff[^$`]*)\$\{(?:key|name)\}`/g)].flatMap(
      ([, name, beginning]) =>
        [...source.matchAll(new RegExp(`\\b${name}\\('([\\w.]+)'`, 'g'))].map(([, key]) => `${beginning}${key}`),
    ),
  );
}
