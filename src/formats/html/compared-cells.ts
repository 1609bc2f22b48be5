import type { ComparedCell, ComparedRow } from '../../model/report.js';
import { gauged } from './gauge.js';
import { markup, type Markup } from './markup.js';
import { textContent, textMarkup } from './text.js';

/** What each role says of one thing, which the row's head names. */
export function comparedCells(row: ComparedRow, roles: readonly string[]): Markup {
  return markup`${roles.map((_, place) => roleCell(row.cells[place] ? cellMarkup(row, row.cells[place]) : null, place, roles))}`;
}

/** Where the head says what is rated, its figure is all there is to say. */
function cellMarkup({ subject }: ComparedRow, { text, brief, gauge }: ComparedCell): Markup {
  if (gauge === null) return textMarkup(brief);
  return subject === null ? gauged(textMarkup(text), gauge) : gauged(markup`<b>${gauge.text}</b> ${textMarkup(brief)}`, gauge, true);
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
  return markup`${gauged(rated, gauge)}${below}`;
}

function isShort({ note }: ComparedRow, { brief, gauge }: ComparedCell): boolean {
  return note === null && gauge === null && textContent(brief).length < 50;
}
