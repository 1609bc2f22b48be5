import type { ComparedCell, ComparedRow } from '../../model/report.js';
import { isSaidAlike } from '../said-alike.js';

/** Rows that a page sets as one. */
export interface RowStack {
  /** `shared`: all roles say it in the same words; `apart`: one role alone states each; `row`: each row by itself. */
  readonly type: 'row' | 'shared' | 'apart';
  /** What the rows have in common with those around them: a theme, the unit of pay. */
  readonly group: string | null;
  readonly label: string | null;
  readonly rows: readonly ComparedRow[];
}

/** Neighbours of one label that read alike stand together, so that they become lists; the order stays. */
export function rowStacks(rows: readonly ComparedRow[]): RowStack[] {
  const stacks: RowStack[] = [];
  for (const row of rows) {
    const own = { type: typeOf(row), group: row.group?.title ?? null, label: row.group ? row.group.label : row.label };
    const last = stacks.at(-1);
    const isLike = last?.type === own.type && last.group === own.group && last.label === own.label;
    if (last && isLike) stacks[stacks.length - 1] = { ...last, rows: [...last.rows, row] };
    else stacks.push({ ...own, rows: [row] });
  }
  return stacks;
}

function typeOf({ status, cells }: ComparedRow): RowStack['type'] {
  if (status === 'only') return cells.filter((cell) => cell !== null).length === 1 ? 'apart' : 'row';
  return status === 'same' && isOneText(cells) ? 'shared' : 'row';
}

function isOneText(cells: readonly (ComparedCell | null)[]): boolean {
  const [first] = cells;
  return cells.every((cell) => first && cell && isSaidAlike(first.text, cell.text));
}
