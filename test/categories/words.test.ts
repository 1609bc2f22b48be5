import { expect, test } from '@jest/globals';
import { formatMoney, perPeriod } from '../../src/categories/pay/pay-figures.js';
import { normalizeText } from '../../src/categories/normalize.js';
import { bothOrAll, capitalize, joinFirst, joinWords, uncapitalize } from '../../src/categories/english.js';
import { plural } from '../../src/categories/plural.js';
import { describeScale, isSameScale, rankOf, round, spanOf } from '../../src/categories/scale.js';

test.each<[words: readonly string[], joined: string, few: string]>([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a and b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b and 1 more'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d', 'a, b and 2 more'],
])('joins %j as a series, and the first two of them', (words, joined, few) => {
  expect([joinWords(words), joinFirst(words, 2)]).toEqual([joined, few]);
});

test.each([
  ['sales', 'Sales', 'sales'],
  ['Sales', 'Sales', 'sales'],
  ['Sales of goods', 'Sales of goods', 'sales of goods'],
  ['SQL', 'SQL', 'SQL'],
  ['JavaScript', 'JavaScript', 'JavaScript'],
  ['Time Management', 'Time Management', 'Time Management'],
  ['Éclair', 'Éclair', 'éclair'],
  ['éclair', 'Éclair', 'éclair'],
  ['ÉCLAIR', 'ÉCLAIR', 'ÉCLAIR'],
  ['Éclair À', 'Éclair À', 'Éclair À'],
  ['3d', '3d', '3d'],
  ['A', 'A', 'A'],
  ['', '', ''],
])('writes %s as %s at the beginning of a sentence and as %s within one', (text, first, inside) => {
  expect([capitalize(text), uncapitalize(text)]).toEqual([first, inside]);
});

test('says how many roles in words', () => {
  expect([2, 3, 4, 5, 6, 7].map(bothOrAll)).toEqual(['both', 'all three', 'all four', 'all five', 'all six', 'all 7']);
});

test.each([
  [0, 'USD', '$0'],
  [999, 'EUR', '€999'],
  [1000, 'GBP', '£1,000'],
  [1234567, 'CHF', 'CHF 1,234,567'],
  [12.5, 'USD', '$12.50'],
  [1234.567, 'JPY', 'JPY 1,234.57'],
])('formats %d %s as %s', (amount, currency, text) => {
  expect(formatMoney(amount, currency)).toBe(text);
});

test('chooses the article of a period', () => {
  expect([perPeriod('hour'), perPeriod('day'), perPeriod('year')]).toEqual(['an hour', 'a day', 'a year']);
});

test.each([
  ['Product Manager', 'product managers'],
  ['Head of Design', 'heads of design'],
  ['SRE', 'SREs'],
  ['VP of Engineering', 'VPs of engineering'],
  ['Attorney at Law', 'attorneys at law'],
  ['Engineer for UX', 'engineers for UX'],
  ['UI/UX Designer', 'UI/UX designers'],
  ['Research and Development Manager', 'research and development managers'],
  ['Secretary', 'secretaries'],
  ['Salesperson', 'salespeople'],
  ['Watchmaker', 'watchmakers'],
  ['Scrum Master', 'scrum masters'],
  ['Cook and Cleaner', 'cooks and cleaners'],
  ['Art, Drama, and Music Professor', 'art, drama, and music professors'],
  ['911 Dispatcher', '911 dispatchers'],
  ['English Teacher', 'English teachers'],
  ['Java Developer', 'Java developers'],
  ['OB-GYN', 'OB-GYNs'],
  ['Nurse-Midwife', 'nurse-midwives'],
  // A title in the plural, as official occupations have them, stays so.
  ['Registered Nurses', 'registered nurses'],
  ['Teachers, Except Special Education', 'teachers, except special education'],
  ['Life, Physical, and Social Science Technicians, All Other', 'other life, physical, and social science technicians'],
  ['Computer Occupations, All Other', 'other computer occupations'],
  ['Systems Engineers/Architects', 'systems engineers/architects'],
  // Numbers, grades and other suffixes.
  ...[
    'Engineer 3',
    'Role A',
    'Software Engineer L5',
    'DevOps Engineer II',
    'P4 Product Manager',
    'Engineer – Backend',
    'Engineer - Backend',
    'Nurse, Children',
    'Analyst (f/m/x)',
    'Backend Engineer (Monzo Bank',
    'Chef in Charge (Pastry)',
    'Head of Sales - North',
    'Designer: Web',
    'Bookkeeper / Payroll Clerk',
    // Other languages, and nouns that are not known.
    'Ärztin',
    'Ingénieur logiciel',
    'Directora de ventas',
    'Director de Marketing',
    'Chef de projet',
    'Softwareentwickler',
    'Manager Vertrieb',
    'Responsabile delle vendite',
    '工程师',
    'Ropewalker',
    '',
  ].map((title) => [title, null] as const),
])('the plural of %s is %s', (title, many) => {
  expect(plural(title)).toBe(many);
});

test.each([
  ['Write  code.', 'write code'],
  ['Docs, e.g. Wikis', 'docs e.g wikis'],
  ['≥5 ms', '>=5 ms'],
  ['a >= 5  ms', 'a >=5 ms'],
  ['a>b', 'a >b'],
  ['> 5 — or < 3', '>5 or <3'],
  ['by −10 % (-3)', 'by -10 % -3'],
  ['2019-2024 - well-known', '2019 2024 well known'],
  ['Build -> test => ship = done', 'build test ship done'],
  ['a->b==>c --> d', 'a b c d'],
  ['a<-b <-- c <- d', 'a b c d'],
  ['a <-> b <=> c<-->d <==> e', 'a b c d e'],
  ['a <-5 ms', 'a <-5 ms'],
  ['a≤b ≤ 5', 'a <=b <=5'],
  ["Manager's plan", 'managers plan'],
  ['C++, C# & C', 'c++ c# c'],
  ['Node.js v1.5 is.', 'node.js v1.5 is'],
  ['100% of $5', '100% of $5'],
  ['Über – die €5', 'über die €5'],
  ['ﬁne', 'fine'],
  ['→', '→'],
  [' ? ', '?'],
])('normalises %s to %s', (text, normalized) => {
  expect(normalizeText(text)).toBe(normalized);
});

const steps = { steps: ['low', 'mid', 'high'] };
const range = { minimum: 1, maximum: 5 };

test.each([
  [1, range, 1],
  [5, range, 5],
  [2.5, range, 2.5],
  [0.9, range, null],
  [5.1, range, null],
  [1, steps, null],
  ['low', steps, 1],
  ['high', steps, 3],
  ['none', steps, null],
  ['low', range, null],
])('the rank of %j on the scale %j is %j', (level, scale, rank) => {
  expect(rankOf(level, scale)).toBe(rank);
});

test('measures, describes and compares scales, and rounds to two decimals', () => {
  expect([spanOf(range), spanOf(steps)]).toEqual([4, 2]);
  expect([describeScale(range), describeScale(steps)]).toEqual(['1 to 5', 'low < mid < high']);
  expect([isSameScale(range, { ...range }), isSameScale(range, steps), isSameScale(null, null), isSameScale(range, null)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([1.005, 2.345, -1.239, 3].map(round)).toEqual([1, 2.35, -1.24, 3]);
});
