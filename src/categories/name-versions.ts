import { withoutVendor } from './vendors.js';

/**
 * Separates a name from the version at its end. Of several versions, as in `Java 8/11`, none counts.
 * @param name as `normalizeText` returns it
 */
export function withoutVersion(name: string): { name: string; version: string | null } {
  const versions: string[] = [];
  let base = name.replace(/ lts$|(?<=\d) (?:or|and) (?:higher|later|newer|above)$/, '');
  for (let next = versionOf(base); next !== null; next = versionOf(base)) {
    base = next.base;
    versions.push(next.version);
  }
  return versions.length === 0 ? { name, version: null } : { name: base, version: versions.length === 1 ? versions[0]! : null };
}

function versionOf(name: string): { base: string; version: string } | null {
  const [, base = '', version = ''] = versioned.exec(name) ?? closedVersion.exec(name) ?? [];
  return base === '' || fixedNumbers.has(withoutVendor(name) ?? name) ? null : { base, version: normalVersion(version) };
}

/** `python 3.11`, `angular 2+`, `java version 8`, `vue v3`, `javascript es6+`. */
const versioned = /^(.*[a-z\d+#.])[ .-]*(?: (?:v|version |release |es|ver\.? ?)| )(\d+(?:[._]\d+)*(?:\.x|\+|[cgi])?)$/;
/** `html5`, `python3.8`, `c++17`: an initial of one or two letters is part of a name such as `ec2`. */
const closedVersion = /^((?:.* )?[a-z]{3,}|c\+\+)(\d+(?:\.\d+)*(?:\.x|\+)?)$/;
/** Names to which the number belongs. */
const fixedNumbers = new Set(
  'auth0|route53|route 53|web3|web 3|log4|base64|office365|office 365|microsoft 365|365|web 2.0|industry 4.0|mp3|mp4|autocad civil 3|code 128|section 508'.split(
    '|',
  ),
);

function normalVersion(version: string): string {
  return version
    .replace(/[+]|\.x$/g, '')
    .replaceAll('_', '.')
    .replace(/(?:\.0)+$/, '');
}

/** Whether two versions are not one, as 3 and 3.11 are: null is any version. */
export function versionsDiffer(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return false;
  return !right.startsWith(`${left}.`) && !left.startsWith(`${right}.`);
}
