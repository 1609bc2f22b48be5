import { UserError } from '../../model/errors.js';
import { readRows } from '../files/tab-table.js';
import type { Release } from './release.js';

export interface Occupation {
  /** O*NET-SOC: 15-1252.00. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
  /** What its role file is called. */
  readonly id: string;
}

/** Some ten times those of O*NET: more files than that nobody meant to write. */
const most = 10_000;

/**
 * Every occupation of the release by its code, in the order of the codes.
 * @throws UserError where a code is none, or stands twice.
 */
export async function readOccupations(release: Release): Promise<ReadonlyMap<string, Occupation>> {
  const table = await release.table('Occupation Data');
  if (!table) throw new Error('a release has occupations');
  const found = new Map<string, Omit<Occupation, 'id'>>();
  for (const { code, title, description, line } of readRows(
    table,
    { code: 'O*NET-SOC Code', title: 'Title' },
    { description: 'Description' },
  )) {
    if (!/^\d{2}-\d{4}(\.\d{2})?$/.test(code)) throw new UserError(`${table.name}:${line}: ${code || 'nothing'} is no O*NET-SOC code`);
    if (title === '') throw new UserError(`${table.name}:${line}: ${code} has no title`);
    if (found.has(code)) throw new UserError(`${table.name}:${line}: ${code} stands there twice`);
    if (found.size === most) throw new UserError(`${table.name} has more than ${most} occupations`);
    found.set(code, { code, title, description });
  }
  if (found.size === 0) throw new UserError(`${table.name} has no occupations`, { hint: 'Was the file cut off? Fetch it again.' });
  return named([...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1)));
}

/** Ids from titles; where two are alike, the code tells them apart. */
function named(occupations: readonly Omit<Occupation, 'id'>[]): ReadonlyMap<string, Occupation> {
  const counts = new Map<string, number>();
  for (const { title } of occupations) counts.set(slug(title), (counts.get(slug(title)) ?? 0) + 1);
  return new Map(
    occupations.map((occupation) => {
      const own = slug(occupation.title);
      const id = own === '' || own.length > 150 || counts.get(own) !== 1 ? [own.slice(0, 150), slug(occupation.code)] : [own];
      return [
        occupation.code,
        {
          ...occupation,
          id: id
            .filter((part) => part !== '')
            .join('-')
            .replaceAll('--', '-'),
        },
      ];
    }),
  );
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
