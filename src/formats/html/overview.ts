import type { ComparisonBlock, RowCounts } from '../../model/blocks/comparison.js';
import { svgPercent } from './gauge.js';
import { type Markup, markup } from './markup.js';
import { roleMark } from './role-mark.js';

/** A category, and where it is on the page. */
export interface OverviewEntry {
  readonly block: Pick<ComparisonBlock, 'title' | 'isProse' | 'rowCounts' | 'rows' | 'missing'>;
  readonly anchor: string;
}

/** A bar for each category: how many of its rows are shared, differ, or are of one role alone. Long texts are not counted as rows. */
export function overviewMarkup(entries: readonly OverviewEntry[], roles: readonly string[]): Markup {
  const counted = entries.filter(({ block }) => isCounted(block));
  const rows = counted.map(({ block, anchor }) => {
    const parts = partsOf(block.rowCounts, roles);
    if (isOfOneRole(block)) return markup`<li><a href="#${anchor}">${block.title}</a> <span class="muted">${block.missing}</span></li>\n`;
    const words = parts.map(({ count, words: meaning }) => `${count} ${meaning}`).join(', ');
    return markup`<li><a href="#${anchor}">${block.title}</a><span class="hidden">: ${words}</span>${sharesBar(parts)}</li>\n`;
  });
  const used = partsOf(sumOf(counted.filter(({ block }) => !isOfOneRole(block)).map(({ block }) => block.rowCounts)), roles);
  return markup`<ul class="overview">
    ${rows}</ul>
    <ul class="legend">${used.map(({ key, words }) => markup`<li>${key}${words}</li>\n`)}</ul>\n`;
}

/** What only one role says anything of cannot be compared: not stated is not zero. */
function isOfOneRole({ rows, missing }: OverviewEntry['block']): boolean {
  return missing !== '' && new Set(rows.flatMap(({ cells }) => cells.flatMap((cell, role) => (cell === null ? [] : [role])))).size < 2;
}

export function isCounted({ isProse, rowCounts: { shared, different, only } }: OverviewEntry['block']): boolean {
  return !isProse && shared + different + sum(only) > 0;
}

interface Part {
  readonly count: number;
  readonly words: string;
  readonly className: string;
  readonly key: Markup;
}

/** Of two roles, what both state comes between what each states alone. */
function partsOf({ shared, different, only }: RowCounts, roles: readonly string[]): Part[] {
  const both: Part[] = [
    { count: shared, words: 'shared, or about the same', className: 'shared', key: swatch('shared') },
    { count: different, words: 'stated differently', className: 'different', key: swatch('different') },
  ];
  const own = roles.map((role, index): Part => ({
    count: only[index] ?? 0,
    words: `only ${role}`,
    className: `only role-${index + 1}`,
    key: roleMark(index, roles.length),
  }));
  const [first, ...others] = own;
  const parts = first && own.length === 2 ? [first, ...both, ...others] : [...both, ...own];
  return parts.filter(({ count }) => count > 0);
}

function swatch(className: string): Markup {
  return markup`<svg class="swatch" aria-hidden="true"><rect class="${className}" width="100%" height="100%"/></svg>`;
}

function sumOf(all: readonly RowCounts[]): RowCounts {
  return {
    shared: sum(all.map(({ shared }) => shared)),
    different: sum(all.map(({ different }) => different)),
    only: (all[0]?.only ?? []).map((_, role) => sum(all.map(({ only }) => only[role] ?? 0))),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Each part is wide enough for its number. */
const leastShare = 0.08;

function sharesBar(parts: readonly Part[]): Markup {
  const total = sum(parts.map(({ count }) => count));
  const widths = parts.map(({ count }) => Math.max(leastShare, count / total));
  const all = sum(widths);
  const segments = parts.map(({ count, className }, index) => {
    const start = sum(widths.slice(0, index)) / all;
    const width = (widths[index] ?? 0) / all;
    return markup`<rect class="${className}" x="${svgPercent(start)}" width="${svgPercent(width)}" height="100%"/><text class="${className}" x="${svgPercent(start + width / 2)}" y="50%">${count}</text>`;
  });
  return markup`<svg class="shares" aria-hidden="true">${segments}</svg>`;
}
