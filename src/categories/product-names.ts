/** Vendors that catalogues write before a product's name: `Oracle Java`, `Atlassian JIRA`. */
const vendors =
  'adobe|amazon|apache|apple|atlassian|autodesk|cisco|citrix|corel|esri|facebook|google|hashicorp|ibm|intuit|jetbrains|meta|microsoft|nvidia|oracle|' +
  'red hat|salesforce|sap|the mathworks|vmware';

const vendorPrefixed = new RegExp(`^(?:${vendors}) (.+?)(?: software)?$`);

/**
 * Removes the vendor from a product's name: `azure` of `microsoft azure software`.
 * @param name as `normalizeText` returns it
 * @returns null if the name begins with no vendor
 */
export function withoutVendor(name: string): string | null {
  const [, product = null] = vendorPrefixed.exec(name) ?? [];
  return product === 'software' ? null : product;
}

/**
 * Removes `js` from the end of a library's name: `react` of `react.js` and `reactjs`.
 * @param name as `normalizeText` returns it
 * @returns null if the name does not end with it
 */
export function withoutLanguageSuffix(name: string): string | null {
  return /^(.*[^. ])[. ]?js$/.exec(name)?.[1] ?? null;
}

/**
 * Finds the acronym that catalogues append to a name of at least two words: `xml` of `Extensible markup language XML`.
 * @returns in lower case; null if there is none
 */
export function trailingAcronym(text: string): string | null {
  const [, acronym = null] = / ([A-Z]{2,6})(?: software)?$/.exec(text) ?? [];
  return acronym !== null && isAcronymOf(acronym, text) ? acronym.toLowerCase() : null;
}

/** Whether the words before the acronym have its letters, in order. */
function isAcronymOf(acronym: string, text: string): boolean {
  const words = text.slice(0, text.lastIndexOf(` ${acronym}`)).toLowerCase();
  let from = 0;
  for (const letter of acronym.toLowerCase()) {
    const index = words.indexOf(letter, from);
    if (index < 0) return false;
    from = index + 1;
  }
  return words.includes(' ');
}
