import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.ts';

function onStream(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  return {
    written,
    clock,
    progress: (total: number, from = 0) => createProgress(stream, 'import', total, from, () => clock.now),
  };
}

describe('progress', () => {
  it('without a terminal is one line each tenth part', () => {
    const { written, clock, progress } = onStream(false);
    const bar = progress(100);
    for (let done = 1; done <= 100; done += 1) {
      clock.now += 10;
      bar.update(done);
    }
    bar.end();
    expect(written.filter((line) => line.endsWith('\n')).length).toBe(written.length);
    expect(written.length).toBeLessThanOrEqual(11);
    expect(written.at(-1)).toBe('import 100/100 (100 %), 100/s\n');
  });

  it('without a terminal also speaks up when little happens', () => {
    const { written, clock, progress } = onStream(false);
    const bar = progress(1000);
    bar.update(1);
    clock.now = 11_000;
    bar.update(2);
    expect(written).toHaveLength(2);
  });

  it('counts its speed from where it began', () => {
    const { written, clock, progress } = onStream(false);
    const bar = progress(200, 100);
    clock.now = 10_000;
    bar.update(200);
    expect(written).toEqual(['import 200/200 (100 %), 10/s\n']);
  });

  it('on a terminal stays on one line that fits', () => {
    const { written, clock, progress } = onStream(true);
    const bar = progress(10);
    clock.now = 1_000;
    bar.update(5);
    bar.end();
    expect(written[0]).toMatch(/^\r/);
    expect(written[0]?.length).toBeLessThan(90);
    expect(written.at(-1)).toBe('\n');
  });

  it('on a terminal does not draw more often than can be seen', () => {
    const { written, progress } = onStream(true);
    const bar = progress(1000);
    for (let done = 1; done <= 500; done += 1) bar.update(done);
    expect(written).toHaveLength(1);
  });
});
