import { describe, expect, test } from '@jest/globals';
import { expectGolden, withoutStyle } from '../golden.js';
import { schemaErrors } from '../json-schema.js';
import { fixtures, run } from '../run.js';

const pairs: Readonly<Record<string, readonly string[]>> = {
  engineers: ['clinic-software-engineer.yaml', 'payments-senior-engineer.yaml'],
  nurses: ['pflegefachkraft-see.yaml', 'pflegefachkraft-stadt.yaml'],
  currencies: ['lisbon-data-engineer.yaml', 'leeds-data-engineer.yaml'],
  ads: ['ward-nurse-ad.yaml', 'clinic-nurse-ad.yaml'],
};

const cwd = `${fixtures}offers`;
const plain = ['--color', 'never'];

describe.each(Object.entries(pairs))('%s', (name, files) => {
  test.each([
    ['100.txt', [], 100],
    ['80.txt', [], 80],
    ['140.txt', [], 140],
    ['ascii.txt', ['--ascii'], 80],
    ['pipe.txt', [], undefined],
    ['json', ['--json'], undefined],
  ])('%s', async (golden, options, columns) => {
    const { exitCode, stdout, stderr } = await run([...files, ...options, ...plain], { cwd, ...(columns !== undefined && { columns }) });
    expect([exitCode, stderr]).toEqual([0, '']);
    if (golden === 'json') expect(schemaErrors('comparison', JSON.parse(stdout))).toEqual([]);
    expectGolden(`offers/${name}${golden === 'json' ? '.json' : `-${golden}`}`, stdout);
  });

  test('has no more lines on a screen than it should', async () => {
    for (const [columns, limit] of [
      [80, 54],
      [100, 42],
      [140, 50],
    ] as const) {
      const { stdout } = await run([...files, ...plain], { cwd, columns });
      expect([columns, stdout.trimEnd().split('\n').length <= limit]).toEqual([columns, true]);
    }
  });
});

test.each([
  ['engineers.md', ['--format', 'markdown'], undefined],
  ['engineers.csv', ['--format', 'csv'], undefined],
  ['engineers.html', ['--format', 'html'], undefined],
  ['engineers-full.txt', ['--full'], 100],
])('%s', async (golden, options, columns) => {
  const { stdout } = await run([...(pairs['engineers'] ?? []), ...options, ...plain], { cwd, ...(columns !== undefined && { columns }) });
  expectGolden(`offers/${golden}`, withoutStyle(stdout));
});

test('three offers are a table with a column each', async () => {
  const { stdout } = await run([...(pairs['engineers'] ?? []), 'leeds-data-engineer.yaml', ...plain], { cwd, columns: 120 });
  expectGolden('offers/three-120.txt', stdout);
});

test('a role beside an offer', async () => {
  const { stdout } = await run(['software-engineer', 'clinic-software-engineer.yaml', ...plain], { cwd, columns: 100 });
  expectGolden('offers/role-and-offer-100.txt', stdout);
});

test.each([40, 60])('no line of %d columns is wider', async (columns) => {
  for (const files of Object.values(pairs)) {
    const { stdout } = await run([...files, ...plain], { cwd, columns });
    expect(stdout.split('\n').filter((line) => [...line].length > columns)).toEqual([]);
  }
});

test('in colours, the marks of the questions are those of their offers', async () => {
  const { stdout } = await run([...(pairs['engineers'] ?? []), '--color', 'always'], {
    cwd,
    columns: 100,
    env: { COLORTERM: 'truecolor' },
  });
  const questions = stdout.split('\n').find((line) => line.includes('paid in'));
  const marks = [...(questions ?? '').matchAll(/\u001b\[([\d;]+)m\?/g)].map(([, tone]) => tone);
  expect([marks.length, new Set(marks).size]).toEqual([2, 2]);
});
