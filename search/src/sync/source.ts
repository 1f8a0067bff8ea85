import type { LiveInstructions, LiveService } from '@service-manual/schemas';

/** Everything that is live of one service record at this moment. */
export interface LiveRecord {
  id: string;
  /** The service in each language it is live in; empty when it is not live (any more). */
  services: LiveService[];
  /** Guidance and overlays of the service, in every language they are live in. */
  instructions: LiveInstructions[];
}

/** Where the live rows come from. Every call must read what is committed at the time of the call. */
export interface LiveSource {
  /** The named records; one that does not exist may be left out or come without services. */
  read(recordIds: string[]): Promise<LiveRecord[]>;
  /** Live records in the order of their ids, from after `afterId`; an empty list ends the walk. */
  page(afterId: string | undefined, limit: number): Promise<LiveRecord[]>;
}

/** Records walked through at a time: the engine takes few large batches much faster than many small ones. */
const PAGE_RECORDS = 400;
/** Values handled at a time elsewhere. */
const CHUNK = 100;

/** Walks through all live records, a page at a time. */
export async function* pages(source: LiveSource): AsyncGenerator<LiveRecord[]> {
  let after: string | undefined;
  for (;;) {
    const page = await source.page(after, PAGE_RECORDS);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.id;
  }
}

/** The values in groups of `size`. */
export function chunks<T>(values: T[], size = CHUNK): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}
