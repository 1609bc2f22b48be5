/** `xml` of `Extensible markup language XML`, as catalogues write it: the short form behind a name of two words and more; null where none is there. */
export function shortName(text: string): string | null {
  const [, short = null] = / ([A-Z]{2,6})(?: software)?$/.exec(text) ?? [];
  return short !== null && isShortFor(short, text) ? short.toLowerCase() : null;
}

/** Its letters stand in the words before it, in their order. */
function isShortFor(short: string, text: string): boolean {
  const long = text.slice(0, text.lastIndexOf(` ${short}`)).toLowerCase();
  let from = 0;
  for (const letter of short.toLowerCase()) {
    const place = long.indexOf(letter, from);
    if (place < 0) return false;
    from = place + 1;
  }
  return long.includes(' ');
}
