import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as KoffiModule from 'koffi';

/** Where Debian and its relatives put shared libraries. */
const LIBRARY_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/usr/local/lib',
];

type Koffi = typeof KoffiModule;

/**
 * Loads the bridge to native libraries, or tells that this machine has none. It is required late on purpose: a machine
 * without it must still be able to search.
 */
export function loadKoffi(): Koffi | undefined {
  try {
    return createRequire(import.meta.url)('koffi') as Koffi;
  } catch {
    return undefined;
  }
}

/** Opens a native analyser at the first call and keeps the answer: undefined when it is not installed or does not open. */
export function loadOnce<T>(open: () => T | undefined): () => T | undefined {
  let loaded: T | undefined;
  let tried = false;
  return () => {
    if (!tried) {
      tried = true;
      try {
        loaded = open();
      } catch {
        loaded = undefined;
      }
    }
    return loaded;
  };
}

/** The full path of a shared library such as `libvoikko.so.1`, or undefined when it is not installed. */
export function findLibrary(name: string): string | undefined {
  return findFile(LIBRARY_FOLDERS.map((folder) => `${folder}/${name}`));
}

/** The first of these files (or folders) that exists. */
export function findFile(candidates: string[]): string | undefined {
  return candidates.find((candidate) => existsSync(candidate));
}
