/**
 * Removes the vendor from a product's name: `azure` of `microsoft azure software`.
 * @param name as `normalizeText` returns it
 * @returns null if the name begins with no vendor, or says little without it, such as `google cloud` and `sap pm`
 */
export function withoutVendor(name: string): string | null {
  const [, , product = null] = vendorPrefixed.exec(name) ?? [];
  return product === null || product.length <= 2 || genericProducts.has(product) ? null : product;
}

/** The vendor that a name begins with; null if with none. */
export function vendorOf(name: string): string | null {
  return vendorPrefixed.exec(name)?.[1] ?? null;
}

/** Vendors that catalogues write before a product's name: `Oracle Java`, `Atlassian JIRA`. */
const vendors =
  'adobe|amazon|apache|apple|atlassian|autodesk|aws|bentley|cisco|citrix|corel|dassault systemes|dell|esri|facebook|' +
  'fortinet|google|hashicorp|ibm|intuit|jetbrains|meta|microsoft|ms|nvidia|oracle|ptc|red hat|rockwell|sage|salesforce|' +
  'sap|siemens|symantec|the mathworks|mathworks|thomson reuters|tibco|vmware|zoho';

const vendorPrefixed = new RegExp(`^(${vendors}) (.+?)(?: software)?$`);

/** What several vendors sell under this name, so that it says nothing without the vendor. */
const genericProducts = new Set([
  'business intelligence',
  ...(
    '365 ads advertising analytics app apps authenticator business calendar campaign central cloud commerce connect crm data database db ' +
    'directory drive enterprise erp experience forms fusion hr identity integration ios learn mail manager maps marketing messenger meet pay ' +
    'play photos platform plm pos scm search server service services sheets sites slides software store studio suite support systems workspace vpn ' +
    'watson workflow'
  ).split(' '),
]);
