import { Option } from 'commander';
import { listReport } from '../reports/list.js';
import type { UserError } from '../model/errors.js';
import type { RoleFileId } from '../roles/group-duplicate-ids.js';
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
    const { roles: all, faulty, duplicateIds } = await roleSources.library.list();
    endStage?.('load roles');
    const roles = tag ? all.filter(({ tags }) => tag.some((each) => tags.includes(each))) : all;
    return {
      report: listReport(roles),
      exitCode: 0,
      notes: [...unknownTagNotes(tag ?? [], all), ...new Set(faulty.map(skippedFileNote)), ...duplicateIds.map(duplicateIdNote)],
    };
  },
};

/** The note on a file that has faults, or cannot be read at all. */
function skippedFileNote({ faults: [first], message }: UserError): string {
  return first ? `${first.file} has faults and was left out: compare validate ${first.file}` : `${message}, and was left out`;
}

function duplicateIdNote(files: readonly RoleFileId[]): string {
  return `${files.map(({ file }) => file).join(', ')} share the id ${files[0]?.id}, so only one of them is listed: give each its own`;
}

/** Returns a note on each tag that no role has. It is not an error: a script may ask for such a tag, but a user may have misspelt it. */
export function unknownTagNotes(tags: readonly string[], roles: readonly ListedRole[]): string[] {
  const known = new Set(tags.length === 0 ? [] : roles.flatMap((role) => role.tags));
  const sorted = [...known].sort();
  return tags
    .filter((tag) => !known.has(tag))
    .map((tag) => `no role has the tag ${tag}. ${didYouMean(tag, sorted) ?? `There are: ${sorted.join(', ')}.`}`);
}
