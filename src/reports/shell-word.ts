/** A reference as a shell takes it for one word. */
export function quoteForShell(reference: string): string {
  return /^[\w.@/:-]+$/.test(reference) ? reference : `'${reference.replaceAll("'", `'\\''`)}'`;
}
