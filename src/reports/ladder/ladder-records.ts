import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import { isPayCell } from '../../categories/pay/pay-figures.js';
import type { Ladder } from '../../model/ladder.js';
import type { LadderBlockRow } from '../../model/blocks/ladder.js';
import type { Records } from '../../model/report.js';
import type { AttributeCell } from '../../model/role.js';
import { type PlacedRow, plainText, placedRow } from './block-rows.js';
import { columnHeads } from './column-heads.js';

/** The ladder as a sheet: one row for each criterion of a track, and one column for each level. */
export function ladderRecords(ladder: Ladder): Records {
  const heads = columnHeads(ladder).map(({ number, name }) => (name === '' ? number : `${number} ${name}`));
  const rows = ladder.categories.flatMap((category) => {
    const kind = categoryKind(category.kind);
    return category.rows.map((row): Records['rows'][number] => {
      const placed = placedRow(row, category);
      const values = row.cells.map((each, column) => each && valueOf(each.cell, placed, column, kind));
      return [category.id, placed.theme, plainText(placed.row.name), ladder.tracks[row.track]?.title ?? '', ...values];
    });
  });
  return { columns: ['category', 'theme', 'criterion', 'track', ...heads], rows };
}

/** A number where it is one, so that a spreadsheet can calculate with it; otherwise the step or the words; `yes` for what is only there or not. */
function valueOf(cell: AttributeCell, { row }: PlacedRow, column: number, kind: CategoryKind): string | number {
  if (isPayCell(cell)) return cell.amount;
  if (typeof cell.value === 'number') return cell.value;
  if (typeof cell.level === 'number') return cell.level;
  const texts: Readonly<Record<LadderBlockRow['shape'], string>> = {
    steps: row.cells[column]?.text ?? '',
    texts: kind.displayText(cell),
    presence: 'yes',
  };
  return texts[row.shape];
}
