const unreleased = '## Unreleased\n';

/**
 * Moves the unreleased entries of the changelog under the version and its date, below an empty Unreleased.
 * @throws if nothing is unreleased, or the version is in the changelog already
 */
export function datedChangelog(text, version, date) {
  const [head, rest] = text.split(unreleased);
  if (rest === undefined) throw new Error('the changelog has no section Unreleased');
  if (isReleased(text, version)) throw new Error(`the changelog already has ${version}`);
  if (/^\s*(## |$)/.test(rest)) throw new Error('nothing is unreleased: say in the changelog what is new');
  return `${head}${unreleased}\n## ${version} - ${date}\n${rest}`;
}

export function isReleased(text, version) {
  return text.split('\n').some((line) => line.startsWith(`## ${version} - `));
}
