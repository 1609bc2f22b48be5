import type { ComparedCell, ComparedRow, ComparisonBlock } from '../../model/blocks/comparison.js';
import { hasSameWording, textContent } from '../text.js';
import { comparisonTableMarkup } from './comparison-table.js';
import { dumbbellsMarkup, isRated } from './dumbbells.js';
import { type FoldedPart, fold, foldedParts, splitAt } from './fold.js';
import { type Markup, markup } from './markup.js';
import { ownRows } from './own-rows.js';
import { mostTellingFirst } from './telling-rows.js';
import { payChartMarkup } from './pay-chart.js';
import { sharedByAll, sharedBySome } from './shared-rows.js';
import { textMarkup } from './text.js';

/** A category with its note. */
export function comparisonMarkup(block: ComparisonBlock): Markup {
  const note = categoryNote(block);
  return markup`${note === '' ? null : markup`<p class="aside" dir="auto">${note}</p>\n`}${categoryRows(block)}`;
}

/**
 * The rows of a category: what all roles share in one line, then what tells most, and the rest folded away. Long texts are set as cards, and with
 * `--explain` all rows are in one table.
 */
export function categoryRows(block: ComparisonBlock): Markup {
  const { rows, charts, isProse, isExplained } = block;
  const body = rows.length === 0 ? null : isProse ? proseMarkup(block) : isExplained ? comparisonTableMarkup(block) : rowsMarkup(block);
  return markup`${charts.map(payChartMarkup)}${body}`;
}

/** What holds for the whole category: how alike it is, who states nothing, a note that all share, and the range of the levels. */
export function categoryNote({ aside, sharedNote, rows }: ComparisonBlock): string {
  return [...(aside === '' ? [] : [aside]), ...(sharedNote === null ? [] : [`each: ${sharedNote}`]), ...scaleNotes(rows)].join(', ');
}

/** The range of the levels, if all bars have the same one. */
function scaleNotes(rows: readonly ComparedRow[]): string[] {
  const bars = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.gauge?.type === 'bar' ? [cell.gauge] : [])));
  const [scale, ...otherScales] = new Set(bars.map(({ minimum, maximum }) => `levels from ${minimum} to ${maximum}`));
  return scale === undefined || otherScales.length > 0 ? [] : [scale];
}

/** More texts than these are folded away. */
const mostTexts = 3;

/** A card for each role with its long texts. */
export function proseMarkup({ roles, rows, title }: ComparisonBlock): Markup {
  const cards = roles.map((role, roleIndex) => {
    const cells = rows.flatMap((row) => row.cells[roleIndex] ?? []);
    const body =
      cells.length === 0
        ? markup`<p class="muted">Not stated.</p>`
        : markup`${cells.map(({ text }) => markup`<p dir="auto">${textMarkup(text)}</p>`)}`;
    return markup`<div class="text role-${roleIndex + 1}">
      <h3 dir="auto">${role}</h3>
      ${body}
    </div>\n`;
  });
  const all = markup`<div class="prose">${cards}</div>\n`;
  return roles.length > mostTexts ? fold(`${title}: ${roles.length} texts`, all) : all;
}

function rowsMarkup(block: ComparisonBlock): Markup {
  const { rows } = block;
  const rest = rows.filter(({ standing }) => standing !== 'shared');
  const apart = rest.filter(isRated);
  const others = rest.filter((row) => !apart.includes(row));
  const different = others.filter(({ standing }) => standing === 'different');
  const shared = rows.filter(({ standing }) => standing === 'shared');
  const byAll = shared.filter(({ cells }) => cells.every((cell) => cell !== null));
  const parts = [
    sharedByAll(byAll, block),
    apartRows(apart, block),
    sharedBySome(
      shared.filter((row) => !byAll.includes(row)),
      block,
    ),
    differentRows(
      different.filter((row) => !isImportanceAlone(row)),
      block,
    ),
    importanceRows(different.filter(isImportanceAlone), block),
    ownRows(
      others.filter(({ standing }) => standing === 'only'),
      block,
    ),
  ];
  return foldedParts(parts.filter((part) => part !== null));
}

const mostRatings = 5;

/** Ratings that are apart, the farthest first. */
function apartRows(rows: readonly ComparedRow[], { roles, title }: ComparisonBlock): FoldedPart | null {
  if (rows.length === 0) return null;
  const { shown, folded } = splitAt(mostTellingFirst(rows), mostRatings);
  return {
    shown: dumbbellsMarkup(shown, roles, title),
    fold: folded.length === 0 ? null : fold(`${folded.length} more ${whatSetsApart(folded)}`, dumbbellsMarkup(folded, roles, title)),
  };
}

function whatSetsApart(rows: readonly ComparedRow[]): string {
  const standings = new Set(rows.map(({ standing }) => standing));
  if (standings.size > 1) return 'that differ';
  return standings.has('only') ? 'that only one has' : 'at different levels';
}

/** Whether the roles say the same, which is more important to one of them. */
function isImportanceAlone({ cells }: ComparedRow): boolean {
  const [first, ...others] = cells.flatMap((cell) => cell ?? []);
  return first !== undefined && isPlain(first) && others.every((cell) => isPlain(cell) && hasSameWording(cell.name, first.name));
}

function isPlain({ gauge, remark }: ComparedCell): boolean {
  return gauge === null && textContent(remark) === '';
}

/** Only counted, because it tells least. */
function importanceRows(rows: readonly ComparedRow[], block: ComparisonBlock): FoldedPart | null {
  if (rows.length === 0) return null;
  return { shown: markup``, fold: fold(`${rows.length} of different importance`, comparisonTableMarkup({ ...block, rows })) };
}

/** What the roles state differently takes a line for each of them. */
const mostDifferences = (roleCount: number): number => (roleCount === 2 ? 5 : roleCount === 3 ? 3 : 2);

function differentRows(rows: readonly ComparedRow[], block: ComparisonBlock): FoldedPart | null {
  if (rows.length === 0) return null;
  const { shown, folded } = splitAt(mostTellingFirst(rows), mostDifferences(block.roles.length));
  const inOrder = (some: readonly ComparedRow[]): ComparisonBlock => ({ ...block, rows: rows.filter((row) => some.includes(row)) });
  return {
    shown: comparisonTableMarkup(inOrder(shown)),
    fold: folded.length === 0 ? null : fold(`${folded.length} more stated differently`, comparisonTableMarkup(inOrder(folded))),
  };
}
