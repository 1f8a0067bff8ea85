import type { Config } from './config.ts';
import type { Tools } from './editions/types.ts';
import type { SearchSync } from './outbox/sync-search.ts';

/** What resolvers and routes work with: made once at start. */
export interface Services extends Tools {
  config: Config;
  search: SearchSync;
  log: { error(message: string): void; warn(message: string): void; info(message: string): void };
}
