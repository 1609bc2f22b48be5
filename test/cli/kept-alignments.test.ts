import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keptAlignments } from '../../src/cli/kept-alignments.js';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Role } from '../../src/model/role.js';
import type { Cache } from '../../src/roles/cache.js';
import { readRole, stated } from '../generate.js';

type Memory = Pick<Cache, 'read' | 'write'>;

/** A cache in memory, which counts what is written. */
function memory(): Memory & { readonly writes: () => number } {
  const kept = new Map<string, Uint8Array>();
  let writes = 0;
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, content) => {
      kept.set(name, content);
      writes += 1;
    },
    writes: () => writes,
  };
}

/** A comparison as one run makes it. */
function compared(roles: readonly Role[], cache: Memory): string {
  const alignments = keptAlignments(cache, 'the same two');
  const comparison = compareRoles(roles, { alignments });
  alignments.done();
  return JSON.stringify(comparison);
}

test('what was aligned before changes nothing, and is not kept twice', () =>
  fc.assert(
    fc.asyncProperty(fc.array(stated, { minLength: 2, maxLength: 3 }), async (raws) => {
      const [roles, cache] = [await Promise.all(raws.map(readRole)), memory()];
      const anew = JSON.stringify(compareRoles(roles));
      expect([compared(roles, cache), compared(roles, cache)]).toEqual([anew, anew]);
      expect(cache.writes()).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  ));

test('a role that changed is aligned anew under the same name', () =>
  fc.assert(
    fc.asyncProperty(stated, stated, stated, async (a, b, c) => {
      const [first, second, changed] = [await readRole(a), await readRole(b), await readRole(c)];
      const cache = memory();
      compared([first, second], cache);
      expect(compared([first, changed], cache)).toBe(JSON.stringify(compareRoles([first, changed])));
      expect(compared([second, first], cache)).toBe(JSON.stringify(compareRoles([second, first])));
    }),
    { numRuns: 60 },
  ));

test('a question that was answered is answered from what is kept', async () => {
  const roles = await Promise.all(
    ['Answer questions of customers', 'Answer the questions that customers ask'].map((duty, place) =>
      readRole({ id: `role-${place}`, title: 'A Role', duties: [duty] }),
    ),
  );
  const cache = memory();
  compared(roles, cache);
  expect(cache.writes()).toBe(1);
  const alignments = keptAlignments(cache, 'the same two');
  compareRoles(roles, {
    alignments: {
      recall: (question) => {
        const known = alignments.recall(question);
        expect(known).toMatchObject([{ places: [0, 0], match: { by: 'wording' } }]);
        return known;
      },
      keep: (question) => expect(question).toBe('kept already'),
    },
  });
});
