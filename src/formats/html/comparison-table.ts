import type { ComparedCell, ComparedRow, ComparisonBlock } from '../../model/blocks/comparison.js';
import { hasSameWording, textContent } from '../text.js';
import { withGauge } from './gauge.js';
import { markMarkup } from './mark.js';
import { type Markup, markup } from './markup.js';
import { textMarkup } from './text.js';

/** A table with a column for each role. On narrow pages the style sheet sets the cells below each other, each with the name of its role. */
export function comparisonTableMarkup({ title, roles, rows }: ComparisonBlock): Markup {
  const head = roles.map((role, roleIndex) => markup`<th scope="col" class="role-${roleIndex + 1}" dir="auto">${role}</th>`);
  return markup`<table class="comparison of-${roles.length}">
    <caption class="hidden">${title}</caption>
    <thead><tr><td></td>${head}</tr></thead>
    ${groupStacks(stackRows(rows)).map((stacks) => groupMarkup(stacks, roles, title))}</table>\n`;
}

/** Rows of the comparison that become one row of the table. */
interface RowStack {
  /**
   * `shared`: all roles state each row in the same words. `single`: a single role states each row. `row`: each row stays a table row of its
   * own.
   */
  readonly type: 'row' | 'shared' | 'single';
  /** The title of the rows' group, such as a theme or the unit of pay. */
  readonly group: string | null;
  readonly label: string | null;
  readonly rows: readonly ComparedRow[];
}

/** Stacks consecutive rows of the same type, group and label, so that they become lists. Keeps the order. */
function stackRows(rows: readonly ComparedRow[]): RowStack[] {
  const stacks: RowStack[] = [];
  for (const row of rows) {
    const stack = { type: stackType(row), group: row.group?.title ?? null, label: row.group ? row.group.label : row.label };
    const last = stacks.at(-1);
    const isSameStack = last?.type === stack.type && last.group === stack.group && last.label === stack.label;
    if (last && isSameStack) stacks[stacks.length - 1] = { ...last, rows: [...last.rows, row] };
    else stacks.push({ ...stack, rows: [row] });
  }
  return stacks;
}

function stackType({ status, cells }: ComparedRow): RowStack['type'] {
  if (status === 'only') return cells.filter((cell) => cell !== null).length === 1 ? 'single' : 'row';
  return status === 'same' && isOneText(cells) ? 'shared' : 'row';
}

function isOneText(cells: readonly (ComparedCell | null)[]): boolean {
  const [first] = cells;
  return cells.every((cell) => first && cell && hasSameWording(first.text, cell.text));
}

/** Groups consecutive stacks with the same group title. */
function groupStacks(stacks: readonly RowStack[]): RowStack[][] {
  const groups: RowStack[][] = [];
  for (const stack of stacks) {
    const last = groups.at(-1);
    if (last && last[0]?.group === stack.group) last.push(stack);
    else groups.push([stack]);
  }
  return groups;
}

function groupMarkup(stacks: readonly RowStack[], roles: readonly string[], category: string): Markup {
  const title = stacks[0]?.group ?? null;
  const head =
    title === null || title === category
      ? null
      : markup`<tr class="group"><th scope="rowgroup" colspan="${roles.length + 1}" dir="auto">${title}</th></tr>\n`;
  return markup`<tbody>
    ${head}${stacks.map((stack) => stackMarkup[stack.type](stack, roles))}</tbody>\n`;
}

const stackMarkup: Readonly<Record<RowStack['type'], (stack: RowStack, roles: readonly string[]) => Markup>> = {
  row: ({ label, rows }, roles) => markup`${rows.map((row) => rowMarkup(row, label, roles))}`,
  shared: ({ label, rows }, roles) => {
    const all = roles.length === 2 ? 'Both' : 'All';
    return tableRow('same', markup`${markMarkup('same', [])}${label ?? all}`, sharedCell(rows, roles, label === null ? null : all));
  },
  single: ({ label, rows }, roles) => {
    const states = roles.map((_, roleIndex) => rows.some(({ cells }) => cells[roleIndex]));
    const mark = roles.length === 2 ? markMarkup('only', states) : null;
    return tableRow('only', markup`${mark}${label ?? 'Only one'}`, singleCells(rows, roles));
  },
};

function rowMarkup(row: ComparedRow, label: string | null, roles: readonly string[]): Markup {
  const states = row.cells.map((cell) => cell !== null);
  const note = row.subject === null ? row.note : row.briefNote;
  const remark = note === null ? null : markup` <span class="remark">${note}</span>`;
  return tableRow(row.status, markup`${markMarkup(row.status, states)}${row.subject ?? label}${remark}`, rowCells(row, roles));
}

function tableRow(className: string, head: Markup, cells: Markup): Markup {
  return markup`<tr class="${className}"><th scope="row" dir="auto">${head}</th>${cells}</tr>\n`;
}

/** The cells of a single row. */
function rowCells(row: ComparedRow, roles: readonly string[]): Markup {
  const cells = roles.map((_, roleIndex) => {
    const cell = row.cells[roleIndex];
    return roleCell(cell ? cellMarkup(row, cell) : null, roleIndex, roles);
  });
  return markup`${cells}`;
}

/** If the row's head already names what is rated, the figure and the rest are enough. */
function cellMarkup({ subject }: ComparedRow, { text, brief, gauge }: ComparedCell): Markup {
  if (gauge === null) return textMarkup(brief);
  return subject === null ? withGauge(textMarkup(text), gauge) : withGauge(markup`<b>${gauge.text}</b> ${textMarkup(brief)}`, gauge, true);
}

/**
 * One cell over all columns, for rows that all roles state in the same words. `owner` is its `data-role` on narrow pages, if the row's head
 * does not say it.
 */
function sharedCell(rows: readonly ComparedRow[], roles: readonly string[], owner: string | null): Markup {
  const dataRole = owner === null ? null : markup` data-role="${owner}"`;
  return markup`<td class="all" colspan="${roles.length}"${dataRole} dir="auto">${rowList(rows, 0)}</td>`;
}

/** A cell for each role, for rows that a single role states each. */
function singleCells(rows: readonly ComparedRow[], roles: readonly string[]): Markup {
  const cells = roles.map((_, roleIndex) => {
    const isEmpty = rows.every((row) => !row.cells[roleIndex]);
    return roleCell(isEmpty ? null : rowList(rows, roleIndex), roleIndex, roles);
  });
  return markup`${cells}`;
}

/** The cell of one role; null content means that it states nothing. */
function roleCell(content: Markup | null, roleIndex: number, roles: readonly string[]): Markup {
  const body = content ?? markup`<span class="muted"><span aria-hidden="true">–</span><span class="hidden">not stated</span></span>`;
  return markup`<td class="role-${roleIndex + 1}${content === null ? ' none' : ''}" data-role="${roles[roleIndex] ?? ''}" dir="auto">${body}</td>`;
}

/**
 * One role's cells of several rows as a list, or as plain content if there is only one. Many short texts get a class that sets them next to
 * each other.
 */
function rowList(rows: readonly ComparedRow[], roleIndex: number): Markup {
  const items = rows.flatMap((row) => {
    const cell = row.cells[roleIndex];
    return cell ? [{ row, cell }] : [];
  });
  const contents = items.map(({ row, cell }) => itemMarkup(row, cell));
  if (contents.length === 1) return markup`${contents}`;
  const areManyShort = items.length > 5 && items.every(({ row, cell }) => isShort(row, cell));
  return markup`<ul${areManyShort ? markup` class="many"` : null}>${contents.map((content) => markup`<li dir="auto">${content}</li>`)}</ul>`;
}

/** A list item has no row head, so it names its subject itself. */
function itemMarkup({ subject, note }: ComparedRow, { text, brief, gauge }: ComparedCell): Markup {
  const remark = note === null ? null : markup` <span class="remark">${note}</span>`;
  if (gauge === null) return markup`${textMarkup(subject === null ? brief : text)}${remark}`;
  const words = subject === null ? textMarkup(text) : markup`${subject} <b>${gauge.text}</b> ${textMarkup(brief)}`;
  return markup`${withGauge(words, gauge)}${remark}`;
}

function isShort({ note }: ComparedRow, { brief, gauge }: ComparedCell): boolean {
  return note === null && gauge === null && textContent(brief).length < 50;
}
