import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageConfig, SiteRole } from '../config.ts';

/** What the front server hands to every page as `Astro.locals`. */
export interface PageLocals {
  role: SiteRole;
  /** Session token of the signed-in person; only on a process for staff, never in a page that may be cached. */
  session?: string;
  clientAddress: string;
  /** Filled by the page: ids of the records it shows, and `list` when it shows a list. Decides when its cached copy goes. */
  cacheTags: string[];
  config: PageConfig;
  /** Names this request in the log. */
  requestId: string;
}

/** The function that `@astrojs/node` builds in middleware mode (`dist/server/entry.mjs`, export `handler`). */
export type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: PageLocals,
) => unknown;
