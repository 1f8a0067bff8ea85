import { expect, it } from 'vitest';
import { csrfToken, isCsrfToken } from './csrf.ts';

it('a form token belongs to one session and one installation', () => {
  const token = csrfToken('salaisuus', 'istunto');
  expect(isCsrfToken(token, 'salaisuus', 'istunto')).toBe(true);
  expect(isCsrfToken(token, 'salaisuus', 'toinen')).toBe(false);
  expect(isCsrfToken(token, 'toinen', 'istunto')).toBe(false);
  expect(isCsrfToken('', 'salaisuus', 'istunto')).toBe(false);
});
