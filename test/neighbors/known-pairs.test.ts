import { expect, test } from '@jest/globals';
import { list } from '../../src/categories/list.js';
import type { CandidateMatch, RoleContext } from '../../src/categories/tier.js';
import { roleContexts } from '../../src/compare/comparison-context.js';
import { loadRole, type Role } from '../../src/index.js';
import { bundledPairs, serializeKnownPairs } from '../../src/neighbors/known-pairs.js';

const wording = list.tiers.find(({ by }) => by === 'wording')!;
const judged: RoleContext = { language: 'en', isBundled: true };
const categories = ['duties', 'technologies', 'skills', 'knowledge'];
// Roles of one trade have most in common.
const ids = [
  'actuary',
  'baker',
  'data-scientist',
  'financial-analyst',
  'product-manager',
  'software-engineer',
  'systems-engineer',
  'statistician',
];

/** The matches by wording in one category, with their reasons, as if nothing else had matched before. */
function candidatesBetween(roles: readonly Role[], category: string, contexts: readonly RoleContext[]): unknown[] {
  const lists = roles.map((role) => role.categories.find(({ id }) => id === category)?.entries ?? []);
  return wording.candidates(lists, () => true, category, contexts).map(withReasons);
}

function withReasons({ why, ...candidate }: CandidateMatch): unknown {
  return { ...candidate, why: why?.() };
}

test('what the library knows of two of its roles is what judging all of their items finds', async () => {
  const roles = await Promise.all(ids.map((id) => loadRole(id)));
  const found = roles.flatMap((left) =>
    roles.flatMap((right) =>
      categories.flatMap((category) => {
        const known = candidatesBetween([left, right], category, roleContexts([left, right]));
        expect(known).toEqual(candidatesBetween([left, right], category, [judged, judged]));
        return left === right ? [] : known;
      }),
    ),
  );
  expect(found.length).toBeGreaterThan(20);
});

test('a role of one’s own is judged', async () => {
  const [bundled] = roleContexts([await loadRole('baker'), await loadRole('actuary')]);
  expect(bundled?.knownPairs).toBe(bundledPairs);
  const own: Role = { ...(await loadRole('baker')), origin: 'file' };
  expect(roleContexts([own])[0]?.knownPairs).toBeUndefined();
});

test('knows no list that no bundled role has', () => expect(bundledPairs.between('hobbies', ['Chess'], ['Chess'])).toBeNull());

test('refuses texts that it could not tell apart', () => {
  const pairs = new Map([['duties', [['costarring', 'starring']] as const]]);
  expect(() => serializeKnownPairs(pairs, new Map([['duties', ['costarring', 'liquid', 'starring']]]))).toThrow(
    '“liquid” and “costarring” in duties have the same hash; reword one of them',
  );
});
