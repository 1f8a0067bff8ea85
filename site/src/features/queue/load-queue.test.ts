import { describe, expect, it } from 'vitest';
import { queueSearch, readQueueQuery } from './load-queue.ts';

describe('the address of the work queue', () => {
  it('names a part of the queue and is read back the same', () => {
    const query = { group: 'to_review', kind: 'service', municipality: 'abc', q: 'ryhmä & muu', page: 3 } as const;
    expect(readQueueQuery(new URLSearchParams(queueSearch(query)))).toEqual(query);
  });

  it('leaves out what it does not understand', () => {
    expect(readQueueQuery(new URLSearchParams('group=x&kind=y&municipality=<a>&page=-1&q=%20'))).toEqual({ page: 1 });
  });
});
