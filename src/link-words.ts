/** Replaces each link in Markdown by its words: `the [guide](https://example.org)` becomes `the guide`. */
export function linkWords(text: string): string {
  return text.includes('](') ? text.replace(link, '$1') : text;
}

/** The address may contain brackets in pairs, and be followed by a title. An image becomes its description. */
const link = /(?<![\w\])])!?\[([^[\]\n]+)\]\(<?(?:[^()\s]|\([^()\s]*\))+>?(?:\s+"[^"\n]*")?\)/g;
