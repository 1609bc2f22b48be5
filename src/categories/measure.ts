import type { Row } from '../model/comparison.js';

/** A figure that lies between cells, and how it is said behind its sign. */
export interface Measure {
  readonly figure: number;
  readonly text: (sign: string) => string;
}

/** `+2 rungs` from the first of two roles to the second, `2 rungs apart` of more, and why the rest does not compare; null where nothing is to be said. */
export function measuresText(measures: readonly Measure[], { cells }: Pick<Row, 'cells'>, notComparable?: string): string | null {
  const isPair = cells.length === 2;
  const figures = measures.map(({ figure, text }) => text(isPair ? (figure < 0 ? '-' : '+') : ''));
  const measured = figures.length === 0 || isPair ? figures : [`${figures.join(', ')} apart`];
  const parts = [...measured, ...(notComparable === undefined ? [] : [`not comparable: ${notComparable}`])];
  return parts.length === 0 ? null : parts.join(', ');
}

/** `+2`, `level +2`. */
export function measure(name: string, figure: number): Measure {
  return { figure, text: (sign) => `${name}${sign}${Math.abs(figure)}` };
}
