import { describe, expect, test } from '@jest/globals';
import { paletteStyles } from '../../../src/formats/html/style/palette.js';

const [light = '', dark = ''] = String(paletteStyles).split('@media');
const texts = ['ink', 'soft', 'link', 'apart', 'role-1', 'role-2', 'role-3', 'role-4', 'role-5', 'role-6'];

/** The relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(left: string, right: string): number {
  const [low = 0, high = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s page', (_name, styles) => {
  const colorOf = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(styles)?.[1] ?? '';

  test.each(texts.flatMap((text) => ['paper', 'raised'].map((background) => [text, background] as const)))(
    'has text in --%s with a contrast of 4.5 to --%s',
    (text, background) => {
      expect(contrast(colorOf(text), colorOf(background))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('marks changed words without loss of contrast', () => {
    expect(contrast(colorOf('ink'), colorOf('changed'))).toBeGreaterThanOrEqual(4.5);
  });

  // Bars and marks need 3 (WCAG 2.2, 1.4.11).
  test('has bars of what all share with a contrast of 3', () => {
    expect(contrast(colorOf('shared'), colorOf('paper'))).toBeGreaterThanOrEqual(3);
  });
});
