import type { ComparedCell, ComparedRow, ComparisonBlock } from '../../model/report.js';
import { comparedCells, onlyCells, sharedCell } from './compared-cells.js';
import { mark } from './mark.js';
import { type Markup, markup } from './markup.js';
import { hasSameWording } from '../same-wording.js';

/** What each role says, a column for each; where the page is narrow they stand under each other, each with its name. */
export function comparisonTableMarkup({ title, roles, rows }: ComparisonBlock): Markup {
  const head = roles.map((role, place) => markup`<th scope="col" class="role-${place + 1}" dir="auto">${role}</th>`);
  return markup`<table class="comparison of-${roles.length}">
    <caption class="hidden">${title}</caption>
    <thead><tr><td></td>${head}</tr></thead>
    ${groupsOf(rowStacks(rows)).map((stacks) => groupMarkup(stacks, roles))}</table>\n`;
}

/** Neighbours of one theme or unit. */
function groupsOf(stacks: readonly RowStack[]): RowStack[][] {
  const groups: RowStack[][] = [];
  for (const stack of stacks) {
    const last = groups.at(-1);
    if (last && last[0]?.group === stack.group) last.push(stack);
    else groups.push([stack]);
  }
  return groups;
}

function groupMarkup(stacks: readonly RowStack[], roles: readonly string[]): Markup {
  const title = stacks[0]?.group ?? null;
  const head =
    title === null ? null : markup`<tr class="group"><th scope="rowgroup" colspan="${roles.length + 1}" dir="auto">${title}</th></tr>\n`;
  return markup`<tbody>
    ${head}${stacks.map((stack) => drawStack[stack.type](stack, roles))}</tbody>\n`;
}

const drawStack: Readonly<Record<RowStack['type'], (stack: RowStack, roles: readonly string[]) => Markup>> = {
  row: ({ label, rows }, roles) => markup`${rows.map((row) => rowMarkup(row, label, roles))}`,
  shared: ({ label, rows }, roles) => {
    const all = roles.length === 2 ? 'Both' : 'All';
    return tableRow('same', markup`${mark('same', [])}${label ?? all}`, sharedCell(rows, roles, label === null ? null : all));
  },
  apart: ({ label, rows }, roles) => {
    const states = roles.map((_, place) => rows.some(({ cells }) => cells[place]));
    const sides = roles.length === 2 ? mark('only', states) : null;
    return tableRow('only', markup`${sides}${label ?? 'Only one'}`, onlyCells(rows, roles));
  },
};

function rowMarkup(row: ComparedRow, label: string | null, roles: readonly string[]): Markup {
  const states = row.cells.map((cell) => cell !== null);
  const text = row.subject === null ? row.note : row.briefNote;
  const remark = text === null ? null : markup` <span class="remark">${text}</span>`;
  return tableRow(row.status, markup`${mark(row.status, states)}${row.subject ?? label}${remark}`, comparedCells(row, roles));
}

function tableRow(look: string, name: Markup, cells: Markup): Markup {
  return markup`<tr class="${look}"><th scope="row" dir="auto">${name}</th>${cells}</tr>\n`;
}

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
function rowStacks(rows: readonly ComparedRow[]): RowStack[] {
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
  return cells.every((cell) => first && cell && hasSameWording(first.text, cell.text));
}
