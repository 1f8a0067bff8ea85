import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from './page.ts';
import { decodePage, encodePage } from './page-file.ts';

const DAY_MS = 24 * 3600_000;
/** Pages older than this are not read any more. */
const MAX_AGE_MS = 30 * DAY_MS;
const SUFFIX = '.page';
const CURSOR_FILE = 'cursor';

/** Known public pages on disk, so that a site that is started while the cms is down can serve them. */
export interface PageStore {
  /** Reads what was saved by this build of the site; deletes everything else. */
  load: () => Promise<{ key: string; page: Page }[]>;
  /** Writes a page in the background, unless `isCurrent` says by then that it was dropped. */
  save: (key: string, page: Page, isCurrent: () => boolean) => void;
  /** Deletes a page in the background, after every write that was asked for before. */
  remove: (key: string) => void;
  /** How far the changes of the cms have been followed; undefined when not known. */
  readCursor: () => Promise<string | undefined>;
  /** Remembers the cursor, after all writes and deletions that were asked for before. */
  writeCursor: (cursor: string) => Promise<void>;
  /** Fulfilled when everything asked for so far is done. */
  idle: () => Promise<void>;
}

interface StoreOptions {
  folder: string;
  /** Pages of another build are not served: their styles and scripts are gone. */
  buildId: string;
  onFault: (error: unknown) => void;
  now?: () => number;
}

/** A store in a folder that no other process uses. All its work is done in order, one thing at a time. */
export function createPageStore({ folder, buildId, onFault, now = Date.now }: StoreOptions): PageStore {
  let last: Promise<void> = mkdir(folder, { recursive: true, mode: 0o700 }).then(() => undefined, onFault);
  const enqueue = (job: () => Promise<unknown>) => {
    last = last.then(job).then(() => undefined, onFault);
    return last;
  };
  const saved = new Map<string, { version: string; madeAt: number }>();
  const note = (key: string, page: Page) => saved.set(key, { version: versionOf(page), madeAt: page.madeAt });
  const fileOf = (key: string) => path.join(folder, createHash('sha256').update(key).digest('hex') + SUFFIX);

  async function write(file: string, content: string | Buffer): Promise<void> {
    // A reader, or a start after a crash, sees the old file or the new one.
    const temporary = `${file}.${process.pid}.tmp`;
    await writeFile(temporary, content, { mode: 0o600 });
    await rename(temporary, file);
  }

  async function loadFile(name: string): Promise<{ key: string; page: Page } | undefined> {
    const file = path.join(folder, name);
    const found = name.endsWith(SUFFIX) ? decodePage(await readFile(file)) : undefined;
    const usable = found && found.buildId === buildId && found.page.madeAt > now() - MAX_AGE_MS;
    if (!usable) await rm(file, { force: true, recursive: true });
    return usable ? { key: found.key, page: found.page } : undefined;
  }

  return {
    load: async () => {
      const pages: { key: string; page: Page }[] = [];
      await enqueue(async () => {
        for (const name of await readdir(folder)) {
          const found = name === CURSOR_FILE ? undefined : await loadFile(name);
          if (found) pages.push(found);
        }
      });
      for (const { key, page } of pages) note(key, page);
      return pages;
    },
    save: (key, page, isCurrent) => {
      void enqueue(async () => {
        const before = saved.get(key);
        // The same again is written once a day only, so that it does not look old.
        const isNews = before?.version !== versionOf(page) || before.madeAt < page.madeAt - DAY_MS;
        if (!isCurrent() || !isNews) return;
        await write(fileOf(key), encodePage({ key, buildId, page }));
        note(key, page);
      });
    },
    remove: (key) => {
      void enqueue(async () => {
        if (saved.delete(key)) await rm(fileOf(key), { force: true });
      });
    },
    readCursor: async () => {
      const text = await readFile(path.join(folder, CURSOR_FILE), 'utf8').catch(() => '');
      return text.trim() || undefined;
    },
    writeCursor: (cursor) => enqueue(() => write(path.join(folder, CURSOR_FILE), `${cursor}\n`)),
    idle: () => last,
  };
}

const versionOf = (page: Page) => [page.headers.etag, ...page.tags].join(' ');
