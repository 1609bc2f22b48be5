/** Lists of names of products and the like, which need the higher threshold: Microsoft Excel and Microsoft Azure share a word, but nothing else. */
const productLists: ReadonlySet<string> = new Set(['technologies', 'tools', 'software', 'languages', 'certifications', 'licenses']);

const skillLists: ReadonlySet<string> = new Set(['skills', 'knowledge', 'abilities']);

/** @param list a category's id, or an attribute */
export function isProductList(list: string): boolean {
  return productLists.has(list);
}

/** Whether the items of a list are names, each of which is judged by what it says alone. */
export function isNameList(list: string): boolean {
  return productLists.has(list) || skillLists.has(list);
}

/** Whether a text of any list is written as names are: three words at most, each of which begins with a capital, a digit or a sign. */
export function looksLikeName(text: string): boolean {
  return /^(?:[\p{Lu}\p{N}.(][^\s]*|[a-z]+[A-Z\d][^\s]*)(?: (?:[\p{Lu}\p{N}(&/][^\s]*|[a-z]+[A-Z\d][^\s]*)){0,2}$/u.test(text.trim());
}
