import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Style } from '../../src/formats/format.js';
import { table } from '../../src/formats/terminal/table.js';
import { widthOf } from '../../src/formats/terminal/wrap.js';
import type { ComparedCategory, Comparison, Row } from '../../src/model/comparison.js';
import type { Screen } from '../../src/model/screen.js';
import type { MarkedText } from '../../src/model/screen/marked-text.js';
import { comparisonScreen, partialScreen } from '../../src/reports/comparison-screen/comparison-screen.js';
import { ratedRows } from '../../src/reports/comparison-screen/ratings.js';
import { readRole, roleContent } from '../generate.js';
import { root, run } from '../run.js';

// What a screen says of a comparison is held against the comparison itself.

const contents = fc.array(roleContent, { minLength: 2, maxLength: 3 });
const marks = ['○', '●'];

interface Compared {
  readonly comparison: Comparison;
  readonly screen: Screen;
  readonly print: (style: Partial<Style>, isPartial?: boolean) => Promise<string[]>;
}

async function compared(raws: readonly object[]): Promise<Compared> {
  const roles = await Promise.all(raws.map(async (raw, index) => readRole({ ...raw, id: `r${index}` })));
  const comparison = compareRoles(roles);
  const context = { comparison, roles, all: null, occupations: roles.map(() => null) };
  const print = async (style: Partial<Style>, isPartial = false): Promise<string[]> => {
    const screen = (isPartial ? partialScreen : comparisonScreen)(context);
    const printed = (await table.printScreen?.(screen, { color: 0, width: 100, isAscii: false, ...style })) ?? '';
    return printed.split('\n').slice(0, -1);
  };
  return { comparison, screen: comparisonScreen(context), print };
}

test('own roles: no line is wider than the terminal or ends with a space, and in ASCII all is', async () => {
  await fc.assert(
    fc.asyncProperty(contents, fc.integer({ min: 20, max: 160 }), fc.boolean(), async (raws, width, isPartial) => {
      const { print } = await compared(raws);
      for (const line of await print({ width }, isPartial)) expect([widthOf(line) <= width, line]).toEqual([true, line.trimEnd()]);
      for (const line of await print({ width, isAscii: true }, isPartial)) expect(line.replaceAll('Ü', 'U')).toMatch(/^[ -~ïÿ✓]*$/);
    }),
    { numRuns: 25 },
  );
});

test('own roles: counts are those of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (raws) => {
      const { comparison, screen } = await compared(raws);
      expectCounts(gutterOf(screen), comparison, (line, title) => line === title);
    }),
    { numRuns: 60 },
  );
});

const ids = readdirSync(`${root}data/roles`).map((file) => basename(file, '.yaml'));
const bundled = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 });
const linesOf = async (argv: readonly string[], columns: number): Promise<string[]> =>
  (await run(argv, { columns, env: { NO_COLOR: '1' } })).stdout.split('\n').slice(0, -1);

test('bundled roles: counts are those of the rows that --full prints', async () => {
  await fc.assert(
    fc.asyncProperty(bundled, fc.constantFrom(80, 100, 140), async (names, columns) => {
      const comparison: Comparison = JSON.parse((await run([...names, '--json'])).stdout);
      expectCounts(await linesOf(names, columns), comparison);
    }),
    { numRuns: 8 },
  );
});

function ratingCounts(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => line.startsWith('Skills '));
  const to = lines.findIndex((line) => line.startsWith('Technologies '));
  return lines.slice(from, to).flatMap((line) => /^(?:Skills|Knowledge|\d+ shared|none shared)(?= )/.exec(line) ?? []);
}

test('a third role that is not rated does not change how many ratings of two are about the same', async () => {
  const ratings = readFileSync(`${root}data/occupations/skills.tsv`, 'utf8');
  const isRated = (id: string): boolean => {
    const [, code] = /onet-soc: \{ code: (\S+), match: exact/.exec(readFileSync(`${root}data/roles/${id}.yaml`, 'utf8')) ?? [];
    return code !== undefined && ratings.includes(code);
  };
  const rated = ids.filter(isRated);
  const unrated = ['data-scientist', 'paramedic', 'project-manager'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...rated), fc.constantFrom(...rated), fc.constantFrom(...unrated), async (first, second, third) => {
      fc.pre(first !== second);
      const pair = ratingCounts(await linesOf([first, second, '--category', 'skills', 'knowledge', 'technologies'], 140));
      expect(ratingCounts(await linesOf([first, second, third, '--category', 'skills', 'knowledge', 'technologies'], 140))).toEqual(pair);
    }),
    { numRuns: 6 },
  );
});

test('two bundled roles take 38 lines at 100 columns, 50 at 80 and 140, and their first duties stand in 24 lines of 80 columns', async () => {
  const pairs = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(pairs, async (names) => {
      const [narrow, normal, wide] = await Promise.all([80, 100, 140].map(async (columns) => linesOf(names, columns)));
      expect([narrow, normal, wide].map((lines = [], index) => lines.length <= (index === 1 ? 38 : 50))).toEqual([true, true, true]);
      const duties = narrow?.findIndex((line) => line.startsWith('Duties')) ?? 0;
      expect(duties).toBeLessThan(24);
    }),
    { numRuns: 4 },
  );
});

/** The counts in the gutter, in the order of the titles. */
function countsOf(
  lines: readonly string[],
  titles: readonly string[],
  isTitle: (line: string, title: string) => boolean,
): Map<string, number>[] {
  const found = titles.map(() => new Map<string, number>());
  let at = -1;
  for (const line of lines) {
    const next = titles.findIndex((title, index) => index > at && isTitle(line, title));
    if (next >= 0) at = next;
    const [, count, what = ''] = /^(\d+|none) (shared|differs?|not alike|(?:only|for) (?:[○●/]|\d)+)(?: |$)/.exec(line) ?? [];
    if (count !== undefined) found[at]?.set(what.replace('differs', 'differ'), count === 'none' ? 0 : Number(count));
  }
  return found;
}

const beginsLine = (line: string, title: string): boolean => `${line} `.startsWith(`${title} `);

/** The names of the sections and what they count, a line each. */
function gutterOf({ sections, roleCount = 1 }: Screen): string[] {
  const markOf = (role: number): string => (roleCount === 2 ? marks[role] : undefined) ?? String(role + 1);
  const textOf = (fact: MarkedText): string =>
    typeof fact === 'string' ? fact : fact.map((part) => ('role' in part ? markOf(part.role) : part.text)).join('');
  return sections.flatMap(({ name, facts }) => [name, ...facts.map(textOf)]);
}

const sectionTitles: Readonly<Record<string, string>> = { duties: 'Duties', environment: 'Environment' };

const notCounted = new Set(['summary', 'requirements', 'pay', 'environment', 'interests']);
const order = ['duties', 'skills', 'knowledge', 'technologies'];

function expectCounts(lines: readonly string[], { categories, roles }: Comparison, isTitle = beginsLine): void {
  const all = categories.filter(({ id, rows }) => !notCounted.has(id) && rows.length > 0);
  const counted = [...order.flatMap((id) => all.filter((each) => each.id === id)), ...all.filter(({ id }) => !order.includes(id))];
  const counts = countsOf(
    lines,
    counted.map(({ id, title }) => sectionTitles[id] ?? title),
    isTitle,
  );
  for (const [index, category] of counted.entries()) {
    const said = counts[index];
    if (!said || said.size === 0) continue;
    // Beside a role that is not rated, what the others share is told by another test.
    if (ratedRows(category)?.isRated.includes(false)) continue;
    const expected = expectedCounts(category, roles.length);
    for (const [what, count] of said)
      expect([category.id, what, count]).toEqual([category.id, what, expected[isOnScale(category) ? (onScales[what] ?? what) : what]]);
    // The columns of technologies say how many more there are.
    if (category.id === 'technologies') expectRest(lines, category.rows, expected);
    else expect([category.id, total(said)]).toEqual([category.id, category.rows.length]);
  }
}

/** The first of a list are named, three at most, and the others counted. */
function expectRest(lines: readonly string[], rows: readonly Row[], expected: Readonly<Record<string, number>>): void {
  const from = lines.findIndex((line) => line.startsWith('Technologies'));
  const rest = lines.slice(from + 1).findIndex((line) => /^[A-Z]/.test(line));
  const text = lines.slice(from, from + 1 + rest).join(' ');
  const groups = new Map<string, number>();
  for (const { status, cells } of rows) {
    const key = cells.map((cell) => Number(status !== 'different' && cell !== null)).join('');
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  const possible = [...Object.values(expected), ...groups.values()].flatMap((count) => [count - 1, count - 2, count - 3]);
  for (const [, count] of text.matchAll(/(\d+) more/g)) expect(possible).toContain(Number(count));
}

/** Ratings are shared by all, differ or are of one role alone. */
const onScales: Readonly<Record<string, string>> = { shared: 'shared by all', differ: 'apart' };

function isOnScale(category: ComparedCategory): boolean {
  return ratedRows(category) !== null;
}

function total(said: ReadonlyMap<string, number>): number {
  return [...said.values()].reduce((sum, count) => sum + count, 0);
}

function states({ cells }: Row): number {
  return cells.filter((cell) => cell !== null).length;
}

function isOfSome(row: Row): boolean {
  return row.status === 'only' && states(row) > 1;
}

/** Notes and importance alone are no difference between some of the roles. */
function differsInValues({ delta }: Row): boolean {
  return delta !== null && !delta.changed?.every((field) => ['note', 'importance'].includes(field));
}

function isSharedByAll({ status }: Row): boolean {
  return status === 'same' || status === 'similar';
}

function expectedCounts({ rows }: ComparedCategory, roleCount: number): Record<string, number> {
  const count = (applies: (row: Row) => boolean): number => rows.filter(applies).length;
  const isShared = (row: Row): boolean => isSharedByAll(row) || (isOfSome(row) && !differsInValues(row));
  const alone = Array.from({ length: roleCount }, (_, role) =>
    count((row) => row.status === 'only' && states(row) === 1 && row.cells[role] !== null),
  );
  const markOf = (role: number): string => (roleCount === 2 ? marks[role] : undefined) ?? String(role + 1);
  return {
    shared: count(isShared),
    differ: count((row) => row.status === 'different' || (isOfSome(row) && differsInValues(row))),
    'shared by all': count(isSharedByAll),
    'not alike': count((row) => !isSharedByAll(row)),
    apart: count((row) => !isSharedByAll(row) && states(row) > 1),
    ...Object.fromEntries(
      [
        [0, 1],
        ...(roleCount === 3
          ? [
              [0, 2],
              [1, 2],
              [0, 1, 2],
            ]
          : []),
      ].map((group) => [`only ${group.map(markOf).join('/')}`, group.reduce((sum, role) => sum + (alone[role] ?? 0), 0)]),
    ),
    ...Object.fromEntries(alone.flatMap((each, role) => [`only ${markOf(role)}`, `for ${markOf(role)}`].map((what) => [what, each]))),
  };
}

test('what two roles say in other words stands side by side', async () => {
  const { print } = await compared([
    { title: 'Clerk', duties: ['Pay bills on time'] },
    { title: 'Bookkeeper', duties: ["Pay vendors' bills when they fall due"] },
  ]);
  expect((await print({ width: 100 })).filter((line) => line.includes('≈ Pay'))).toEqual([
    "Duties         ≈ Pay bills on time                        ≈ Pay vendors' bills when they fall due",
  ]);
  expect((await print({ width: 40 })).filter((line) => line.includes('≈ '))).toEqual([
    '  ≈ ○ Pay bills on time',
    "  ≈ ● Pay vendors' bills when they fall",
    '≈ is alike in other words.',
  ]);
});
