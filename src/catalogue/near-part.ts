import { fromBytes, type NearIndex } from '../near/index.js';
import type { Part } from './part.js';
import { readWithNames, type WithNames } from './with-names.js';

/** Which roles of a library are near. What makes it is not loaded to ask it. */
export const nearPart: Part<WithNames<NearIndex>> = {
  name: 'near-2',
  make: async (library) => (await import('./make-near.js')).makeNear(library),
  read: (bytes) => readWithNames(bytes, fromBytes),
};
