/** One judged query: grade 2 is exactly what was sought, 1 useful. */
export interface JudgedQuery {
  id: string;
  locale: 'fi' | 'sv' | 'en';
  kind: string;
  q: string;
  relevant: Record<string, number>;
}

/** What one query scored; `answerable` is false when nothing relevant exists. */
export interface Score {
  answerable: boolean;
  ndcg: number;
  recall: number;
  success1: number;
  success3: number;
  zero: number;
}

const DEPTH = 10;
const gain = (grades: number[]) => grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);

/** Scores the found ids of a query, linear gains, the first ten count. */
export function score({ relevant }: JudgedQuery, found: string[]): Score {
  const ids = [...new Set(found)].slice(0, DEPTH);
  const best = Object.values(relevant).sort((a, b) => b - a);
  const grades = ids.map((id) => relevant[id] ?? 0);
  const ideal = gain(best.slice(0, DEPTH));
  return {
    answerable: best.length > 0,
    ndcg: ideal ? gain(grades) / ideal : 0,
    recall: grades.filter(Boolean).length / Math.min(DEPTH, best.length || 1),
    success1: grades[0] === best[0] ? 1 : 0,
    success3: grades.slice(0, 3).includes(best[0] ?? NaN) ? 1 : 0,
    zero: ids.length ? 0 : 1,
  };
}

/** Means of the answerable queries, and how often a query without answer got one. */
export function summarise(scores: Score[]): Record<string, number> {
  const answerable = scores.filter((one) => one.answerable);
  const others = scores.filter((one) => !one.answerable);
  const mean = (of: Score[], value: (one: Score) => number) =>
    of.length ? of.reduce((sum, one) => sum + value(one), 0) / of.length : NaN;
  return {
    n: answerable.length,
    ndcg10: mean(answerable, (one) => one.ndcg),
    recall10: mean(answerable, (one) => one.recall),
    success1: mean(answerable, (one) => one.success1),
    success3: mean(answerable, (one) => one.success3),
    zeroHit: mean(answerable, (one) => one.zero),
    falseHit: mean(others, (one) => 1 - one.zero),
  };
}
