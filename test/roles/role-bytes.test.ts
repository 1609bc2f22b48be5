import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fault, UserError } from '../../src/model/errors.js';
import { decodeUtf8, readStream } from '../../src/roles/role-bytes.js';

/** The fault of bytes that are not UTF-8 text; undefined for text. */
function fault(bytes: Uint8Array): Fault | undefined {
  try {
    decodeUtf8(bytes, 'a.yaml');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toBe('a.yaml is not UTF-8 text');
    return error.faults[0];
  }
  return undefined;
}

// Some contain the replacement character.
const texts = fc.string({
  unit: fc.oneof(fc.constantFrom('a', 'ä', '語', '🙂', '\n', '\ufffd'), fc.string({ unit: 'grapheme', maxLength: 1 })),
});
const text = texts.map((each) => each.replaceAll('\0', '').replace(/^\ufeff+/, ''));

test('reads UTF-8 unchanged, without its byte order mark', () => {
  fc.assert(
    fc.property(text, (original) => {
      expect([decodeUtf8(Buffer.from(original), 'a'), decodeUtf8(Buffer.from(`\ufeff${original}`), 'a')]).toEqual([original, original]);
    }),
  );
});

test('locates the first byte that is not UTF-8, and a zero byte', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom(0, 0x80, 0xc3, 0xf0, 0xff), (before, after, bad) => {
      const bytes = Buffer.concat([Buffer.from(before), Buffer.of(bad), Buffer.from(`.${after}`)]);
      const lines = before.split('\n');
      const message = bad === 0 ? 'there is a zero byte in the text' : 'the text is not UTF-8';
      expect(fault(bytes)).toMatchObject({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message });
    }),
  );
});

const utf16 = 'It looks like UTF-16: save it as UTF-8.';

test.each([
  [[0xff, 0xfe, 0x61, 0], utf16],
  [[0xfe, 0xff, 0, 0x61], utf16],
  [[0, 0x61], utf16],
  [[0xff, 0x61], 'Save it as UTF-8.'],
  [[0xff, 0xff], 'Save it as UTF-8.'],
  [[0xfe, 0xfe], 'Save it as UTF-8.'],
  [[0xfe, 0x61], 'Save it as UTF-8.'],
  [[0x61, 0xfe], 'Save it as UTF-8.'],
  [[0x61, 0xff, 0xfe], 'Save it as UTF-8.'],
])('says what to do about %j', (bytes, hint) => {
  expect(fault(Uint8Array.from(bytes))?.hint).toBe(hint);
});

async function* stream(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks;
}

test('reads a stream of strings and bytes, up to 5 MB', async () => {
  expect(Buffer.from(await readStream(stream('ä', Buffer.from('b'), '', '🙂'), '-')).toString()).toBe('äb🙂');
  const half = Buffer.alloc(2_500_000);
  expect(await readStream(stream(half, half), '-')).toHaveLength(5_000_000);
  await expect(readStream(stream(half, half, 'a'), 'a.yaml')).rejects.toMatchObject({
    message: 'a.yaml is larger than 5 MB',
    hint: 'A role file is a few kilobytes: is this the right file?',
  });
});
