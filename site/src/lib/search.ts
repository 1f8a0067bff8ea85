import { createAnalyzer, createSearcher, type Analyzer, type Searcher } from '@service-manual/search';
import type { PageConfig } from '../../server/config.ts';

let analyzer: Analyzer | undefined;
const searchers = new Map<string, Searcher>();

/** The searcher of the public index; undefined when this installation has no search engine. */
export function publicSearcher({ meiliUrl, meiliPublicKey }: PageConfig): Searcher | undefined {
  if (!meiliUrl || !meiliPublicKey) return undefined;
  const name = `${meiliUrl} ${meiliPublicKey}`;
  let searcher = searchers.get(name);
  if (!searcher) {
    analyzer ??= createAnalyzer();
    searcher = createSearcher({ url: meiliUrl, key: meiliPublicKey, index: 'services-public', analyzer });
    searchers.set(name, searcher);
  }
  return searcher;
}
