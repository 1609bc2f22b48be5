import { Option } from 'commander';
import { listingReport } from '../reports/listing.js';
import type { UserError } from '../model/user-error.js';
import { unknownTags } from './unknown-tags.js';
import type { IdBearer } from '../roles/sharing.js';
import type { Command } from './command.js';

interface Options {
  readonly tag?: string[];
}

export const list: Command<Options> = {
  arguments: [],
  options: [new Option('-t, --tag <tag...>', 'only roles with one of these tags')],
  examples: [
    ['compare list', 'every role'],
    ["compare list --json | jq -r '.roles[].id'", 'the ids, for scripts'],
  ],
  run: async (_operands, { tag }, { shelves, endStage }) => {
    const { roles: all, faulty, shared } = await shelves.library.list();
    endStage?.('load roles');
    const roles = tag ? all.filter(({ tags }) => tag.some((wanted) => tags.includes(wanted))) : all;
    return {
      report: listingReport(roles),
      exitCode: 0,
      notes: [...unknownTags(tag ?? [], all), ...new Set(faulty.map(leftOut)), ...shared.map(onlyOne)],
    };
  },
};

/** A file with faults, or one that cannot be read at all. */
function leftOut({ faults: [first], message }: UserError): string {
  return first ? `${first.file} has faults and was left out: compare validate ${first.file}` : `${message}, and was left out`;
}

function onlyOne(bearers: readonly IdBearer[]): string {
  return `${bearers.map(({ file }) => file).join(', ')} share the id ${bearers[0]?.id}, so that one alone is listed: give each its own`;
}
