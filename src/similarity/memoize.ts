/**
 * Wraps a function of a text in a cache of its results, because the same roles are compared with many others.
 * @param maxEntries when the cache holds this many texts, it is emptied; texts of more than 1,000 characters are not cached
 */
export function memoize<Result>(compute: (text: string) => Result, maxEntries = 4096): (text: string) => Result {
  const cache = new Map<string, Result>();
  return (text) => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const result = compute(text);
    if (cache.size >= maxEntries) cache.clear();
    if (text.length <= maxTextLength) cache.set(text, result);
    return result;
  };
}

const maxTextLength = 1000;
