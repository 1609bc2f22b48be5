import type { ChalkInstance } from 'chalk';

type Look = (chalk: ChalkInstance) => ChalkInstance;

/** The looks that are a colour. */
export interface Palette {
  readonly first: Look;
  readonly second: Look;
  readonly muted: Look;
}

/**
 * Blue and orange, which the common kinds of colour blindness tell apart (Okabe and Ito, 2008), and grey; all near a luminance of
 * 0.2, where a colour is read on white (WCAG contrast 3.8 and more) as well as on black. By the number of colours, as chalk counts.
 */
export const palettes: Readonly<Record<1 | 2 | 3, Palette>> = {
  // Terminals choose their 16 colours themselves; dimmed is what they make of their own text.
  1: { first: (chalk) => chalk.blueBright, second: (chalk) => chalk.yellow, muted: (chalk) => chalk.dim },
  2: { first: (chalk) => chalk.bold.ansi256(32), second: (chalk) => chalk.bold.ansi256(166), muted: (chalk) => chalk.ansi256(243) },
  3: { first: (chalk) => chalk.bold.hex('#2080d0'), second: (chalk) => chalk.bold.hex('#c7650a'), muted: (chalk) => chalk.hex('#7f7f7f') },
};
