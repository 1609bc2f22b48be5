import type { MatrixBlock, Span, Text } from '../../model/report.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, nonBreakingSpace, wrap } from './wrap.js';

/**
 * Draws the similarities as a triangle: each name ends its row, and heads the column below it. Cells have a shade and a figure, or if these are too wide,
 * or too many to read, the shade alone. If that does not fit either, says how many roles do.
 */
export function matrixLines(block: MatrixBlock, width: number, theme: Theme): string[] {
  const names = namesOf(block, theme);
  const withFigures = block.hasFigures || width === Infinity ? triangle(block, names, figureCell, theme) : null;
  const withShades = triangle(block, names, shadeCell, theme);
  const lines = [
    withFigures,
    withShades,
    triangle(
      block,
      names.map(({ name }) => ({ name, label: [] })),
      shadeCell,
      theme,
    ),
  ].find((each) => each !== null && each.every((line) => lineWidth(line) <= width));
  if (!lines)
    return wrap(
      theme.spans(
        tooWide(
          names.map(({ name }) => lineWidth(name)),
          width,
        ),
      ),
      width,
    ).map((line) => theme.paint(line));
  return [...lines, ...(width === Infinity ? [] : [[], ...wrap(legend(theme), width)])].map((line) => theme.paint(line));
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

type CellOf = (score: number, theme: Theme) => Span;

function triangle({ scores }: MatrixBlock, names: readonly Name[], cellOf: CellOf, theme: Theme): Line[] {
  return names.map(({ name, label }, row) => {
    const cells = (scores[row] ?? []).slice(0, row).map((score) => cellOf(score, theme));
    const space = row === 0 || cellOf === figureCell ? [] : [{ text: ' ' }];
    return [...cells, ...space, ...name, ...label];
  });
}

/** The lowest scores of what is loosely related, related, closely and very closely related. */
const bands = [0.05, 0.15, 0.3, 0.5];
const tones: readonly (Span['tone'] | undefined)[] = ['muted', 'muted', undefined, undefined, 'strong'];

function bandOf(score: number): number {
  return bands.filter((lowest) => score >= lowest).length;
}

function shadeCell(score: number, theme: Theme): Span {
  const band = bandOf(score);
  const shade = theme.shades[band] ?? '';
  return toned(band === 0 ? ` ${shade}` : shade.repeat(2), band);
}

function figureCell(score: number, theme: Theme): Span {
  const band = bandOf(score);
  const figure = score >= 0.995 ? '1.0' : score.toFixed(2).slice(1);
  const shade = theme.shades[band] ?? '';
  return toned(band === 0 ? `   ${shade} ` : `${shade}${figure} `, band);
}

function toned(text: string, band: number): Span {
  const tone = tones[band];
  return tone === undefined ? { text } : { text, tone };
}

const bandNames = ['hardly', 'loosely', 'related', 'closely', 'very closely related'];

function legend(theme: Theme): Line {
  const entries = bandNames.map((name, band): Line => {
    const shade = (theme.shades[band] ?? '').repeat(band === 0 ? 1 : 2);
    return [toned(shade, band), { text: `${nonBreakingSpace}${name.replaceAll(' ', nonBreakingSpace)}`, tone: 'muted' }];
  });
  return entries.toReversed().flatMap((entry, index) => [...(index === 0 ? [] : [{ text: '  ' }]), ...entry]);
}

function tooWide(nameWidths: readonly number[], width: number): Text {
  const fitting = nameWidths.filter((nameWidth, row) => row * 2 + 1 + nameWidth <= width).length;
  return [
    {
      text: `${nameWidths.length} roles are too many for ${width} columns, where about ${fitting} fit. Name some of them, or see them all on a page or as figures.`,
    },
  ];
}
