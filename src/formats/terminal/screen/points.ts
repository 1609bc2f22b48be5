import type { PointsPart, PointsRow } from '../../../model/screen/tasks.js';
import type { Theme } from '../theme.js';
import { type Line, lineWidth, widthOf, wrap } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const gap = 2;
/** A longer name is wrapped. */
const widestName = 26;
/** With fewer columns for blocks, what stands at the right edge is left out. */
const fewestBlocks = 12;

/** Each level with a block for each of its points, as many as there is room for, and their count. */
export const points: PartPrinter<PointsPart> = {
  rows: ({ rows }) => rows.length,
  lines: (part, count, canvas) => {
    const layout = layoutOf(part, canvas);
    return part.rows.slice(0, count).flatMap((row, index) => rowLines(row, index === 0 ? part.asideLead : '', layout, canvas));
  },
};

interface Layout {
  readonly nameWidth: number;
  readonly blockWidth: number;
  /** Points for a block: one, or more if there are more points than columns. */
  readonly scale: number;
  readonly figureWidth: number;
  readonly remarkWidth: number;
  readonly hasAside: boolean;
}

function layoutOf({ rows, asideLead }: PointsPart, { width, theme }: ScreenCanvas): Layout {
  const nameWidth = Math.min(widestName, Math.floor(width / 3), Math.max(...rows.map(({ name }) => lineWidth(theme.spans(name)))));
  const figureWidth = Math.max(...rows.map((row) => widthOf(figureOf(row))));
  const remarkWidth = Math.max(...rows.map((row) => widthOf(remarkOf(row))));
  const asideWidth = Math.max(...rows.map(({ aside }, index) => lineWidth(theme.spans((index === 0 ? asideLead : '') + aside))));
  const fixed = nameWidth + gap + gap + figureWidth + (remarkWidth === 0 ? 0 : gap + remarkWidth);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const hasAside = asideWidth > 0 && width - fixed - gap - asideWidth >= Math.min(most, fewestBlocks);
  const room = Math.max(4, width - fixed - (hasAside ? gap + asideWidth : 0));
  const blockWidth = Math.min(most, room);
  return { nameWidth, blockWidth, scale: most / blockWidth, figureWidth, remarkWidth, hasAside };
}

function rowLines(row: PointsRow, lead: string, layout: Layout, { width, theme }: ScreenCanvas): Line[] {
  const { nameWidth, blockWidth, figureWidth, remarkWidth, hasAside } = layout;
  const [firstName = [], ...moreNames] = wrap(
    theme.spans([row.isStrong ? { text: row.name, tone: 'strong' } : { text: row.name }]),
    nameWidth,
  );
  const blocks = blockSpans(row, layout.scale, theme);
  const figure = figureOf(row).padStart(figureWidth);
  const start: Line = [
    ...padded(firstName, nameWidth + gap),
    ...padded(blocks, blockWidth + gap),
    { text: figure },
    ...(remarkWidth === 0 ? [] : padded([{ text: `${' '.repeat(gap)}${remarkOf(row)}`, tone: 'muted' }], gap + remarkWidth)),
  ];
  const aside = theme.spans([{ text: lead + row.aside, tone: 'muted' }]);
  const room = width - lineWidth(start) - lineWidth(aside);
  const first = hasAside && room >= gap ? [...start, { text: ' '.repeat(room) }, ...aside] : start;
  return [first, ...moreNames];
}

function padded(line: Line, width: number): Line {
  return [...line, { text: ' '.repeat(Math.max(0, width - lineWidth(line))) }];
}

function figureOf({ met, count }: PointsRow): string {
  return `${met} of ${count}`;
}

function remarkOf({ part }: PointsRow): string {
  return part === 0 ? '' : `${part} in part`;
}

/** Met, in part, not found. Of scaled blocks, each state that there is has one, and only what is met in full is full. */
function blockSpans({ met, part, count }: PointsRow, scale: number, { rung, partlyDone, isAscii }: Theme): Line {
  const width = Math.min(count, Math.max(1, Math.round(count / scale)));
  const missing = count - met - part;
  const full = atLeast(met, Math.floor(met / scale), width);
  const open = atLeast(missing, Math.floor(missing / scale), width - full);
  const inPart = part === 0 ? 0 : width - full - open;
  const rest = width - full - open - inPart;
  return [
    { text: rung.reached.repeat(full + (part === 0 && missing === 0 ? rest : 0)), tone: 'role-1' as const },
    { text: (isAscii ? '~' : partlyDone).repeat(inPart), tone: 'role-1' as const },
    { text: rung.open.repeat(open + (part === 0 && missing > 0 ? rest : 0)), tone: 'faint' as const },
  ].filter(({ text }) => text !== '');
}

function atLeast(count: number, blocks: number, most: number): number {
  return count === 0 ? 0 : Math.max(0, Math.min(most, Math.max(1, blocks)));
}
