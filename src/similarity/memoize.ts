/**
 * The same function, which remembers what it made of the texts that came last: the same roles are compared with many others.
 * @param most the texts that it knows before it forgets them all at once; those of more than 1,000 characters are not kept
 */
export function memoize<Result>(work: (text: string) => Result, most = 4096): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    if (known.size >= most) known.clear();
    if (text.length <= maxTextLength) known.set(text, result);
    return result;
  };
}

const maxTextLength = 1000;
