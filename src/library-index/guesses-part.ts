import { type NameIndex, buildNameIndex, openNameIndex } from '../names/index.js';
import { toNamedRole } from '../roles/guess-roles.js';
import type { IndexPart } from './part-store.js';

/** The index for names that are not exact. */
export const guessesPart: IndexPart<NameIndex> = {
  name: 'guesses-3',
  build: async ({ folders }) => {
    const byId = new Map<string, ReturnType<typeof toNamedRole>>();
    for (const { files } of folders) {
      for (const { record: readRecord } of files) {
        const record = await readRecord();
        if (record && !byId.has(record.metadata.id)) byId.set(record.metadata.id, toNamedRole(record.metadata));
      }
    }
    return buildNameIndex([...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  },
  read: openNameIndex,
};
