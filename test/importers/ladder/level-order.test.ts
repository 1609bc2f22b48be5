import { expect, test } from '@jest/globals';
import type { GatheredLevel } from '../../../src/importers/ladder/gather.js';
import { nameLevels } from '../../../src/importers/ladder/level-names.js';
import { orderLevels } from '../../../src/importers/ladder/level-order.js';

const levelsOf = (names: readonly string[]): GatheredLevel[] =>
  names.map((name) => ({ name, title: '', description: '', pay: [], criteria: [] }));

function ordered(
  names: readonly string[],
  options: { role?: string; given?: readonly string[]; ratings?: readonly number[]; isListed?: boolean } = {},
): string {
  const { role = 'Engineer', given = [], ratings, isListed = true } = options;
  const rating = ({ name }: GatheredLevel): number | null => ratings?.[names.indexOf(name)] ?? null;
  const { levels, guessedBy } = orderLevels(role, levelsOf(names), given, rating, isListed);
  return `${levels.map(({ name }) => name).join(' < ')}${guessedBy === null ? '' : ` by ${guessedBy}`}`;
}

test.each<[order: string]>([
  ['L1 < L2 < L10'],
  ['IC1 < IC3 < IC4'],
  ['Grade 6 < Grade 7'],
  ['1.1 < 1.2 < 1.10'],
  ['P2 Analyst < P3 Senior Analyst < P4 Lead'],
  ['Engineer I < Engineer II < Engineer III < Engineer IV'],
  ['Engineer 1 < Engineer 2 < Senior Engineer 1 < Senior Engineer 2'],
  [
    'Intern < Apprentice < Trainee < Junior Engineer < Engineer < Senior Engineer < Lead Engineer < Staff Engineer < Principal Engineer < Head of Engineering',
  ],
  ['Associate Engineer < Engineer < Senior Engineer < Distinguished Engineer'],
  ['Developer < Senior developer < Senior developer - management < Lead developer'],
  ['Service analyst < Senior service analyst < Service manager < Head of service'],
  ['Praktikant < Junior Berater < Berater < Senior Berater < Leiter Beratung'],
  ['Stagiaire < Junior < Confirmé < Senior < Directeur'],
])('orders %s, however they stand in the file', (order) => {
  const names = order.split(' < ');
  expect(ordered(names.toReversed(), { role: 'Developer' })).toBe(order);
  expect(ordered(names.toSorted(), { role: 'Developer' })).toBe(order);
});

test('reads a name of a hundred thousand characters as fast as a short one', () => {
  const [name] = nameLevels('Cook', [{ name: 'a ( '.repeat(25_000), title: '' }]);
  expect(String(name?.id).length).toBeLessThan(70);
  expect(ordered(['a-'.repeat(50_000), 'Junior'])).toMatch(/^Junior < a-/);
});

test('takes the order that the user gives, of all or of some levels', () => {
  expect(ordered(['Blue', 'Green', 'Red'], { given: ['red', 'Green', 'Blue'] })).toBe('Red < Green < Blue');
  expect(ordered(['Junior', 'Senior', 'Fellow'], { given: ['Fellow', 'Junior', 'Senior'] })).toBe('Fellow < Junior < Senior');
});

test('lets ratings decide what names leave open, and says so', () => {
  expect(ordered(['Builder', 'Explorer', 'Guru'], { ratings: [2, 1, 3] })).toBe('Explorer < Builder < Guru by ratings');
  expect(ordered(['Junior Engineer', 'Associate Engineer'], { ratings: [2, 1] })).toBe('Associate Engineer < Junior Engineer by ratings');
});

test('takes the order of columns, lowest or highest first, but not that of the alphabet in a list of rows', () => {
  expect(ordered(['Commis', 'Senior', 'Chef'], { isListed: false })).toBe('Commis < Senior < Chef by file');
  expect(ordered(['Chef', 'Senior', 'Commis', 'Junior'], { isListed: false })).toBe('Junior < Commis < Senior < Chef by file');
  expect(ordered(['Staff Nurse', 'Charge Nurse', 'Nurse Manager'], { isListed: false })).toBe(
    'Staff Nurse < Charge Nurse < Nurse Manager by file',
  );
  expect(ordered(['Matron', 'Senior Nurse', 'Nurse'], { role: 'Nurse', isListed: false })).toBe('Nurse < Senior Nurse < Matron by file');
  expect(ordered(['Nurse', 'Senior Nurse', 'Matron'], { role: 'Nurse' })).toBe('Nurse < Senior Nurse < Matron by file');
  expect(ordered(['IC2', 'M1', 'IC1'])).toBe('IC1 < IC2 < M1 by file');
  expect(ordered(['Shaper', 'Builder', 'Explorer'])).toBe('Shaper < Builder < Explorer by file');
  expect(() => ordered(['Builder', 'Explorer', 'Shaper'])).toThrow('which of its levels is the lowest?');
});

test.each<[role: string, names: readonly string[], ids: readonly unknown[]]>([
  [
    'Engineer',
    ['L1', 'L3 – Senior Engineer', 'Staff Engineer (L4)'],
    [{ id: 'L1' }, { id: 'L3', title: 'Senior Engineer' }, { id: 'L4', title: 'Staff Engineer' }],
  ],
  [
    'Engineer',
    ['Engineer I', 'Engineer II'],
    [
      { id: 'i', title: 'Engineer I' },
      { id: 'ii', title: 'Engineer II' },
    ],
  ],
  ['Engineer', ['1', '02'], [{ id: 1 }, { id: '02' }]],
  [
    'Data engineer',
    ['Data engineer', 'Senior data engineer', 'Head of data engineering'],
    [
      { id: 'data-engineer', title: 'Data engineer' },
      { id: 'senior', title: 'Senior data engineer' },
      { id: 'head', title: 'Head of data engineering' },
    ],
  ],
  [
    'Cook',
    ['★', '★★'],
    [
      { id: 1, title: '★' },
      { id: 2, title: '★★' },
    ],
  ],
  [
    'Cook',
    ['Ober-Koch', 'Ober Koch'],
    [
      { id: 'ober-koch', title: 'Ober-Koch' },
      { id: 'ober-koch-2', title: 'Ober Koch' },
    ],
  ],
  [
    'Cook',
    ['Junior (L1-L2)', 'Staff+ (L7+)'],
    [
      { id: 'junior', title: 'Junior (L1-L2)' },
      { id: 'staff', title: 'Staff+ (L7+)' },
    ],
  ],
])('names the levels of %s', (role, names, ids) => {
  expect(nameLevels(role, levelsOf(names))).toEqual(ids);
});
