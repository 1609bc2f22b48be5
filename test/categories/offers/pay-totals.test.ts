import { expect, test } from '@jest/globals';
import { offer, part } from './offer.js';

const week = { 'hours a week': 40, 'leave days a year': 20, holidays: 10 };

test.each<[name: string, pay: readonly object[], guaranteed: number, possible: number, once: number]>([
  ['one amount', [part('base', 50_000)], 50_000, 50_000, 0],
  ['a bonus is not certain', [part('base', 50_000), part('bonus', 5000)], 50_000, 55_000, 0],
  ['a bonus may be guaranteed', [part('base', 50_000), part('bonus', 5000, { guaranteed: true })], 55_000, 55_000, 0],
  ['a base may not be', [part('base', 50_000, { guaranteed: false }), part('allowance', 600)], 600, 50_600, 0],
  [
    'of a range the lowest is certain',
    [part('base', 50_000, { statistic: 'minimum' }), part('base', 60_000, { statistic: 'maximum' })],
    50_000,
    60_000,
    0,
  ],
  ['what is paid once is in no sum of a year', [part('base', 50_000), part('sign-on', 8000, { period: 'once' })], 50_000, 50_000, 8000],
  ['months', [part('base', 4100.5, { period: 'month' })], 49_206, 49_206, 0],
  ['weeks', [part('base', 900, { period: 'week' })], 46_800, 46_800, 0],
  ['days', [part('base', 200, { period: 'day' })], 0, 52_000, 0],
  ['hours, of which 40 a week are worked if none are stated', [part('base', 36.25, { period: 'hour' })], 75_400, 75_400, 0],
  [
    'a range of the pay as a whole is the base',
    [
      { statistic: 'minimum', amount: 70_000, currency: 'USD', period: 'year' },
      { statistic: 'maximum', amount: 82_000, currency: 'USD', period: 'year' },
    ],
    70_000,
    82_000,
    0,
  ],
  [
    'what describes an occupation is not offered',
    [part('base', 50_000), { statistic: 'median', amount: 90_000, currency: 'USD', period: 'year', occupation: 'Nurses' }],
    50_000,
    50_000,
    0,
  ],
  [
    'two parts of one name',
    [part('base', 50_000), part('bonus', 1000), part('Christmas bonus', 500, { guaranteed: true })],
    50_500,
    51_500,
    0,
  ],
])('%s', async (_name, pay, guaranteed, possible, once) => {
  const { totals } = await offer(pay);
  expect(totals).toMatchObject({ currency: 'USD', guaranteed, possible, once });
});

test.each<[name: string, terms: object, hoursAWeek: number | null, areAssumed: boolean, atWork: number | null, anHour: number | null]>([
  ['nothing', {}, 40, true, null, null],
  ['hours alone', { 'hours a week': 37.5 }, 37.5, false, null, null],
  ['hours and leave', { 'hours a week': 40, 'leave days a year': 20 }, 40, false, 1920, 40],
  ['holidays too', week, 40, false, 1840, 41.74],
  ['words around the number', { 'weekly hours': '40 hours', 'annual leave': '20 days', 'public holidays': 10 }, 40, false, 1840, 41.74],
  ['weeks of leave', { 'hours a week': '40 h', leave: '4 weeks' }, 40, false, 1920, 40],
  ['hours of leave are no days', { 'hours a week': 40, leave: '120 hours' }, 40, false, null, null],
  ['hours of a month are no hours of a week', { hours: '160 hours a month' }, 40, true, null, null],
  ['two numbers are none', { 'hours a week': '36 to 40' }, 40, true, null, null],
  ['hours that no week has', { 'hours a week': 400 }, 40, true, null, null],
])('hours at work: %s', async (_name, terms, hoursAWeek, areHoursAssumed, hoursAtWork, guaranteedAnHour) => {
  const { totals } = await offer([part('base', hoursAWeek === 37.5 ? 39.385 : 36.923_076, { period: 'hour' })], terms);
  expect(totals).toMatchObject({ hoursAWeek, areHoursAssumed, hoursAtWork, guaranteedAnHour });
});

test('parts in several currencies are not added up', async () => {
  const { parts, totals } = await offer([part('base', 50_000), part('equity', 5000, { currency: 'EUR' })]);
  expect([parts.map(({ key, currency, high }) => [key, currency, high]), totals]).toEqual([
    [
      ['base', 'USD', 50_000],
      ['equity', 'EUR', 5000],
    ],
    null,
  ]);
});

test('an offer that states no pay has no totals', async () => {
  expect((await offer([])).totals).toBeNull();
});
