/** What `without` can call the entries of a label; every value of `education` is left out with it. */
export function attributeNames(label: string | null): string[] {
  return label === null ? [] : [label.replace(/^education, .*/, 'education')];
}
