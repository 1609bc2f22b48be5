// What lists show of the occupation of a role, and about how many people work in the role.
import { employment } from './figures.mjs';
import { openFields } from './fields.mjs';

/**
 * Returns the figures of a role by its code (RoleFigures in src/roles/bundled/occupation-figures.ts). Without a code, only the field is known, by a tag.
 * @param {{ code?: string, match?: 'exact' | 'close' | 'broad' }} code
 */
export function roleFigures({ code, match }, tags, figures) {
  const field =
    code === undefined ? openFields.find(({ id }) => tags.includes(id)) : openFields.find(({ group }) => code.startsWith(group));
  const counted = code === undefined ? null : employment(code, figures);
  const occupation = figures.occupations.get(code)?.pay ?? null;
  return {
    field: field?.id ?? null,
    occupation,
    employment: counted?.employed ?? null,
    workers: workersIn(code, match, counted),
    medianPay: medianPay(occupation, figures),
  };
}

/** About a tenth of its workers for a role that is only a part of an occupation. */
function workersIn(code, match, counted) {
  if (counted === null) return 0;
  // An occupation that ends in .00 is the whole of those that are counted together.
  const workers = code.endsWith('.00') ? counted.employed : counted.employed / counted.sharedBy / 4;
  return Math.round(match === 'broad' ? workers / 10 : workers);
}

function medianPay(occupation, { pay, sources }) {
  const { median, period } = pay.get(occupation) ?? {};
  if (median === undefined) return null;
  const { currency, 'as-of': asOf, 'top-codes': topCodes } = sources.pay;
  const topCoded = median === '#';
  return { amount: topCoded ? topCodes[period] : Number(median), currency, period, topCoded, asOf };
}
