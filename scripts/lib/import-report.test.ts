import { issueCodes } from '@service-manual/schemas';
import { describe, expect, it } from 'vitest';
import { count, describeIssue, newTally, sumByField, tallyLine } from './import-report.ts';

describe('the last line', () => {
  it('counts each outcome', () => {
    const tally = newTally();
    for (const outcome of ['created', 'created', 'updated', 'unchanged', 'refused'] as const) count(tally, outcome);
    expect(tallyLine(tally)).toBe('created 2, updated 1, unchanged 1, refused 1');
  });

  it('names drafts only when there are some', () => {
    const tally = newTally();
    count(tally, 'draft_kept');
    expect(tallyLine(tally)).toBe('created 0, updated 0, unchanged 0, refused 0, kept as draft 1');
  });
});

describe('what is missing', () => {
  it('is summed by field, most often first', () => {
    const issues = ['age', 'summary.fi', 'price.amount', 'age', 'links.3.url'].map((path) => ({
      path,
      code: 'REQUIRED' as const,
    }));
    expect(sumByField(issues)).toBe('2 × age, 1 × links.url, 1 × price.amount, 1 × summary');
  });
});

describe('a fault', () => {
  it('is told with its place, words, code and limit', () => {
    expect(describeIssue({ path: 'title.fi', code: 'TOO_LONG', params: { max: 120 } })).toBe(
      'title.fi is too long (TOO_LONG, max 120)',
    );
  });

  it.each([...issueCodes])('%s has words', (code) => {
    expect(describeIssue({ path: 'x', code })).not.toContain('was refused');
  });
});
