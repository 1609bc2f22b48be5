import { expect, test } from '@jest/globals';
import { offersInWords } from '../../../src/categories/offers/in-short.js';
import { offer, part } from './offer.js';

const full = { 'hours a week': 40, 'leave days a year': 20 };
const short = { 'hours a week': 36, 'leave days a year': 25 };

test.each<[name: string, left: readonly object[], leftTerms: object, right: readonly object[], rightTerms: object, sentences: string[]]>([
  ['more for certain', [part('base', 55_000)], {}, [part('base', 50_000)], {}, ['A pays $5,000 (10%) more a year for certain.']],
  ['the same', [part('base', 50_000)], {}, [part('base', 50_000)], {}, ['Both pay $50,000 a year for certain.']],
  [
    'an hour at work turns it around',
    [part('base', 51_000)],
    full,
    [part('base', 50_000)],
    short,
    [
      'A pays $1,000 (2%) more a year for certain.',
      'For an hour at work B pays 11% more: B asks for shorter weeks and gives more days off.',
    ],
  ],
  [
    'an hour at work says the same',
    [part('base', 70_000)],
    full,
    [part('base', 50_000)],
    { ...full, 'leave days a year': 25 },
    ['A pays $20,000 (40%) more a year for certain.', 'For an hour at work it is 37%: B gives more days off.'],
  ],
  [
    'one counts holidays and the other does not say',
    [part('base', 51_000)],
    full,
    [part('base', 50_000)],
    { ...short, holidays: 9 },
    [
      'A pays $1,000 (2%) more a year for certain.',
      'For an hour at work, holidays aside, B pays 11% more: B asks for shorter weeks and gives more days off.',
    ],
  ],
  [
    'the roundest amount that only one can reach',
    [part('base', 50_000)],
    {},
    [part('base', 48_000), part('bonus', 7400)],
    {},
    ['A pays $2,000 (4.2%) more a year for certain.', 'Only B can reach $55,000 every year.'],
  ],
  [
    'a contract for less than a year promises none',
    [part('base', 400, { period: 'day' })],
    { employment: 'contract', 'contract length': '6 months' },
    [part('base', 80_000), part('bonus', 8000)],
    {},
    ['A is for 6 months: a whole year of it would pay $24,000 (30%) more than B.', 'A pays by the day: its year is counted with 260 days.'],
  ],
  [
    'a day rate does not say for how long',
    [part('base', 90_000)],
    {},
    [part('base', 300, { period: 'day' })],
    {},
    [
      'A pays $12,000 (15%) more than a whole year of B, which is for a time that it does not state.',
      'B pays by the day: its year is counted with 260 days.',
    ],
  ],
  [
    'two contracts',
    [part('base', 60_000)],
    { 'contract length': '6 to 18 months' },
    [part('base', 50_000)],
    { employment: 'fixed-term' },
    ['A would pay $10,000 (20%) more in a whole year, but is for 6 to 18 months; B is for a time that it does not state.'],
  ],
  [
    'a contract for a year is certain for one',
    [part('base', 55_000)],
    { employment: '12-month fixed-term contract' },
    [part('base', 50_000)],
    { employment: 'permanent' },
    ['A pays $5,000 (10%) more a year for certain.'],
  ],
  [
    'only ranges',
    [
      { statistic: 'minimum', amount: 70_000, currency: 'USD', period: 'year' },
      { statistic: 'maximum', amount: 82_000, currency: 'USD', period: 'year' },
    ],
    {},
    [{ statistic: 'minimum', amount: 30, currency: 'USD', period: 'hour' }],
    {},
    [
      'A begins $7,600 (12%) higher a year.',
      'Only A can reach $80,000 every year.',
      'B does not state its hours: its year is counted with 40 a week.',
    ],
  ],
  [
    'two currencies',
    [part('base', 1)],
    {},
    [part('base', 1, { currency: 'EUR' })],
    {},
    ['Their pay does not compare: A is in USD, B in EUR.'],
  ],
  ['one says nothing', [part('base', 1)], {}, [], {}, ['B does not say what it pays a year.']],
  ['neither says anything', [], full, [], short, []],
  [
    'several currencies in one',
    [part('base', 1)],
    {},
    [part('base', 1), part('equity', 1, { currency: 'EUR' })],
    {},
    ['B pays in several currencies, which are not added up.'],
  ],
])('%s', async (_name, left, leftTerms, right, rightTerms, sentences) => {
  const offers = [await offer(left, leftTerms), await offer(right, rightTerms)] as const;
  expect(offersInWords(offers, ['A', 'B'])).toEqual(sentences);
});

test.each([
  [{ employer: 'Oak' }, { employer: 'Elm' }, ['Clerk', 'Clerk'], 'Oak pays $1 (100%) more a year for certain.'],
  [{ employer: 'Oak' }, {}, ['Clerk', 'Teller'], 'Clerk pays $1 (100%) more a year for certain.'],
  [{}, {}, ['Clerk', 'Clerk'], 'The first pays $1 (100%) more a year for certain.'],
])('the name of an offer of %j beside one of %j', async (left, right, titles, sentence) => {
  const offers = [await offer([part('base', 2)], left), await offer([part('base', 1)], right)] as const;
  expect(offersInWords(offers, titles)).toEqual([sentence]);
});
