import type { ErrorCode, Issue } from '@service-manual/schemas';

/** Extra facts an error carries to the one who asked; never internal text of others. */
export interface FaultFacts {
  issues?: Issue[];
  params?: Record<string, unknown>;
  /** In CONFLICT: the text that was saved meanwhile, for a person who may read it. */
  current?: unknown;
}

/** An error with a stable code. Recognise it by `code` (`isCodedError`), never by class. */
export class Fault extends Error {
  readonly code: ErrorCode;
  readonly issues?: Issue[];
  readonly params?: Record<string, unknown>;
  readonly current?: unknown;

  constructor(code: ErrorCode, facts: FaultFacts = {}) {
    super(code);
    this.name = 'Fault';
    this.code = code;
    if (facts.issues) this.issues = facts.issues;
    if (facts.params) this.params = facts.params;
    if (facts.current !== undefined) this.current = facts.current;
  }
}

/** Makes an error with a stable code. */
export const fault = (code: ErrorCode, facts?: FaultFacts) => new Fault(code, facts);
