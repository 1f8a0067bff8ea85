import { describe, expect, it } from 'vitest';
import { memoize } from './memo.ts';

describe('remembered answers', () => {
  it('are computed once', () => {
    let calls = 0;
    const length = memoize((word) => (calls++, word.length), 10);
    expect([length('abc'), length('abc'), calls]).toEqual([3, 3, 1]);
  });
  it('are forgotten, the oldest first, when there are too many', () => {
    const asked: string[] = [];
    const same = memoize((word) => (asked.push(word), word), 2);
    ['a', 'b', 'c', 'b', 'a'].forEach(same);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
