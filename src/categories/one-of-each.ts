/**
 * One way of writing for each meaning, in the order in which these come: of several, the first by its letters, capitals before small ones, whoever
 * writes it so.
 */
export function oneOfEach(written: readonly (readonly [meaning: string, text: string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [meaning, text] of written) {
    const known = found.get(meaning);
    if (known === undefined || text < known) found.set(meaning, text);
  }
  return found;
}
