import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { lineWidth, singleWidth, widthOf, wrap } from '../../../src/formats/terminal/wrap.js';
import type { Span } from '../../../src/model/report.js';

const textOf = (lines: readonly (readonly Span[])[]): string[] => lines.map((line) => line.map(({ text }) => text).join(''));
const word = fc.constantFrom('a', 'duties', 'https://example.com/a/very/long/link', '日本語', '👩‍🏫', 'é', 'e\u0301', ',', '(preferred)');
const span = fc.record({
  text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  tone: fc.constantFrom('muted' as const, 'strong' as const),
});

const squeeze = (text: string): string => text.replace(/ /g, '');

test('no line is wider than it may be, unless by a single sign', () =>
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.integer({ min: 2, max: 40 }), (spans, width) => {
      for (const line of wrap(spans, width)) expect(lineWidth(line)).toBeLessThanOrEqual(width);
    }),
  ));

test('nothing is lost but the spaces at line breaks', () =>
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.integer({ min: 2, max: 40 }), (spans, width) => {
      expect(squeeze(textOf(wrap(spans, width)).join(''))).toBe(squeeze(spans.map(({ text }) => text).join('')));
    }),
  ));

test('lines break between words, and a change of look within one is no place to break', () => {
  expect(textOf(wrap([{ text: 'one (two)', tone: 'muted' }, { text: ': three' }], 9))).toEqual(['one', '(two):', 'three']);
});

test('a word that is too wide is cut between signs, wide ones whole', () => {
  expect(textOf(wrap([{ text: '日本語のメニュー' }], 5))).toEqual(['日本', '語の', 'メニ', 'ュー']);
  expect(widthOf('日本')).toBe(4);
});

test('without a width nothing is broken', () => {
  expect(textOf(wrap([{ text: 'one two three' }], Infinity))).toEqual(['one two three']);
});

test('signs that are taken for narrow are one column wide', () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => singleWidth.test(sign));
  expect(signs.length).toBeGreaterThan(500);
  expect(signs.filter((sign) => stringWidth(sign) !== 1)).toEqual([]);
});
