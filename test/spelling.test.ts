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
])('%s is near to %j', (word, expected) => {
  expect(suggestSpellings(word, words, 5)).toEqual(expected);
});

test('the nearest alone is suggested', () => {
  expect([didYouMean('prodcut-manager', words), didYouMean('colour', words)]).toEqual(['Did you mean product-manager?', undefined]);
});

test.each<[what: string, word: string, known: readonly string[], limit: number, near: readonly string[]]>([
  ['of equally near ones the first of the alphabet', 'plat', ['play', 'plan', 'plot'], 5, ['plan', 'play', 'plot']],
  ['as many as are asked for', 'plat', ['play', 'plan', 'plot'], 2, ['plan', 'play']],
  ['with the word itself what is a letter off', 'abcdef', ['abcdex', 'abcdef'], 5, ['abcdef', 'abcdex']],
  ['but not what is two off', 'abcdef', ['abcdxy', 'abcdef'], 5, ['abcdef']],
  ['each once', 'plat', ['plan', 'plan'], 5, ['plan']],
  ['one letter further than the nearest, and no more', 'abcdefghi', ['abcdefghx', 'abcdefgxy', 'abcdefxyz'], 5, ['abcdefghx', 'abcdefgxy']],
  ['no word of two letters', 'ab', ['ac', 'abc', 'abcdefg'], 5, []],
  ['nor one that begins another', 'abcdefg', ['ab', 'abc'], 5, ['abc']],
  ['swapped letters count as one', 'acb', ['abc', 'xyz'], 5, ['abc']],
  ['but other letters as often as they are', 'abcdef', ['abcxyz'], 5, []],
])('%s', (_what, word, known, limit, near) => {
  expect(suggestSpellings(word, known, limit)).toEqual(near);
});
