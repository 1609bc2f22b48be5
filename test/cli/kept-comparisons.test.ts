import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keptComparisons } from '../../src/cli/kept-comparisons.js';
import type { CompareOptions } from '../../src/compare/compare-options.js';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { table } from '../../src/formats/table.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import { UserError } from '../../src/model/user-error.js';
import { comparisonReport } from '../../src/reports/comparison.js';
import type { Cache } from '../../src/kept/cache.js';
import { readRole, stated } from '../generate.js';
import { fixtures } from '../run.js';

type Memory = Pick<Cache, 'read' | 'write'>;

function memory(): Memory {
  const kept = new Map<string, Uint8Array>();
  return { read: (name) => kept.get(name) ?? null, write: (name, content) => void kept.set(name, content) };
}

interface Asked {
  readonly references?: readonly string[];
  readonly options?: CompareOptions;
  readonly cwd?: string;
}

/** A comparison as one run makes it, and whether it had to be made. */
async function compared(roles: readonly Role[], cache: Memory, { references = ['a', 'b'], options = {}, cwd = '/' }: Asked = {}) {
  let isNew = false;
  const comparison = await keptComparisons(cache, cwd)(references, options, roles, async () => {
    isNew = true;
    return compareRoles(roles, options);
  });
  return { comparison, isNew };
}

/** A cache that holds nothing, and what it was asked to read and to write. */
function watched(): { readonly cache: Memory; readonly used: readonly string[] } {
  const used: string[] = [];
  const read = (): null => {
    used.push('read');
    return null;
  };
  return { used, cache: { read, write: () => void used.push('write') } };
}

/** All that anybody is shown of it. */
function shown(comparison: Comparison): string[] {
  const report = comparisonReport(comparison, { isExplained: true });
  return [JSON.stringify(report.data), table.print(report, { color: 3, width: 90, hasLinks: true, isAscii: false })];
}

test('a comparison that was kept shows what a new one shows', () =>
  fc.assert(
    fc.asyncProperty(fc.array(stated, { minLength: 2, maxLength: 3 }), async (raws) => {
      const [roles, cache] = [await Promise.all(raws.map(readRole)), memory()];
      const [first, again] = [await compared(roles, cache), await compared(roles, cache)];
      expect([first.isNew, again.isNew]).toEqual([true, false]);
      expect(shown(again.comparison)).toEqual(shown(compareRoles(roles)));
    }),
    { numRuns: 60 },
  ));

const roleWith = (id: string, duty: string): Promise<Role> => readRole({ id, title: 'A Role', duties: [duty] });

test('a role that changed is compared anew, under the same name', async () => {
  const cache = memory();
  const [sings, hums, cooks] = [await roleWith('a', 'Sing'), await roleWith('b', 'Hum'), await roleWith('b', 'Cook')];
  await compared([sings, hums], cache);
  const changed = await compared([sings, cooks], cache);
  expect(changed).toEqual({ comparison: compareRoles([sings, cooks]), isNew: true });
  expect((await compared([cooks, sings], cache)).isNew).toBe(true);
});

test.each<[what: string, asked: Asked]>([
  ['other references', { references: ['a', 'c'] }],
  ['other categories', { options: { categories: ['duties'] } }],
  ['another way of matching', { options: { match: 'exact' } }],
  ['another working folder', { cwd: '/elsewhere' }],
])('%s take no place of what was kept', async (_what, asked) => {
  const [roles, cache] = [[await roleWith('a', 'Sing'), await roleWith('b', 'Hum')], memory()];
  expect((await compared(roles, cache)).isNew).toBe(true);
  expect((await compared(roles, cache, asked)).isNew).toBe(true);
  expect((await compared(roles, cache)).isNew).toBe(false);
  expect((await compared(roles, cache, asked)).isNew).toBe(false);
});

test.each<[what: string, from: Pick<Role, 'origin' | 'file'>]>([
  ['standard input', { origin: 'stdin', file: null }],
  ['a pipe that is named by its path', { origin: 'file', file: '/dev/fd/63' }],
  ['a file that has gone', { origin: 'file', file: 'gone.yaml' }],
  ['a folder', { origin: 'file', file: 'dev' }],
])('of %s nothing is kept', async (_what, from) => {
  const roles = [await roleWith('a', 'Sing'), { ...(await roleWith('b', 'Hum')), ...from }];
  const { cache, used } = watched();
  expect((await compared(roles, cache)).isNew).toBe(true);
  expect(used).toEqual([]);
});

test('of a file that is there it is kept, wherever one works', async () => {
  const [roles, cache] = [[await roleWith('a', 'Sing'), { ...(await roleWith('b', 'Hum')), file: 'messages.txt' }], memory()];
  const cwd = join(fixtures, 'bad');
  expect((await compared(roles, cache, { cwd })).isNew).toBe(true);
  expect((await compared(roles, cache, { cwd })).isNew).toBe(false);
});

test('nothing is kept of what cannot be compared', async () => {
  const roles = [await roleWith('a', 'Sing'), await roleWith('b', 'Hum')];
  const { cache, used } = watched();
  await expect(compared(roles, cache, { options: { categories: ['weather'] } })).rejects.toThrow(UserError);
  expect(used).toEqual(['read']);
});
