import category from './category.json' with { type: 'json' };
import lifeSituation from './life-situation.json' with { type: 'json' };
import municipality from './municipality.json' with { type: 'json' };
import * as small from './small.ts';
import targetGroup from './target-group.json' with { type: 'json' };
import type { Vocabulary } from './vocabulary.ts';

export { findTerm, findTermByUri, termLabel, type Term, type Vocabulary } from './vocabulary.ts';

/**
 * Every vocabulary by name. Categories, life situations and target groups are the code lists of the Finnish
 * Service Catalogue (PTV; Digital and Population Data Services Agency, MIT), so that exchange loses nothing;
 * municipalities are Statistics Finland's three-digit codes.
 */
export const vocabularies = {
  ...small,
  category,
  lifeSituation,
  municipality,
  targetGroup,
} as const satisfies Record<string, Vocabulary>;

/** Name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies;
