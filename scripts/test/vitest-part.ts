import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesOf } from './parts.ts';
import type { Part } from './parts.ts';
import { run } from './run.ts';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a report. A file that could not be loaded holds no failed test and yet failed: it counts as one. A run that ended badly
 * with no failure in its report (an error after the last test) counts as one as well, and so does a run without any test.
 */
export function countReport(report: Report | undefined, ok: boolean): Count {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + brokenFiles;
  const ranNothing = report.numPassedTests + failed + skipped === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && (!ok || ranNothing) ? 1 : failed, skipped };
}

const readReport = (file: string): Report | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
};

/** Runs one part with a readable report on the console and counts its tests. */
export async function runPart(part: Part, long: boolean): Promise<Count> {
  const files = filesOf(part, long);
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  console.log(`\n${part.title}`);
  const missing = part.missing?.();
  if (missing) {
    console.log(`  skipped, ${files.length} test files: ${missing}`);
    return { passed: 0, failed: 0, skipped: files.length };
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'service-manual-test-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
    const { ok } = await run(
      process.execPath,
      ['node_modules/.bin/vitest', 'run', '--project', part.project, ...reporting],
      { show: true, env: long ? { TEST_LONG: 'true' } : {} },
    );
    return countReport(readReport(reportFile), ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
