import { crc32 } from 'node:zlib';
import {
  bundledIndex,
  facetVectorsOf,
  findNeighbors,
  projectRoles,
  readOwnIndex,
  serializeOwnIndex,
  similarityBetween,
  toRoleFeatures,
} from '../../../dist/neighbors/index.js';
import { resolveWithLevels } from '../../../dist/roles/resolve-role.js';
import { buildWordIndex } from '../../../dist/search/build-word-index.js';
import { findRoles } from '../../../dist/search/find-roles.js';
import { moreTexts } from '../../../dist/search/more-texts.js';
import { resolvableRole } from '../resolvable-role.mjs';
import { seededRandom } from '../seeded-random.mjs';
import { hostileTexts } from '../hostile.mjs';
import { generateRole } from '../generate-role.mjs';
import { refusalKind } from '../refusal-kind.mjs';

/** A small library of roles with hostile texts: indexed, serialized and read back, searched, and measured against each other. */
export const neighbors = {
  name: 'neighbors',
  share: 1,
  prepare: async () => null,
  make: (random) =>
    Buffer.from(JSON.stringify(Array.from({ length: 1 + random.below(5) }, (_, index) => generateRole(`role-${index}`, random)))),
  check: async (input) => {
    try {
      const roles = [];
      for (const raw of JSON.parse(input.toString(), toUtf8))
        roles.push(await resolveWithLevels(resolvableRole(Buffer.from(JSON.stringify(raw)), `${raw.id}.json`)));
      checkIndexes(roles, seededRandom(crc32(input), 0));
      return 'read';
    } catch (error) {
      return refusalKind(error);
    }
  },
};

/** Replaces lone surrogates, which JSON can state as escapes, with �, as they are stored and printed. */
function toUtf8(_key, value) {
  return typeof value === 'string' ? Buffer.from(value).toString() : value;
}

function checkIndexes(resolved, random) {
  const roles = resolved.map(({ role }) => role);
  const index = projectRoles(bundledIndex(), roles.map(toRoleFeatures));
  const restored = readOwnIndex(Buffer.concat(serializeOwnIndex(index)), bundledIndex());
  const first = facetVectorsOf(index, roles[0].id);
  for (const { id } of roles) {
    const vectors = facetVectorsOf(index, id);
    const found = findNeighbors(index, vectors, 3, [id]);
    if (JSON.stringify(findNeighbors(restored, facetVectorsOf(restored, id), 3, [id])) !== JSON.stringify(found))
      throw new Error('the restored index finds other roles');
    for (const { score } of found) if (!(score >= -1 && score <= 1)) throw new Error(`a similarity of ${score}`);
    const [forward, backward] = [similarityBetween(index, first, vectors), similarityBetween(index, vectors, first)];
    if (forward.score !== backward.score) throw new Error(`a similarity of ${forward.score} one way and ${backward.score} the other`);
  }
  const words = buildWordIndex(
    resolved.map(({ role, levels }) => ({
      role: toRoleFeatures(role),
      more: moreTexts(role, levels),
      named: { id: role.id, title: role.title, origin: 'file', codes: role.codes },
    })),
  );
  for (const { position } of findRoles(`${random.pick(hostileTexts)} ${random.pick(['reports', 'sql', 'c'])}`, words, 3))
    if (!roles[position]) throw new Error('the search found a role that does not exist');
}
