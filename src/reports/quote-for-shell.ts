/** Quotes a role reference if a shell would not read it as one word. */
export function quoteForShell(reference: string): string {
  return /^[\w.@/:-]+$/.test(reference) ? reference : `'${reference.replaceAll("'", `'\\''`)}'`;
}
