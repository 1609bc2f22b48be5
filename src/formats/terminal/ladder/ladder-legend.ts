import type { LadderBlock, LadderBlockCell, LadderBlockRow } from '../../../model/blocks/ladder.js';
import { wrapEntries } from '../legend.js';
import { type Line, unbreakable } from '../wrap.js';
import type { Theme } from '../theme.js';
import type { LadderCanvas } from './canvas.js';

/** The meaning of each mark that stands on the screen, on as few lines as possible. `hasBars` says whether levels stand in columns. */
export function ladderLegend(canvas: LadderCanvas, hasBars: boolean): Line[] {
  const { block, theme, width } = canvas;
  const { ladder: glyph } = theme;
  const rows = rowsOf(block);
  const hasChange = (change: LadderBlockCell['change']): boolean => rows.some((row) => isMarked(row, change));
  const isDrawn = hasBars && rows.some(({ shape }) => shape === 'presence');
  const entries = [
    ...(hasBoth(block, rows) ? [`${theme.shared} the same in both`] : []),
    ...(hasChange('new') ? [`${glyph.new} new here`] : []),
    ...(hasChange('raised') ? [`${glyph.raised} raised here`] : []),
    ...(hasChange('lowered') ? [`${glyph.lowered} lowered here`] : []),
    ...(hasChange('changed') ? [`${glyph.changed} changed here`] : []),
    ...(isDrawn ? [`${glyph.carriesOn} carries on`] : []),
    ...payEntries(block, theme, hasBars),
    ...(isDrawn && block.hasEnds ? ['where a bar ends, it is no longer asked for'] : []),
  ];
  return wrapEntries(
    entries.map((text) => unbreakable([{ text, tone: 'muted' }])),
    width,
  );
}

/** Of the bars of pay, which only one track has. */
function payEntries({ tracks, sections }: LadderBlock, { payRange }: Theme, hasBars: boolean): string[] {
  const rows = hasBars && tracks.length < 2 ? sections.flatMap(({ pay }) => pay ?? []) : [];
  const isOpen = rows.some(({ middle, highest }) => (highest ?? middle)?.isTopCoded === true);
  const middles = [...new Set(rows.flatMap(({ middle }) => (middle ? [middle.statistic] : [])))];
  return [...(middles.length > 0 ? [`${payRange.median} ${middles.join(' or ')}`] : []), ...(isOpen ? [`${payRange.open} or more`] : [])];
}

function rowsOf({ sections }: LadderBlock): readonly LadderBlockRow[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

/** Texts that change say so by their words. */
function isMarked({ shape, cells }: LadderBlockRow, change: LadderBlockCell['change']): boolean {
  return !(shape === 'texts' && change === 'changed') && cells.some((cell) => cell?.change === change);
}

function hasBoth({ tracks, sections, counts }: LadderBlock, rows: readonly LadderBlockRow[]): boolean {
  if (tracks.length < 2) return false;
  return [...rows, ...counts, ...sections.flatMap(({ shared }) => shared)].some(({ track }) => track === null);
}
