/** Remembers the answers of a function of one word; the oldest answer is dropped when `max` are kept. */
export function memoize<T>(compute: (word: string) => T, max: number): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const value = compute(word);
    if (known.size >= max) known.delete(known.keys().next().value as string);
    known.set(word, value);
    return value;
  };
}
