import type { ErrorCode } from '@service-manual/schemas';

// SQLSTATE: serialization failure, deadlock, lock not available.
const CONTENDED = new Set(['40001', '40P01', '55P03']);
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE']);

/**
 * The code for a fault of the database that is not ours: another writer (BUSY), no connection, no time or no room
 * (UNAVAILABLE), a value it cannot hold (BAD_REQUEST, the last net below our own checks). Undefined for any other.
 */
export function codeOfDatabaseFault(fault: unknown): ErrorCode | undefined {
  const { code = '', name, message = '' } = (fault ?? {}) as { code?: unknown; name?: string; message?: string };
  const state = String(code);
  if (/^SQLITE_(BUSY|LOCKED)/.test(state) || CONTENDED.has(state)) return 'BUSY';
  if (name === 'KnexTimeoutError' || NETWORK.has(state) || /^SQLITE_(FULL|IOERR)/.test(state)) return 'UNAVAILABLE';
  // SQLSTATE classes: 08 connection, 53 resources, 57 operator intervention (also the end of a statement's time).
  if (/^(08|53|57)\w{3}$/.test(state) || message.startsWith('Connection terminated')) return 'UNAVAILABLE';
  return /^22\w{3}$/.test(state) ? 'BAD_REQUEST' : undefined;
}
