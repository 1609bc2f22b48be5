import type { ComparedRow, ComparisonBlock } from '../../model/blocks/comparison.js';
import { comparisonTableMarkup } from './comparison-table.js';
import { type FoldedPart, fold, splitAt } from './fold.js';
import { type Markup, markup } from './markup.js';
import { roleMark } from './role-mark.js';
import { labelOf, labelledMarkup, mostTellingFirst, nameMarkup } from './telling-rows.js';

/** With many roles, each has room for fewer items. */
const mostItems = (roleCount: number): number => (roleCount === 2 ? 5 : roleCount === 3 ? 3 : 2);

/** What each role alone states: the items that tell most in a column for each role, and the others folded away. */
export function ownRows(rows: readonly ComparedRow[], block: ComparisonBlock): FoldedPart | null {
  if (rows.length === 0) return null;
  const { roles } = block;
  const ofRoles = roles.map((_, role) =>
    splitAt(mostTellingFirst(rows.filter(({ cells }) => cells[role] !== null)), mostItems(roles.length)),
  );
  const columns = roles.flatMap((name, role) => columnMarkup(name, role, roles.length, ofRoles[role]?.shown ?? []));
  const folded = new Set(ofRoles.flatMap((each) => each.folded));
  const rest = rows.filter((row) => folded.has(row));
  const more = rest.length === 0 ? null : fold(`${rest.length} more that only one has`, comparisonTableMarkup({ ...block, rows: rest }));
  return { shown: markup`<div class="own">${columns}</div>\n`, fold: more };
}

function columnMarkup(name: string, role: number, roleCount: number, rows: readonly ComparedRow[]): Markup[] {
  if (rows.length === 0) return [];
  return [
    markup`<div class="role-${role + 1}"><h3 dir="auto">${roleMark(role, roleCount)}Only ${name}</h3>
    <ul>${byLabel(rows).map((group) => markup`<li dir="auto">${itemMarkup(group, role)}</li>\n`)}</ul></div>\n`,
  ];
}

/** Values of one attribute stand together. */
function byLabel(rows: readonly ComparedRow[]): ComparedRow[][] {
  const groups: ComparedRow[][] = [];
  for (const row of rows) {
    const group = labelOf(row) === null ? undefined : groups.find(([first]) => first && labelOf(first) === labelOf(row));
    if (group) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function itemMarkup(rows: readonly ComparedRow[], role: number): Markup {
  const [first] = rows;
  const texts = rows.flatMap((row) => (row.cells[role] ? [textOf(row, row.cells[role])] : []));
  const joined = texts.map((text, index) => markup`${index === 0 ? null : ', '}${text}`);
  return labelledMarkup(first ? labelOf(first) : null, markup`${joined}`);
}

function textOf(row: ComparedRow, cell: NonNullable<ComparedRow['cells'][number]>): Markup {
  const remark = row.note === null ? null : markup` <span class="remark">${row.note}</span>`;
  return markup`${nameMarkup(row, cell)}${remark}`;
}
