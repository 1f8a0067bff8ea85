/**
 * Where rules take the time from. Only the publishing clock, freshness and notices use a clock that can be moved;
 * sessions, tokens, audit and outbox always use real time.
 */
export interface Clock {
  now(): Date;
}

/** Real time. */
export const systemClock: Clock = { now: () => new Date() };
