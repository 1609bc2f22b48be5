/** A function of a text that remembers its results. */
export interface Memoized<Result> {
  (text: string): Result;
  /** Remembers a result that was computed before, in another run. */
  remember(text: string, result: Result): void;
}

/**
 * Wraps a function of a text in a cache of its results, because the same roles are compared with many others.
 * @param maxEntries when the cache holds this many texts, it is emptied; texts of more than 1,000 characters are not cached
 */
export function memoize<Result>(compute: (text: string) => Result, maxEntries = 4096): Memoized<Result> {
  const cache = new Map<string, Result>();
  const remember = (text: string, result: Result): void => {
    if (cache.size >= maxEntries) cache.clear();
    if (text.length <= maxTextLength) cache.set(text, result);
  };
  const lookUp = (text: string): Result => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const result = compute(text);
    remember(text, result);
    return result;
  };
  return Object.assign(lookUp, { remember });
}

const maxTextLength = 1000;
