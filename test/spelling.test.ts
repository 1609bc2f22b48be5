import { expect, test } from '@jest/globals';
import { didYouMean, suggestSpellings } from '../src/spelling.js';

const words = ['name', 'level', 'importance', 'minimum', 'maximum', 'EUR', 'product-manager', 'project-manager', 'sales-engineer'];

test.each([
  ['nmae', ['name']],
  ['levle', ['level']],
  ['LEVEL', ['level']],
  ['min', ['minimum']],
  ['Euro', ['EUR']],
  ['importances', ['importance']],
  ['product-manger', ['product-manager']],
  ['projuct-manager', ['product-manager', 'project-manager']],
  ['sales', ['sales-engineer']],
  ['xy', []],
  ['1', []],
  ['colour', []],
])('suggests for %s: %j', (word, expected) => {
  expect(suggestSpellings(word, words, 5)).toEqual(expected);
});

test('suggests only the nearest word', () => {
  expect([didYouMean('prodcut-manager', words), didYouMean('colour', words)]).toEqual(['Did you mean product-manager?', undefined]);
});

test.each<[title: string, word: string, knownWords: readonly string[], limit: number, suggestions: readonly string[]]>([
  ['orders equally near words alphabetically', 'plat', ['play', 'plan', 'plot'], 5, ['plan', 'play', 'plot']],
  ['suggests no more words than the limit', 'plat', ['play', 'plan', 'plot'], 2, ['plan', 'play']],
  ['suggests a word that is one letter off beside the word itself', 'abcdef', ['abcdex', 'abcdef'], 5, ['abcdef', 'abcdex']],
  ['does not suggest a word that is two letters off beside the word itself', 'abcdef', ['abcdxy', 'abcdef'], 5, ['abcdef']],
  ['suggests a repeated word once', 'plat', ['plan', 'plan'], 5, ['plan']],
  [
    'suggests words up to one letter further off than the nearest',
    'abcdefghi',
    ['abcdefghx', 'abcdefgxy', 'abcdefxyz'],
    5,
    ['abcdefghx', 'abcdefgxy'],
  ],
  ['suggests nothing for a word of two letters', 'ab', ['ac', 'abc', 'abcdefg'], 5, []],
  ['does not suggest a word of two letters because the other begins with it', 'abcdefg', ['ab', 'abc'], 5, ['abc']],
  ['counts two swapped letters as one edit', 'acb', ['abc', 'xyz'], 5, ['abc']],
  ['counts each wrong letter as an edit', 'abcdef', ['abcxyz'], 5, []],
])('%s', (_title, word, knownWords, limit, suggestions) => {
  expect(suggestSpellings(word, knownWords, limit)).toEqual(suggestions);
});
