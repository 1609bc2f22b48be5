import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAskedYears } from '../../../src/importers/facts/asked-years.js';
import { readCertificates } from '../../../src/importers/facts/certificates.js';
import { monthsIn, readDateRange, readDateValue, readMonth } from '../../../src/importers/facts/dates.js';
import { readDegrees } from '../../../src/importers/facts/degrees.js';
import { readNeed } from '../../../src/importers/facts/need.js';
import { readSpokenLanguages } from '../../../src/importers/facts/spoken-languages.js';
import { readStatedPay } from '../../../src/importers/facts/stated-pay.js';
import { readTechnologyNames } from '../../../src/importers/facts/technology-names.js';
import { readWorkingTime } from '../../../src/importers/facts/working-time.js';
import { bundledTechnologies } from '../../../src/importers/json-resume/technologies.js';

const known = bundledTechnologies();
const now = new Date('2026-03-15T00:00:00Z');

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['readMonth', readMonth],
  ['readDateRange', readDateRange],
  ['readDateValue', readDateValue],
  ['readDegrees', (text) => readDegrees(text, now)],
  ['readAskedYears', readAskedYears],
  ['readCertificates', readCertificates],
  ['readTechnologyNames', (text) => readTechnologyNames(text, known)],
  ['readSpokenLanguages', readSpokenLanguages],
  ['readStatedPay', readStatedPay],
  ['readNeed', readNeed],
  ['readWorkingTime', readWorkingTime],
];

/** Pieces of which texts are made that come close to facts. */
const pieces = [
  'Bachelor', 'of', 'in', 'Master', 'degree', '5', '3-5', 'years', 'experience', '$', '€', '36.00', '60.000', 'k', 'an hour', '(', ')', ',', ';', '.', '-', '–', 'May', '2020', "'19", 'present', 'seit', 'bis', 'Java', 'C',
  'C++', 'Go', 'English', 'fluent', 'B2', 'Führerschein', 'RN', 'license', 'Certified', 'a plus', 'required', 'not', '\n', '\t', '\u00a0', 'à', 'é', '𝒳', '30', 'days', 'remote', 'week', '/', '|', '%', 'Dipl.-Ing.', '(FH)',
]; // prettier-ignore
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join(' ')),
);

describe.each(readers)('%s', (_name, read) => {
  test('never fails', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(() => read(value)).not.toThrow();
      }),
    );
  });

  test('reads the same whatever the spaces', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.filter((piece) => piece.trim() !== ''))), (parts) => {
        expect(read(` ${parts.join('\u00a0 \n')}\t`)).toEqual(read(parts.join(' ')));
      }),
    );
  });

  test.each([
    'a ',
    '1',
    '9 ',
    '(',
    '$1 ',
    'in ',
    'Master ',
    '2012 - ',
    '1,1',
    'C, ',
    'Aa',
    'years ',
    'Certified ',
    "' ",
    '- ',
    'English, ',
    'bachelor or ',
    'de ',
    'A.',
    'hours ',
    '5 years ',
    'B',
    'á',
    '1.1.',
    '\t',
    'degree in ',
    'of the ',
  ])('reads no more than the beginning of a text of %p, and ends', (piece) => {
    // One pattern that tries again and again would not end within the time of a test.
    const [cut, whole] = [2000, 100_000].map((length) => read(piece.repeat(Math.ceil(length / piece.length))));
    expect(whole).toEqual(cut);
  });
});

const year = fc.integer({ min: 1950, max: 2040 });
const month = fc.integer({ min: 1, max: 12 });
const english = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

test('a month is the same in whatever way it is written', () => {
  fc.assert(
    fc.property(year, month, (y, m) => {
      const digits = String(m).padStart(2, '0');
      const name = english[m - 1] ?? '';
      const ways = [
        `${y}-${digits}`,
        `${y}/${digits}`,
        `${digits}/${y}`,
        `${digits}.${y}`,
        `15.${digits}.${y}`,
        `${name} ${y}`,
        `${name.slice(0, 3)}. ${y}`,
        `${name.toUpperCase()} ${y}`,
        `${y}-${digits}-28T10:00:00Z`,
      ];
      expect(ways.map((way) => readMonth(way))).toEqual(ways.map(() => ({ year: y, month: m })));
    }),
  );
});

test('a range is the same with every dash and word', () => {
  fc.assert(
    fc.property(
      year,
      month,
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom(' - ', ' – ', '–', ' — ', ' to ', ' bis ', ' à ', ' a ', ' al ', ' tot ', ' − '),
      (y, m, length, between) => {
        const [start, end] = [`${String(m).padStart(2, '0')}/${y}`, `12/${y + length}`];
        expect(readDateRange(`Engineer, ${start}${between}${end}, Bonn`)).toMatchObject({
          start: { year: y, month: m },
          end: { year: y + length, month: 12 },
        });
      },
    ),
  );
});

test('months of ranges do not depend on their order, and a range counts once', () => {
  const range = fc
    .record({ start: fc.record({ year, month }), length: fc.nat(20) })
    .map(({ start, length }) => ({ start, end: { year: start.year + length, month: start.month }, text: '' }));
  fc.assert(
    fc.property(fc.array(range), (ranges) => {
      const months = monthsIn(ranges, now);
      expect(monthsIn(ranges.toReversed(), now)).toBe(months);
      expect(monthsIn([...ranges, ...ranges], now)).toBe(months);
    }),
  );
});

test('pay is the same with every dash', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 90 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('-', ' - ', '–', ' – ', ' to ', ' bis '),
      fc.constantFrom('$', '£', '€', 'CHF '),
      (least, more, between, sign) => {
        const pay = readStatedPay(`Salary: ${sign}${least},000${between}${sign}${least + more},000 a year`);
        expect(pay).toMatchObject({ least: least * 1000, most: (least + more) * 1000, period: 'year' });
      },
    ),
  );
});

test('what surrounds a degree does not change it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'B.Sc. Computer Science',
        'Master of Science in Physics',
        'PhD in Chemistry',
        'Abitur',
        'Laurea magistrale in Economia',
      ),
      fc.constantFrom('', '• ', '2012 – 2015: '),
      fc.constantFrom('', '.', ', 2015', ' (2015)'),
      (degree, before, after) => {
        expect(readDegrees(`${before}${degree}${after}`)).toEqual(readDegrees(degree));
      },
    ),
  );
});
