/**
 * Every error code a person or a program can meet. The cms sends code + parameters, the site owns the words.
 * A code is never renamed: other systems react to it.
 */
export const errorCodes = [
  /** No valid session: sign in. */
  'UNAUTHENTICATED',
  /** Signed in, but this role or organisation may not do it. */
  'FORBIDDEN',
  /** No such thing, or it may not be seen. */
  'NOT_FOUND',
  /** Someone saved first; the answer carries both texts. */
  'CONFLICT',
  /** Someone is writing the same record at this very moment: try again. */
  'BUSY',
  /** The input breaks a rule; the answer lists each field. */
  'INVALID',
  /** The command does not fit the state of the record (for example publishing a draft that was taken back). */
  'WRONG_STATE',
  /** The text changed after the reviewer looked at it: look again. */
  'HASH_MISMATCH',
  /** Too many attempts: wait. */
  'RATE_LIMITED',
  /** E-mail address and password do not belong together. */
  'BAD_CREDENTIALS',
  /** The link was used or is too old. */
  'LINK_EXPIRED',
  /** The query is too large, too deep or too expensive. */
  'QUERY_TOO_COMPLEX',
  /** The request cannot be read (malformed body, unknown parameter). */
  'BAD_REQUEST',
  /** The body is larger than allowed. */
  'TOO_LARGE',
  /** A part the answer needs is down: try later. */
  'UNAVAILABLE',
  /** A fault of ours; logged, no details outside. */
  'INTERNAL',
] as const;

/** A stable error code. */
export type ErrorCode = (typeof errorCodes)[number];

/** Codes of one field's fault inside an `INVALID` error. */
export const issueCodes = [
  'REQUIRED',
  'TOO_LONG',
  'TOO_SHORT',
  'TOO_MANY',
  'WRONG_TYPE',
  'UNKNOWN_FIELD',
  'UNKNOWN_VALUE',
  'NOT_A_URL',
  'NOT_AN_EMAIL',
  'NOT_A_DATE',
  'NOT_A_TIME',
  'NOT_AN_AMOUNT',
  'OUT_OF_RANGE',
  'END_BEFORE_START',
  'CONTROL_CHARACTER',
  'DUPLICATE',
  'EASY_TO_GUESS',
] as const;

/** A stable code of one field's fault. */
export type IssueCode = (typeof issueCodes)[number];

/** One fault of one field. `path` is the field's address in the content (`title.fi`, `links.0.url`). */
export interface Issue {
  path: string;
  code: IssueCode;
  /** Values the message needs, for example `{ max: 120 }`. */
  params?: Record<string, string | number>;
}

/** An error that may be shown: a stable code, and what the message needs. Recognised by `code`, never by class. */
export interface CodedError {
  code: ErrorCode;
  issues?: Issue[];
  params?: Record<string, unknown>;
}

/** True when a thrown value carries one of our codes. */
export function isCodedError(error: unknown): error is CodedError & Error {
  return (
    typeof error === 'object' &&
    error !== null &&
    errorCodes.includes((error as { code?: ErrorCode }).code as ErrorCode)
  );
}
