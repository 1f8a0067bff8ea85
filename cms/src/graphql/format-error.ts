import { isCodedError, type ErrorCode } from '@service-manual/schemas';
import type { GraphQLFormattedError } from 'graphql';
import type { Fault } from '../errors.ts';
import { codeOfDatabaseFault } from '../storage/database-faults.ts';

// Faults of the query itself, found by graphql-js or Apollo before any of our code runs.
const requestFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

// Our own limits and graphql-js's limit of tokens: Apollo gives both another code.
const tooComplex = /^QUERY_TOO_COMPLEX$|tokens\. Parsing aborted/;

/**
 * What an error looks like outside: code, field issues and parameters of our own errors; a code and nothing else for
 * any other. Messages of libraries and databases never leave, nor suggestions of names.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logInternal: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = rootCause(error);
  if (isCodedError(cause)) {
    const { code, issues, params, current } = cause as Fault;
    return answer(formatted, code, {
      ...(issues && { issues }),
      ...(params && { params }),
      ...(current !== undefined && { current }),
    });
  }
  const code = String(formatted.extensions?.['code'] ?? '');
  if (tooComplex.test(formatted.message)) return answer(formatted, 'QUERY_TOO_COMPLEX');
  // An argument that cannot be read is thrown during execution without a code of its own.
  if (requestFaults.has(code)) return answer(formatted, 'BAD_REQUEST', { hint: withoutSuggestions(formatted.message) });
  const ofDatabase = codeOfDatabaseFault(cause);
  if (ofDatabase !== 'BUSY') logInternal(cause ?? error);
  return answer(formatted, ofDatabase ?? 'INTERNAL');
}

function answer(
  formatted: GraphQLFormattedError,
  code: ErrorCode,
  facts: Record<string, unknown> = {},
): GraphQLFormattedError {
  return {
    message: code,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, ...facts },
  };
}

function rootCause(error: unknown): unknown {
  let cause = error;
  while (typeof cause === 'object' && cause !== null && 'originalError' in cause && cause.originalError) {
    cause = cause.originalError;
  }
  return cause;
}

const withoutSuggestions = (message: string) => message.replace(/\s*Did you mean[\s\S]*$/, '').slice(0, 300);
