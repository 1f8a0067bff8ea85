import { expect, it } from 'vitest';
import { resolveRelated, shortIdOf } from './load-helpers.ts';

it.each([
  ['https://palvelut.example/fi/palvelut/palkkatuki-3fk9a2bc', '3fk9a2bc'],
  ['/sv/tjanster/3fk9a2bc?x=1#osio', '3fk9a2bc'],
  ['3fk9a2bc', '3fk9a2bc'],
  ['https://muu.example/', undefined],
])('the address %s has the short id %s', (address, shortId) => {
  expect(shortIdOf(address)).toBe(shortId);
});

it('addresses of services become identifiers, and unknown ones faults', async () => {
  const cms = (_query: string, { shortId }: Record<string, unknown> = {}) =>
    Promise.resolve({ service: { service: shortId === '3fk9a2bc' ? { id: 'id-1', title: 'A', related: [] } : null } });
  const issues: never[] = [];
  const content = await resolveRelated(
    cms as never,
    { relatedServices: ['id-0', '/fi/palvelut/x-3fk9a2bc', '/fi/palvelut/x-aaaaaaaa'] },
    issues,
    'fi',
  );
  expect(content).toEqual({ relatedServices: ['id-0', 'id-1'] });
  expect(issues).toEqual([{ path: 'relatedServices', code: 'UNKNOWN_VALUE' }]);
});
