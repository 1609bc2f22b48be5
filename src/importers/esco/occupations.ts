import { UserError } from '../../model/errors.js';
import { cleanText } from '../files/published-file.js';
import { withIds } from '../files/role-ids.js';
import type { Dataset } from './dataset.js';

export interface Occupation {
  /** The id of its role: `technical-director`. */
  readonly id: string;
  readonly uri: string;
  /** With a capital letter. */
  readonly title: string;
  /** The code of ESCO, which begins with that of ISCO-08: `2654.1.7`; without one, the last part of the URI. */
  readonly code: string;
  /** The unit group of ISCO-08: `2654`; empty if none is stated. */
  readonly isco: string;
  readonly otherNames: readonly string[];
  readonly description: string;
  /** Null if it is not stated. */
  readonly isRegulated: boolean | null;
}

/** More than three times as many as ESCO has. */
const occupationLimit = 10_000;

/**
 * Reads all occupations that are in use, by URI, sorted by title.
 * @throws UserError if there are none or too many, or one has no name.
 */
export async function readOccupations(dataset: Dataset): Promise<ReadonlyMap<string, Occupation>> {
  const rows = await dataset.rows(
    'occupations',
    { uri: ['conceptUri'], label: ['preferredLabel'] },
    {
      code: ['code'],
      isco: ['iscoGroup'],
      otherLabels: ['altLabels'],
      description: ['description'],
      status: ['status'],
      regulated: ['regulatedProfessionNote'],
    },
  );
  const current = rows.filter(({ status }) => status === '' || status === 'released');
  if (current.length === 0) throw new UserError('the table of occupations is empty', { hint: 'Was the file cut off? Download it again.' });
  if (current.length > occupationLimit) throw new UserError(`the table of occupations has more than ${occupationLimit} rows`);
  const occupations = current.map(({ uri, label, code, isco, otherLabels, description, regulated }) => {
    const title = capitalize(cleanText(label));
    const name = cleanText(uri);
    if (title === '' || name === '') throw new UserError(`an occupation has no ${name === '' ? 'URI' : `name: ${name}`}`);
    return {
      uri,
      title,
      code: cleanText(code) || (name.split('/').findLast((part) => part !== '') ?? name),
      isco: cleanText(isco).replace(/^C/, ''),
      otherNames: otherNames(otherLabels, title),
      description: cleanText(description),
      isRegulated: regulated.endsWith('/regulated') ? true : regulated.endsWith('/unregulated') ? false : null,
    };
  });
  return new Map(
    withIds(occupations.sort((a, b) => compare(a.title, b.title) || compare(a.uri, b.uri))).map((occupation) => [
      occupation.uri,
      occupation,
    ]),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Other labels stand in one cell, a line each. */
function otherNames(cell: string, title: string): string[] {
  const seen = new Set([title.toLowerCase()]);
  return cell
    .split(/\r?\n/)
    .map(cleanText)
    .filter((name) => name !== '' && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
