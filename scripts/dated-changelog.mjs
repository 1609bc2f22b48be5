const unreleased = '## Unreleased\n';

/**
 * The changelog with what is unreleased under the version and its date, and an empty Unreleased above it.
 * Throws where nothing is unreleased, or the version is there already.
 */
export function datedChangelog(text, version, date) {
  const [head, rest] = text.split(unreleased);
  if (rest === undefined) throw new Error('the changelog has no Unreleased');
  if (isReleased(text, version)) throw new Error(`the changelog has ${version} already`);
  if (/^\s*(## |$)/.test(rest)) throw new Error('nothing is unreleased: say in the changelog what is new');
  return `${head}${unreleased}\n## ${version} - ${date}\n${rest}`;
}

export function isReleased(text, version) {
  return text.split('\n').some((line) => line.startsWith(`## ${version} - `));
}
