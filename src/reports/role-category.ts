import { cellParts, entriesByLabel, entriesText, joinParts, levelText, readableText } from '../categories/cell-text.js';
import { categoryKind } from '../categories/index.js';
import type { CategoryKind, Codes } from '../categories/kind.js';
import { categoryTitle } from '../categories/standard.js';
import type { Category, Entry, Role } from '../model/role.js';
import type { GaugedItem } from '../model/gauge.js';
import type { Block } from '../model/report.js';
import { lineBreak } from '../model/text.js';
import { entryDefinitions } from './definitions.js';
import { commonNote, gaugeOf } from './cell-display.js';

/** One category of one role: heading, entries and charts. A note that all entries share is printed once, in the heading. */
export function roleCategory({ id, kind: kindName, entries }: Category, { codes, title }: Role): Block[] {
  const kind = categoryKind(kindName);
  const cells = entries.map(({ cell }) => cell);
  const note = kind.namedBy === 'text' && entryDefinitions(entries).length === 0 ? commonNote(cells) : null;
  const heading = note === null ? categoryTitle(id) : `${categoryTitle(id)} (all: ${note})`;
  const charts = kind.charts([{ title, codes, cells }]);
  return [
    { type: 'heading', text: heading },
    ...entryBlocks(kind, entries, codes, note),
    ...(charts.length === 0 ? [] : [{ type: 'pay' as const, charts }]),
  ];
}

function entryBlocks(kind: CategoryKind, entries: readonly Entry[], codes: Codes, note: string | null): Block[] {
  if (kind.isProse) return paragraphsOf(entries[0]?.cell.text ?? '').map((text) => ({ type: 'paragraph', text }));
  if (entries.length === 0) return [{ type: 'bullets', items: ['none'] }];
  const isDefined = entryDefinitions(entries).length > 0;
  if (note !== null)
    return [{ type: 'bullets', items: entries.map(({ cell }) => joinParts({ ...cellParts(cell, kind, codes), note: [] })) }];
  const hasGauges = entries.some(({ cell, scale }) => gaugeOf(cell, scale, kind));
  if (!hasGauges && !isDefined) return [{ type: 'bullets', items: kind.bullets(entries, codes) }];
  const groups = kind.namedBy === 'text' ? entries.map((entry) => [entry]) : entriesByLabel(entries);
  return [{ type: 'gauges', items: groups.flatMap((group) => gaugedItem(group, kind, codes) ?? []) }];
}

/** Splits at empty lines. */
function paragraphsOf(text: string): string[] {
  return readableText(text).split(lineBreak + lineBreak);
}

/** One entry, with its gauge if it has one, or all values of an attribute as one item without a gauge. */
export function gaugedItem(entries: readonly Entry[], kind: CategoryKind, codes: Codes): GaugedItem | null {
  const [first, ...rest] = entries;
  if (!first) return null;
  const definitions = entryDefinitions(entries);
  if (rest.length > 0) return { label: null, text: entriesText(entries, kind, codes), subject: '', gauge: null, brief: [], definitions };
  const { label, cell, scale } = first;
  const gauge = gaugeOf(cell, scale, kind);
  const parts = cellParts(cell, kind, codes);
  const gaugeText = gauge && cell.level !== undefined ? levelText(cell.level) : null;
  const brief = joinParts({ ...parts, name: [], facts: parts.facts.filter((fact) => fact !== gaugeText) });
  return {
    label: label === null ? null : kind.labelText(label),
    text: joinParts(parts),
    subject: kind.displayText(cell),
    gauge,
    brief,
    definitions,
  };
}
