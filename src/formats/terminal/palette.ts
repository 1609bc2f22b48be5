import type { ChalkInstance } from 'chalk';
import type { Paper } from '../format.js';

type Paint = (chalk: ChalkInstance) => ChalkInstance;

/** The tones that are colours. */
export interface Palette {
  /** The hues of up to six roles, in their order. */
  readonly roles: readonly [Paint, Paint, Paint, Paint, Paint, Paint];
  readonly muted: Paint;
  /** What a level of a ladder adds or raises: a yellow that is legible on the paper. */
  readonly fresh: Readonly<Record<Paper | 'unknown', Paint>>;
}

/**
 * The palette for each of chalk's levels: 16, 256 and 16 million colours. The first two are blue and orange, which people with the common kinds of colour
 * blindness can tell apart (Okabe and Ito, 2008); the others follow the page: green, purple, olive (of 256, another green), pink. All have a luminance of at most 0.18, which makes a
 * contrast of 4.5 on white (WCAG 2.2, AA) and as much as that leaves on black. A yellow of that luminance is dull, so that it is brighter where the paper is known to be dark.
 */
export const palettes: Readonly<Record<1 | 2 | 3, Palette>> = {
  // Terminals choose their 16 colours themselves, and dim their own text colour.
  1: {
    roles: [
      (chalk) => chalk.bold.blueBright,
      (chalk) => chalk.bold.yellow,
      (chalk) => chalk.bold.green,
      (chalk) => chalk.bold.magenta,
      (chalk) => chalk.bold.cyan,
      (chalk) => chalk.bold.red,
    ],
    muted: (chalk) => chalk.dim,
    fresh: sameOn((chalk) => chalk.bold.yellow),
  },
  2: {
    roles: [indexed(27), indexed(130), indexed(29), indexed(98), indexed(28), indexed(161)],
    muted: (chalk) => chalk.ansi256(243),
    // Of 256, no yellow is legible on white and on black, so that the orange of the second role stands in for it.
    fresh: { dark: indexed(221), light: indexed(94), unknown: indexed(130) },
  },
  3: {
    roles: [exact('#1d79c9'), exact('#bc5b05'), exact('#138760'), exact('#a853be'), exact('#7a7a0a'), exact('#d53771')],
    muted: (chalk) => chalk.hex('#767676'),
    fresh: { dark: exact('#ffd75f'), light: exact('#8a5a00'), unknown: exact('#927000') },
  },
};

function sameOn(paint: Paint): Palette['fresh'] {
  return { dark: paint, light: paint, unknown: paint };
}

function indexed(index: number): Paint {
  return (chalk) => chalk.bold.ansi256(index);
}

function exact(hex: string): Paint {
  return (chalk) => chalk.bold.hex(hex);
}
