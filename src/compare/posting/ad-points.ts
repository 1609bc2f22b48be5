import { normalizeText } from '../../categories/normalize.js';
import type { Category, Entry, Role } from '../../model/role.js';
import { isAskedFor, isPoint } from '../line-evidence/asked-categories.js';
import type { AskedPoint } from '../line-evidence/asked-point.js';

/** What a job ad asks for, each thing once, in the order of the ad. */
export interface AdPoints {
  readonly required: readonly AskedPoint[];
  readonly preferred: readonly AskedPoint[];
  /** What the job does. */
  readonly duties: readonly AskedPoint[];
}

/** Reads what an ad asks for. What it says twice counts once, and as required if it says so anywhere. */
export function adPoints(ad: Role): AdPoints {
  const asked = ad.categories
    .filter((category) => isAskedFor(category) && !notAskedFor.has(category.id))
    .flatMap((each) => pointsOf(each, ad));
  const required = uniquePoints(asked.filter(({ entry }) => !isPreferred(entry)));
  const known = new Set(required.map(keyOf));
  const preferred = uniquePoints(asked.filter((point) => isPreferred(point.entry) && !known.has(keyOf(point))));
  const duties = uniquePoints(ad.categories.filter(({ id }) => id === 'duties').flatMap((each) => pointsOf(each, ad)));
  return { required, preferred, duties };
}

/** What the job does, and what it gives. */
const notAskedFor: ReadonlySet<string> = new Set(['duties', 'terms', 'benefits']);

function pointsOf({ id, entries }: Category, ad: Role): AskedPoint[] {
  const fields = entries.filter(({ label }) => label === 'education, fields').map(({ cell }) => cell.text);
  return entries
    .filter(isPoint)
    .map((entry) => ({ category: id, entry, below: null, by: ad, fields: entry.label?.startsWith('education, ') === true ? fields : [] }));
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
