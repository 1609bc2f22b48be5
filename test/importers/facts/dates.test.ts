import { describe, expect, test } from '@jest/globals';
import { monthsIn, readDateRange, readDateValue, readMonth, type CalendarMonth } from '../../../src/importers/facts/dates.js';

function short(month: CalendarMonth | 'now' | null): string {
  if (month === null || month === 'now') return String(month);
  return month.month === null ? String(month.year) : `${month.year}-${String(month.month).padStart(2, '0')}`;
}

describe('A date', () => {
  test.each([
    ['August 2021', '2021-08'],
    ['Aug. 2021', '2021-08'],
    ["Aug '21", '2021-08'],
    ['Aug-21', '2021-08'],
    ['August, 2021', '2021-08'],
    ['2012/10', '2012-10'],
    ['10/2012', '2012-10'],
    ['2012-10', '2012-10'],
    ['10.2012', '2012-10'],
    ['10-2012', '2012-10'],
    ['01.10.2012', '2012-10'],
    ['1. Oktober 2012', '2012-10'],
    ['October 1st, 2012', '2012-10'],
    ['2012-10-01T08:30:00.000Z', '2012-10'],
    ['2012-10-01T08:30:00+02:00', '2012-10'],
    ['août 2021', '2021-08'],
    ['1er août 2021', '2021-08'],
    ['févr. 2019', '2019-02'],
    ['März 2020', '2020-03'],
    ['Sept 2019', '2019-09'],
    ['septiembre de 2019', '2019-09'],
    ['3 de mayo de 2018', '2018-05'],
    ['mag 2017', '2017-05'],
    ['set. 2016', '2016-09'],
    ['dezembro de 2015', '2015-12'],
    ['mrt 2014', '2014-03'],
    ['Summer 2020', '2020-06'],
    ['Spring 2020', '2020-03'],
    ['Fall 2018', '2018-09'],
    ['Winter 2018', '2018'],
    ['Q3 2019', '2019-07'],
    ['2019 Q2', '2019-04'],
    ['2012', '2012'],
    ["'19", '2019'],
    ["'98", '1998'],
    ['2020 May', '2020-05'],
    ['10/25/2012', '2012-10'],
    ['25/10/2012', '2012-10'],
    ['03/04/2012', '2012-03'],
    ['seit 03/04/2012', '2012-04'],
    ['03.04.2012', '2012-04'],
    ['Graduated in June 2011 with honours', '2011-06'],
    ['$2000', 'null'],
    ['2000 employees', 'null'],
    ['2000 €', 'null'],
    ['12012', 'null'],
    ['2,012', 'null'],
    ['May', 'null'],
    ['present', 'null'],
    ['', 'null'],
  ])('%s is %s', (text, expected) => {
    expect(short(readMonth(text))).toBe(expected);
  });
});

describe('A range of dates', () => {
  test.each([
    ['Aug 2021 – heute', '2021-08 now'],
    ['August 2021 - Present', '2021-08 now'],
    ['2012–14', '2012 2014'],
    ['2012/13', '2012 2013'],
    ['2012 - 2014', '2012 2014'],
    ['2012-2014', '2012 2014'],
    ['2012—2014', '2012 2014'],
    ['10/2012-2014', '2012-10 2014'],
    ['01/2012-03/2014', '2012-01 2014-03'],
    ['2012/10 – 2014/03', '2012-10 2014-03'],
    ['2012-10 - 2014-03', '2012-10 2014-03'],
    ['01.10.2012 bis 31.03.2014', '2012-10 2014-03'],
    ['10.2012 – aktuell', '2012-10 now'],
    ['March 2019 to current', '2019-03 now'],
    ['from March 2019 until June 2020', '2019-03 2020-06'],
    ['between 2010 and 2012', '2010 2012'],
    ['since May 2020', '2020-05 now'],
    ['seit 2019', '2019 now'],
    ['depuis septembre 2018', '2018-09 now'],
    ['desde 2017', '2017 now'],
    ['dal 2016', '2016 now'],
    ['sinds 2015', '2015 now'],
    ['bis 2018', 'null 2018'],
    ['until 2018', 'null 2018'],
    ['tot 2018', 'null 2018'],
    ['2019 –', '2019 now'],
    ['Jan – Mar 2020', '2020-01 2020-03'],
    ['June to August 2020', '2020-06 2020-08'],
    ['janvier 2019 à mars 2020', '2019-01 2020-03'],
    ["sept. 2019 - aujourd'hui", '2019-09 now'],
    ['sept. 2019 – à ce jour', '2019-09 now'],
    ['enero de 2018 - actualidad', '2018-01 now'],
    ['enero 2018 a marzo 2019', '2018-01 2019-03'],
    ['dal 2012 al 2015', '2012 2015'],
    ['gennaio 2018 – oggi', '2018-01 now'],
    ['fev. 2018 - atual', '2018-02 now'],
    ['fev 2018 até o momento', '2018-02 now'],
    ['jan 2018 – heden', '2018-01 now'],
    ['jan 2018 t/m mrt 2019', '2018-01 2019-03'],
    ['03/15 – 06/18', '2015-03 2018-06'],
    ['03/15 - present', '2015-03 now'],
    ["Aug '19 - Sep '21", '2019-08 2021-09'],
    ['Software Engineer, Acme (Berlin), 05/2015 – 07/2019', '2015-05 2019-07'],
    ['Summer 2019 - Fall 2020', '2019-06 2020-09'],
    ['2012-10', 'null'],
    ['2012', 'null'],
    ['heute', 'null'],
    ['We now have 3 people', 'null'],
    ['2014 – 2012', 'null'],
  ])('%s is %s', (text, expected) => {
    const range = readDateRange(text);
    expect(range === null ? 'null' : `${short(range.start)} ${short(range.end)}`).toBe(expected);
  });

  test('has the words that state it', () => {
    expect(readDateRange('Nurse, 05/2015 – 07/2019, Bonn')?.text).toBe('05/2015 – 07/2019');
    expect(readDateRange('Nurse since May 2020')?.text).toBe('since May 2020');
  });
});

test.each([
  [2012, '2012'],
  [201_210, '2012-10'],
  [20_121_001, '2012-10'],
  ['20121001', '2012-10'],
  [1_349_049_600, '2012-10'],
  [1_349_049_600_000, '2012-10'],
  ['2012-10-01', '2012-10'],
  ['Present', 'now'],
  ['heute', 'now'],
  ['soon', 'null'],
  [null, 'null'],
  [3, 'null'],
  [Number.NaN, 'null'],
])('%p in a data file is %s', (value, expected) => {
  expect(short(readDateValue(value))).toBe(expected);
});

describe('The months of ranges', () => {
  const now = new Date('2026-03-15T00:00:00Z');
  const months = (...texts: string[]): number | null =>
    monthsIn(
      texts.flatMap((text) => readDateRange(text) ?? []),
      now,
    );

  test.each([
    [['2012-01 – 2014-01'], 24],
    [['2012 – 2014'], 24],
    [['2012-01 – 2013-01', '2012-07 – 2014-01'], 24],
    [['2012-01 – 2013-01', '2020-01 – 2021-01'], 24],
    [['2025-03 – present'], 12],
    [['2025-03 – 2030-01'], 12],
    [['bis 2018'], null],
    [[], 0],
  ])('%p are %p', (texts, expected) => {
    expect(months(...texts)).toBe(expected);
  });
});
