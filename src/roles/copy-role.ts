import { UserError } from '../model/errors.js';
import type { Role } from '../model/role.js';
import { parseRole } from './parse-role.js';
import { citedSources, roleFileText } from './role-file-text.js';
import { normalizeName } from './role-names.js';
import { schemaComment, titleFromId } from './role-template.js';

/**
 * Returns the text of a new role file that says the same as a role, with everything that it inherits, for somebody to change. Leaves out its other
 * names, which would then be those of two roles.
 * @param id of the new role
 * @param reference by which the role is found from now on, to be compared with the new one; null if it is in no folder of roles
 * @throws UserError if one file cannot state what the role inherits from several.
 */
export function copyRole(role: Role, id: string, reference: string | null): string {
  const related = role.related.filter((references) => !references.includes(id));
  const isRelated =
    reference === null || reference === id || related.some(([first, second]) => first === reference && second === undefined);
  const copy = { ...role, id, title: titleOfCopy(id, role), aliases: [], related: isRelated ? related : [...related, [reference]] };
  const comments = [...explanation(role).flatMap(commentLines), ...schemaComment];
  return checked(role, () => `${comments.join('\n')}\n\n${roleFileText(copy)}`);
}

/**
 * The title of the role if the id only repeats one of its names, or words of its title, as `my-accountant` and `accountant-2` do; else the words of the
 * id, spelt as in that title: `senior-ux-designer` is `Senior UX Designer`.
 */
function titleOfCopy(id: string, { id: originalId, title, aliases }: Role): string {
  const name = normalizeName(id.replace(/^(?:(?:my|our|new|copy-of|copy)-)+|(?:-(?:copy|new|\d+))+$/g, ''));
  const spelling = new Map(title.split(/\s+/).map((word) => [normalizeName(word), word]));
  const isRepeated = [originalId, ...aliases].some((known) => normalizeName(known) === name);
  if (isRepeated || name.split(' ').every((word) => spelling.has(word))) return title;
  const words = titleFromId(id).split(' ');
  return words.map((word) => spelling.get(normalizeName(word)) ?? word).join(' ');
}

/** Says where the file comes from, and what to change. */
function explanation(role: Role): string[] {
  const { id, level, origin, aliases } = role;
  const name = level === null ? id : `${id}@${level}`;
  const codes = Object.entries(role.codes).map(([scheme, { code, match }]) => ` (${scheme} ${code}, ${match} match)`);
  const sources = Object.values(citedSources(role)).map(({ title }) => title);
  return [
    `Made by compare init from ${origin === 'bundled' ? 'the bundled role ' : ''}${name}${codes.join('')}.`,
    ...(sources.length === 0 ? [] : [`Sources: ${sources.join('; ')}.`]),
    'Change what is different, and delete what does not apply: what is not here counts as not stated, never as zero.',
    ...(sources.length === 0 ? [] : ['Where you change a figure or a text, delete its source, or name your own.']),
    ...(codes.length === 0 ? [] : ['In codes, match says how well that occupation still describes your role: exact, close or broad.']),
    ...(aliases.length === 0 ? [] : [`The aliases of ${name} are left out, because two roles cannot share them.`]),
  ];
}

/** Breaks a text into lines of at most 120 columns. It may be from a file that is not trusted, and so must not end the comment. */
function commentLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/u)) {
    const extended = `${lines.at(-1) ?? '#'} ${word}`;
    if (extended.length > 120 || lines.length === 0) lines.push(`# ${word}`);
    else lines[lines.length - 1] = extended;
  }
  return lines;
}

/** What a role inherits from several files can contradict itself in one: a scale, for example, is declared once for all of a category. */
function checked(role: Role, write: () => string): string {
  try {
    const text = write();
    parseRole(Buffer.from(text), 'the new file');
    return text;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${role.ref} cannot be written as one file: ${error.faults[0]?.message ?? error.message}`, {
      hint: `Write a role that inherits from it instead, with extends: ${role.level === null ? role.id : `${role.id}@${role.level}`}`,
    });
  }
}
