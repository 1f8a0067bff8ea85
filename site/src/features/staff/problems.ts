import type { ErrorCode } from '@service-manual/schemas';

/** Why a page of the workspace cannot be shown. `STALE`: the form belongs to an earlier session. */
export type ProblemCode = ErrorCode | 'STALE';

const statusOf: Partial<Record<ProblemCode, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  QUERY_TOO_COMPLEX: 400,
  TOO_LARGE: 413,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  BUSY: 503,
  INTERNAL: 500,
};

/** Status of a page that tells about a problem; 422 for everything a person can mend in the form. */
export const problemStatus = (code: ProblemCode): number => statusOf[code] ?? 422;
