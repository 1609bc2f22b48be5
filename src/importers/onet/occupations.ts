import { UserError } from '../../model/errors.js';
import type { Release } from './release.js';

export interface Occupation {
  /** O*NET-SOC code: 15-1252.00. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** The id of its role, which also names its file: `software-developers`. */
  readonly id: string;
}

/** About ten times as many occupations as O*NET has. A table with more is not a release, and would fill the folder with files. */
const occupationLimit = 10_000;

/**
 * Reads all occupations of a release, by code and sorted by code.
 * @throws UserError if a code is not an O*NET-SOC code or appears twice, or a title is missing.
 */
export async function readOccupations(release: Release): Promise<ReadonlyMap<string, Occupation>> {
  const found = new Map<string, Omit<Occupation, 'id'>>();
  for (const { code, title, description, place } of await release.rows(occupationTable)) {
    if (!/^\d{2}-\d{4}(\.\d{2})?$/.test(code)) throw new UserError(`${place}: ${code || 'nothing'} is not an O*NET-SOC code`);
    if (title === '') throw new UserError(`${place}: ${code} has no title`);
    if (found.has(code)) throw new UserError(`${place}: ${code} appears twice`);
    if (found.size === occupationLimit)
      throw new UserError(`${release.label}: ${occupationTable.names[0]}.txt has more than ${occupationLimit} occupations`);
    found.set(code, { code, title, description });
  }
  if (found.size === 0)
    throw new UserError(`${release.label}: ${occupationTable.names[0]}.txt has no occupations`, {
      hint: 'Was the file cut off? Download it again.',
    });
  return withIds([...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1)));
}

const occupationTable = {
  names: ['Occupation Data'],
  columns: { code: 'O*NET-SOC Code', title: 'Title' },
  optionalColumns: { description: 'Description' },
} as const;

/** Makes an id of each title. Appends the code if the title is empty, very long or not the only one with that id. */
function withIds(occupations: readonly Omit<Occupation, 'id'>[]): ReadonlyMap<string, Occupation> {
  const counts = new Map<string, number>();
  for (const { title } of occupations) counts.set(slugOf(title), (counts.get(slugOf(title)) ?? 0) + 1);
  return new Map(
    occupations.map((occupation) => {
      const slug = slugOf(occupation.title);
      const needsCode = slug === '' || slug.length > 150 || counts.get(slug) !== 1;
      const parts = needsCode ? [slug.slice(0, 150), slugOf(occupation.code)] : [slug];
      const id = parts
        .filter((part) => part !== '')
        .join('-')
        .replaceAll('--', '-');
      return [occupation.code, { ...occupation, id }];
    }),
  );
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
