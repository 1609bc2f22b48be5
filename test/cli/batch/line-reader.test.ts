import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLines } from '../../../src/cli/batch/line-reader.js';

async function read(chunks: readonly (Uint8Array | string)[]): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const arrived of readLines(stream(chunks))) lines.push(...arrived.map(({ text, fault }) => text ?? fault));
  return lines;
}

async function* stream(chunks: readonly (Uint8Array | string)[]): AsyncGenerator<Uint8Array | string> {
  yield* chunks;
}

test.each([
  ['nothing', [''], []],
  ['one line with an end', ['a\tb\n'], ['a\tb']],
  ['one line without an end', ['a\tb'], ['a\tb']],
  ['CRLF', ['a\tb\r\nc\td\r\n'], ['a\tb', 'c\td']],
  ['empty lines', ['\n\r\na\n'], ['', '', 'a']],
  ['a character split between two chunks', [Buffer.from('ü\n').subarray(0, 1), Buffer.from('ü\n').subarray(1)], ['ü']],
  ['bytes that are not UTF-8', [Uint8Array.of(0xff, 10), 'b\n'], ['not UTF-8', 'b']],
  ['the longest line allowed', [`${'x'.repeat(65_536)}\n`], ['x'.repeat(65_536)]],
  ['a longer line', ['x'.repeat(40_000), 'x'.repeat(40_000), 'x\nb\n'], ['too long', 'b']],
  ['a longer line at the end', ['x'.repeat(70_000)], ['too long']],
])('reads %s', async (_, chunks, expected) => expect(await read(chunks)).toEqual(expected));

test('reads the same lines however the bytes are split into chunks', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(200)), async (texts, cuts) => {
      const lines = texts.map((text) => text.replaceAll(/[\r\n]/g, ' '));
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      const ends = [...cuts.filter((cut) => cut < bytes.length), bytes.length].sort((a, b) => a - b);
      expect(await read(ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end)))).toEqual(lines);
    }),
  ));

test('numbers the lines from 1', async () => {
  const lineNumbers: number[] = [];
  for await (const arrived of readLines(stream(['a\nb', '\n\nc']))) lineNumbers.push(...arrived.map(({ lineNumber }) => lineNumber));
  expect(lineNumbers).toEqual([1, 2, 3, 4]);
});
