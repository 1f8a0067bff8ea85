import { describe, expect, it } from 'vitest';
import { hashToken, isToken, newToken } from './tokens.ts';

describe('a token', () => {
  it('has its form, and another each time', () => {
    const tokens = Array.from({ length: 50 }, newToken);
    expect(tokens.every(isToken)).toBe(true);
    expect(new Set(tokens).size).toBe(50);
  });

  it('is not its hash', () => {
    const token = newToken();
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashToken(token)).not.toContain(token);
  });

  it.each(['', 'x', `${newToken()}x`, `${newToken().slice(1)}\n`, 'ä'.repeat(43)])('is not %j', (text) => {
    expect(isToken(text)).toBe(false);
  });
});
