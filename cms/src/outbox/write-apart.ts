/**
 * Writes records in one go; when the search engine does not take them, in halves, until the ones it does not take stand
 * alone. One record that cannot be indexed keeps no other out.
 * @returns why each refused record was refused, by id. @throws when the engine cannot be used at all just now.
 */
export async function writeApart(ids: string[], write: (ids: string[]) => Promise<void>): Promise<Map<string, string>> {
  const refused = new Map<string, string>();
  const go = async (part: string[]): Promise<void> => {
    if (part.length === 0) return;
    try {
      await write(part);
    } catch (error) {
      if (!isRecordFault(error)) throw error;
      if (part.length === 1) return void refused.set(part[0] ?? '', reasonOf(error));
      const half = Math.ceil(part.length / 2);
      await go(part.slice(0, half));
      await go(part.slice(half));
    }
  };
  await go(ids);
  return refused;
}

/**
 * True when the fault may lie in the records: the engine answered and failed at its task (its own kinds of faults are in
 * `cause.type`), or a record could not be turned into a document. False when the engine or the database cannot be used
 * now: down, slow, key refused, disk full.
 */
export function isRecordFault(error: unknown): boolean {
  const { code, cause, name } = error as { code?: string; cause?: { type?: string }; name?: string };
  if (code === 'UNAVAILABLE') return cause?.type === 'invalid_request' || cause?.type === 'internal';
  // Faults of the database have codes of their own; one has only a name.
  return (code === undefined || code === 'INTERNAL') && name !== 'KnexTimeoutError';
}

/** A fault in words for the log and the event's row. */
export const reasonOf = (error: unknown): string => String((error as Error).message ?? error).slice(0, 200);
