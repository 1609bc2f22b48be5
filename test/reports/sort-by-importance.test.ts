import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowHeading } from '../../src/categories/row-heading.js';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Comparison } from '../../src/model/comparison.js';
import { comparisonReport } from '../../src/reports/comparison.js';
import { sortByImportance } from '../../src/reports/sort-by-importance.js';
import { readRole, roleContent } from '../generate.js';
import { fixtures, run } from '../run.js';

const statusOrder = ['different', 'similar', 'only', 'same'];

test('returns every row once, different rows before shared ones', () =>
  fc.assert(
    fc.asyncProperty(fc.array(roleContent, { minLength: 2, maxLength: 4 }), async (raws) => {
      const { categories } = compareRoles(await Promise.all(raws.map((raw, index) => readRole({ ...raw, id: `r${index}` }))));
      for (const category of categories) {
        const { rows } = sortByImportance(category);
        expect(new Set(rows)).toEqual(new Set(category.rows));
        expect(rows.length).toBe(category.rows.length);
        if (category.kind !== 'list') expect(rows).toEqual(category.rows);
        for (const heading of new Set(rows.map(rowHeading))) {
          const ranks = rows.filter((row) => rowHeading(row) === heading).map(({ status }) => statusOrder.indexOf(status));
          if (category.kind === 'list') expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
      }
    }),
    { numRuns: 40 },
  ));

test('puts reworded rows first, then the widest gaps, then what is required, then what is important', async () => {
  const [left, right] = await Promise.all([
    readRole({
      id: 'a',
      title: 'A',
      skills: [
        { text: 'Near', level: 4 },
        { text: 'Far', level: 1 },
        'Same',
        { text: 'Reworded', id: 'x' },
        { text: 'Minor', importance: 1 },
        { text: 'Major', importance: 5 },
        { text: 'Needed', need: 'required' },
      ],
    }),
    readRole({
      id: 'b',
      title: 'B',
      skills: [{ text: 'Near', level: 4.5 }, { text: 'Far', level: 6 }, 'Same', { text: 'In other words', id: 'x' }],
    }),
  ]);
  const [skills] = compareRoles([left, right], { match: 'exact' }).categories.map(sortByImportance);
  expect(skills?.rows.map(({ cells }) => (cells[0] ?? cells[1])?.text)).toEqual([
    'Reworded',
    'Far',
    'Near',
    'Needed',
    'Major',
    'Minor',
    'Same',
  ]);
});

test('sorts data only if --sort asks for it', async () => {
  const cwd = `${fixtures}golden/`;
  const read = async (...options: readonly string[]): Promise<Comparison> =>
    JSON.parse((await run(['baker.yaml', 'chef.yaml', '--json', ...options], { cwd })).stdout);
  const [unsorted, file, importance] = await Promise.all([read(), read('--sort', 'file'), read('--sort', 'importance')]);
  expect(unsorted).toEqual(file);
  expect(importance).not.toEqual(file);
  expect(importance.categories).toEqual(file.categories.map(sortByImportance));
});

test('counts rows that are filtered out, but does not chart them', async () => {
  const comparison: Comparison = JSON.parse((await run(['systems-engineer', 'product-manager', '--json'])).stdout);
  const blocks = comparisonReport(comparison, { statuses: ['same'] }).blocks.filter((block) => block.type === 'comparison');
  expect(blocks.map(({ counts }) => counts)).toEqual(comparison.categories.map(({ counts }) => counts));
  expect(blocks.flatMap(({ charts, rows }) => [...charts, ...rows.filter(({ status }) => status !== 'same')])).toEqual([]);
});

test('keeps headings that differ only in capitals together', async () => {
  const [left, right] = await Promise.all([
    readRole({ id: 'a', title: 'A', craft: ['Python or C'], reports: ['Prepare meals'] }),
    readRole({ id: 'b', title: 'B', Reports: ['Python 3', 'C', 'Prepare meals'] }),
  ]);
  const { rows } = sortByImportance(compareRoles([left, right]).categories[0]!);
  const ofReports = rows.filter((row) => rowHeading(row) === 'Reports').map(({ status }) => statusOrder.indexOf(status));
  expect(ofReports).toEqual([...ofReports].sort((a, b) => a - b));
});
