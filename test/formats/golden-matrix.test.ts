import { expect, test } from '@jest/globals';
import { formats } from '../../src/formats/index.js';
import { matrixReport } from '../../src/reports/matrix.js';
import { expectGolden } from '../golden.js';

/** Invented roles of three trades, and two that are near none. */
const trades = { sea: 7, stage: 6, sky: 5, '': 2 };
const roles = Object.entries(trades).flatMap(([trade, count]) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${trade || 'lone'}-${i}`,
    title: `${trade || 'Lone'} worker ${'ABCDEFG'[i] ?? ''}`,
    trade,
    place: i,
  })),
);

function score(left: (typeof roles)[number], right: (typeof roles)[number]): number {
  if (left === right) return 1;
  const apart = Math.abs(left.place - right.place);
  return left.trade === right.trade && left.trade !== '' ? Number((0.62 / apart + 0.1).toFixed(4)) : apart % 3 === 2 ? 0.07 : 0.01;
}

/** @param silent states too little to be compared */
function report(chosen: typeof roles, silent?: (typeof roles)[number]): ReturnType<typeof matrixReport> {
  const named = chosen.map(({ id, title }) => ({ id, title, origin: 'file' as const, codes: {}, found: null }));
  const scores = chosen.map((left) =>
    chosen.map((right) => (left !== right && [left, right].some((each) => each === silent) ? null : score(left, right))),
  );
  const percentiles = scores.map((row) => row.map(() => null));
  return matrixReport(
    { schemaVersion: 1, kind: 'matrix', roles: named, scores, percentiles },
    chosen.map(({ trade }) => trade || null),
  );
}

const all = report(roles);
// Every third one, and the lonely.
const some = report(roles.filter((_, i) => i % 3 === 0 || i > 17));
const withSilent = report(
  roles.filter((_, i) => i % 3 === 0),
  roles[6],
);

test.each([
  { golden: 'matrix-figures-80.txt', printed: some, format: 'table', width: 80 },
  { golden: 'matrix-figures-ascii.txt', printed: some, format: 'table', width: 80, isAscii: true },
  { golden: 'matrix-figures-40.txt', printed: some, format: 'table', width: 40 },
  { golden: 'matrix-figures-colors.txt', printed: some, format: 'table', width: 80, color: 3 as const },
  { golden: 'matrix-figures-pipe.txt', printed: some, format: 'table', width: Infinity },
  { golden: 'matrix-shades-100.txt', printed: all, format: 'table', width: 100 },
  { golden: 'matrix-shades-52.txt', printed: all, format: 'table', width: 52 },
  { golden: 'matrix-too-wide.txt', printed: all, format: 'table', width: 40 },
  { golden: 'matrix-unknown-80.txt', printed: withSilent, format: 'table', width: 80 },
  { golden: 'matrix-unknown-30.txt', printed: withSilent, format: 'table', width: 30 },
  { golden: 'matrix-unknown.md', printed: withSilent, format: 'markdown', width: 80 },
  { golden: 'matrix-figures.md', printed: some, format: 'markdown', width: 80 },
  { golden: 'matrix-shades.csv', printed: all, format: 'csv', width: 80 },
])('prints $golden', async ({ golden, printed, format, width, isAscii = false, color = 0 as const }) => {
  const printer = await formats.find(({ name }) => name === format)?.load();
  if (!printer) throw new Error(`there is no ${format}`);
  const text = printer.print(printed, { color, width, isAscii });
  expectGolden(golden, text);
  const visible = text.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n');
  if (format === 'table') expect(Math.max(...visible.map((line) => line.length))).toBeLessThanOrEqual(width);
});
