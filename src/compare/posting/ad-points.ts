import { isProductList } from '../../categories/name-lists.js';
import { normalizeText } from '../../categories/normalize.js';
import type { Category, Entry, Role } from '../../model/role.js';
import { isAskedFor, isPoint } from '../line-evidence/asked-categories.js';
import type { AskedPoint } from '../line-evidence/asked-point.js';
import { withChoices, withoutNames } from './one-line.js';

/** What a job ad asks for, each thing once, in the order of the ad. */
export interface AdPoints {
  readonly required: readonly AskedPoint[];
  readonly preferred: readonly AskedPoint[];
  /** What the job does. */
  readonly duties: readonly AskedPoint[];
  /** By a required or preferred point, the names that the ad reads from its words: `Kafka` of `3 years of Kafka`. They are no points of their own. */
  readonly names: ReadonlyMap<AskedPoint, readonly AskedPoint[]>;
}

/** Reads what an ad asks for. What it says twice counts once, and as required if it says so anywhere. */
export function adPoints(ad: Role): AdPoints {
  const asked = ad.categories
    .filter((category) => isAskedFor(category) && !notAskedFor.has(category.id))
    .flatMap((each) => pointsOf(each, ad))
    .filter(isAskedOutright(ad));
  const allRequired = uniquePoints(asked.filter(({ entry }) => !isPreferred(entry)));
  const known = new Set(allRequired.map(keyOf));
  const allPreferred = uniquePoints(asked.filter((point) => isPreferred(point.entry) && !known.has(keyOf(point))));
  const [required, preferred] = [withoutNames(withChoices(allRequired)), withoutNames(withChoices(allPreferred))];
  const duties = uniquePoints(ad.categories.filter(({ id }) => id === 'duties').flatMap((each) => pointsOf(each, ad)));
  return { required: required.points, preferred: preferred.points, duties, names: new Map([...required.names, ...preferred.names]) };
}

/** What the job does, and what it gives. */
const notAskedFor: ReadonlySet<string> = new Set(['duties', 'terms', 'benefits']);

function pointsOf({ id, entries }: Category, ad: Role): AskedPoint[] {
  const fields = entries.filter(({ label }) => label === 'education, fields').map(({ cell }) => cell.text);
  return entries
    .filter(isPoint)
    .map((entry) => ({ category: id, entry, below: null, by: ad, fields: entry.label?.startsWith('education, ') === true ? fields : [] }));
}

/**
 * What only a duty names is not asked for: where an ad says of some technologies that they are required, those of which it says nothing are the ones that its duties mention.
 */
function isAskedOutright({ categories }: Role): (point: AskedPoint) => boolean {
  const needed = new Set(categories.filter(({ entries }) => entries.some(({ cell }) => cell.need === 'required')).map(({ id }) => id));
  const duties = categories.filter(({ id }) => id === 'duties').flatMap(({ entries }) => entries.map(({ cell }) => cell.text));
  const isInDuty = ({ cell: { text } }: Entry): boolean =>
    duties.some((duty) => ` ${normalizeText(duty)} `.includes(` ${normalizeText(text)} `));
  return ({ category, entry }) => !isProductList(category) || entry.cell.need !== undefined || !needed.has(category) || !isInDuty(entry);
}

function isPreferred({ label, cell }: Entry): boolean {
  return cell.need === 'preferred' || label === 'education, preferred';
}

function uniquePoints(points: readonly AskedPoint[]): AskedPoint[] {
  return points.filter((point, place) => points.findIndex((other) => keyOf(other) === keyOf(point)) === place);
}

/** A list says by itself what its items are about; the value of an attribute only with its label. */
function keyOf({ entry: { label, cell } }: AskedPoint): string {
  const isDegree = label?.startsWith('education, ') === true;
  return `${isDegree ? 'education' : ''}\n${normalizeText(cell.text)}\n${cell.level ?? ''}`;
}
