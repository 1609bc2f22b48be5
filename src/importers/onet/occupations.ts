import { UserError } from '../../model/errors.js';
import { withIds } from '../files/role-ids.js';
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
  return new Map(
    withIds([...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1))).map((occupation) => [occupation.code, occupation]),
  );
}

const occupationTable = {
  names: ['Occupation Data'],
  columns: { code: 'O*NET-SOC Code', title: 'Title' },
  optionalColumns: { description: 'Description' },
} as const;
