import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../src/content/check.ts';
import { normalizeContent } from '../src/content/canonical.ts';
import { contentFields, contentSchemas, recordKinds, type RecordKind } from '../src/content/kinds.ts';
import { loadExamples } from './index.ts';

const wanted: Record<RecordKind, { valid: number; invalid: number }> = {
  service: { valid: 4, invalid: 12 },
  guidance: { valid: 2, invalid: 4 },
  overlay: { valid: 2, invalid: 4 },
};

describe.each([...recordKinds])('examples of %s', (kind) => {
  const examples = loadExamples(kind);
  const full = examples.find((example) => example.name === 'valid-full')?.content as Record<string, unknown>;

  it.each(examples)('$name is judged as it says', ({ content, ruleSet, originalLanguage, issues }) => {
    const found = checkContent(kind, content, ruleSet, originalLanguage).map(({ path, code }) => ({ path, code }));
    expect(found).toEqual(issues);
  });

  it('are named valid exactly when nothing is wrong', () => {
    for (const { name, valid, issues } of examples) expect(issues.length === 0, name).toBe(valid);
  });

  it('are enough', () => {
    const valid = examples.filter((example) => example.valid).length;
    expect(valid).toBeGreaterThanOrEqual(wanted[kind].valid);
    expect(examples.length - valid).toBeGreaterThanOrEqual(wanted[kind].invalid);
  });

  it('have one that fills every field', () => {
    expect(contentFields(kind).flatMap(({ name }) => (full[name] === undefined ? [name] : []))).toEqual([]);
  });

  it('have one that fills every part of every field, in three languages', () => {
    expect(missingParts(contentSchemas[kind], full, kind)).toEqual([]);
  });

  it('stay acceptable when written the one way', () => {
    for (const { name, valid, content, ruleSet, originalLanguage } of examples.filter((example) => example.valid)) {
      expect(valid && checkContent(kind, normalizeContent(content), ruleSet, originalLanguage), name).toEqual([]);
    }
  });
});

/** Paths of the schema that no value of the example reaches. */
function missingParts(schema: z.ZodType, value: unknown, path: string): string[] {
  if (schema instanceof z.ZodOptional) return missingParts(schema.unwrap() as z.ZodType, value, path);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, part]) => {
      const inner = (value as Record<string, unknown>)[key];
      return inner === undefined ? [`${path}.${key}`] : missingParts(part, inner, `${path}.${key}`);
    });
  }
  if (schema instanceof z.ZodArray) {
    const tries = (value as unknown[]).map((item) => missingParts(schema.element as z.ZodType, item, path));
    return tries.length ? tries.reduce((some, next) => some.filter((part) => next.includes(part))) : [path];
  }
  return [];
}
