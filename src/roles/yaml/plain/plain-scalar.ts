import { otherwise } from './otherwise.js';

const words = new Map<string, boolean | null>(
  [
    ['null', 'Null', 'NULL', '~'],
    ['true', 'True', 'TRUE'],
    ['false', 'False', 'FALSE'],
  ].flatMap((spellings, place) => spellings.map((spelling): [string, boolean | null] => [spelling, place === 0 ? null : place === 1])),
);

export function isWord(text: string): boolean {
  return words.has(text);
}

const figure = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
const oddFigure = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i;

/**
 * A text without quotes, by YAML's core schema.
 * @throws otherwise where it is a figure as few write it
 */
export function plainScalar(text: string): unknown {
  if (words.has(text)) return words.get(text);
  if (!/^[-+.\d]/.test(text)) return text;
  if (figure.test(text) && text !== '-0') return Number(text);
  if (oddFigure.test(text)) throw otherwise;
  return text;
}
