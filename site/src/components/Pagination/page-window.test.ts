import { describe, expect, it } from 'vitest';
import { pageWindow } from './page-window.ts';

describe('the page numbers that are offered', () => {
  it('are all of them when there are few', () => {
    expect(pageWindow(2, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('are the first, the last and the neighbours when there are many', () => {
    expect(pageWindow(10, 20)).toEqual([1, undefined, 9, 10, 11, undefined, 20]);
  });

  it('have no gap of a single number', () => {
    expect(pageWindow(4, 20)).toEqual([1, 2, 3, 4, 5, undefined, 20]);
  });
});
