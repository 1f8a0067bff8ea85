export { createAnalyzer, type Analyzer, type Engines } from './analysis/analyzer.ts';
export type { WordAnalysis } from './analysis/word.ts';
export { toPublicDocument } from './documents/public-document.ts';
export { toInternalDocument } from './documents/internal-document.ts';
export { documentId, type InternalDocument, type PublicDocument } from './documents/document.ts';
export { facetNames, facets, isFacetName, type FacetName } from './facets.ts';
export { indexKinds, indexName, type IndexKind } from './engine/names.ts';
export { indexSettings } from './engine/settings.ts';
export { provisionKeys, type SearchKeys } from './engine/keys.ts';
export {
  createSearcher,
  LIMIT_MAX,
  sortOrders,
  type Searcher,
  type SearchHit,
  type SearchRequest,
  type SearchResult,
  type SortOrder,
} from './query/searcher.ts';
export type { FacetCounts, FacetValue } from './query/facet-counts.ts';
export { QUERY_MAX } from './query/plan.ts';
export { createIndexer, type Indexer, type IndexerHealth } from './sync/indexer.ts';
export type { ReindexProgress, ReindexResult } from './sync/reindex.ts';
export type { LiveRecord, LiveSource } from './sync/source.ts';
export type { Differences, Verification } from './sync/verify.ts';
