import { buildNearIndex, toBytes } from '../near/index.js';
import { describedOf, type Library } from './described.js';
import { withNames } from './with-names.js';

/** The index of nearness as bytes, of all roles of a library. */
export async function makeNear(library: Library): Promise<readonly Uint8Array[]> {
  const described = await describedOf(library);
  return withNames(described, toBytes(buildNearIndex(described.map(({ role }) => role))));
}
