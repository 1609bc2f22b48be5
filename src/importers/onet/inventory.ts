import { UserError } from '../../model/errors.js';
import type { Release } from './release.js';
import type { Lookup } from './release-table.js';

/** Tables of releases that we know and do not take, without `.txt`. What is in neither this list nor a part is unknown. */
const tablesLeftOut: readonly (string | RegExp)[] = [
  'Read Me',
  // Explain the other tables.
  'Content Model Reference',
  'Scales Reference',
  'Level Scale Anchors',
  'Job Zone Reference',
  'Task Categories',
  'Education Categories',
  'Survey Booklet Locations',
  'Occupation Level Metadata',
  'UNSPSC Reference',
  // The six interests say in short what these say at length.
  'Specific Interest Areas',
  /^(Specific Interest Areas|Basic Interests) to /,
  /^(RIASEC|Career Interest Type) Keywords$/,
  /^Interests Illustrative (Activities|Occupations)$/,
  // Activities: tasks are compared by their detailed ones.
  'Work Activities',
  /^(IWA|DWA) Reference$/,
  /^GWAs to IWAs( to DWAs)?$/,
  /^[\w ]+ to Work (Activities|Context)$/,
  // Tasks that no survey has rated, titles that the other titles repeat, and what later releases dropped.
  'Emerging Tasks',
  'Sample of Reported Titles',
  'Tools Used',
  'Work Values',
  /^Career (Changers|Starters) Matrix$/,
  /^Green (Occupations|Task Statements|DWA Reference)$/,
];

/**
 * Says which tables were looked for and not found, and which tables of the release nobody knows: one sentence for each, none if all is well.
 * @throws UserError if most tables are missing.
 */
export function inventoryNotes({ label, tableNames, lookups }: Release): string[] {
  const missing = lookups.flatMap(missingFiles);
  const unknown = unknownTables(tableNames, lookups);
  const absent = lookups.filter(({ used }) => used === null);
  if (absent.length * 2 > lookups.length)
    throw new UserError(
      `${label} lacks ${absent.length} of the ${lookups.length} tables that role files are made of: ${absent.flatMap(missingFiles).join(', ')}`,
      { hint: `Use a whole text release of the O*NET Database.${newNamesHint(unknown)}` },
    );
  return [
    ...(missing.length > 0 ? [`Not found in ${label}: ${missing.join(', ')}. The role files lack what these tables say.`] : []),
    ...(unknown.length > 0 ? [`Unknown tables, not imported: ${unknown.join(', ')}.`] : []),
  ];
}

/** Names the missing files of a table; if all are missing, by their newest names, with the older ones. */
function missingFiles({ names, used, missing }: Lookup): string[] {
  if (used !== null) return missing.map(fileName);
  const [newest = '', ...older] = names.map((each) => [each].flat().map(fileName).join(' and ')).toReversed();
  return [older.length === 0 ? newest : `${newest} (or ${older.join(' or ')})`];
}

function unknownTables(tableNames: readonly string[], lookups: readonly Lookup[]): string[] {
  const known = new Set(lookups.flatMap(({ names }) => names.flat()).map((name) => name.toLowerCase()));
  return tableNames
    .filter((name) => !known.has(name.toLowerCase()) && !isLeftOut(name))
    .map(fileName)
    .sort();
}

function isLeftOut(name: string): boolean {
  return tablesLeftOut.some((each) =>
    typeof each === 'string' ? each.toLowerCase() === name.toLowerCase() : new RegExp(each, 'i').test(name),
  );
}

function fileName(table: string): string {
  return `${table}.txt`;
}

function newNamesHint(unknown: readonly string[]): string {
  return unknown.length === 0 ? '' : ` If this is one, it may have new names, which this version does not know: ${unknown.join(', ')}.`;
}
