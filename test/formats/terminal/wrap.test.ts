import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { lineWidth, singleWidth, widthOf, wrap } from '../../../src/formats/terminal/wrap.js';
import type { Span } from '../../../src/model/text.js';

const textOf = (lines: readonly (readonly Span[])[]): string[] => lines.map((line) => line.map(({ text }) => text).join(''));
const word = fc.constantFrom('a', 'duties', 'https://example.com/a/very/long/link', '日本語', '👩‍🏫', 'é', 'e\u0301', ',', '(preferred)');
const span = fc.record({
  text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  tone: fc.constantFrom('muted' as const, 'strong' as const),
});

const withoutSpaces = (text: string): string => text.replace(/ /g, '');

test('returns no line that is wider than the width', () =>
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.integer({ min: 2, max: 40 }), (spans, width) => {
      for (const line of wrap(spans, width)) expect(lineWidth(line)).toBeLessThanOrEqual(width);
    }),
  ));

test('loses nothing but the spaces at line breaks', () =>
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.integer({ min: 2, max: 40 }), (spans, width) => {
      expect(withoutSpaces(textOf(wrap(spans, width)).join(''))).toBe(withoutSpaces(spans.map(({ text }) => text).join('')));
    }),
  ));

test('breaks lines between words, but not where the tone changes within a word', () => {
  expect(textOf(wrap([{ text: 'one (two)', tone: 'muted' }, { text: ': three' }], 9))).toEqual(['one', '(two):', 'three']);
});

test('cuts a word that is too wide between characters, but no character', () => {
  expect(textOf(wrap([{ text: '日本語のメニュー' }], 5))).toEqual(['日本', '語の', 'メニ', 'ュー']);
  expect(widthOf('日本')).toBe(4);
});

test('breaks nothing if the width is infinite', () => {
  expect(textOf(wrap([{ text: 'one two three' }], Infinity))).toEqual(['one two three']);
});

test('takes only characters for single-width that are one column wide', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) =>
    singleWidth.test(character),
  );
  expect(characters.length).toBeGreaterThan(500);
  expect(characters.filter((character) => stringWidth(character) !== 1)).toEqual([]);
});
