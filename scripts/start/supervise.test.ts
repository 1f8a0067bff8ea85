import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { supervise } from './supervise.ts';
import type { Service } from '../lib/service.ts';

/** A service whose death and starts the test decides. */
function fakeService(start: () => Promise<void> = () => Promise.resolve()) {
  let die: (lines: string) => void = () => {};
  const service = {
    name: 'cms',
    pid: () => 1,
    start: vi.fn(start),
    stop: () => Promise.resolve(),
    kill: () => Promise.resolve(),
    onDeath: (listener) => {
      die = listener;
    },
  } satisfies Service;
  return { service, die: (lines = '') => die(lines) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a server that ended by itself', () => {
  it('is started again', async () => {
    const { service, die } = fakeService();
    supervise(service, new AbortController().signal, () => {});
    die();
    await vi.advanceTimersByTimeAsync(500);
    expect(service.start).toHaveBeenCalledTimes(1);
  });

  it('has its last lines shown', () => {
    const said: string[] = [];
    const { service, die } = fakeService();
    supervise(service, new AbortController().signal, (text) => said.push(text));
    die('disk is full');
    expect(said.join()).toContain('disk is full');
  });

  it('is tried again, each time after a longer pause, when it does not start', async () => {
    const { service, die } = fakeService(() => Promise.reject(new Error('no')));
    supervise(service, new AbortController().signal, () => {});
    die();
    await vi.advanceTimersByTimeAsync(500 + 1_000 + 2_000);
    expect(service.start).toHaveBeenCalledTimes(3);
  });

  it('stays down when everything is being stopped', async () => {
    const stopping = new AbortController();
    const { service, die } = fakeService();
    supervise(service, stopping.signal, () => {});
    die();
    stopping.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(service.start).not.toHaveBeenCalled();
  });
});
