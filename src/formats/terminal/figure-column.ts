import { widthOf } from './wrap.js';

/** How texts are filled up so that they stand under each other: numbers by their points, words by their beginnings. */
export interface FigureColumn {
  readonly width: number;
  pad(text: string): string;
}

export function figureColumn(texts: readonly string[]): FigureColumn {
  const parts = texts.filter(isNumber).map(partsOf);
  const before = Math.max(0, ...parts.map(({ whole }) => whole.length));
  const behind = Math.max(0, ...parts.map(({ rest }) => rest.length));
  const width = Math.max(before + behind, ...texts.filter((text) => !isNumber(text)).map(widthOf));
  const filled = (text: string): string => {
    if (!isNumber(text)) return text;
    const { whole, rest } = partsOf(text);
    return whole.padStart(before) + rest.padEnd(behind);
  };
  return { width, pad: (text) => filled(text) + ' '.repeat(Math.max(0, width - widthOf(filled(text)))) };
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

function partsOf(text: string): { whole: string; rest: string } {
  const [whole = '', decimals] = text.split('.');
  return { whole, rest: decimals === undefined ? '' : `.${decimals}` };
}
