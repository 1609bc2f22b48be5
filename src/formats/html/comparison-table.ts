import type { ComparedCell, ComparedRow, ComparisonBlock } from '../../model/report.js';
import { markMarkup } from './mark.js';
import { type Markup, markup } from './markup.js';
import { hasSameWording } from '../text.js';
import { withGauge } from './gauge.js';
import { textContent, textMarkup } from './text.js';

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
    return tableRow('same', markup`${markMarkup('same', [])}${label ?? all}`, sharedCell(rows, roles, label === null ? null : all));
  },
  apart: ({ label, rows }, roles) => {
    const states = roles.map((_, place) => rows.some(({ cells }) => cells[place]));
    const sides = roles.length === 2 ? markMarkup('only', states) : null;
    return tableRow('only', markup`${sides}${label ?? 'Only one'}`, onlyCells(rows, roles));
  },
};

function rowMarkup(row: ComparedRow, label: string | null, roles: readonly string[]): Markup {
  const states = row.cells.map((cell) => cell !== null);
  const text = row.subject === null ? row.note : row.briefNote;
  const remark = text === null ? null : markup` <span class="remark">${text}</span>`;
  return tableRow(row.status, markup`${markMarkup(row.status, states)}${row.subject ?? label}${remark}`, comparedCells(row, roles));
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

/** What each role says of one thing, which the row's head names. */
export function comparedCells(row: ComparedRow, roles: readonly string[]): Markup {
  return markup`${roles.map((_, place) => roleCell(row.cells[place] ? cellMarkup(row, row.cells[place]) : null, place, roles))}`;
}

/** Where the head says what is rated, its figure is all there is to say. */
function cellMarkup({ subject }: ComparedRow, { text, brief, gauge }: ComparedCell): Markup {
  if (gauge === null) return textMarkup(brief);
  return subject === null ? withGauge(textMarkup(text), gauge) : withGauge(markup`<b>${gauge.text}</b> ${textMarkup(brief)}`, gauge, true);
}

/** Of rows that all say alike: what they say, once over all columns; `all` names who says it, where the row's head does not. */
export function sharedCell(rows: readonly ComparedRow[], roles: readonly string[], all: string | null): Markup {
  const who = all === null ? null : markup` data-role="${all}"`;
  return markup`<td class="all" colspan="${roles.length}"${who} dir="auto">${list(rows, 0)}</td>`;
}

/** Of rows that one role alone states: what each states, in its column. */
export function onlyCells(rows: readonly ComparedRow[], roles: readonly string[]): Markup {
  return markup`${roles.map((_, place) => {
    const own = rows.filter(({ cells }) => cells[place]);
    return roleCell(own.length === 0 ? null : list(own, place), place, roles);
  })}`;
}

function roleCell(inner: Markup | null, place: number, roles: readonly string[]): Markup {
  const body = inner ?? markup`<span class="muted"><span aria-hidden="true">–</span><span class="hidden">not stated</span></span>`;
  return markup`<td class="role-${place + 1}${inner === null ? ' none' : ''}" data-role="${roles[place] ?? ''}" dir="auto">${body}</td>`;
}

/** What the rows say in one column. Many short texts stand beside each other, as many as fit. */
function list(rows: readonly ComparedRow[], place: number): Markup {
  const items = rows.flatMap((row) => {
    const cell = row.cells[place];
    return cell ? [{ row, cell }] : [];
  });
  const contents = items.map(({ row, cell }) => itemMarkup(row, cell));
  if (contents.length === 1) return markup`${contents}`;
  const isMany = items.length > 5 && items.every(({ row, cell }) => isShort(row, cell));
  return markup`<ul${isMany ? markup` class="many"` : null}>${contents.map((content) => markup`<li dir="auto">${content}</li>`)}</ul>`;
}

/** A row as an item of a list, which says by itself what it is about. */
function itemMarkup({ subject, note }: ComparedRow, { text, brief, gauge }: ComparedCell): Markup {
  const below = note === null ? null : markup` <span class="remark">${note}</span>`;
  if (gauge === null) return markup`${textMarkup(subject === null ? brief : text)}${below}`;
  const rated = subject === null ? textMarkup(text) : markup`${subject} <b>${gauge.text}</b> ${textMarkup(brief)}`;
  return markup`${withGauge(rated, gauge)}${below}`;
}

function isShort({ note }: ComparedRow, { brief, gauge }: ComparedCell): boolean {
  return note === null && gauge === null && textContent(brief).length < 50;
}
