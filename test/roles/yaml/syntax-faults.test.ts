import { expect, test } from '@jest/globals';
import { parseYaml } from '../../../src/roles/yaml/yaml-file.js';
import { faultsOf } from '../faults-of.js';

/** All that is wrong with the YAML. */
function faults(text: string): string[] {
  return faultsOf(() => parseYaml(text, 'a.yaml'), 'not a role file');
}

test.each<[text: string, faults: string[]]>([
  ['a: [b, "c", {d: e, f: [g]', ['1:13 this { is not closed']],
  ['a: "b" "c', ['1:8 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ["a: 'it''s", ["1:4 this ' is not closed"]],
  ['a: {b: "c}', ['1:8 this " is not closed']],
  ['a: ["b]', ['1:5 this " is not closed']],
  ['a: [b, [c]', ['1:4 this [ is not closed']],
  ['a: [b, "c"', ['1:4 this [ is not closed']],
  ['a: [', ['1:4 this [ is not closed']],
  ['a: "', ['1:4 this " is not closed']],
  ['a: {b: [c}', ['1:8 this [ is not closed']],
  ['x: [y]\na: [b', ['2:4 this [ is not closed']],
  ['a: {b: c]', ['1:4 this { is not closed']],
  ['a: "b\nc: "d"\n', ['1:4 this " is not closed']],
  ['a: [b\nc: [d]\n', ['1:4 this [ is not closed']],
  ['a: ["b", \'c]\n', ["1:10 this ' is not closed"]],
  ['a: b: c', ['1:4 a second ": " on one line | Text that has a colon and a space in it goes in quotes.']],
  ['a: - b', ['1:4 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ['a:\n\t- b', ['2:1 a tab is no indentation in YAML | Indent with spaces.']],
  ['a: @b', ['1:4 text cannot begin with this sign | Put it in quotes.']],
  ['a: %b', ['1:4 text cannot begin with this sign | Put it in quotes.']],
  ['a: "\\q"', ['1:5 a backslash that stands for nothing | Write two of them, or put the text in single quotes.']],
  ["a: 'b'c", ['1:7 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ['a: [b]c', ['1:7 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ['a: [b, , c]', ['1:8 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ['? [a]\n: b', ['1:3 a key must be plain text']],
  ['a: !x b', ['1:4 tags (!…) are not allowed here | Text that begins with ! goes in quotes.']],
  ['a: &\n', ['1:4 an anchor (&) or alias (*) needs a name | Text that begins with & or * goes in quotes.']],
  ['a: *b', ['1:4 there is no anchor &b before this | Text that begins with * goes in quotes.']],
  ['- a\nb: c', ['2:1 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ['a\nb: c', ['1:1 a key without a colon and a space behind it']],
  ['a: b\nc', ['2:1 a key without a colon and a space behind it']],
  ["a: 'b'#c", ['1:7 a comment (#) needs a space before it']],
  ['a: |\n b\n  c\n d\ne', ['5:1 a key without a colon and a space behind it']],
  ['}', ['1:1 this does not belong here | A comma is missing before it, or quotes around the text.']],
  [']', ['1:1 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ['a: }', ['1:4 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ['[a]: b', ['1:1 a key must be plain text']],
  ['{a: b}: c', ['1:1 a key must be plain text']],
  ["a: 'b\n", ["1:4 this ' is not closed"]],
  ['---\na: b\n---\nc: d\n', ['3:1 a second document begins here | Put each role in a file of its own.']],
  ['a: b\n...\nc: d', ['3:1 a second document begins here | Put each role in a file of its own.']],
  ['%YAML 9\n---\na: b', ['1:7 unsupported YAML version 9']],
  ['# c\n', ['1:1 the file states nothing | compare init ID writes one to start from.']],
  ['\n\n', ['1:1 the file is empty | compare init ID writes one to start from.']],
  ['null', ['1:1 the file states nothing | compare init ID writes one to start from.']],
  ['a: `b`', ['1:4 text cannot begin with this sign | Put it in quotes.']],
  ['a: b\n c: d', ['1:4 a second ": " on one line | Text that has a colon and a space in it goes in quotes.']],
  ['a:\n  - b\n c: d', ['3:2 the indentation is off | Entries of one list or map stand in the same column.']],
  ['a: >x\n b', ['1:5 this does not belong here | A comma is missing before it, or quotes around the text.']],
  ['a: |9\n b', ['2:2 the indentation is off | Entries of one list or map stand in the same column.']],
  ['a: "b', ['1:4 this " is not closed']],
  ['"a: b\n', ['1:1 this " is not closed']],
  ['a: ,b', ['1:4 text cannot begin with this sign | Put it in quotes.']],
  // The first of a line.
  ['a: [!x b, @c]', ['1:5 tags (!…) are not allowed here | Text that begins with ! goes in quotes.']],
  ['a: [@b, !x c]', ['1:5 text cannot begin with this sign | Put it in quotes.']],
  ['a: &x [b]\n*x : c', ['2:1 a key must be plain text']],
  // Brackets may close in the first column.
  ['a: [\n  b\n]\nc: {\n  d: e\n}\n', []],
])('%j', (text, expected) => {
  expect(faults(text)).toEqual(expected);
});

const tooLarge = 'the file is too large: more than 100000 words and signs';

test.each<[what: string, text: (count: number) => string, most: number, fault: string]>([
  ['lists in lists', (count) => '['.repeat(count) + ']'.repeat(count), 63, '1:65 nested more than 64 deep'],
  ['backslashes in double quotes', (count) => `"${'\\n'.repeat(count)}"`, 99_999, `1:1 ${tooLarge}`],
  ['lines in double quotes', (count) => `"${'a\n'.repeat(count)}"`, 99_999, `1:1 ${tooLarge}`],
  ['lines in single quotes', (count) => `'${'a\n'.repeat(count)}'`, 99_999, `1:1 ${tooLarge}`],
  ['lines of a block', (count) => `a: |\n${' b\n'.repeat(count)}`, 99_992, `2:1 ${tooLarge}`],
  [
    'entries under an anchor',
    (count) => `- &a [${Array.from({ length: count }, () => 'b').join()}]\n${'- *a\n'.repeat(270)}`,
    368,
    '2:3 the anchors expand without end',
  ],
])('there may be many %s, and no more', (_what, text, most, fault) => {
  expect([faults(text(most)), faults(text(most + 1))]).toEqual([[], [fault]]);
});

test.each([
  ['in single quotes', `'${'\\'.repeat(150_000)}'`],
  ['without quotes', `a${'\\'.repeat(150_000)}"`],
])('a text of any length is one word %s, whatever signs it has', (_where, text) => {
  expect(faults(text)).toEqual([]);
});
