import type { ComparedRow, ComparisonBlock } from '../../model/report.js';
import { apartCells, comparedCells, sharedCell } from './compared-cells.js';
import { mark } from './mark.js';
import { markup, type Markup } from './markup.js';
import { type RowStack, rowStacks } from './row-stacks.js';

/** What each role says, a column for each; where the page is narrow they stand under each other, each with its name. */
export function comparisonTable({ title, roles, rows }: ComparisonBlock): Markup {
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
    ${head}${stacks.map((stack) => drawn[stack.type](stack, roles))}</tbody>\n`;
}

const drawn: Readonly<Record<RowStack['type'], (stack: RowStack, roles: readonly string[]) => Markup>> = {
  row: ({ label, rows }, roles) => markup`${rows.map((row) => rowMarkup(row, label, roles))}`,
  shared: ({ label, rows }, roles) => {
    const all = roles.length === 2 ? 'Both' : 'All';
    return tableRow('same', markup`${mark('same', [])}${label ?? all}`, sharedCell(rows, roles, label === null ? null : all));
  },
  apart: ({ label, rows }, roles) => {
    const states = roles.map((_, place) => rows.some(({ cells }) => cells[place]));
    const sides = roles.length === 2 ? mark('only', states) : null;
    return tableRow('only', markup`${sides}${label ?? 'Only one'}`, apartCells(rows, roles));
  },
};

function rowMarkup(row: ComparedRow, label: string | null, roles: readonly string[]): Markup {
  const states = row.cells.map((cell) => cell !== null);
  const text = row.subject === null ? row.remark : row.briefRemark;
  const remark = text === null ? null : markup` <span class="remark">${text}</span>`;
  return tableRow(row.status, markup`${mark(row.status, states)}${row.subject ?? label}${remark}`, comparedCells(row, roles));
}

function tableRow(look: string, name: Markup, cells: Markup): Markup {
  return markup`<tr class="${look}"><th scope="row" dir="auto">${name}</th>${cells}</tr>\n`;
}
