import { groupDigits } from '../../group-digits.js';
import type { MatrixBlock } from '../../model/blocks/tables.js';
import type { Span } from '../../model/text.js';
import { type SimilarityBand, bandOf, looselyRelatedFrom, similarityBands } from '../../model/similarity-bands.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, lineWidth, nonBreakingSpace, wrap } from './wrap.js';

/**
 * Draws the similarities as a triangle: each name ends its row, and heads the column below it. Cells have a shade and a figure, or if these are too wide,
 * or too many to read, the shade alone. If that does not fit either, lists the nearest pairs.
 */
export function matrixLines(block: MatrixBlock, width: number, theme: Theme): string[] {
  const names = namesOf(block, theme);
  const withFigures = block.hasFigures || width === Infinity ? triangle(block, names, figureCell, theme) : null;
  const withShades = triangle(block, names, shadeCell, theme);
  const withoutLabels = triangle(
    block,
    names.map(({ name }) => ({ name, label: [] })),
    shadeCell,
    theme,
  );
  const fitting = [withFigures, withShades, withoutLabels].find((each) => each !== null && each.every((line) => lineWidth(line) <= width));
  const lines = fitting
    ? [...fitting, ...(fitting === withFigures ? [] : [[], ...wrap(howToRead(theme), width)])]
    : nearestPairs(block, names, width, theme);
  return [...lines, ...(width === Infinity ? [] : [[], ...wrap(legend(block, theme), width)])].map((line) => theme.paint(line));
}

/** Rows and columns without figures have to be followed with a finger. */
function howToRead(theme: Theme): Line {
  return theme.spans([{ text: 'A name ends its row and heads the column below it.', tone: 'muted' }]);
}

interface Name {
  readonly name: Line;
  /** What is said of the group that begins here. */
  readonly label: Line;
}

function namesOf({ titles, groups }: MatrixBlock, theme: Theme): Name[] {
  return titles.map((title, index) => {
    const group = groups.find(({ start }) => start === index);
    return {
      name: theme.spans([{ text: title, ...(group && { tone: 'strong' as const }) }]),
      label: group && group.label !== '' ? [{ text: '   ' }, ...theme.spans([{ text: group.label, tone: 'muted' }])] : [],
    };
  });
}

type CellOf = (score: number | null, theme: Theme) => Span;

function triangle({ scores }: MatrixBlock, names: readonly Name[], cellOf: CellOf, theme: Theme): Line[] {
  return names.map(({ name, label }, row) => {
    const cells = (scores[row] ?? []).slice(0, row).map((score) => cellOf(score, theme));
    const space = row === 0 || cellOf === figureCell ? [] : [{ text: ' ' }];
    return [...cells, ...space, ...name, ...label];
  });
}

/** How strongly a band is painted, by the blocks of its meter. */
const tones: Readonly<Record<number, Span['tone']>> = { 1: 'muted', 2: 'muted', 5: 'strong' };

/** Where too little is stated to tell. */
const unknown = '?';

function shadeCell(score: number | null, theme: Theme): Span {
  if (score === null) return { text: ` ${unknown}`, tone: 'muted' };
  const band = bandOf(score);
  const shade = shadeOf(band, theme);
  return toned(band === lowestBand ? ` ${shade}` : shade.repeat(2), band);
}

function figureCell(score: number | null, theme: Theme): Span {
  if (score === null) return { text: `   ${unknown} `, tone: 'muted' };
  const band = bandOf(score);
  const figure = score >= 0.995 ? '1.0' : score.toFixed(2).slice(1);
  const shade = shadeOf(band, theme);
  return toned(band === lowestBand ? `   ${shade} ` : `${shade}${figure} `, band);
}

/** It is a dot, without a figure. */
const lowestBand = similarityBands.at(-1);

function shadeOf({ blocks }: SimilarityBand, theme: Theme): string {
  return theme.shades[blocks - 1] ?? '';
}

function toned(text: string, { blocks }: SimilarityBand): Span {
  const tone = tones[blocks];
  return tone === undefined ? { text } : { text, tone };
}

/** `██ very closely related  ▓▓ closely  ▒▒ related`, and so on. */
function legend({ scores }: MatrixBlock, theme: Theme): Line {
  const entries = similarityBands.map((band, index): Line => {
    const shade = shadeOf(band, theme).repeat(band === lowestBand ? 1 : 2);
    return [toned(shade, band), ...legendWords(index === 0 ? band.words : band.words.replace(/ related$/, ''))];
  });
  const ofUnknown: Line[] = scores.some((row) => row.includes(null))
    ? [[{ text: unknown, tone: 'muted' }, ...legendWords('too little stated')]]
    : [];
  return [...entries, ...ofUnknown].flatMap((entry, index) => [...(index === 0 ? [] : [{ text: '  ' }]), ...entry]);
}

/** Never broken, and never apart from the shade before them. */
function legendWords(words: string): Line {
  return [{ text: ` ${words}`.replaceAll(' ', nonBreakingSpace), tone: 'muted' }];
}

const mostPairs = 20;

/** The pairs that are most alike, a line each, and how many others are at least loosely related. */
function nearestPairs({ scores, titles }: MatrixBlock, names: readonly Name[], width: number, theme: Theme): Line[] {
  const pairs = scores.flatMap((row, right) =>
    row.slice(0, right).flatMap((score, left) => (score !== null && score >= looselyRelatedFrom ? [{ left, right, score }] : [])),
  );
  const nearest = pairs.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right).slice(0, mostPairs);
  const fitting = names.filter(({ name }, row) => row * 2 + 1 + lineWidth(name) <= width).length;
  const lead = `${titles.length} roles are too many to draw in ${width} columns, where about ${fitting} fit. The nearest pairs:`;
  const more = pairs.length - nearest.length;
  return [
    ...wrap(theme.spans(lead), width),
    [],
    ...nearest.flatMap(({ left, right, score }) =>
      hangingIndent([figureCell(score, theme)], [...plain(names[left]), { text: theme.separator }, ...plain(names[right])], width),
    ),
    ...(more > 0
      ? wrap(theme.spans([{ text: `${groupDigits(more)} more pairs are at least loosely related.`, tone: 'muted' }]), width)
      : []),
  ];
}

/** A name without the tone of the head of a group. */
function plain(name: Name | undefined): Line {
  return (name?.name ?? []).map(({ text }) => ({ text }));
}
