import { describe, expect, it } from 'vitest';
import { createSequenceWatch } from './sequence-watch.ts';

describe('waiting for numbered events', () => {
  it('ends when the number is passed', async () => {
    let last = 4;
    const watch = createSequenceWatch(async () => last, 1);
    const waiting = watch.passed(4, Date.now() + 10_000);
    last = 5;
    await waiting;
    expect(last).toBe(5);
  });

  it('ends at its time when nothing happens, also while the database does not answer', async () => {
    const watch = createSequenceWatch(() => Promise.reject(new Error('down')), 1);
    const until = Date.now() + 20;
    await watch.passed(4, until);
    expect(Date.now()).toBeGreaterThanOrEqual(until);
  });

  it('asks once for all who wait, and not at all when nobody does', async () => {
    let asked = 0;
    const watch = createSequenceWatch(async () => (asked += 1), 1);
    await Promise.all([3, 3, 3, 2].map((position) => watch.passed(position, Date.now() + 10_000)));
    expect(asked).toBe(4);
  });
});
