import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quoteForBash, parseBashLine } from '../../../src/cli/completion/bash-line.js';

describe('parses the words of', () => {
  test.each([
    ['compare ', ['compare', ''], ''],
    ['compare  a\tb', ['compare', 'a', 'b'], ''],
    ['compare a\\ b', ['compare', 'a b'], ''],
    ['compare "a b', ['compare', 'a b'], '"'],
    ['compare "a b"', ['compare', 'a b'], ''],
    ['compare "a" ', ['compare', 'a', ''], ''],
    [`compare 'a\\b"`, ['compare', 'a\\b"'], "'"],
    ['compare "a\\"b\\$c\\d', ['compare', 'a"b$c\\d'], '"'],
    [`compare a"b"'c'\\d`, ['compare', 'abcd'], ''],
    ['compare ""', ['compare', ''], ''],
    ['compare a\\', ['compare', 'a'], ''],
    ['compare a | role-compare b', ['role-compare', 'b'], ''],
    ['true && compare', ['compare'], ''],
    ['x=$(compare a', ['compare', 'a'], ''],
    ['compare "a|b', ['compare', 'a|b'], '"'],
    ['', [''], ''],
  ])('%s', (line, words, quote) => {
    expect(parseBashLine(line)).toEqual({ words, quote });
  });
});

const printable = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', '')));

test('parses back what it quotes', () => {
  fc.assert(
    fc.property(printable, fc.constantFrom('', '"', "'"), (rest, quote) => {
      const quoted = quoteForBash(rest, quote);
      expect(quoted === null ? [] : parseBashLine(`compare ${quote}x${quoted}${quote}`).words).toEqual(
        quoted === null ? [] : ['compare', `x${rest}`],
      );
    }),
  );
});

test('quotes so that bash runs and expands nothing', () => {
  const rests = fc.sample(printable, 300).concat(['$(id)', '`id`', '${HOME}', "'; id; '", '"; id; "', '~', '*', '{a,b}', '#x', '!!', '\\']);
  const typed = ['', '"', "'"].flatMap((quote) =>
    rests.flatMap((rest) => {
      const quoted = quoteForBash(rest, quote);
      return quoted === null ? [] : [{ rest, word: `${quote}x${quoted}${quote}` }];
    }),
  );
  const { stdout } = spawnSync('bash', ['-c', `printf '%s\\n' ${typed.map(({ word }) => word).join(' ')}`], {
    encoding: 'utf8',
    env: { LC_ALL: 'C.UTF-8' },
  });
  expect(stdout.trimEnd().split('\n')).toEqual(typed.map(({ rest }) => `x${rest}`));
});
