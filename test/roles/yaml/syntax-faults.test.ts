import { expect, test } from '@jest/globals';
import { parseYaml } from '../../../src/roles/yaml/yaml-file.js';
import { faultsOf } from '../faults-of.js';

/** The syntax faults of a YAML text. */
function faults(text: string): string[] {
  return faultsOf(() => parseYaml(text, 'a.yaml'), 'not a role file');
}

test.each<[text: string, faults: string[]]>([
  ['a: [b, "c", {d: e, f: [g]', ['1:13 this { is not closed']],
  ['a: "b" "c', ['1:8 this does not belong here | A comma may be missing before it, or quotes around the text.']],
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
  ['a: b: c', ['1:4 a second ": " on one line | Put text that contains a colon and a space in quotes.']],
  ['a: - b', ['1:4 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  ['a:\n\t- b', ['2:1 YAML does not allow tabs as indentation | Indent with spaces.']],
  ['a: @b', ['1:4 text cannot begin with this character | Put the text in quotes.']],
  ['a: %b', ['1:4 text cannot begin with this character | Put the text in quotes.']],
  ['a: "\\q"', ['1:5 unknown escape sequence | Write two backslashes, or put the text in single quotes.']],
  ["a: 'b'c", ['1:7 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  ['a: [b]c', ['1:7 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  ['a: [b, , c]', ['1:8 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  ['? [a]\n: b', ['1:3 a key must be plain text']],
  ['a: !x b', ['1:4 tags (!…) are not allowed here | Put text that begins with ! in quotes.']],
  ['a: &\n', ['1:4 an anchor (&) or alias (*) needs a name | Put text that begins with & or * in quotes.']],
  ['a: *b', ['1:4 there is no anchor &b before this | Put text that begins with * in quotes.']],
  ['- a\nb: c', ['2:1 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  ['a\nb: c', ['1:1 a key needs a colon and a space after it']],
  ['a: b\nc', ['2:1 a key needs a colon and a space after it']],
  ["a: 'b'#c", ['1:7 a comment (#) needs a space before it']],
  ['a: |\n b\n  c\n d\ne', ['5:1 a key needs a colon and a space after it']],
  ['}', ['1:1 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  [']', ['1:1 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  ['a: }', ['1:4 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  ['[a]: b', ['1:1 a key must be plain text']],
  ['{a: b}: c', ['1:1 a key must be plain text']],
  ["a: 'b\n", ["1:4 this ' is not closed"]],
  ['---\na: b\n---\nc: d\n', ['3:1 a second document begins here | Put each role in its own file.']],
  ['a: b\n...\nc: d', ['3:1 a second document begins here | Put each role in its own file.']],
  ['%YAML 9\n---\na: b', ['1:7 unsupported YAML version 9']],
  ['# c\n', ['1:1 the file has no content | To start from a template: compare init ID']],
  ['\n\n', ['1:1 the file is empty | To start from a template: compare init ID']],
  ['null', ['1:1 the file has no content | To start from a template: compare init ID']],
  ['a: `b`', ['1:4 text cannot begin with this character | Put the text in quotes.']],
  ['a: b\n c: d', ['1:4 a second ": " on one line | Put text that contains a colon and a space in quotes.']],
  ['a:\n  - b\n c: d', ['3:2 the indentation is wrong | Entries of the same list or mapping must begin in the same column.']],
  ['a: >x\n b', ['1:5 this does not belong here | A comma may be missing before it, or quotes around the text.']],
  ['a: |9\n b', ['2:2 the indentation is wrong | Entries of the same list or mapping must begin in the same column.']],
  ['a: "b', ['1:4 this " is not closed']],
  ['"a: b\n', ['1:1 this " is not closed']],
  ['a: ,b', ['1:4 text cannot begin with this character | Put the text in quotes.']],
  // Only the first error of a line is reported.
  ['a: [!x b, @c]', ['1:5 tags (!…) are not allowed here | Put text that begins with ! in quotes.']],
  ['a: [@b, !x c]', ['1:5 text cannot begin with this character | Put the text in quotes.']],
  ['a: &x [b]\n*x : c', ['2:1 a key must be plain text']],
  // Brackets may close in the first column.
  ['a: [\n  b\n]\nc: {\n  d: e\n}\n', []],
])('%j', (text, expected) => {
  expect(faults(text)).toEqual(expected);
});

const tooLarge = 'the file is too large: more than 100000 words and symbols';

test.each<[what: string, text: (count: number) => string, maximum: number, fault: string]>([
  ['lists in lists', (count) => '['.repeat(count) + ']'.repeat(count), 63, '1:65 nested more than 64 levels deep'],
  ['backslashes in double quotes', (count) => `"${'\\n'.repeat(count)}"`, 99_999, `1:1 ${tooLarge}`],
  ['lines in double quotes', (count) => `"${'a\n'.repeat(count)}"`, 99_999, `1:1 ${tooLarge}`],
  ['lines in single quotes', (count) => `'${'a\n'.repeat(count)}'`, 99_999, `1:1 ${tooLarge}`],
  ['lines of a block', (count) => `a: |\n${' b\n'.repeat(count)}`, 99_992, `2:1 ${tooLarge}`],
  [
    'entries under an anchor',
    (count) => `- &a [${Array.from({ length: count }, () => 'b').join()}]\n${'- *a\n'.repeat(270)}`,
    368,
    '2:3 the aliases expand to too much data',
  ],
])('limits the number of %s', (_what, text, maximum, fault) => {
  expect([faults(text(maximum)), faults(text(maximum + 1))]).toEqual([[], [fault]]);
});

test.each([
  ['in single quotes', `'${'\\'.repeat(150_000)}'`],
  ['without quotes', `a${'\\'.repeat(150_000)}"`],
])('counts a text of any length %s as one word', (_where, text) => {
  expect(faults(text)).toEqual([]);
});
