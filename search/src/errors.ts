import type { CodedError, ErrorCode } from '@service-manual/schemas';

/**
 * A coded error of the search package.
 * @param message for the log of people who run the system; never shown to visitors.
 */
export function searchError(code: ErrorCode, message: string, cause?: unknown): Error & CodedError {
  return Object.assign(new Error(message, { cause }), { code });
}
