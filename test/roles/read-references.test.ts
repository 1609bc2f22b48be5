import { describe, expect, test } from '@jest/globals';
import { bundledFolder } from '../../src/roles/bundled-roles.js';
import { openLibrary } from '../../src/roles/library.js';
import { readReferences } from '../../src/roles/read-references.js';
import { fixtures } from '../run.js';

const sources = { library: openLibrary([bundledFolder]), cwd: fixtures, stdin: async () => Buffer.from('') };

describe('the words of a command line', () => {
  test.each([
    ['two ids', ['chef', 'product-manager'], ['chef', 'product-manager'], false],
    ['names with vs between them', ['data', 'analyst', 'vs', 'data', 'scientist'], ['data analyst', 'data scientist'], false],
    ['the same in quotes', ['data analyst vs. data scientist'], ['data analyst', 'data scientist'], false],
    ['names without quotes', ['data', 'analyst', 'data', 'scientist'], ['data analyst', 'data scientist'], true],
    ['a name in quotes beside one without', ['data analyst', 'data', 'scientist'], ['data analyst', 'data scientist'], true],
    ['one name twice, in quotes', ['systems engineer', 'systems engineer'], ['systems engineer', 'systems engineer'], false],
    ['a name that ends in an id of one word', ['sous', 'chef', 'pastry', 'chef'], ['sous chef', 'pastry chef'], true],
    ['two names of which all words are also one', ['UX', 'designer', 'UI', 'designer'], ['UX designer', 'UI designer'], true],
    ['one name, although two roles may be wanted', ['software', 'engineer'], ['software engineer'], true],
    ['letters that are the initials of a name', ['a', 'b', 'c'], ['a', 'b', 'c'], false],
    ['vs among several spaces', ['data  analyst   vs   chef'], ['data  analyst', 'chef'], false],
    ['names with and between them', ['data', 'analyst', 'and', 'data', 'scientist'], ['data analyst', 'data scientist'], true],
    ['an OR nurse after another role', ['chef', 'OR', 'nurse'], ['chef', 'OR nurse'], true],
    ['a path', ['./data/analyst.yaml', 'chef'], ['./data/analyst.yaml', 'chef'], false],
  ])('%s', async (_what, words, references, isJoined) => {
    expect(await readReferences(words, 6, sources)).toEqual({ references, isJoined });
  });

  test.each([
    [
      ['nurse', 'midwife'],
      ['nurse', 'midwife'],
    ],
    [
      ['nurses', 'and', 'midwives'],
      ['nurses', 'midwives'],
    ],
    [['software', 'engineer'], undefined],
    [['research', 'and', 'development', 'manager'], undefined],
  ])('%j are one name, and may be several', async (words, orSeveral) => {
    expect(await readReferences(words, 6, sources)).toEqual({
      references: [words.join(' ')],
      isJoined: true,
      ...(orSeveral && { orSeveral }),
    });
  });

  test('are read as they stand if they are more than all names could have', async () => {
    const words = Array.from({ length: 97 }, () => 'nurse');
    expect(await readReferences(words, 6, sources)).toEqual({ references: words, isJoined: false });
    expect(await readReferences(words.slice(0, 17), 1, sources)).toEqual({ references: [words.slice(0, 17).join(' ')], isJoined: true });
  });

  test('are one name where a command takes one role', async () => {
    expect(await readReferences(['data', 'analyst'], 1, sources)).toEqual({ references: ['data analyst'], isJoined: true });
  });
});
