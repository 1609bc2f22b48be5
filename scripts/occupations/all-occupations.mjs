// Sums up what the tables say of all occupations, and what they say of the occupation of each role beside its figures (src/model/occupations.ts).
import { parseRating } from './ratings-cell.mjs';
import { otherNames } from './figures.mjs';
import { groupBy } from '../../dist/group-by.js';
import { codeOf } from './join.mjs';
import { marginsOf } from './occupation-sources.mjs';

/** @returns {import('../../dist/model/occupations.js').AllOccupations} */
export function allOccupations(figures) {
  const { ratings, pay, sources } = figures;
  const { currency, region, 'top-codes': topCodes } = sources.pay;
  const margins = marginsOf(sources);
  const yearly = [...pay.values()].filter(({ period, median }) => period === 'year' && median !== undefined);
  return {
    rated: ratings.skills.size,
    ratings: Object.fromEntries(
      ['skills', 'knowledge'].map((category) => [
        category,
        { means: meanLevels([...ratings[category].values()]), chance: margins[category] },
      ]),
    ),
    common: commonNames(figures),
    pay: {
      currency,
      period: 'year',
      region,
      medians: yearly.map(({ median }) => (median === '#' ? topCodes.year : Number(median))).sort((a, b) => a - b),
    },
    groups: countBy([...figures.technologies.keys()].map(groupOf)),
    technologies: technologyUse(figures),
  };
}

/** The major group of the SOC. */
function groupOf(code) {
  return code.slice(0, 2);
}

function technologyUse({ technologies, technologyName }) {
  const uses = [...technologies].flatMap(([code, rows]) =>
    [...new Set(rows.filter(({ marks }) => marks !== undefined).map(({ name }) => technologyName(name)))].map((name) => ({
      name,
      group: groupOf(code),
    })),
  );
  return Object.fromEntries([...groupBy(uses, ({ name }) => name)].map(([name, each]) => [name, countBy(each.map(({ group }) => group))]));
}

/** What so large a part of all occupations asks for says nothing of one of them. */
const commonShare = 0.8;
/** `Important`, the middle of O*NET's scale. */
const importantFrom = 3;

function commonNames({ ratings, technologies, technologyName }) {
  const asked = {
    skills: importantNames(ratings.skills),
    knowledge: importantNames(ratings.knowledge),
    'work styles': importantNames(ratings['work-styles']),
    technologies: [...technologies.values()].map((rows) => new Set(rows.map(({ name }) => technologyName(name)))),
  };
  return Object.fromEntries(Object.entries(asked).map(([category, sets]) => [category, namesOfMost(sets)]));
}

function importantNames(table) {
  return [...table.values()].map(({ code: _code, source: _source, date: _date, ...cells }) => {
    const important = Object.entries(cells).filter(([, cell]) => (parseRating(cell)?.importance ?? 0) >= importantFrom);
    return new Set(important.map(([name]) => name));
  });
}

function namesOfMost(sets) {
  const counts = Object.entries(countBy(sets.flatMap((names) => [...names])));
  return counts.flatMap(([name, count]) => (count >= commonShare * sets.length ? [name] : [])).sort();
}

function countBy(keys) {
  return Object.fromEntries([...groupBy(keys, (key) => key)].map(([key, each]) => [key, each.length]));
}

function meanLevels(rows) {
  const sums = {};
  for (const { code: _code, source: _source, date: _date, ...cells } of rows)
    for (const [name, cell] of Object.entries(cells)) sums[name] = (sums[name] ?? 0) + (parseRating(cell)?.level ?? 0);
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Math.round((sum / rows.length) * 1000) / 1000]));
}

/**
 * A role that is only a part of an occupation has none of its names.
 * @param role as role files state it
 * @returns {import('../../dist/model/occupations.js').RoleOccupation | null} null if it has no occupation
 */
export function roleOccupation({ title, aliases = [], codes }, figures) {
  const { code, match } = codeOf({ codes });
  const occupation = figures.occupations.get(code);
  if (occupation === undefined) return null;
  const known = new Set([title, ...aliases].map((name) => name.toLowerCase()));
  const dates = [figures.ratings.skills, figures.ratings.knowledge].flatMap((table) => table.get(code)?.date ?? []);
  return {
    title: occupation.title,
    names: match === 'broad' ? 0 : otherNames(code, figures).filter(({ name }) => !known.has(name.toLowerCase())).length,
    rated: dates.length === 0 ? null : [...new Set(dates)].join(' and '),
    education: educationAnswers(figures.education.get(code)),
  };
}

function educationAnswers(row) {
  if (row === undefined) return null;
  const answers = [
    [row.most, row['most %']],
    [row.next, row['next %']],
  ].filter(([step]) => step !== undefined);
  return {
    isImprecise: row.imprecise !== undefined,
    answers: answers.map(([step, percent]) => ({ step, percent: Math.round(Number(percent)) })),
  };
}
