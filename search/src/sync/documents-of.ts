import { setImmediate as breathe } from 'node:timers/promises';
import type { Analyzer } from '../analysis/analyzer.ts';
import type { PublicDocument } from '../documents/document.ts';
import { toInternalDocument } from '../documents/internal-document.ts';
import { toPublicDocument } from '../documents/public-document.ts';
import type { IndexKind } from '../engine/names.ts';
import type { LiveRecord } from './source.ts';

/** The documents an index should hold of a record. */
function documentsOf(kind: IndexKind, record: LiveRecord, analyzer: Analyzer): PublicDocument[] {
  return record.services.map((service) =>
    kind === 'public'
      ? toPublicDocument(service, analyzer)
      : toInternalDocument(service, record.instructions, analyzer),
  );
}

/** Milliseconds of analysis in one go: the process that indexes also answers people. */
const STRETCH_MS = 20;

/** The documents an index should hold of many records; lets other work of the process through in between. */
export async function documentsOfAll(
  kind: IndexKind,
  records: LiveRecord[],
  analyzer: Analyzer,
): Promise<PublicDocument[]> {
  const documents: PublicDocument[] = [];
  let begun = performance.now();
  for (const record of records) {
    documents.push(...documentsOf(kind, record, analyzer));
    if (performance.now() - begun < STRETCH_MS) continue;
    await breathe();
    begun = performance.now();
  }
  return documents;
}
