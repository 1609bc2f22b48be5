/** Who makes much of what people work with, as catalogues write it before a product's name: `Oracle Java`, `Atlassian JIRA`. */
const vendorPrefixes =
  'adobe|amazon|apache|apple|atlassian|autodesk|cisco|citrix|corel|esri|facebook|google|hashicorp|ibm|intuit|jetbrains|meta|microsoft|nvidia|oracle|' +
  'red hat|salesforce|sap|the mathworks|vmware';

const vendorPrefixed = new RegExp(`^(?:${vendorPrefixes}) (.+?)(?: software)?$`);

/**
 * A product's name as people say it: `azure` of `microsoft azure software`.
 * @param name as `normal` puts it
 * @returns null where no maker stands before it
 */
export function withoutVendor(name: string): string | null {
  const [, product = null] = vendorPrefixed.exec(name) ?? [];
  return product === 'software' ? null : product;
}

/** A library's name without what it is written in: `react` of `react.js` and of `reactjs`; null where it does not say so. */
export function withoutLanguageSuffix(name: string): string | null {
  return /^(.*[^. ])[. ]?js$/.exec(name)?.[1] ?? null;
}

/** `xml` of `Extensible markup language XML`, as catalogues write it: the short form behind a name of two words and more; null where none is there. */
export function trailingAcronym(text: string): string | null {
  const [, short = null] = / ([A-Z]{2,6})(?: software)?$/.exec(text) ?? [];
  return short !== null && isAcronymOf(short, text) ? short.toLowerCase() : null;
}

/** Its letters stand in the words before it, in their order. */
function isAcronymOf(short: string, text: string): boolean {
  const long = text.slice(0, text.lastIndexOf(` ${short}`)).toLowerCase();
  let from = 0;
  for (const letter of short.toLowerCase()) {
    const place = long.indexOf(letter, from);
    if (place < 0) return false;
    from = place + 1;
  }
  return long.includes(' ');
}
