import { describe, expect, it } from 'vitest';
import { cleanEmail, normalizeEmail } from './email.ts';

describe('an e-mail address', () => {
  it('is compared without case and spaces around it', () => {
    expect(normalizeEmail(' Tarmo@Kunta.Example ')).toBe('tarmo@kunta.example');
  });

  it.each([
    'a@b.example\nBcc: c@d.example',
    'a@b.example\r\n\r\ntext',
    'a@b.example,c@d.example',
    '<a@b.example>',
    'a b@c.example',
  ])('is not %j, which would change a mail’s headers', (text) => {
    expect(() => cleanEmail(text)).toThrow('INVALID');
  });
});
