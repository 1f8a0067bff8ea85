import { describe, expect, it } from 'vitest';
import { createQueue } from './queue.ts';

describe('a queue', () => {
  it('runs one task after the other', async () => {
    const queue = createQueue();
    const seen: string[] = [];
    const task = (name: string) => async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
    };
    await Promise.all([queue(task('a')), queue(task('b'))]);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
  it('goes on after a task that failed, and tells the one who gave it', async () => {
    const queue = createQueue();
    const failed = queue(() => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await queue(() => Promise.resolve('yes'))).toBe('yes');
  });
});
