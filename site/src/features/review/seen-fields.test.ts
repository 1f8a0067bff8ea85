import { expect, it } from 'vitest';
import { fingerprint } from '../editor/units.ts';
import { changedSince } from './seen-fields.ts';

it('the fields that changed while a page was open are found from the fingerprint of what it showed', () => {
  const seen = fingerprint('service', { title: { fi: 'A', sv: 'B' }, categories: ['P1'], keywords: { fi: ['x'] } });
  const now = { title: { fi: 'A', sv: 'C' }, categories: ['P1'], delivery: ['remote'] };
  expect(changedSince('service', seen, now)).toEqual(['title', 'keywords', 'delivery']);
  expect(changedSince('service', fingerprint('service', now), now)).toEqual([]);
  expect(changedSince('service', '', now)).toEqual([]);
});
