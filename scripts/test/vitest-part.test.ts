import { describe, expect, it } from 'vitest';
import { countReport } from './vitest-part.ts';
import type { Report } from './vitest-part.ts';

const report = (changes: Partial<Report> = {}): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
  ...changes,
});

describe('counting a vitest run', () => {
  it('counts pending and planned tests as skipped', () => {
    expect(countReport(report(), true)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }];
    expect(countReport(report({ testResults }), false).failed).toBe(1);
  });

  it('does not count a failed test twice', () => {
    const testResults = [{ name: 'x.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countReport(report({ numFailedTests: 1, testResults }), false).failed).toBe(1);
  });

  it('counts a run that ended badly without a failed test as a failure', () => {
    expect(countReport(report(), false).failed).toBe(1);
  });

  it('counts a run without a report as a failure', () => {
    expect(countReport(undefined, true).failed).toBe(1);
  });

  it('counts a run in which no test ran as a failure', () => {
    const empty = report({ numPassedTests: 0, numPendingTests: 0, numTodoTests: 0 });
    expect(countReport(empty, true).failed).toBe(1);
  });
});
