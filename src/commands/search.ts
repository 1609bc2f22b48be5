import { wordsPart } from '../catalogue/words-part.js';
import type { Found } from '../model/near.js';
import { foundReport } from '../reports/near.js';
import { findRoles } from '../search/find-roles.js';
import type { Command } from './command.js';
import { limitOption } from './limit.js';

interface Options {
  readonly limit: number;
}

export const search: Command<Options> = {
  arguments: [['<words...>', 'what to look for']],
  options: [limitOption()],
  examples: [
    ['compare search customer invoices', 'who has to do with both'],
    ['compare search "sofware enginer"', 'with slips of the pen'],
  ],
  run: async (words, { limit }, { catalogue, endStage }) => {
    const query = words.join(' ');
    const result = await catalogue.ask(wordsPart, ({ index, count, at }): Found => {
      const roles = findRoles(query, index, limit).flatMap(({ place, ...found }) => {
        const role = at(place);
        return role ? [{ ...role.named, ...found }] : [];
      });
      return { schemaVersion: 1, kind: 'search', query, among: count, roles };
    });
    endStage?.('search');
    return { report: foundReport(result), exitCode: 0 };
  },
};
