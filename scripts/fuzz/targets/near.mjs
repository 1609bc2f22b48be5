import { crc32 } from 'node:zlib';
import {
  buildNeighborIndex,
  deserializeNeighborIndex,
  findNeighbors,
  similarityBetween,
  serializeNeighborIndex,
  toRoleFeatures,
} from '../../../dist/neighbors/index.js';
import { resolveRole } from '../../../dist/roles/resolve-role.js';
import { buildWordIndex } from '../../../dist/search/build-word-index.js';
import { findRoles } from '../../../dist/search/find-roles.js';
import { findable } from '../findable.mjs';
import { chanceOf } from '../chance.mjs';
import { hostileTexts } from '../hostile.mjs';
import { madeUpRole } from '../made-up-role.mjs';
import { refusal } from '../refusal.mjs';

/** A small library of such roles: indexed, searched, kept as bytes and read again, each role measured against each. */
export const near = {
  name: 'near',
  share: 1,
  prepare: async () => null,
  make: (chance) =>
    Buffer.from(JSON.stringify(Array.from({ length: 1 + chance.below(5) }, (_, index) => madeUpRole(`role-${index}`, chance)))),
  check: async (input) => {
    try {
      const roles = [];
      for (const raw of JSON.parse(input.toString(), inUtf8)) roles.push(await resolveRole(raw.id, findable(raw), null));
      measure(roles, chanceOf(crc32(input), 0));
      return 'read';
    } catch (error) {
      return refusal(error);
    }
  },
};

/** Half a pair of surrogates, which an escape alone can state, is kept and printed as �. */
function inUtf8(_key, value) {
  return typeof value === 'string' ? Buffer.from(value).toString() : value;
}

function measure(roles, chance) {
  const index = buildNeighborIndex(roles.map(toRoleFeatures));
  const again = deserializeNeighborIndex(Buffer.concat(serializeNeighborIndex(index)));
  for (const { id } of roles) {
    const found = findNeighbors(index, id, 3);
    if (JSON.stringify(findNeighbors(again, id, 3)) !== JSON.stringify(found)) throw new Error('an index that was kept finds other roles');
    for (const { score } of found) if (!(score >= -1 && score <= 1)) throw new Error(`a nearness of ${score}`);
    const [one, other] = [similarityBetween(index, roles[0].id, id), similarityBetween(index, id, roles[0].id)];
    if (one.score !== other.score) throw new Error(`near by ${one.score} one way, and by ${other.score} the other`);
  }
  const words = buildWordIndex(
    roles.map((role) => ({ role: toRoleFeatures(role), named: { id: role.id, title: role.title, origin: 'file', codes: role.codes } })),
  );
  for (const { place } of findRoles(`${chance.pick(hostileTexts)} ${chance.pick(['reports', 'sql', 'c'])}`, words, 3))
    if (!roles[place]) throw new Error('a role was found that is none');
}
