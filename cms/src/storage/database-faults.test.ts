import { describe, expect, it } from 'vitest';
import { codeOfDatabaseFault } from './database-faults.ts';

describe('a fault of the database', () => {
  it.each([
    ['another writer holds SQLite', { code: 'SQLITE_BUSY' }, 'BUSY'],
    ['another writer holds SQLite’s snapshot', { code: 'SQLITE_BUSY_SNAPSHOT' }, 'BUSY'],
    ['two transactions wait for each other', { code: '40P01' }, 'BUSY'],
    ['all connections are in use', { name: 'KnexTimeoutError' }, 'UNAVAILABLE'],
    ['the database is starting', { code: '57P03' }, 'UNAVAILABLE'],
    ['the statement took too long', { code: '57014' }, 'UNAVAILABLE'],
    ['nobody listens', { code: 'ECONNREFUSED' }, 'UNAVAILABLE'],
    ['the connection broke', { message: 'Connection terminated unexpectedly' }, 'UNAVAILABLE'],
    ['the disk is full', { code: 'SQLITE_FULL' }, 'UNAVAILABLE'],
    ['a value does not fit its column', { code: '22001' }, 'BAD_REQUEST'],
    ['a text cannot be stored', { code: '22P05' }, 'BAD_REQUEST'],
  ])('is told apart: %s', (_name, fault, code) => {
    expect(codeOfDatabaseFault(Object.assign(new Error('x'), fault))).toBe(code);
  });

  it.each([[new Error('x')], [{ code: '42P01' }], [{ code: '23505' }], ['text'], [null], [undefined]])(
    'that is ours stays ours: %j',
    (fault) => expect(codeOfDatabaseFault(fault)).toBeUndefined(),
  );
});
