import { minComparedRoles, maxComparedRoles } from '../compare/compare-options.js';
import { UserError } from '../model/errors.js';

/**
 * The references that a line names: separated by tabs, or as JSON: an array, or an object with `roles`.
 * @param place the line's number among the input's, from 1
 * @throws UserError, placed in the input, where it names no two to six roles.
 */
export function parseLine(text: string, place: number): string[] {
  const line = text.trim();
  if (line === '') throw lineError(text, place, 'this line is empty', 'Name two to six roles, with a tab between them.');
  const isJson = /^[[{]/.test(line);
  const references = isJson ? fromJson(line, text, place) : text.split('\t').map((reference) => reference.trim());
  if (references.length < minComparedRoles || references.length > maxComparedRoles) {
    const hint = references.length > maxComparedRoles ? 'Split them over several lines.' : isJson ? forms : 'Put a tab between two roles.';
    throw lineError(text, place, `a comparison takes ${minComparedRoles} to ${maxComparedRoles} roles, not ${references.length}`, hint);
  }
  if (references.includes('-'))
    throw lineError(text, place, '- is no role here: standard input holds the pairs', 'Name a file, or a role by its id.');
  return references;
}

/** The error for a line of the input, which shows its beginning. */
export function lineError(text: string, place: number, message: string, hint: string): UserError {
  return new UserError(message, {
    faults: [{ file: 'standard input', line: place, column: 1, message, hint, excerpt: text.slice(0, maxExcerptLength) }],
  });
}

const maxExcerptLength = 200;

const forms = 'Write ["a", "b"] or {"roles": ["a", "b"]}.';

function fromJson(line: string, text: string, place: number): string[] {
  const value = parsed(line);
  if (value === undefined) throw lineError(text, place, 'this line is not JSON', forms);
  const roles = rolesOf(value, (key) => lineError(text, place, `a line names roles alone, and not ${key}`, forms));
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string'))
    throw lineError(text, place, 'this line names no list of roles', forms);
  return roles;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** An object may say nothing else: what we would not heed is more likely misspelt than meant. */
function rolesOf(value: unknown, unknownKey: (key: string) => UserError): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!('roles' in value)) return undefined;
  const other = Object.keys(value).find((key) => key !== 'roles');
  if (other !== undefined) throw unknownKey(other);
  return value.roles;
}
