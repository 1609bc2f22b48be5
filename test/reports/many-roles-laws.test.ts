import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Style } from '../../src/formats/format.js';
import { table } from '../../src/formats/terminal/table.js';
import { widthOf } from '../../src/formats/terminal/wrap.js';
import type { ComparedCategory, Comparison, Row } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import type { Screen } from '../../src/model/screen.js';
import type { MarkedText } from '../../src/model/screen/marked-text.js';
import { comparisonScreen, partialScreen } from '../../src/reports/comparison-screen/comparison-screen.js';
import { readRole, roleContent } from '../generate.js';

// What a screen says of four to six roles is held against the comparison itself.

const contents = fc.array(roleContent, { minLength: 4, maxLength: 6 });

async function ownRoles(raws: readonly object[]): Promise<Role[]> {
  return Promise.all(raws.map(async (raw, index) => readRole({ ...raw, id: `r${index}` })));
}

function screenOf(comparison: Comparison, roles: readonly Role[], isPartial = false): Screen {
  const show = isPartial ? partialScreen : comparisonScreen;
  return show({ comparison, roles, all: null, occupations: roles.map(() => null) });
}

async function print(screen: Screen, style: Partial<Style>): Promise<string[]> {
  return ((await table.printScreen?.(screen, { color: 0, width: 100, isAscii: false, ...style })) ?? '').split('\n').slice(0, -1);
}

test('no line is wider than the terminal or ends with a space, and in ASCII all is', async () => {
  await fc.assert(
    fc.asyncProperty(contents, fc.integer({ min: 20, max: 160 }), fc.boolean(), async (raws, width, isPartial) => {
      const roles = await ownRoles(raws);
      const screen = screenOf(compareRoles(roles), roles, isPartial);
      for (const line of await print(screen, { width })) expect([widthOf(line) <= width, line]).toEqual([true, line.trimEnd()]);
      for (const line of await print(screen, { width, isAscii: true })) expect(line.replaceAll('Ü', 'U')).toMatch(/^[ -~ïÿ✓]*$/);
    }),
    { numRuns: 20 },
  );
});

test('the counts of a category are those of its rows, and together all of them', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (raws) => {
      const roles = await ownRoles(raws);
      const comparison = compareRoles(roles);
      for (const { category, counts } of countsOf(screenOf(comparison, roles), comparison)) {
        expect([category.id, counts]).toEqual([category.id, expectedCounts(category, counts)]);
        expect([category.id, sum(Object.values(counts))]).toEqual([category.id, category.rows.length]);
      }
    }),
    { numRuns: 60 },
  );
});

test('swapping the first two roles changes no count', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (raws) => {
      const roles = await ownRoles(raws);
      const swapped = [1, 0, 2, 3, 4, 5].flatMap((index) => roles[index] ?? []);
      expect(countsIn(swapped)).toEqual(countsIn(roles));
    }),
    { numRuns: 20 },
  );
});

function countsIn(roles: readonly Role[]): string[] {
  const comparison = compareRoles(roles);
  return countsOf(screenOf(comparison, roles), comparison)
    .map(({ category, counts }) => JSON.stringify([category.id, Object.entries(counts).filter(([what]) => !what.startsWith('for'))]))
    .sort();
}

interface SaidCounts {
  readonly category: ComparedCategory;
  readonly counts: Record<string, number>;
}

/** The counts that stand under the names of categories. */
function countsOf({ sections }: Screen, { categories }: Comparison): SaidCounts[] {
  return sections.flatMap(({ name, facts }) => {
    const [category, ...others] = categories.filter(({ id, title }) => name === title || (id === 'duties' && name === 'Duties'));
    const counts = facts.flatMap((fact) => {
      const [, count, what = ''] = /^(\d+|none) (shared|differs?|of one alone|for \d)$/.exec(factText(fact)) ?? [];
      return count === undefined ? [] : [[what.replace('differs', 'differ'), count === 'none' ? 0 : Number(count)] as const];
    });
    // Categories of one's own may have one name in other cases.
    return category && others.length === 0 && counts.length > 0 ? [{ category, counts: Object.fromEntries(counts) }] : [];
  });
}

function factText(fact: MarkedText): string {
  if (typeof fact === 'string') return fact;
  return fact.map((part) => ('role' in part ? String(part.role + 1) : part.text)).join('');
}

function expectedCounts({ rows }: ComparedCategory, said: Readonly<Record<string, number>>): Record<string, number> {
  const count = (applies: (row: Row) => boolean): number => rows.filter(applies).length;
  const counts: Record<string, number> = {
    'of one alone': count((row) => stating(row).length === 1),
    differ: count((row) => stating(row).length > 1 && !agree(row)),
    shared: count((row) => stating(row).length > 1 && agree(row)),
  };
  return Object.fromEntries(
    Object.keys(said).map((what) => [
      what,
      what.startsWith('for ') ? count((row) => row.cells[Number(what.slice(4)) - 1] !== null) : (counts[what] ?? 0),
    ]),
  );
}

function stating({ cells }: Row): number[] {
  return cells.flatMap((cell, role) => (cell === null ? [] : [role]));
}

/** Whether the roles that state a row do so alike. */
function agree({ status, delta }: Row): boolean {
  if (status !== 'only') return status !== 'different';
  return delta === null || (delta.changed?.every((field) => field === 'note' || field === 'importance') ?? false);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
