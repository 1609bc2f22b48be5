import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { schemaErrors } from '../json-schema.js';
import { fixtures, root, run } from '../run.js';

const cwd = `${fixtures}placement`;
const ladder = ['--roles', `${root}data/examples/ladder`];

const screens = [
  { golden: 'placement-bakery-100.txt', argv: ['mia.yaml', 'bakery.yaml'], columns: 100 },
  { golden: 'placement-bakery-80.txt', argv: ['mia.yaml', 'bakery.yaml'], columns: 80 },
  { golden: 'placement-bakery-50-ascii.txt', argv: ['mia.yaml', 'bakery.yaml', '--ascii'], columns: 50 },
  { golden: 'placement-sales-140.txt', argv: ['tom.yaml', 'sales.yaml'], columns: 140 },
  { golden: 'placement-level-100.txt', argv: ['backend@3', 'backend', ...ladder], columns: 100 },
  { golden: 'placement-bundled-100-ascii.txt', argv: ['nurse', 'backend', ...ladder, '--ascii'], columns: 100 },
] as const;

test.each(screens)('shows one screen: $golden', async ({ golden, argv, columns }) => {
  const { exitCode, stdout } = await run(['ladder', ...argv, '--color', 'never'], { cwd, columns });
  expect(exitCode).toBe(0);
  const lines = stdout.split('\n');
  expect(lines.filter((line) => [...line].length > columns)).toEqual([]);
  if (columns >= 100) expect(lines.length - 1).toBeLessThanOrEqual(48);
  expectGolden(golden, stdout);
});

const outputs = [
  { golden: 'placement.txt', argv: ['mia.yaml', 'bakery.yaml'] },
  { golden: 'placement.md', argv: ['mia.yaml', 'bakery.yaml', '--format', 'markdown'] },
  { golden: 'placement.csv', argv: ['mia.yaml', 'bakery.yaml', '--format', 'csv'] },
  { golden: 'placement.json', argv: ['mia.yaml', 'bakery.yaml', '--json', '--category', 'duties', 'conduct'] },
] as const;

test.each(outputs)('prints everything elsewhere: $golden', async ({ golden, argv }) => {
  const { exitCode, stdout, stderr } = await run(['ladder', ...argv], { cwd });
  expect([exitCode, stderr]).toEqual([0, '']);
  if (golden.endsWith('.json')) expect(schemaErrors('comparison', JSON.parse(stdout))).toEqual([]);
  expectGolden(golden, stdout);
});

test('a terminal prints everything with --full', async () => {
  const [full, pipe] = await Promise.all([
    run(['ladder', 'mia.yaml', 'bakery.yaml', '--full'], { cwd, columns: 400 }),
    run(['ladder', 'mia.yaml', 'bakery.yaml'], { cwd }),
  ]);
  expect(full.stdout).toContain('Level 4 Head: 0 of 7');
  expect(full.stdout.match(/no line speaks for it/g)).toEqual(pipe.stdout.match(/no line speaks for it/g));
});

test('a résumé that was imported has its lines', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'role-compare-placement-'));
  cpSync(cwd, folder, { recursive: true });
  const imported = await run(['import', 'json-resume', 'dana.json'], { cwd: folder });
  writeFileSync(join(folder, 'dana.yaml'), imported.stdout);
  const { stdout } = await run(['ladder', 'dana.yaml', 'nursing.yaml', '--json'], { cwd: folder });
  rmSync(folder, { recursive: true });
  const texts = imported.stdout.split('\n');
  const found: Evidence[] = JSON.parse(stdout).levels.flatMap(({ points }: { points: readonly { evidence: Evidence[] }[] }) =>
    points.flatMap(({ evidence }) => evidence),
  );
  expect(found.length).toBeGreaterThan(10);
  // A degree is written as a step of the scale.
  const quoted = found.filter(({ by }) => by !== 'attribute');
  expect(quoted.filter(({ line, text }) => line === null || !texts[line - 1]?.includes(text))).toEqual([]);
});

interface Evidence {
  readonly text: string;
  readonly line: number | null;
  readonly by: string;
}

test.each([
  [
    ['--from', '2'],
    ['baker', 'lead', 'head'],
  ],
  [
    ['--from', 'lead', '--to', 'HEAD'],
    ['lead', 'head'],
  ],
  [['--to', '1'], ['apprentice']],
])('%j: levels %j', async (range, ids) => {
  const { stdout } = await run(['ladder', 'mia.yaml', 'bakery.yaml', ...range, '--json'], { cwd });
  expect(JSON.parse(stdout).levels.map(({ id }: { id: string }) => id)).toEqual(ids);
});

test.each([
  [['--from', 'leed'], 'bakery has no level leed', 'Did you mean lead?'],
  [['--to', '5'], 'bakery has no level 5', 'The levels: apprentice, baker, lead, head. Their places count from 1.'],
  [['--from', 'head', '--to', 'baker'], 'level head comes after level baker', 'The lower one first: --from baker --to head'],
  [
    ['--category', 'skils'],
    'no category is called skils',
    'Did you mean skills? They have summary, duties, requirements, skills, pay, responsibility, conduct.',
  ],
])('%j: %s', async (options, message, hint) => {
  const { exitCode, stderr } = await run(['ladder', 'mia.yaml', 'bakery.yaml', ...options, '--json'], { cwd });
  expect([exitCode, JSON.parse(stderr).error]).toEqual([2, { message, hint, file: null, line: null, column: null, faults: [] }]);
});

test('without a YAML file of its own, no line is known', async () => {
  const input = '{"id":"me","title":"Me","duties":["Order flour and other ingredients"]}';
  const { stdout } = await run(['ladder', '-', 'bakery.yaml', '--json'], { cwd, input });
  const [point] = JSON.parse(stdout).levels.flatMap(({ points }: { points: readonly { evidence: readonly Evidence[] }[] }) =>
    points.filter(({ evidence }) => evidence.length > 0),
  );
  expect(point.evidence).toEqual([
    { category: 'duties', label: null, text: 'Order flour and other ingredients', level: null, line: null, by: 'same', score: 1 },
  ]);
});
