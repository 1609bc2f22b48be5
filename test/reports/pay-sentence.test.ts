import { expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { comparedPaySentence } from '../../src/reports/pay-sentence.js';
import { readRole } from '../generate.js';

const titles = ['Baker', 'Chef', 'Head Waiter', 'Cook', 'Engineer II', 'Surgeon'];
const sources = { survey: { title: 'Acme pay survey' }, bls: { title: 'OEWS', publisher: 'U.S. Bureau of Labor Statistics' } };

interface Options {
  readonly matches?: readonly ('exact' | 'close' | 'broad')[];
  readonly isBesideChart?: boolean;
}

type Figures = readonly object[] | null;

/** The sentence on roles that state these figures; null states none. */
async function sentence(stated: readonly Figures[], { matches = [], isBesideChart = false }: Options = {}): Promise<string | null> {
  const roles = await Promise.all(
    stated.map((figures, role) => {
      const cited = new Set(figures?.map((each) => ('source' in each ? each.source : null)));
      return readRole({
        id: `r${role}`,
        title: titles[role],
        duties: ['Work'],
        codes: { soc: { code: `11-101${role}`, match: matches[role] ?? 'exact' } },
        sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
        ...(figures && { pay: figures }),
      });
    }),
  );
  return comparedPaySentence(compareRoles(roles), { isBesideChart });
}

const mean = (amount: number, more: object = {}): object => ({ statistic: 'mean', amount, currency: 'USD', period: 'year', ...more });
const median = (amount: number, more: object = {}): object => mean(amount, { statistic: 'median', ...more });
const official = (amount: number, occupation: string, more: object = {}): object =>
  median(amount, { region: 'United States', 'as-of': '2025-05', source: 'bls', occupation, ...more });
const range = (low: number, high: number): object[] => [mean(low, { statistic: 'minimum' }), mean(high, { statistic: 'maximum' })];
const survey = { source: 'survey' };

test.each<[title: string, stated: readonly Figures[], sentence: string | null, options?: Options]>([
  ['says nothing if no role states pay', [null, null], null],
  ['says whose pay is stated', [[mean(40000)], null], 'Only the pay of bakers is stated: $40,000 a year on average.'],
  [
    'says of one role the median that lists and charts show, rather than its own mean',
    [[mean(40000, survey), official(45000, 'Bakers')], null],
    'Only the pay of bakers is stated: a median of $45,000 a year in the United States.',
  ],
  [
    'says who earns more',
    [[mean(40000)], [mean(50000)]],
    'Chefs earn $10,000 (25%) more on average: $50,000 a year, against $40,000 for bakers.',
  ],
  [
    'says so in either order',
    [[mean(50000)], [mean(40000)]],
    'Bakers earn $10,000 (25%) more on average: $50,000 a year, against $40,000 for chefs.',
  ],
  ['gives no percentage of zero', [[mean(0)], [mean(100)]], 'Chefs earn $100 more on average: $100 a year, against $0 for bakers.'],
  [
    'gives one decimal under ten percent',
    [[mean(40000)], [mean(43500)]],
    'Chefs earn $3,500 (8.8%) more on average: $43,500 a year, against $40,000 for bakers.',
  ],
  [
    'gives none where it rounds to ten',
    [[mean(40000)], [mean(43984)]],
    'Chefs earn $3,984 (10%) more on average: $43,984 a year, against $40,000 for bakers.',
  ],
  [
    'calls no difference zero percent',
    [[mean(40000)], [mean(40010)]],
    'Chefs earn $10 (less than 0.1%) more on average: $40,010 a year, against $40,000 for bakers.',
  ],
  [
    'prefers the median to the mean',
    [
      [mean(5), median(4)],
      [mean(1), median(6)],
    ],
    'Chefs earn $2 (50%) more: a median of $6 a year, against $4 for bakers.',
  ],
  [
    'reads p50 as the median',
    [[mean(8, { statistic: 'p50' })], [median(10)]],
    'Chefs earn $2 (25%) more: a median of $10 a year, against $8 for bakers.',
  ],
  [
    'names another statistic',
    [[mean(8, { statistic: 'p90' })], [mean(10, { statistic: 'p90' })]],
    'Chefs earn $2 (25%) more at the 90th percentile: $10 a year, against $8 for bakers.',
  ],
  [
    'says pay by the hour',
    [[mean(8, { period: 'hour' })], [mean(10.5, { period: 'hour' })]],
    'Chefs earn $2.50 (31%) more on average: $10.50 an hour, against $8 for bakers.',
  ],
  [
    'names a source that both cite',
    [[mean(8, survey)], [mean(10, survey)]],
    'Chefs earn $2 (25%) more on average: $10 a year, against $8 for bakers (Acme pay survey).',
  ],
  [
    'says where and when',
    [[official(8, 'Bakers')], [official(10, 'Chefs')]],
    'Chefs earn $2 (25%) more: a median of $10 a year in the United States, against $8 for bakers (May 2025).',
  ],
  [
    'leaves the date to the chart',
    [[official(8, 'Bakers')], [official(10, 'Chefs')]],
    'Chefs earn $2 (25%) more: a median of $10 a year in the United States, against $8 for bakers.',
    { isBesideChart: true },
  ],
  [
    'says that the figures are those of near occupations',
    [[official(8, 'Bakers')], [official(10, 'Chefs')]],
    'Chefs earn $2 (25%) more: a median of $10 a year in the United States, against $8 for bakers (May 2025), by official figures of near occupations.',
    { matches: ['close', 'close'] },
  ],
  [
    'says which figure is that of a wider occupation',
    [[official(8, 'Bakers')], [official(10, 'Chefs')]],
    'Chefs earn $2 (25%) more: a median of $10 a year in the United States, against $8 for bakers (May 2025); the figure for bakers is that of a wider occupation.',
    { matches: ['broad', 'exact'] },
  ],
  [
    'says the roles’ own figures and the official ones',
    [
      [mean(8, survey), official(9, 'Bakers')],
      [mean(10, survey), official(12, 'Chefs')],
    ],
    'Chefs earn $2 (25%) more on average: $10 a year, against $8 for bakers (Acme pay survey); by the official medians of near occupations it is $3 (33%) more: $12 against $9 in the United States (May 2025).',
    { matches: ['close', 'close'] },
  ],
  [
    'says so if they disagree',
    [
      [mean(8), official(12, 'Bakers')],
      [mean(10), official(9, 'Chefs')],
    ],
    'Chefs earn $2 (25%) more on average: $10 a year, against $8 for bakers; by the official medians of their occupations it is the other way round: bakers earn $3 (33%) more, $12 against $9 in the United States (May 2025).',
  ],
  [
    'says who earns more officially if their own figures are equal',
    [
      [mean(8), official(12, 'Bakers')],
      [mean(8), official(9, 'Chefs')],
    ],
    'Both earn $8 a year on average; by the official medians of their occupations bakers earn $3 (33%) more: $12 against $9 in the United States (May 2025).',
  ],
  [
    'says that official figures are equal',
    [
      [mean(8), official(9, 'Bakers')],
      [mean(10), official(9, 'Chefs')],
    ],
    'Chefs earn $2 (25%) more on average: $10 a year, against $8 for bakers; by the official medians of their occupations both earn $9 in the United States (May 2025).',
  ],
  [
    'says that one occupation covers both',
    [[official(9, 'Cooks')], [official(9, 'Cooks')]],
    'Pay is known only for Cooks, which covers both: a median of $9 a year in the United States (May 2025).',
  ],
  [
    'says that official figures are those of one occupation',
    [
      [mean(8), official(9, 'Cooks')],
      [mean(10), official(9, 'Cooks')],
    ],
    'Chefs earn $2 (25%) more on average: $10 a year, against $8 for bakers; figures of occupations are those of Cooks for both: a median of $9 a year in the United States (May 2025).',
  ],
  [
    'says at least if the higher is top-coded',
    [[mean(8)], [mean(10, { 'top-coded': true })]],
    'Chefs earn at least $2 (25%) more on average: $10 or more a year, against $8 for bakers.',
  ],
  [
    'does not say who earns more if the lower is top-coded',
    [[mean(8, { 'top-coded': true })], [mean(10)]],
    'Who earns more is not known: $8 or more a year on average for bakers, $10 for chefs.',
  ],
  [
    'nor if one of equal figures is',
    [[mean(8)], [mean(8, { 'top-coded': true })]],
    'Who earns more is not known: $8 a year on average for bakers, $8 or more for chefs.',
  ],
  ['compares ranges', [range(4, 6), range(5, 7)], 'Chefs earn more: $5 to $7 a year, against $4 to $6 for bakers.'],
  [
    'calls neither of two ranges higher if one contains the other',
    [range(4, 8), range(5, 7)],
    'Bakers earn $4 to $8 a year, chefs $5 to $7.',
  ],
  [
    'says which of three ranges is the highest',
    [range(4, 6), range(5, 7), range(1, 2)],
    'Chefs earn most: $5 to $7 a year; bakers $4 to $6, head waiters $1 to $2.',
  ],
  [
    'calls none of three the highest if one begins higher',
    [range(4, 9), range(5, 7), range(1, 2)],
    'Bakers earn $4 to $9 a year; chefs $5 to $7, head waiters $1 to $2.',
  ],
  [
    'calls none of three the highest if two end alike',
    [range(5, 7), range(4, 7), range(1, 2)],
    'Bakers earn $5 to $7 a year; chefs $4 to $7, head waiters $1 to $2.',
  ],
  ['says that ranges are equal', [range(4, 8), range(4, 8)], 'Both earn $4 to $8 a year.'],
  [
    'says why currencies do not compare',
    [[mean(8)], [mean(10, { currency: 'EUR' })]],
    'Their pay does not compare directly (USD and EUR): bakers earn $8 a year on average, chefs €10 a year on average.',
  ],
  [
    'says why periods do not compare',
    [[mean(8)], [mean(10, { period: 'hour' })]],
    'Their pay does not compare directly (by the year and by the hour): bakers earn $8 a year on average, chefs $10 an hour on average.',
  ],
  [
    'says why a mean and a median do not compare',
    [[mean(8)], [median(10)]],
    'Their pay does not compare directly (an average and a median): bakers earn $8 a year on average, chefs a median of $10 a year.',
  ],
  [
    'says why a range and a median elsewhere do not compare',
    [range(4, 8), [official(10, 'Chefs')]],
    'Their pay does not compare directly (other figures and a median, not all say for which place): bakers earn $4 to $8 a year, chefs a median of $10 a year in the United States (May 2025).',
  ],
  [
    'lists three, rounded',
    [[mean(40400)], [mean(50000)], [mean(20600)]],
    'Chefs earn most: $50k a year on average; bakers $40k, head waiters $21k.',
  ],
  [
    'lists two that earn most',
    [[mean(40400)], [mean(40400)], [mean(20600)]],
    'Bakers and chefs earn most: $40k a year on average; head waiters $21k.',
  ],
  [
    'calls rounded figures that are equal about the same',
    [[official(97550, 'Bakers')], [official(97720, 'Chefs')], [official(61000, 'Waiters')]],
    'Chefs and bakers earn most, about the same: a median of $98k a year in the United States; head waiters $61k (May 2025).',
  ],
  [
    'says that all earn about the same if all rounded figures are equal',
    [[mean(97550)], [mean(97720)], [mean(97600)]],
    'Bakers, chefs and head waiters earn about the same: $98k a year on average.',
  ],
  ['says what all three earn', [[mean(8)], [mean(8)], [mean(8)]], 'All three earn $8 a year on average.'],
  [
    'says for whom of three no pay is stated',
    [[mean(40000)], [mean(50000)], null],
    'Chefs earn most: $50k a year on average; bakers $40k; no comparable pay is stated for head waiters.',
  ],
  [
    'leaves out of three what does not compare',
    [[mean(40000)], [mean(50000)], [mean(60000, { currency: 'EUR' })]],
    'Chefs earn most: $50k a year on average; bakers $40k; no comparable pay is stated for head waiters.',
  ],
  [
    'calls nobody the best paid if a lower figure is top-coded',
    [[mean(40000)], [mean(60000)], [mean(50000, { 'top-coded': true })]],
    'Chefs earn $60k a year on average; head waiters $50k or more, bakers $40k.',
  ],
  [
    'counts the figures of near occupations',
    [[official(40000, 'A')], [official(50000, 'B')], [official(60000, 'C')]],
    'Head waiters earn most: a median of $60k a year in the United States; chefs $50k, bakers $40k (May 2025); two of these figures are those of near occupations.',
    { matches: ['close', 'exact', 'close'] },
  ],
  [
    'names the highest of six, and the range of the others',
    [40000, 42000, 45000, 44000, 90000, 100_000].map((amount) => [mean(amount)]),
    'Surgeons ($100k) and Engineer II ($90k) earn most, on average; the others $40k to $45k.',
  ],
])('%s', async (_title, stated, expected, options = {}) => {
  expect(await sentence(stated, options)).toBe(expected);
});
