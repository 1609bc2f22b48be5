import { titleOf } from '../categories/standard.js';
import { isPay } from '../categories/is-pay.js';
import { payUnit, unitKey } from '../categories/pay-unit.js';
import { saidText } from '../categories/said-text.js';
import type { Category, Entry, PayCell, Role } from '../model/role.js';
import type { Block, GaugedItem, Text } from '../model/report.js';
import { cellParts, cellText, levelText, spansOfParts } from './cell-text.js';
import { commonNote } from './common-note.js';
import { gaugeOf } from './gauge-of.js';
import { payCharts, payNote } from './pay-charts.js';

type Codes = Role['codes'];

/** One category of one role, with what all its entries have in common said once. */
export function roleCategory({ id, kind, entries }: Category, { codes, title }: Role): Block[] {
  const note = kind === 'list' ? commonNote(entries.map(({ cell }) => cell)) : null;
  const heading = note === null ? titleOf(id) : `${titleOf(id)} (all: ${note})`;
  return [{ type: 'heading', text: heading }, ...bodyOf(kind, entries, codes, note), ...chartsOf(entries, codes, title)];
}

function bodyOf(kind: Category['kind'], entries: readonly Entry[], codes: Codes, note: string | null): Block[] {
  if (kind === 'text') return paragraphsOf(entries[0]?.cell.text ?? '').map((text) => ({ type: 'paragraph', text }));
  if (entries.length === 0) return [{ type: 'bullets', items: ['none'] }];
  if (kind === 'pay') return [{ type: 'bullets', items: payItems(entries, codes) }];
  if (note !== null) return [{ type: 'bullets', items: entries.map(({ cell }) => spansOfParts({ ...cellParts(cell, codes), note: [] })) }];
  const isDrawn = entries.some(({ cell, scale }) => gaugeOf(cell, scale));
  if (!isDrawn) return [{ type: 'bullets', items: entriesByLabel(entries).map((each) => entriesText(each, codes)) }];
  const together = kind === 'list' ? entries.map((entry) => [entry]) : entriesByLabel(entries);
  return [{ type: 'gauges', items: together.flatMap((each) => gaugedItems(each, codes)) }];
}

/** An empty line parts them; within one, lines are broken where the width asks for it. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*\n\s*/);
}

/** Figures of one unit that describe one occupation are one item; every other is its own. */
function payItems(entries: readonly Entry[], codes: Codes): Text[] {
  const figures = entries.map(({ cell }) => cell).filter(isPay);
  return entries.flatMap((entry): Text[] => {
    const { cell } = entry;
    if (!isPay(cell)) return [];
    const together = figures.filter((figure) => unitKey(figure) === unitKey(cell));
    const note = together.some((figure) => figure.note !== undefined) ? null : payNote(together, codes);
    if (note === null) return [entriesText([entry], codes)];
    return cell === together[0] ? [unitText(together, note)] : [];
  });
}

function unitText(figures: readonly PayCell[], note: string): Text {
  const [first] = figures;
  const values = figures.map((figure) => `${figure.statistic} ${saidText(figure)}`);
  return [{ text: `${first ? payUnit(first) : ''}: `, tone: 'muted' }, { text: values.join(', ') }, { text: ` (${note})`, tone: 'muted' }];
}

/** The values of one attribute together are one item. */
function gaugedItems(entries: readonly Entry[], codes: Codes): GaugedItem[] {
  const [first, ...others] = entries;
  if (!first) return [];
  if (others.length > 0) return [{ label: null, text: entriesText(entries, codes), subject: '', gauge: null, brief: [] }];
  const { label, cell, scale } = first;
  const gauge = gaugeOf(cell, scale);
  const parts = cellParts(cell, codes);
  const drawn = gauge && 'level' in cell && cell.level !== undefined ? levelText(cell.level) : null;
  const brief = spansOfParts({ ...parts, name: [], facts: parts.facts.filter((fact) => fact !== drawn) });
  return [{ label, text: spansOfParts(parts), subject: cell.text, gauge, brief }];
}

function chartsOf(entries: readonly Entry[], codes: Codes, title: string): Block[] {
  const figures = entries.map(({ cell }) => cell).filter(isPay);
  return figures.length === 0 ? [] : [{ type: 'pay', charts: payCharts([{ title, codes, figures }]) }];
}

/** The values of one attribute together; every other entry by itself. */
function entriesByLabel(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && entry.label !== null && last[0]?.label === entry.label) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function entriesText(entries: readonly Entry[], codes: Codes): Text {
  const label = entries[0]?.label ?? null;
  const values = entries.flatMap(({ cell }, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...cellText(cell, codes)]);
  return label === null ? values : [{ text: `${label}: `, tone: 'muted' }, ...values];
}
