import { buildNearIndex, fromBytes, type NearIndex, toBytes } from '../near/index.js';
import { describedOf } from './described.js';
import type { Part } from './part.js';
import { readWithNames, type WithNames, withNames } from './with-names.js';

/** Which roles of a library are near. */
export const nearPart: Part<WithNames<NearIndex>> = {
  name: 'near-1',
  make: async (library) => {
    const described = await describedOf(library);
    return withNames(described, toBytes(buildNearIndex(described.map(({ role }) => role))));
  },
  read: (bytes) => readWithNames(bytes, fromBytes),
};
