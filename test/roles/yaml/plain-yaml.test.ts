import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { YamlValue } from '../../../src/model/yaml-value.js';
import { yamlText } from '../../../src/roles/yaml/yaml-text.js';
import { parsePlainYaml } from '../../../src/roles/yaml/plain/plain-yaml.js';
import { parseYaml } from '../../../src/roles/yaml/yaml-file.js';
import { root } from '../../run.js';

/** Checks that the complete parser finds no fault in a text that the plain reader supports, and the same value. Returns whether it is supported. */
function agrees(text: string): boolean {
  const value = parsePlainYaml(text);
  if (value !== undefined) expect({ text, value }).toEqual({ text, value: parseYaml(text, 'any.yaml').value });
  return value !== undefined;
}

test.each([
  ['a:\n- b\n- c: d\n  e: [f, {g: h}]\n', { a: ['b', { c: 'd', e: ['f', { g: 'h' }] }] }],
  ['a:\n- b\nc: d\n', { a: ['b'], c: 'd' }],
  ['- a\n- b\n', ['a', 'b']],
  ['# c\n---\na: b # c\nc: # d\n  - e  # f\n  # g\n', { a: 'b', c: ['e'] }],
  ['a: one\n  - two\n\n  #\nb: >-\n  three\n  # four\n', { a: 'one - two', b: 'three # four' }],
  ['a: |\n  one\n\n    two\nb: >\n  three\n  four\n\n  five\n', { a: 'one\n\n  two\n', b: 'three four\nfive\n' }],
  ["a: 'it''s'\n# c\n\nb:\n", { a: "it's", b: null }],
  ["a: 'one\n  two\n\n  three'", { a: 'one two\nthree' }],
  ['a: "one \\\n  two\n\n  three\\n\\x41\\U0001f642"', { a: 'one two\nthree\nA🙂' }],
  ['- - a\n  - b\n-   - c: d\n      e: f', [['a', 'b'], [{ c: 'd', e: 'f' }]]],
  ['a:\n  one\n  two\nb:\n  [\n    c, # d\n    e,\n  ]\n', { a: 'one two', b: ['c', 'e'] }],
  ['{"a":{"b":[1,"c"]},\n"d e":null}', { a: { b: [1, 'c'] }, 'd e': null }],
  ['a: [1\n]\n', { a: [1] }],
  ['\na: b', { a: 'b' }],
  ['a:\n  b:\nc: d\n', { a: { b: null }, c: 'd' }],
  ['"null": a\n', { null: 'a' }],
  ['"__proto__": { a: b }\n', JSON.parse('{"__proto__":{"a":"b"}}')],
  ['constructor: a\n', { constructor: 'a' }],
  [`${'k'.repeat(200)}: a\n`, { [`${'k'.repeat(200)}`]: 'a' }],
  ['a: [-0.5, -1, 0, 0.5, 1.50]\n', { a: [-0.5, -1, 0, 0.5, 1.5] }],
  [`a: ${'['.repeat(9)}${']'.repeat(9)}\n`, { a: [[[[[[[[[]]]]]]]]] }],
])('reads %j', (text, value) => {
  expect(parsePlainYaml(text)).toEqual(value);
  expect(parseYaml(text, 'any.yaml').value).toEqual(value);
});

test.each([
  'a: 1\na: 2\n',
  'a: &x 1\n',
  'a: one # c\n  two\n',
  'a: "one\ntwo"\n',
  'a: "\\q"\n',
  'a: "b" c\n',
  'a: [[1\n]]\n',
  'a: [1 2\n',
  'a: [b: c]\n',
  'a: |+\n  b\n\n',
  'a: >\n  b\n    c\n',
  'a: b\n---\nc: d\n',
  'a: b \n',
  'a\n',
  'null\n',
  'null: a\n',
  'a: { true: b }\n',
  `${'k'.repeat(201)}: a\n`,
  'a: -0\n',
  'a: "b"c: d\n',
  'a:\n  b: |\n  c\n',
  'a:\n  b: |\n c\n',
  'a: [@b]\n',
  'a: { b: *c }\n',
  'a: [- b]\n',
  'a: [|b]\n',
  'a: [}]\n',
  'a: [`b]\n',
  'a: `b`\n',
  'a: }b\n',
  'a: b\n"c":d\n',
  // After a comma, # may be text.
  'a: [b,#c]\n',
  'a: {b: c,#d: e}\n',
  'a: [b,#c\n  ]\n',
])('leaves %j to the parser', (text) => {
  expect(parsePlainYaml(text)).toBeUndefined();
});

test('leaves files that are too large or too deep to the parser', () => {
  expect(parsePlainYaml(`a: ${'x'.repeat(48_996)}\n`)).toEqual({ a: 'x'.repeat(48_996) });
  expect(parsePlainYaml(`a: ${'x'.repeat(48_997)}\n`)).toBeUndefined();
  expect(parsePlainYaml(`a: ${'['.repeat(10)}${']'.repeat(10)}\n`)).toBeUndefined();
});

const chars = ' \n  - : # ,[]{}&*!|>\'"%@`?~.+0123456789eExX_-/\\abcnuÄ—語\t\r'.split('');
const words = [
  'a',
  'key',
  'null',
  'true',
  '1.5',
  '-3',
  '.5',
  '1e3',
  '0x1f',
  '15-1252.00',
  '2024-05',
  "it's",
  'C++',
  'C#',
  '.NET',
  'no',
  '# x',
  '- x',
  'say "x"',
  'one\ntwo\n',
  'one\n\n  two',
  '\0\u001b\u2028',
  '日本語 🙂',
];
const scalar = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: fc.constantFrom(...chars), maxLength: 12 }),
  fc.constantFrom('word '.repeat(40).trim(), 'a - b '.repeat(30).trim(), 'x: y '.repeat(30).trim()),
  fc.integer({ min: -9, max: 9999 }),
  fc.boolean(),
);
const name = fc.constantFrom('id', 'title', 'works with', 'constructor', 'toString', 'a.b', 'null', 'true', '1', 'Ä', 'x-y', 'a b/c');
const { value: written } = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}));
const texts = fc.dictionary(name, written, { minKeys: 1, maxKeys: 5 }).map(yamlText);

test('reads what importers write as the parser does', () => {
  fc.assert(
    fc.property(texts, (text) => void agrees(text)),
    { numRuns: 2000 },
  );
});

const styles = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  singleQuote: fc.constantFrom(true, false, null),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const, 'QUOTE_SINGLE' as const),
  blockQuote: fc.constantFrom(true, false, 'folded' as const, 'literal' as const),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
  trailingComma: fc.boolean(),
});
const values = fc.dictionary(name, written, { minKeys: 1, maxKeys: 5 });

test('reads most of what other tools write, as the parser does', () => {
  let [supported, total] = [0, 0];
  fc.assert(
    fc.property(values, styles, fc.constantFrom('\n', '\r\n'), (value, style, lineBreak) => {
      supported += Number(agrees(stringify(value, style).replaceAll('\n', lineBreak)));
      total += 1;
      agrees(JSON.stringify(value, null, style.indent));
    }),
    { numRuns: 2000 },
  );
  expect(supported / total).toBeGreaterThan(0.4);
});

// Files as people write them, with one to three changes, which yields texts that are almost supported.
const files = ['data/roles', 'data/examples/ladder', 'test/fixtures/good', 'test/fixtures/golden', 'test/fixtures/bad'].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(`${root}${folder}/${file}`, 'utf8')),
);
const changes = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(3),
    fc.string({ unit: fc.constantFrom(...chars, 'key: ', '\n  ', '- ', '"', "'", '\\n', ' # x', '>-\n    '), maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 3 },
);
const changed = fc
  .tuple(
    fc.oneof(
      texts,
      fc.tuple(values, styles).map(([value, style]) => stringify(value, style)),
      fc.constantFrom(...files).map((text) => text.slice(0, 1500)),
    ),
    changes,
  )
  .map(([text, all]) =>
    all.reduce((before, [position, deleted, inserted]) => {
      const index = Math.floor(position * before.length);
      return before.slice(0, index) + inserted + before.slice(index + deleted);
    }, text),
  );

test('reads almost supported texts as the parser does, or not at all', () => {
  fc.assert(
    fc.property(changed, (text) => {
      let isValid = true;
      try {
        parseYaml(text, 'any.yaml');
      } catch {
        isValid = false;
      }
      if (isValid) agrees(text);
      else expect({ text, value: parsePlainYaml(text) }).toEqual({ text, value: undefined });
    }),
    { numRuns: 3000 },
  );
});

const formats: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['written by `yaml`', (text) => stringify(parse(text))],
  ['as JSON', (text) => JSON.stringify(parse(text))],
];

test.each(formats)('supports every bundled role %s', (_, write) => {
  const folder = `${root}data/roles/`;
  expect(readdirSync(folder).filter((file) => !agrees(write(readFileSync(folder + file, 'utf8'))))).toEqual([]);
});
