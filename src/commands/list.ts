import { Option } from 'commander';
import type { RoleInField } from '../model/field.js';
import { UserError } from '../model/errors.js';
import type { ListedRole } from '../model/role.js';
import { rolesWithWords } from '../names/roles-with-words.js';
import { type Listing, type RoleGroup, listReport } from '../reports/list.js';
import { findFields, suggestFields } from '../roles/find-fields.js';
import type { RoleFileId } from '../roles/group-duplicate-ids.js';
import type { Library } from '../roles/library.js';
import { type RoleFields, openFields } from '../roles/role-fields.js';
import { didYouMean } from '../spelling.js';
import type { Command } from './command.js';

interface Options {
  readonly tag?: string[];
  readonly full?: true;
  readonly sort: keyof typeof orders;
}

/** The orders of roles and fields, and how a heading says them. */
const orders = { pay: 'best paid first', name: 'by title' } as const;

export const list: Command<Options> = {
  arguments: [['[field...]', 'a field such as health, or a word of titles such as engineer; without it, all fields']],
  options: [
    new Option('--full', 'every role, not only the most common'),
    new Option('--sort <order>', Object.keys(orders).join(', ')).choices(Object.keys(orders)).default('pay'),
    new Option('-t, --tag <tag...>', 'only roles with one of these tags'),
  ],
  examples: [
    ['compare list', 'the fields of work, and your roles'],
    ['compare list health', 'the roles of one field'],
    ['compare list engineer', 'every role that is called so'],
    ['compare list --full --output roles.csv', 'every role, for a spreadsheet'],
  ],
  run: async (words, { tag, full = false, sort }, { roleSources, endStage }) => {
    const { roles: all, faulty, duplicateIds } = await roleSources.library.list();
    endStage?.('load roles');
    const roleFields = openFields(roleSources.library.folders);
    const tagged = tag ? all.filter(({ tags }) => tag.some((each) => tags.includes(each))) : all;
    const roles = tagged.map(roleFields.withFigures);
    const { library } = roleSources;
    const chosen =
      words.length > 0
        ? await rolesOf(words.join(' '), roles, roleFields, tag ? null : library)
        : tag
          ? groupAll(`Tagged ${tag.join(', ')}`, roles)
          : null;
    return {
      report: listReport(chosen ? roleListing(chosen, roleFields, { full, sort }) : fieldListing(roles, roleFields, { full, sort })),
      exitCode: 0,
      notes: [...unknownTagNotes(tag ?? [], all), ...new Set(faulty.map(skippedFileNote)), ...duplicateIds.map(duplicateIdNote)],
    };
  },
};

/** Roles in groups with a title. */
type Groups = readonly {
  readonly title: string;
  readonly roles: readonly RoleInField[];
  /** Those that are less likely meant. */
  readonly others?: readonly RoleInField[];
  /** Whether they are what a name may mean, in the order in which `--pick` numbers them. */
  readonly isPicked?: true;
}[];

function groupAll(title: string, roles: readonly RoleInField[]): Groups {
  return [{ title, roles }];
}

/**
 * The roles of the fields that the words name; else those that they may mean, and those with the words in their title or an alias.
 * @param library finds what they may mean; null if only some of its roles are listed
 * @throws UserError if there are none.
 */
async function rolesOf(words: string, roles: readonly RoleInField[], { fields }: RoleFields, library: Library | null): Promise<Groups> {
  const named = findFields(words, fields);
  if (named.length > 0) return named.map(({ id, title }) => ({ title, roles: roles.filter(({ field }) => field === id) }));
  const { byTitle: inTitle, byAlias } = rolesWithWords(words, roles);
  // Loaded only here, because a field needs no guess.
  const guessed = library ? await (await import('../roles/guessed-ids.js')).guessedIds(words, library) : [];
  const likely = guessed.flatMap((id) => roles.filter((role) => role.id === id));
  const groups: Groups = [
    { title: `What ${words} may mean`, roles: likely, isPicked: true },
    { title: `Roles called ${words}`, roles: inTitle, others: byAlias },
  ];
  if (groups.some((group) => group.roles.length + (group.others?.length ?? 0) > 0)) return groups;
  const near = suggestFields(words, fields);
  throw new UserError(`no field or role is called ${words}`, {
    hint: `${near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''}By what they do: compare search ${words}   All fields: compare list`,
  });
}

type View = Required<Pick<Options, 'sort'>> & { readonly full: boolean };

/** How many roles of a group a screen shows. */
const maxShown = 12;

function roleListing(groups: Groups, roleFields: RoleFields, { full, sort }: View): Listing {
  const roles = new Map(groups.flatMap((group) => [...group.roles, ...(group.others ?? [])]).map((role) => [role.id, role]));
  const bundled = groups.map(({ title, roles: likely, others = [], isPicked }): RoleGroup => {
    if (isPicked)
      return { title, order: 'the likeliest first, with their numbers for --pick', roles: likely, commonest: null, isNumbered: true };
    const ranked = [likely, others].flatMap((each) => byWorkers(each.filter(isBundled), roleFields));
    const commonest = full ? null : ranked.slice(0, maxShown).map(({ id }) => id);
    const choice = others.length === 0 ? 'most common' : 'likeliest';
    return { title, order: orders[sort], roles: sorted(ranked, sort), commonest, choice };
  });
  return {
    roles: [...roles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    fields: figuresByField([...roles.values()], roleFields),
    bundled: { type: 'roles', groups: bundled },
  };
}

function fieldListing(roles: readonly RoleInField[], roleFields: RoleFields, view: View): Listing {
  const bundled = roles.filter(isBundled);
  const fields = figuresByField(bundled, roleFields).sort(
    view.sort === 'name' ? byTitle : (a, b) => (b.medianPay?.middle.amount ?? 0) - (a.medianPay?.middle.amount ?? 0) || byTitle(a, b),
  );
  const rolesIn = (id: string): RoleInField[] => bundled.filter(({ field }) => field === id);
  if (view.full) {
    const groups = fields.map(({ id, title }) => ({ title, roles: rolesIn(id) }));
    const others = groupAll(
      'Not in any field',
      bundled.filter(({ field }) => field === null),
    );
    return { ...roleListing([...groups, ...others], roleFields, view), roles, fields };
  }
  const examples = (id: string): string[] => byWorkers(rolesIn(id).filter(isWhole), roleFields).map(({ title }) => title);
  return { roles, fields, bundled: { type: 'fields', fields: fields.map((figures) => ({ figures, examples: examples(figures.id) })) } };
}

function figuresByField(roles: readonly RoleInField[], { fields, figuresOf }: RoleFields): Listing['fields'][number][] {
  return fields.flatMap((field) => {
    const inField = roles.filter((role) => role.field === field.id && isBundled(role));
    return inField.length === 0 ? [] : [figuresOf(field, inField)];
  });
}

function isBundled({ origin }: RoleInField): boolean {
  return origin === 'bundled';
}

/** Whether the role is an occupation, rather than a part of one. */
function isWhole({ codes }: RoleInField): boolean {
  return codes['onet-soc']?.match !== 'broad';
}

function byWorkers(roles: readonly RoleInField[], { workersIn }: RoleFields): RoleInField[] {
  return roles.toSorted((a, b) => workersIn(b) - workersIn(a) || byTitle(a, b));
}

/** What is paid by the hour has no place among pay a year, and comes last. */
function sorted(roles: readonly RoleInField[], order: keyof typeof orders): RoleInField[] {
  return roles.toSorted(order === 'name' ? byTitle : (a, b) => yearlyPay(b) - yearlyPay(a) || byTitle(a, b));
}

function yearlyPay({ medianPay }: RoleInField): number {
  return medianPay?.period === 'year' ? medianPay.amount : -1;
}

function byTitle(a: { readonly title: string }, b: { readonly title: string }): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}

/** The note on a file that has faults, or cannot be read at all. */
function skippedFileNote({ faults: [first], message }: UserError): string {
  return first ? `${first.file} has mistakes and was left out: compare validate ${first.file}` : `${message}, and was left out`;
}

function duplicateIdNote(files: readonly RoleFileId[]): string {
  return `${files.map(({ file }) => file).join(', ')} share the id ${files[0]?.id}, so only one of them is listed: give each its own id`;
}

/** Returns a note on each tag that no role has. It is not an error: a script may ask for such a tag, but a user may have misspelt it. */
export function unknownTagNotes(tags: readonly string[], roles: readonly ListedRole[]): string[] {
  const known = new Set(tags.length === 0 ? [] : roles.flatMap((role) => role.tags));
  const sortedTags = [...known].sort();
  return tags
    .filter((tag) => !known.has(tag))
    .map((tag) => `no role has the tag ${tag}. ${didYouMean(tag, sortedTags) ?? `There are: ${sortedTags.join(', ')}.`}`);
}
