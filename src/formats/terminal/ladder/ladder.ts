// Prints all levels of a track, or of two, beside each other.
import type { LadderBlock, LadderSection } from '../../../model/blocks/ladder.js';
import type { Theme } from '../theme.js';
import type { Line } from '../wrap.js';
import type { LadderCanvas } from './canvas.js';
import { type GridRow, paintRows, sectionRows } from './grid-rows.js';
import { introduction, levelIntroductions } from './introduction.js';
import { ladderLegend } from './ladder-legend.js';
import { type LadderLayout, contentWidth, fitLadder } from './layout.js';
import { headRows, headStyle, nameList } from './level-heads.js';
import { payAxisRows } from './pay-axis.js';
import { payTexts } from './pay-cells.js';
import { pipeLadder } from './pipe.js';
import { sectionHeading } from './section-heading.js';
import { stackedLevels, stackedSection } from './stacked.js';
import { stepWords } from './step-cell.js';

/** Levels as columns and criteria as rows; in a narrow terminal criteria below each other; in a pipe a criterion a line. */
export function ladderLines(block: LadderBlock, width: number, theme: Theme): string[] {
  const canvas = { block, width, theme };
  const paint = (lines: readonly Line[]): string[] => lines.map((line) => theme.paint(line));
  if (width === Infinity) return paint(pipeLadder(canvas));
  const layout = fitLadder(block, width, theme);
  const introductions = block.isFull ? [paint(levelIntroductions(canvas))] : [];
  const body = layout
    ? [heads(layout, canvas), ...introductions, ...block.sections.map((section) => sectionLines(section, layout, canvas))]
    : [paint(stackedLevels(canvas)), ...introductions, ...block.sections.map((section) => paint(stackedSection(section, canvas)))];
  return [paint(introduction(canvas)), ...body, paint(ladderLegend(canvas, layout !== null))]
    .filter(({ length }) => length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function heads(layout: LadderLayout, canvas: LadderCanvas): string[] {
  const { block, theme } = canvas;
  const style = headStyle(block, layout, canvas);
  const isNamedByPay = block.tracks.length < 2 && block.sections.some(({ pay }) => namesAllLevels(pay, block));
  const names = style === 'number' && !isNamedByPay ? [...nameList(canvas).map((line) => theme.paint(line)), ''] : [];
  return [...names, ...paintRows(headRows(style, layout, canvas), layout, canvas)];
}

function namesAllLevels(pay: LadderSection['pay'], { columns }: LadderBlock): boolean {
  return columns.every(({ name }, column) => name === '' || pay?.some((row) => row.column === column && row.name === name));
}

function sectionLines(section: LadderSection, layout: LadderLayout, canvas: LadderCanvas): string[] {
  const { theme, block } = canvas;
  const words = stepWords(section, contentWidth(layout), theme);
  const figures = section.pay && block.tracks.length > 1 ? payTexts(section.pay, contentWidth(layout), canvas) : null;
  const note = [section.note, figures?.unitNote ?? ''].filter((part) => part !== '').join('; ');
  const rows: GridRow[] = [
    ...(section.pay && !figures ? payAxisRows(section.pay, layout, canvas) : []),
    ...(figures ? sectionRows({ ...section, groups: [{ title: null, rows: figures.rows }] }, words, layout, canvas) : []),
    ...sectionRows(section, words, layout, canvas),
  ];
  const heading = sectionHeading({ ...section, note }, words === 'heading', canvas);
  return [...heading.map((line) => theme.paint(line)), ...paintRows(rows, layout, canvas)];
}
