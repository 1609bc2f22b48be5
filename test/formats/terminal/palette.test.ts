import { describe, expect, test } from '@jest/globals';
import { createTheme } from '../../../src/formats/terminal/theme.js';
import type { Style } from '../../../src/formats/format.js';
import type { Tone } from '../../../src/model/text.js';

type Rgb = readonly [red: number, green: number, blue: number];

/** How terminals with 16 colours show the two codes that we use. */
const sixteenColors: Readonly<Record<string, Readonly<Record<string, Rgb>>>> = {
  xterm: { '94': [92, 92, 255], '33': [205, 205, 0] },
  'VS Code, dark': { '94': [59, 142, 234], '33': [229, 229, 16] },
  'Windows console': { '94': [59, 120, 255], '33': [193, 156, 0] },
  'Linux console': { '94': [85, 85, 255], '33': [170, 85, 0] },
};

/** The colour of a tone, read from the escape codes that are sent to the terminal. */
function colorOf(tone: Tone, color: Style['color'], terminal = 'xterm', paper?: Style['paper']): Rgb {
  const painted = createTheme({ color, width: 80, isAscii: false, ...(paper && { paper }) }).paint([{ text: 'x', tone }]);
  const exact = /38;2;(\d+);(\d+);(\d+)m/.exec(painted);
  if (exact) return [Number(exact[1]), Number(exact[2]), Number(exact[3])];
  const indexed = /38;5;(\d+)m/.exec(painted)?.[1];
  if (indexed !== undefined) return fromCube(Number(indexed));
  const named = sixteenColors[terminal]?.[/\u001b\[(94|33)m/.exec(painted)?.[1] ?? ''];
  if (!named) throw new Error(`${tone} has no colour: ${JSON.stringify(painted)}`);
  return named;
}

const cubeLevel = (index: number): number => (index === 0 ? 0 : 55 + 40 * index);

/** xterm's 256 colours: a cube of six steps each, then a ramp of greys. */
function fromCube(index: number): Rgb {
  const grey = 8 + 10 * (index - 232);
  const offset = index - 16;
  return index >= 232
    ? [grey, grey, grey]
    : [cubeLevel(Math.floor(offset / 36)), cubeLevel(Math.floor(offset / 6) % 6), cubeLevel(offset % 6)];
}

const linear = (rgb: Rgb): number[] =>
  rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
const luminance = (rgb: Rgb): number => linear(rgb).reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);

/** WCAG 2.1, contrast ratio. */
function contrast(left: Rgb, right: Rgb): number {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Normal vision and the full loss of one kind of cone: Machado, Oliveira and Fernandes, 2009, table 1, severity 1.0, on linear RGB. */
const visions = {
  'normal vision': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const labCurve = (part: number): number => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);

/** How a colour looks with that vision, in CIE L*a*b* (D65). */
function labColor(rgb: Rgb, vision: keyof typeof visions): number[] {
  const parts = linear(rgb);
  const [red = 0, green = 0, blue = 0] = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        parts.reduce((sum, part, column) => sum + part * (visions[vision][row + column] ?? 0), 0),
      ),
    ),
  );
  const x = labCurve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = labCurve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = labCurve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The colour difference ΔE*ab (CIE 1976): 2.3 is just noticeable, and 10 is obvious at a glance. */
function difference(left: Rgb, right: Rgb, vision: keyof typeof visions): number {
  const [a, b] = [labColor(left, vision), labColor(right, vision)];
  return Math.hypot(...a.map((part, index) => part - (b[index] ?? 0)));
}

const allVisions = ['normal vision', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

describe.each([{ color: 2 }, { color: 3 }] as const)('at colour level $color', ({ color }) => {
  const [first, second, muted] = [colorOf('role-1', color), colorOf('role-2', color), colorOf('muted', color)];

  test.each([
    ['white', 4.5, [255, 255, 255]],
    ['black', 4, [0, 0, 0]],
    ['the dark grey of editors', 3.2, [30, 30, 30]],
  ] as const)('the hues of two roles and grey are legible on %s', (_name, minimum, background) => {
    for (const tone of [first, second, muted]) expect(contrast(tone, background)).toBeGreaterThan(minimum);
  });

  test.each(['role-3', 'role-4', 'role-5', 'role-6'] as const)('%s is legible on white and on black', (tone) => {
    expect(contrast(colorOf(tone, color), [255, 255, 255])).toBeGreaterThan(4.5);
    expect(contrast(colorOf(tone, color), [0, 0, 0])).toBeGreaterThan(4);
  });

  test('what is new is legible, and bright where the paper is known to be dark', () => {
    expect(contrast(colorOf('new', color, 'xterm', 'light'), [255, 255, 255])).toBeGreaterThan(4.5);
    expect(contrast(colorOf('new', color, 'xterm', 'dark'), [30, 30, 30])).toBeGreaterThan(11);
    for (const paper of [
      [255, 255, 255],
      [0, 0, 0],
    ] as const)
      expect(contrast(colorOf('new', color), paper)).toBeGreaterThan(4.2);
  });

  test.each(allVisions)('what is new differs clearly from what carries on for %s', (vision) => {
    for (const paper of ['light', 'dark', undefined] as const)
      expect(difference(colorOf('new', color, 'xterm', paper), muted, vision)).toBeGreaterThan(20);
  });

  test.each(allVisions)('all tones differ clearly for %s', (vision) => {
    expect(difference(first, second, vision)).toBeGreaterThan(80);
    expect(difference(first, muted, vision)).toBeGreaterThan(30);
    expect(difference(second, muted, vision)).toBeGreaterThan(30);
  });
});

describe.each(Object.keys(sixteenColors))('in 16 colours, as %s shows them', (terminal) => {
  test.each(allVisions)('the two roles differ clearly for %s', (vision) => {
    expect(difference(colorOf('role-1', 1, terminal), colorOf('role-2', 1, terminal), vision)).toBeGreaterThan(50);
  });
});

test('sends only text without colours, with a different mark for each status', () => {
  const theme = createTheme({ color: 0, width: 80, isAscii: false });
  const marks = [
    theme.mark('same', [true, true]),
    theme.mark('similar', [true, true]),
    theme.mark('different', [true, true]),
    theme.mark('only', [true, false]),
    theme.mark('only', [false, true]),
  ];
  expect(new Set(marks.map(({ text }) => text)).size).toBe(5);
  expect(theme.paint(marks)).toBe('=≈≠<>');
});
