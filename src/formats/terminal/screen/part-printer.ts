import type { ScreenPart } from '../../../model/screen.js';
import type { DumbbellsPart } from '../../../model/screen/ratings.js';
import type { Theme } from '../theme.js';
import type { Line } from '../wrap.js';

/** Where the parts of a screen are printed. */
export interface ScreenCanvas {
  /** The columns to the right of the gutter. */
  readonly width: number;
  /** Of the whole terminal: what has little room says less. */
  readonly size: 'narrow' | 'normal' | 'wide';
  readonly theme: Theme;
  /** Decides how roles are marked. */
  readonly roleCount: number;
  /** The columns of the names of bars, the same in the whole screen, so that all bars begin in one column. */
  readonly barNameWidth: number;
  /** All of the screen, which begin in one column as well. */
  readonly dumbbells: readonly DumbbellsPart[];
  /** The parts that share the axis of a part above, and so print no axis of their own. */
  readonly withoutAxis: ReadonlySet<ScreenPart>;
}

/** How one type of part is printed. A row is what can be left out: an item, a bar, a sentence, a row of columns. */
export interface PartPrinter<Part extends ScreenPart> {
  /** How many rows the part has if none is left out. */
  rows(part: Part, canvas: ScreenCanvas): number;
  lines(part: Part, rows: number, canvas: ScreenCanvas): Line[];
  /** What the gutter says if rows are left out: `6 of 14`; null if it says nothing. */
  fact?(part: Part, rows: number, canvas: ScreenCanvas): string | null;
}
