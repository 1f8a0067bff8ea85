import type { Analyzer } from '../analysis/analyzer.ts';
import type { PublicDocument } from '../documents/document.ts';
import { toInternalDocument } from '../documents/internal-document.ts';
import { toPublicDocument } from '../documents/public-document.ts';
import type { IndexKind } from '../engine/names.ts';
import type { LiveRecord } from './source.ts';

/** The documents an index should hold of a record. */
export function documentsOf(kind: IndexKind, record: LiveRecord, analyzer: Analyzer): PublicDocument[] {
  return record.services.map((service) =>
    kind === 'public'
      ? toPublicDocument(service, analyzer)
      : toInternalDocument(service, record.instructions, analyzer),
  );
}
