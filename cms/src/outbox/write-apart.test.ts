import { describe, expect, it } from 'vitest';
import { writeApart } from './write-apart.ts';

const refusal = () =>
  Object.assign(new Error('task failed', { cause: { type: 'invalid_request' } }), { code: 'UNAVAILABLE' });

function engine(bad: string[], fault: () => Error = refusal) {
  const written = new Set<string>();
  let calls = 0;
  const write = async (ids: string[]) => {
    calls += 1;
    if (ids.some((id) => bad.includes(id))) throw fault();
    ids.forEach((id) => written.add(id));
  };
  return { written, write, calls: () => calls };
}

const ids = Array.from({ length: 200 }, (_, at) => `r${at}`);

describe('writing records of which some are refused', () => {
  it('takes one call when none is', async () => {
    const { write, calls } = engine([]);
    expect(await writeApart(ids, write)).toEqual(new Map());
    expect(calls()).toBe(1);
  });

  it('writes all others, and names the refused ones', async () => {
    const { write, written } = engine(['r0', 'r77', 'r199']);
    const refused = await writeApart(ids, write);
    expect([...refused.keys()]).toEqual(['r0', 'r77', 'r199']);
    expect(written.size).toBe(197);
  });

  it('finds one bad record in few calls', async () => {
    const { write, calls } = engine(['r123']);
    await writeApart(ids, write);
    expect(calls()).toBeLessThan(20);
  });

  it('counts a record as refused that cannot even be turned into a document', async () => {
    const { write } = engine(['r5'], () => new TypeError('no title'));
    expect(await writeApart(ids, write)).toEqual(new Map([['r5', 'no title']]));
  });

  it.each([
    ['is down', undefined],
    ['has no room left', { type: 'system' }],
    ['refuses the key', { type: 'auth' }],
    ['takes too long', new Error('timeout')],
  ])('gives up at once when the engine %s', async (_what, cause) => {
    const { write, calls } = engine(['r5'], () => Object.assign(new Error('no', { cause }), { code: 'UNAVAILABLE' }));
    await expect(writeApart(ids, write)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(calls()).toBe(1);
  });

  it('gives up at once when the database cannot be read', async () => {
    const { write, calls } = engine(['r5'], () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
    await expect(writeApart(ids, write)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(calls()).toBe(1);
  });
});
