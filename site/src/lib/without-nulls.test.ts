import { expect, it } from 'vitest';
import { withoutNulls } from './without-nulls.ts';

it('leaves out keys that GraphQL calls null, all the way down', () => {
  expect(withoutNulls({ a: null, b: { c: null, d: 0 }, e: [{ f: null }], g: '', h: false })).toEqual({
    b: { d: 0 },
    e: [{}],
    g: '',
    h: false,
  });
});
