// What the tables say of an occupation, in the form of role files.
import { groupBy } from '../../dist/group-by.js';
import { parseRating } from './ratings-cell.mjs';
import { occupationSources } from './occupation-sources.mjs';
import { readSources, readTable } from './tables.mjs';
import { technologyNamer } from './technology-names.mjs';

/** Reads all tables, each by code. */
export function readFigures(folder) {
  const byCode = (name) => new Map(readTable(name, folder).map((row) => [row.code, row]));
  return {
    sources: readSources(folder),
    occupations: byCode('occupations'),
    ratings: Object.fromEntries(ratedTables.map(({ table }) => [table, byCode(table)])),
    education: byCode('education'),
    related: byCode('related'),
    pay: byCode('pay'),
    technologies: groupBy(readTable('technologies', folder), ({ code }) => code),
    names: groupBy(readTable('names', folder), ({ code }) => code),
    technologyName: technologyNamer(readTable('technology-names', folder)),
  };
}

/** The tables of ratings, and the categories that they become. */
const ratedTables = [
  { table: 'skills', category: 'skills' },
  { table: 'knowledge', category: 'knowledge' },
  { table: 'interests', category: 'interests' },
  { table: 'work-styles', category: 'work styles' },
];

/**
 * Returns what a role states of its occupation.
 * @param {string} code O*NET-SOC code
 * @param {'exact' | 'close' | 'broad'} match how well the occupation describes the role
 * @throws if there is no such occupation
 */
export function figuresOf(code, match, figures) {
  const occupation = figures.occupations.get(code);
  if (!occupation) throw new Error(`no occupation has the code ${code}`);
  const rated = Object.fromEntries(ratedTables.map(({ table, category }) => [category, ratedItems(figures.ratings[table].get(code))]));
  const found = {
    skills: rated['skills'],
    knowledge: rated['knowledge'],
    technologies: technologyItems(figures.technologies.get(code), figures.technologyName),
    interests: rated['interests'],
    'work styles': rated['work styles'],
    pay: payItems(occupation, figures),
  };
  const zone = occupation['job zone'];
  return {
    ...Object.fromEntries(Object.entries(found).filter(([, items]) => items.length > 0)),
    scales: Object.fromEntries(Object.entries(figures.sources.scales).filter(([category]) => found[category]?.length > 0)),
    requirements: { education: figures.education.get(code)?.most, zone: zone === undefined ? undefined : Number(zone) },
    related: figures.related.get(code)?.related.split(' ') ?? [],
    payCode: occupation.pay,
    sources: occupationSources(code, match, figures),
  };
}

/** Lists rated elements, the most important first. */
function ratedItems({ code: _code, source, date: _date, ...cells } = {}) {
  return Object.entries(cells)
    .flatMap(([name, cell]) => {
      const rating = parseRating(cell);
      return rating === null ? [] : [{ name, ...rating, source }];
    })
    .sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0) || (b.level ?? 0) - (a.level ?? 0) || (a.name < b.name ? -1 : 1));
}

/** Lists technologies under the names that people use: those in demand first, then hot ones. O*NET's names are aliases. */
function technologyItems(rows = [], technologyName) {
  const byName = groupBy(rows, ({ name }) => technologyName(name));
  return [...byName]
    .map(([name, all]) => ({ name, marks: all.map(({ marks = '' }) => marks).join(''), aliases: all.map((row) => row.name) }))
    .sort((a, b) => rank(b) - rank(a) || (a.name < b.name ? -1 : 1))
    .map(({ name, marks, aliases }) => {
      const others = aliases.filter((alias) => alias !== name);
      return { name, ...(others.length > 0 && { aliases: others }), ...(marks !== '' && { note: markNote(marks) }), source: 'onet' };
    });
}

function rank({ marks }) {
  return 2 * Number(marks.includes('d')) + Number(marks.includes('h'));
}

function markNote(marks) {
  return [...(marks.includes('d') ? ['in demand'] : []), ...(marks.includes('h') ? ['hot technology'] : [])].join('; ');
}

const statistics = ['mean', 'p10', 'p25', 'median', 'p75', 'p90'];

function payItems(occupation, { pay, sources }) {
  const row = pay.get(occupation.pay);
  const { 'as-of': asOf, region, currency, 'top-codes': topCodes } = sources.pay;
  return statistics.flatMap((statistic) => {
    const published = row?.[statistic];
    if (published === undefined) return [];
    const isTopCoded = published === '#';
    const amount = isTopCoded ? topCodes[row.period] : Number(published);
    const figure = { statistic, amount, ...(isTopCoded && { 'top-coded': true }), currency, period: row.period, region };
    return [{ ...figure, 'as-of': asOf, occupation: row.title, source: 'oews' }];
  });
}

/**
 * Returns the other names of an occupation, for the index of names: those that workers reported first.
 * @public
 * @returns {{ name: string, kind: 'reported' | 'alternate', short?: string }[]}
 */
export function otherNames(code, figures) {
  return (figures.names.get(code) ?? []).map(({ name, kind, short }) => ({ name, kind, ...(short && { short }) }));
}

/**
 * Returns how many people OEWS counts in the occupation, or in the wider one in which it is counted.
 * @public
 * @returns {{ employed: number, sharedBy: number } | null} `sharedBy`: how many occupations of O*NET that number covers; null if it is not published
 */
export function employment(code, figures) {
  const { pay, employment: employed } = figures.occupations.get(code) ?? {};
  if (employed === undefined) return null;
  const sharedBy = [...figures.occupations.values()].filter((other) => other.pay === pay).length;
  return { employed: Number(employed), sharedBy };
}
