/**
 * `xml` of `Extensible markup language XML`, as catalogues write it: the short form behind a name of two words and more, of which the letters
 * stand in these in their order; null where none is there.
 */
export function shortName(text: string): string | null {
  const [, long = '', short = ''] = /^(.+) ([A-Z]{2,6})(?: software)?$/.exec(text) ?? [];
  return long.includes(' ') && new RegExp([...short].join('.*'), 'i').test(long) ? short.toLowerCase() : null;
}
