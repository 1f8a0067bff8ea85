import type { CodedError, ErrorCode } from '@service-manual/schemas';

/** An error with a stable code; recognise it with `isCodedError`, never by class. */
export function codedError(
  code: ErrorCode,
  more: Omit<CodedError, 'code'> & { current?: unknown } = {},
): Error & CodedError {
  return Object.assign(new Error(code), { code, ...more });
}
