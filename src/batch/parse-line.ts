import { minComparedRoles, maxComparedRoles } from '../compare/compare-options.js';
import { UserError } from '../model/errors.js';

/**
 * Parses the references of a line: separated by tabs, or as JSON, either an array or an object with `roles`.
 * @param lineNumber counts from 1
 * @throws UserError with the place in the input, if the line does not name two to six roles.
 */
export function parseLine(text: string, lineNumber: number): string[] {
  const line = text.trim();
  const errorWith = (message: string, hint: string): UserError => lineError(text, lineNumber, message, hint);
  if (line === '') throw errorWith('this line is empty', 'Name two to six roles, separated by tabs.');
  const isJson = /^[[{]/.test(line);
  const references = isJson ? parseJsonLine(line, errorWith) : text.split('\t').map((reference) => reference.trim());
  if (references.length < minComparedRoles || references.length > maxComparedRoles) {
    const hint =
      references.length > maxComparedRoles ? 'Split them over several lines.' : isJson ? formatHint : 'Put a tab between two roles.';
    throw errorWith(`a comparison takes ${minComparedRoles} to ${maxComparedRoles} roles, not ${references.length}`, hint);
  }
  if (references.includes('-'))
    throw errorWith('- cannot be a role here, because standard input holds the pairs', 'Name a file, or a role by its id.');
  return references;
}

/** Makes the error for a line of the input, with an excerpt of the line. */
export function lineError(text: string, lineNumber: number, message: string, hint: string): UserError {
  return new UserError(message, {
    faults: [{ file: 'standard input', line: lineNumber, column: 1, message, hint, excerpt: text.slice(0, maxExcerptLength) }],
  });
}

const maxExcerptLength = 200;

const formatHint = 'Write ["a", "b"] or {"roles": ["a", "b"]}.';

function parseJsonLine(line: string, errorWith: (message: string, hint: string) => UserError): string[] {
  const value = parseJson(line);
  if (value === undefined) throw errorWith('this line is not JSON', formatHint);
  const roles = rolesOf(value, (key) => errorWith(`a line may only have the key roles, not ${key}`, formatHint));
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string'))
    throw errorWith('this line does not contain a list of roles', formatHint);
  return roles;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Returns the list in an object, and rejects other keys instead of ignoring them, because they are probably a mistake. */
function rolesOf(value: unknown, unknownKeyError: (key: string) => UserError): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!('roles' in value)) return undefined;
  const unknownKey = Object.keys(value).find((key) => key !== 'roles');
  if (unknownKey !== undefined) throw unknownKeyError(unknownKey);
  return value.roles;
}
