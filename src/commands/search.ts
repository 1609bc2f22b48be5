import { wordsPart } from '../library-index/words-part.js';
import type { SearchResult } from '../model/neighbors.js';
import { searchReport } from '../reports/search.js';
import { findRoles } from '../search/find-roles.js';
import type { Command } from './command.js';
import { limitOption } from './options.js';

interface Options {
  readonly limit: number;
}

export const search: Command<Options> = {
  arguments: [['<words...>', 'what to look for']],
  options: [limitOption()],
  examples: [
    ['compare search customer invoices', 'roles that deal with both'],
    ['compare search "sofware enginer"', 'with misspellings'],
  ],
  run: async (words, { limit }, { libraryIndex, endStage }) => {
    const query = words.join(' ');
    const result = await libraryIndex.query(wordsPart, ({ index, count, at }): SearchResult => {
      const roles = findRoles(query, index, limit).flatMap(({ position, ...match }) => {
        const role = at(position);
        return role ? [{ ...role.named, ...match }] : [];
      });
      return { schemaVersion: 1, kind: 'search', query, among: count, roles };
    });
    endStage?.('search');
    return { report: searchReport(result), exitCode: 0 };
  },
};
