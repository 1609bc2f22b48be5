import type { LadderBlock, LadderBlockCell, LadderBlockRow } from '../../model/blocks/ladder.js';
import { trackMarkup } from './ladder-track.js';
import { barCell, emptyCell, stepCell, textCell } from './ladder-cell.js';
import { type Markup, markup } from './markup.js';
import { textMarkup } from './text.js';

/** What all levels ask for of one criterion. A long name may run over the empty cells before the first level that asks for it. */
export function ladderRowMarkup(row: LadderBlockRow, block: LadderBlock): Markup {
  const run = row.cells.findIndex((cell) => cell !== null);
  return markup`<tr class="${row.shape}${run > 0 ? ` run-${run}` : ''}${row.continues ? ' continues' : ''}"><th scope="row">${headMarkup(row, block)}</th>${cellsOf[row.shape](row.cells, block)}</tr>\n`;
}

/** The name, which unfolds the description and the points of the criterion if there are any. */
function headMarkup({ name, description, points, track, continues }: LadderBlockRow, block: LadderBlock): Markup {
  const words = markup`${trackMarkup(block, track)}<bdi${continues ? markup` class="hidden"` : null}>${textMarkup(name)}</bdi>`;
  if (description === null && points.length === 0) return markup`<div class="criterion">${words}</div>`;
  const list = points.length === 0 ? null : markup`<ul>${points.map((point) => markup`<li dir="auto">${point}</li>`)}</ul>`;
  return markup`<details class="criterion"><summary>${words}</summary><div class="more">
    ${description === null ? null : markup`<p dir="auto">${description}</p>\n`}${list}</div></details>`;
}

type Cells = LadderBlockRow['cells'];

const cellsOf: Readonly<Record<LadderBlockRow['shape'], (cells: Cells, block: LadderBlock) => Markup>> = {
  steps: (cells) => markup`${cells.map((cell) => (cell ? stepCell(cell) : emptyCell))}`,
  presence: (cells) => markup`${cells.map((cell, index) => (cell ? barCell(cell, endOf(cells, index)) : emptyCell))}`,
  texts: (cells, { columns }) =>
    markup`${textRuns(cells).map(({ cell, start, length }) => {
      if (!cell) return emptyCell;
      const numbers = [columns[start]?.number ?? '', ...(length > 1 ? [columns[start + length - 1]?.number ?? ''] : [])];
      return textCell(cell, length, numbers.join('–'));
    })}`,
};

/** Whether a bar goes on after a cell, ends there although levels follow, or reaches the last level. */
function endOf(cells: Cells, index: number): 'open' | 'ended' | 'last' {
  if (index === cells.length - 1) return 'last';
  return cells[index + 1] ? 'open' : 'ended';
}

interface TextRun {
  readonly cell: LadderBlockCell | null;
  readonly start: number;
  readonly length: number;
}

/** A text stands once over all levels that it goes on for. */
function textRuns(cells: Cells): TextRun[] {
  const runs: TextRun[] = [];
  cells.forEach((cell, start) => {
    const last = runs.at(-1);
    if (last?.cell && cell?.change === 'same' && cell.text === last.cell.text) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ cell, start, length: 1 });
  });
  return runs;
}
