import { cellParts, entriesByLabel, entriesText, joinParts, levelText } from '../categories/cell-text.js';
import { categoryKind } from '../categories/index.js';
import type { CategoryKind, Codes } from '../categories/kind.js';
import { categoryTitle } from '../categories/standard.js';
import type { Category, Entry, Role } from '../model/role.js';
import type { Block, GaugedItem } from '../model/report.js';
import { commonNote } from './cell-text.js';
import { gaugeOf } from './gauge.js';

/** One category of one role, with what all its entries have in common said once. */
export function roleCategory({ id, kind: name, entries }: Category, { codes, title }: Role): Block[] {
  const kind = categoryKind(name);
  const note = kind.namedBy === 'text' ? commonNote(entries.map(({ cell }) => cell)) : null;
  const heading = note === null ? categoryTitle(id) : `${categoryTitle(id)} (all: ${note})`;
  const charts = kind.charts([{ title, codes, cells: entries.map(({ cell }) => cell) }]);
  return [
    { type: 'heading', text: heading },
    ...bodyOf(kind, entries, codes, note),
    ...(charts.length === 0 ? [] : [{ type: 'pay' as const, charts }]),
  ];
}

function bodyOf(kind: CategoryKind, entries: readonly Entry[], codes: Codes, note: string | null): Block[] {
  if (kind.isProse) return paragraphsOf(entries[0]?.cell.text ?? '').map((text) => ({ type: 'paragraph', text }));
  if (entries.length === 0) return [{ type: 'bullets', items: ['none'] }];
  if (note !== null)
    return [{ type: 'bullets', items: entries.map(({ cell }) => joinParts({ ...cellParts(cell, kind, codes), note: [] })) }];
  const isDrawn = entries.some(({ cell, scale }) => gaugeOf(cell, scale, kind));
  if (!isDrawn) return [{ type: 'bullets', items: kind.bullets(entries, codes) }];
  const together = kind.namedBy === 'text' ? entries.map((entry) => [entry]) : entriesByLabel(entries);
  return [{ type: 'gauges', items: together.flatMap((each) => gaugedItems(each, kind, codes)) }];
}

/** An empty line parts them; within one, lines are broken where the width asks for it. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*\n\s*/);
}

/** The values of one attribute together are one item. */
function gaugedItems(entries: readonly Entry[], kind: CategoryKind, codes: Codes): GaugedItem[] {
  const [first, ...others] = entries;
  if (!first) return [];
  if (others.length > 0) return [{ label: null, text: entriesText(entries, kind, codes), subject: '', gauge: null, brief: [] }];
  const { label, cell, scale } = first;
  const gauge = gaugeOf(cell, scale, kind);
  const parts = cellParts(cell, kind, codes);
  const drawn = gauge && cell.level !== undefined ? levelText(cell.level) : null;
  const brief = joinParts({ ...parts, name: [], facts: parts.facts.filter((fact) => fact !== drawn) });
  return [{ label, text: joinParts(parts), subject: cell.text, gauge, brief }];
}
