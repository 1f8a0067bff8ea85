import type { Log } from './answer/log.ts';
import type { Render } from './astro/render.ts';
import type { PublicPages } from './cache/public-pages.ts';
import type { SiteConfig } from './config.ts';
import type { Reply } from './answer/reply.ts';
import type { StaticFiles } from './static-files.ts';

/** The parts of a running site that answering a request needs. */
export interface Site {
  config: SiteConfig;
  log: Log;
  files: StaticFiles;
  pages: PublicPages;
  render: Render;
  health: () => Promise<Reply>;
  /** Host (and port) of the public address: the only one that pages see. */
  host: string;
}
