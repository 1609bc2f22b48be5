import { describe, expect, test } from '@jest/globals';
import { parseLine } from '../../src/batch/parse-line.js';
import { UserError } from '../../src/model/errors.js';

describe('parses', () => {
  test.each([
    ['a\tb', ['a', 'b']],
    [' a \t b ', ['a', 'b']],
    ['UI/UX Designer\tbackend@senior\tmine.yaml', ['UI/UX Designer', 'backend@senior', 'mine.yaml']],
    ['["a", "b"]', ['a', 'b']],
    ['{"roles": ["a", "b", "c"]}', ['a', 'b', 'c']],
  ])('%s', (line, roles) => expect(parseLine(line, 1)).toEqual(roles));
});

describe('rejects', () => {
  test.each([
    ['', 'this line is empty', 'Name two to six roles, separated by tabs.'],
    ['  ', 'this line is empty', 'Name two to six roles, separated by tabs.'],
    ['a b', 'a comparison takes 2 to 6 roles, not 1', 'Put a tab between two roles.'],
    ['a\tb\tc\td\te\tf\tg', 'a comparison takes 2 to 6 roles, not 7', 'Split them over several lines.'],
    ['a\t-', '- cannot be a role here, because standard input holds the pairs', 'Name a file, or a role by its id.'],
    ['["a"', 'this line is not JSON', 'Write ["a", "b"] or {"roles": ["a", "b"]}.'],
    ['[]', 'a comparison takes 2 to 6 roles, not 0', 'Write ["a", "b"] or {"roles": ["a", "b"]}.'],
    ['["a"]', 'a comparison takes 2 to 6 roles, not 1', 'Write ["a", "b"] or {"roles": ["a", "b"]}.'],
    ['["a", 1]', 'this line does not contain a list of roles', 'Write ["a", "b"] or {"roles": ["a", "b"]}.'],
    ['{"pair": ["a", "b"]}', 'this line does not contain a list of roles', 'Write ["a", "b"] or {"roles": ["a", "b"]}.'],
    [
      '{"roles": ["a", "b"], "match": "exact"}',
      'a line may only have the key roles, not match',
      'Write ["a", "b"] or {"roles": ["a", "b"]}.',
    ],
    ['{"roles": "a"}', 'this line does not contain a list of roles', 'Write ["a", "b"] or {"roles": ["a", "b"]}.'],
  ])('%j', (line, message, hint) => {
    const error = errorOf(() => parseLine(line, 3));
    expect(error.faults).toEqual([{ file: 'standard input', line: 3, column: 1, message, hint, excerpt: line }]);
  });
});

function errorOf(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('nothing was thrown');
}
