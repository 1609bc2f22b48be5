import type { ComparedCell, ComparedRow, ComparisonBlock } from '../../model/blocks/comparison.js';
import { textContent } from '../text.js';
import { comparisonTableMarkup } from './comparison-table.js';
import { dumbbellsMarkup, isRated } from './dumbbells.js';
import { type FoldedPart, fold, splitAt } from './fold.js';
import { type Markup, markup } from './markup.js';
import { everyRole, namedMarks } from './role-mark.js';
import { labelOf, labelledMarkup, mostTellingFirst, nameMarkup } from './telling-rows.js';

const mostNames = 5;

/** What all roles share: the names that tell most in one line, and all of it folded away if there is more to say. */
export function sharedByAll(rows: readonly ComparedRow[], block: ComparisonBlock): FoldedPart | null {
  if (rows.length === 0) return null;
  const { shown, folded } = splitAt(mostTellingFirst(rows), mostNames);
  const names = shown.map((row, index) => markup`${index === 0 ? null : ' · '}${sharedName(row)}`);
  return {
    shown: markup`<p class="both" dir="auto"><b>${everyRole(block.roles.length)}</b> <span class="mark" aria-hidden="true">=</span> ${names}</p>\n`,
    fold: foldOf(rows, folded, block),
  };
}

function foldOf(rows: readonly ComparedRow[], unnamed: readonly ComparedRow[], block: ComparisonBlock): Markup | null {
  const { roles, title } = block;
  const all = everyRole(roles.length).toLowerCase();
  if (rows.every(isRated)) return fold(`${rows.length} about the same`, dumbbellsMarkup(mostTellingFirst(rows), roles, title));
  if (rows.some(hasMoreToSay))
    return fold(
      rows.length === 1 ? `The one that ${all} share` : `All ${rows.length} that ${all} share`,
      comparisonTableMarkup({ ...block, rows }),
    );
  const rest = rows.filter((row) => unnamed.includes(row));
  return rest.length === 0 ? null : fold(`${rest.length} more that ${all} share`, comparisonTableMarkup({ ...block, rows: rest }));
}

/** As the first role that states it writes it, with a mark if others do so in other words. */
function sharedName(row: ComparedRow): Markup {
  const [cell] = row.cells.flatMap((each) => each ?? []);
  if (!cell) return markup``;
  const name = labelledMarkup(labelOf(row), nameMarkup(row, cell));
  return row.status === 'similar' ? markup`<span class="mark" aria-hidden="true">≈</span> ${name}` : name;
}

/** Other words, remarks or a level. The line of names says a step of a scale, but no figure. */
function hasMoreToSay(row: ComparedRow): boolean {
  const { status, note, cells } = row;
  const isStepNamed = labelOf(row) === null;
  const hasLevel = ({ gauge }: ComparedCell): boolean => gauge !== null && !(gauge.type === 'rungs' && isStepNamed);
  return status === 'similar' || note !== null || cells.some((cell) => cell && (hasLevel(cell) || textContent(cell.remark) !== ''));
}

/** What some of three roles or more share, after their marks. */
export function sharedBySome(rows: readonly ComparedRow[], block: ComparisonBlock): FoldedPart | null {
  if (rows.length === 0) return null;
  const { roles, title } = block;
  const sorted = mostTellingFirst(rows);
  const { shown, folded } = splitAt(byRoleCount(sorted), mostNames);
  const items = shown.map((row) => markup`<li dir="auto">${namedMarks(statingRoles(row), roles)}${sharedName(row)}</li>\n`);
  const rest = rows.filter((row) => folded.includes(row));
  const table = rest.every(isRated) ? dumbbellsMarkup(rest, roles, title) : comparisonTableMarkup({ ...block, rows: rest });
  return {
    shown: markup`<ul class="some">${items}</ul>\n`,
    fold: rest.length === 0 ? null : fold(`${rest.length} more that some share`, table),
  };
}

/** What most roles share first. */
function byRoleCount(rows: readonly ComparedRow[]): ComparedRow[] {
  return rows.toSorted((a, b) => statingRoles(b).length - statingRoles(a).length);
}

function statingRoles({ cells }: ComparedRow): number[] {
  return cells.flatMap((cell, role) => (cell === null ? [] : [role]));
}
