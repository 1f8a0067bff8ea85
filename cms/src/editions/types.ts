import type { Availability, Content, EditionState, Lifecycle, Locale, RecordKind } from '@service-manual/schemas';
import type { Clock } from '../clock.ts';
import type { EditionFacts, RecordFacts } from '../access/commands.ts';
import type { Database } from '../storage/database.ts';

/** An edition as rules see it. Times are ISO 8601 in UTC. */
export interface Edition extends EditionFacts {
  id: string;
  record: string;
  number: number;
  state: EditionState;
  content: Content;
  contentHash: string;
  author: string | null;
  submittedAt: string | null;
  submittedBy: string | null;
  returnReason: string | null;
  publishedBy: string | null;
  wentLiveAt: string | null;
  updatedAt: string;
}

/** A record as rules see it, with its open and its live edition. */
export interface WorkRecord extends RecordFacts {
  id: string;
  kind: RecordKind;
  /** The service that guidance or an overlay belongs to. */
  parent: string | null;
  lifecycle: Lifecycle;
  originalLanguage: Locale;
  /** Grows by one at every accepted write. */
  revision: number;
  shortId: string | null;
  sourceId: string;
  sourceHash: string | null;
  availability: Availability | null;
  needsCheck: string[];
  searchBoost: number;
  firstPublishedAt: string | null;
  withdrawalReason: string | null;
  updatedAt: string;
  open: Edition | null;
  live: Edition | null;
}

/** What every command works with. */
export interface Tools {
  db: Database;
  clock: Clock;
  /** Called after a commit that left work in the outbox, so that it starts at once. */
  wake(): void;
}

/** What a command answers: enough to go on working without reading again. */
export interface CommandResult {
  record: string;
  revision: number;
  lifecycle: Lifecycle;
  edition: number | null;
  state: EditionState | null;
  contentHash: string | null;
}
