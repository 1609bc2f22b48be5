/** Who makes much of what people work with, as catalogues write it before a product's name: `Oracle Java`, `Atlassian JIRA`. */
const makers =
  'adobe|amazon|apache|apple|atlassian|autodesk|cisco|citrix|corel|esri|facebook|google|hashicorp|ibm|intuit|jetbrains|meta|microsoft|nvidia|oracle|' +
  'red hat|salesforce|sap|the mathworks|vmware';

const made = new RegExp(`^(?:${makers}) (.+?)(?: software)?$`);

/**
 * A product's name as people say it: `azure` of `microsoft azure software`.
 * @param name as `normal` puts it
 * @returns null where no maker stands before it
 */
export function withoutMaker(name: string): string | null {
  const [, product = null] = made.exec(name) ?? [];
  return product === 'software' ? null : product;
}
