import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { bundledFolder } from '../../../src/roles/bundled-roles.js';
import { readOccupations } from '../../../src/roles/bundled/occupations.js';
import { root } from '../../run.js';

const occupations = bundledFolder.packed && readOccupations(bundledFolder.packed);

/** The cells of a column of a table. */
function column(table: string, name: string): string[] {
  const [head = [], ...rows] = readFileSync(`${root}data/occupations/${table}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((cells) => cells[head.indexOf(name)] ?? '');
}

test.each([
  ['skills', 'Programming'],
  ['skills', 'Active Listening'],
  ['knowledge', 'Psychology'],
])('the mean of %s, %s counts an occupation without a level as 0', (category, name) => {
  const cells = column(category, name);
  const sum = cells.map((cell) => Number.parseFloat(cell) || 0).reduce((total, level) => total + level, 0);
  expect(occupations?.all.ratings[category]?.means[name]).toBeCloseTo(sum / cells.length, 2);
  expect(occupations?.all.rated).toBe(cells.length);
});

test('skills differ by chance by half a point, knowledge by one', () => {
  expect([occupations?.all.ratings['skills']?.chance, occupations?.all.ratings['knowledge']?.chance]).toEqual([0.5, 1]);
});

test('all medians a year are there, in ascending order', () => {
  const periods = column('pay', 'period');
  const yearly = column('pay', 'median').filter((median, row) => periods[row] === 'year' && median !== '');
  const medians = occupations?.all.pay.medians ?? [];
  expect(medians).toHaveLength(yearly.length);
  expect(medians).toEqual(medians.toSorted((a, b) => a - b));
});

test('a role has the names of its occupation but its own', () => {
  const { names = 0, rated, education } = occupations?.ofRole('registered-nurse') ?? {};
  const ofNurses = column('names', 'code').filter((code) => code === '29-1141.00').length;
  expect(names).toBeGreaterThan(ofNurses - 5);
  expect(names).toBeLessThanOrEqual(ofNurses);
  expect(rated).toMatch(/^\d\d\/\d{4}/);
  expect(education?.answers[0]?.step).toBe('bachelor');
});
