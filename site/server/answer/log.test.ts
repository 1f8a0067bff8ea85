import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const request = { id: '1', method: 'GET', path: '/fi', status: 200, milliseconds: 3, bytes: 10, cache: 'hit' };

describe('the log', () => {
  it('writes one line of JSON for a request', () => {
    const lines: string[] = [];
    createLog({ out: (line) => lines.push(line) }).access(request);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ log: 'access', path: '/fi', status: 200 });
  });

  it('leaves requests out when it is quiet, but never faults', () => {
    const lines: string[] = [];
    const log = createLog({ quiet: true, out: (line) => lines.push(line), err: (line) => lines.push(line) });
    log.access(request);
    log.fault('page failed', Object.assign(new Error('broken'), { cause: new Error('underneath') }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('underneath');
  });
});
