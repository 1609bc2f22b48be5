import type { Found } from '../model/near.js';
import { toNearRole } from '../near/index.js';
import { foundReport } from '../reports/near.js';
import { allRoles } from '../roles/all-roles.js';
import { findRoles } from '../search/find-roles.js';
import type { Command } from './command.js';
import { limitOption } from './limit.js';
import { toNamed } from './nearness.js';

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
  run: async (words, { limit }, { shelves }) => {
    const query = words.join(' ');
    const library = await allRoles(shelves);
    const searchable = library.map((role) => ({ role: toNearRole(role), named: toNamed(role) }));
    const result: Found = { schemaVersion: 1, kind: 'search', query, among: library.length, roles: findRoles(query, searchable, limit) };
    return { report: foundReport(result), exitCode: 0 };
  },
};
