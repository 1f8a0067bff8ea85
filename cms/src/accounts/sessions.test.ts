import { describe, expect, it } from 'vitest';
import { expiryOf } from './sessions.ts';

const HOUR = 3_600_000;
const start = new Date('2026-03-02T06:00:00Z');
const after = (hours: number) => new Date(start.getTime() + hours * HOUR);

describe('a session', () => {
  it('ends twelve hours after its last use', () => {
    expect(expiryOf(start, after(5))).toEqual(after(17));
  });

  it('ends a week after the sign-in, however much it is used', () => {
    expect(expiryOf(start, after(7 * 24 - 1))).toEqual(after(7 * 24));
  });
});
