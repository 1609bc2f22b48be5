import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { parse } from 'yaml';
import { defineKind } from '../../src/categories/define-kind.js';
import { kindOf, registerKind } from '../../src/categories/index.js';
import { measure, measuresText } from '../../src/categories/delta.js';
import type { NotComparable } from '../../src/model/comparison.js';
import type { Cell, Entry } from '../../src/model/role.js';
import { deserializeCategories, serializeCategories } from '../../src/roles/serialize-role.js';
import { errorFinder, readSchema } from '../json-schema.js';
import { root, run } from '../run.js';

// A kind of category that only this file knows: a number with a unit that nobody uses, such as `vacation: 25 suns`.
interface QuantityCell extends Cell {
  readonly quantity: number;
  readonly unit: string;
}

const pattern = /^(\d+) (stars|suns|moons)$/;
const schema = v.pipe(v.string(), v.regex(pattern, 'must be a number with its unit, such as 25 suns'));

const quantity = defineKind<Entry<QuantityCell>, { readonly quantity: number } | NotComparable>({
  name: 'made-up-quantity',
  schema,
  matchesShape: (raw) => v.is(schema, raw),
  parseEntries: (raw) => {
    const text = v.parse(schema, raw);
    const [, figure, unit = ''] = pattern.exec(text) ?? [];
    return [{ kind: 'made-up-quantity', label: null, cell: { text, quantity: Number(figure), unit }, scale: null }];
  },
  writeEntries: ([entry]) => ({ value: entry?.cell.text, scales: [] }),
  difference: (entries) => {
    const [figures, units] = [entries.map(({ cell }) => cell.quantity), new Set(entries.map(({ cell }) => cell.unit))];
    if (units.size > 1) return { notComparable: `the units are ${[...units].join(' and ')}` };
    const [first = 0, second = 0] = figures;
    const apart = figures.length === 2 ? second - first : Math.max(...figures) - Math.min(...figures);
    return apart === 0 ? null : { quantity: apart };
  },
  similarity: ({ cell: left }, { cell: right }) =>
    left.unit === right.unit ? Math.min(left.quantity, right.quantity) / Math.max(left.quantity, right.quantity, 1) : 0,
  lint: ({ statements, inherited }) =>
    statements.flatMap(({ name, entries }, statement) =>
      entries.flatMap(({ cell }) =>
        inherited.some((below) => below.cell.quantity > cell.quantity)
          ? [{ statement, message: `${name} is less than at the level below`, hint: 'Are the two swapped?' }]
          : [],
      ),
    ),
  deltaText: (row) => {
    if (row.delta === null || 'notComparable' in row.delta) return measuresText([], row, row.delta?.notComparable);
    const { figure, text } = measure('', row.delta.quantity);
    return measuresText([{ figure, text: (sign) => `${text(sign)} ${row.cells[0]?.unit}` }], row);
  },
  columns: ['quantity', 'unit'],
});

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-kind-'));
const files = {
  baker: 'id: baker\ntitle: Baker\nvacation: 30 suns\nlevels:\n  - { id: junior }\n  - { id: senior, vacation: 28 suns }\n',
  chef: 'id: chef\ntitle: Chef\nvacation: 25 suns\n',
  cook: 'id: cook\ntitle: Cook\nextends: chef\nvacation: 4 moons\n',
  waiter: 'id: waiter\ntitle: Waiter\nvacation: [25 suns]\n',
};
let unregister = (): void => {};

beforeAll(() => {
  mkdirSync(join(cwd, 'roles'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, `roles/${name}.yaml`), text);
  unregister = registerKind(quantity);
});
afterAll(() => {
  unregister();
  rmSync(cwd, { recursive: true });
});

async function printed(command: string): Promise<string> {
  const { stdout, stderr, exitCode } = await run(command.split(' '), { cwd });
  expect([stderr, exitCode]).toEqual(['', 0]);
  return stdout;
}

const from30 = { text: '30 suns', quantity: 30, unit: 'suns' };
const to25 = { text: '25 suns', quantity: 25, unit: 'suns' };

test('the JSON of a comparison has the cells and the delta of the kind', async () => {
  const comparison: unknown = JSON.parse(await printed('baker chef --json'));
  // One category of one row is too little to judge the roles by.
  expect(comparison).toMatchObject({ similarity: { score: null } });
  expect(comparison).toMatchObject({
    categories: [
      {
        kind: 'made-up-quantity',
        similarity: 0.83,
        counts: { same: 0, similar: 0, different: 1, only: [0, 0], notStated: [0, 0] },
        rows: [{ status: 'different', label: null, match: null, delta: { quantity: -5 }, scale: null, cells: [from30, to25] }],
      },
    ],
  });
  // The published schema lets new kinds pass, as docs/json.md promises.
  expect(errorFinder(readSchema(`${root}data/schema/comparison.schema.json`))(comparison)).toEqual([]);
  expect(parse(await printed('baker chef --format yaml'))).toEqual(comparison);
});

test.each([
  ['baker chef --width 40', '○ 30 suns   ● 25 suns\n'],
  ['baker chef --width 80', '○ 30 suns                                ● 25 suns\n'],
  ['baker chef --width 80 --explain', '25 suns -5 suns'],
  ['baker chef', '≠ │ 30 suns │ 25 suns -5 suns'],
  ['baker chef --format markdown', '| ≠ | **30** suns | **25** suns -5 suns |'],
  ['baker chef --format html', '<mark>25</mark> suns<span class="delta"> -5 suns</span>'],
  ['baker chef baker@senior', '5 suns apart'],
  ['baker cook', '≠ │ 30 suns │ 4 moons not comparable: the units are suns and moons'],
  ['baker baker@junior', '= │ 30 suns │ 30 suns'],
  ['baker baker@senior', '≠ │ 30 suns │ 28 suns -2 suns'],
  ['ladder baker --format csv', 'vacation,,Vacation,Baker,30 suns,28 suns\r\n'],
  // If roles state it in different shapes, it is compared as a list, as every kind is.
  ['chef waiter', '= │ 25 suns │ 25 suns'],
  ['show baker@senior', 'Vacation\n• 28 suns\n'],
  ['show cook', 'Vacation\n• 4 moons\n'],
  ['gap baker chef', 'Vacation\n• from 30 suns to 25 suns (-5 suns)\n'],
  ['gap chef baker', 'Vacation\n• from 25 suns to 30 suns (+5 suns)\n'],
  ['gap baker baker@junior', 'Vacation\n• 30 suns, as before\n'],
])('%s', async (command, text) => {
  expect(await printed(command)).toContain(text);
});

test('a role with such a category can be written as a new file', async () => {
  mkdirSync(join(cwd, 'copies'));
  await run('init copy --from baker@senior --roles copies'.split(' '), { cwd });
  expect(readFileSync(join(cwd, 'copies/copy.yaml'), 'utf8')).toContain('\nvacation: 28 suns\n');
  expect(await printed('baker@senior copies/copy.yaml')).toContain('= │ 28 suns        │ 28 suns\n');
});

test('CSV has the columns of the kind before the note, the source and what is met elsewhere', async () => {
  const [head, ...rows] = (await printed('baker chef --format csv')).trimEnd().split('\r\n');
  expect(head).toMatch(/,topCoded,quantity,unit,note,source,elsewhere,missing$/);
  expect(rows).toEqual(
    ['baker,30 suns', 'chef,25 suns'].map((cells) => `vacation,,different,,,${cells},,,,,,,,,,,,,${cells.slice(-7, -5)},suns,,,,`),
  );
  expect(await printed('show chef --format csv')).toContain(',25,suns,,');
});

test('a gap lists its differences as neither kept, raised nor learnt', async () => {
  const nothing = { raise: [], learn: [], keep: [], leave: [], steps: [], notStated: [] };
  const item = { category: 'vacation', from: from30, to: to25, delta: { quantity: -5 }, priority: null };
  expect(JSON.parse(await printed('gap baker chef --json'))).toMatchObject({ ...nothing, pay: [item] });
});

test('files are validated by its schema and linted by its checks', async () => {
  expect(await printed('validate roles/chef.yaml')).toContain('1 role file checked: no errors.');
  const { stdout, exitCode } = await run(['validate', '--strict', 'roles'], { cwd });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('roles/baker.yaml:6:29: warning: levels[1].vacation is less than at the level below');
  expect(stdout).toContain('4 role files checked: no errors, 1 warning in 1 of them.');
});

test('roles with such a category can be completed, listed, searched and compared with all others', async () => {
  expect(await printed('__complete zsh show bak')).toMatch(/^words\nbaker\tBaker$/m);
  expect(await printed('list --roles roles --json')).toContain('"id": "baker"');
  expect(await printed('search Baker')).toContain('Baker');
  expect(await printed('matrix baker chef cook')).toContain('Chef');
});

test('the cache of parsed roles can store it', () => {
  const category = { id: 'vacation', kind: 'made-up-quantity', entries: quantity.parseEntries('25 suns', 'vacation', {}) };
  const stated = { whole: { without: {}, replaces: [], categories: [category] }, levels: [] };
  expect(deserializeCategories(serializeCategories(stated))).toEqual(stated);
});

test('a name can be registered only once, until it is removed', () => {
  expect(() => registerKind(quantity)).toThrow(RangeError);
  expect(kindOf('vacation', '25 suns')).toBe(quantity);
  unregister();
  expect(kindOf('vacation', '25 suns')?.name).toBe('text');
  unregister = registerKind(quantity);
});
