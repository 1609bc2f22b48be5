import { Option } from 'commander';
import { listReport } from '../reports/list.js';
import type { UserError } from '../model/errors.js';
import type { RoleFileId } from '../roles/duplicate-ids.js';
import type { Command } from './command.js';
import type { ListedRole } from '../model/role.js';
import { didYouMean } from '../spelling.js';

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
  run: async (_operands, { tag }, { roleSources, endStage }) => {
    const { roles: all, faulty, shared } = await roleSources.library.list();
    endStage?.('load roles');
    const roles = tag ? all.filter(({ tags }) => tag.some((wanted) => tags.includes(wanted))) : all;
    return {
      report: listReport(roles),
      exitCode: 0,
      notes: [...unknownTagNotes(tag ?? [], all), ...new Set(faulty.map(skippedFileNote)), ...shared.map(duplicateIdNote)],
    };
  },
};

/** A file with faults, or one that cannot be read at all. */
function skippedFileNote({ faults: [first], message }: UserError): string {
  return first ? `${first.file} has faults and was left out: compare validate ${first.file}` : `${message}, and was left out`;
}

function duplicateIdNote(bearers: readonly RoleFileId[]): string {
  return `${bearers.map(({ file }) => file).join(', ')} share the id ${bearers[0]?.id}, so that one alone is listed: give each its own`;
}

/** A note on each tag that no role has: a script takes that for an answer, but a person may have misspelt it. */
export function unknownTagNotes(wanted: readonly string[], roles: readonly ListedRole[]): string[] {
  const known = new Set(wanted.length === 0 ? [] : roles.flatMap(({ tags }) => tags));
  // Sorted, they are soon looked through.
  const tags = [...known].sort();
  return wanted
    .filter((tag) => !known.has(tag))
    .map((tag) => `no role has the tag ${tag}. ${didYouMean(tag, tags) ?? `There are: ${tags.join(', ')}.`}`);
}
