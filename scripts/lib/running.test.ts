import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim, readRunning, release } from './running.ts';

let dataDir: string;
const cmsUrl = 'http://127.0.0.1:1';
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'running-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('a data folder', () => {
  it('tells who runs on it', () => {
    claim(dataDir, { cmsUrl });
    expect(readRunning(dataDir)).toMatchObject({ cmsUrl, pid: process.pid });
  });

  it('cannot be taken twice', () => {
    claim(dataDir, { cmsUrl });
    expect(() => claim(dataDir, { cmsUrl })).toThrow(/already runs on .* stop it first, or set DATA_DIR/);
  });

  it('can be taken again after it was given free', () => {
    claim(dataDir, { cmsUrl });
    release(dataDir);
    expect(() => claim(dataDir, { cmsUrl })).not.toThrow();
  });

  it('is free when the process that had it was killed', () => {
    const gone = { cmsUrl, pid: 2 ** 22 + 1, began: '1' };
    writeFileSync(path.join(dataDir, 'running.json'), JSON.stringify(gone));
    expect(readRunning(dataDir)).toBeUndefined();
  });

  it('is free when another process has got the number of the one that had it', () => {
    const reused = { cmsUrl, pid: process.pid, began: 'another time' };
    writeFileSync(path.join(dataDir, 'running.json'), JSON.stringify(reused));
    expect(readRunning(dataDir)).toBeUndefined();
  });
});
