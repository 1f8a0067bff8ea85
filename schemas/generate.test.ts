import { describe, expect, it } from 'vitest';
import { jsonSchemaText, staleSchemas } from './generate.ts';

describe('JSON Schema', () => {
  it('in the repository is what the schemas say today', () => expect(staleSchemas()).toEqual([]));

  it('refuses unknown fields', () => expect(JSON.parse(jsonSchemaText('service')).additionalProperties).toBe(false));

  it('carries the form facts of each field', () => {
    expect(JSON.parse(jsonSchemaText('service')).properties.title).toMatchObject({ control: 'line', max: 120 });
  });
});
