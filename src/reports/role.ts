import { isPay } from '../categories/is-pay.js';
import { titleOf } from '../categories/index.js';
import type { Category, Entry, Role } from '../model/role.js';
import type { Block, GaugedItem, Records, Report, Text } from '../model/report.js';
import { cellColumns, cellValues } from './cell-records.js';
import { cellParts, cellText, levelText, spansOfParts } from './cell-text.js';
import { gaugeOf } from './gauge-of.js';
import { payCharts } from './pay-charts.js';
import { sourceText } from './source-text.js';

/** One role, whole, with all that it inherits. */
export function roleReport(role: Role): Report {
  const { categories, ...rest } = role;
  const data = {
    schemaVersion: 1,
    kind: 'role',
    role: rest,
    categories: categories.map(({ id, kind, entries }) => ({
      id,
      title: titleOf(id),
      kind,
      rows: entries.map(({ label, cell }) => ({ label, cell })),
    })),
  };
  const sources = Object.values(role.sources);
  const blocks: Block[] = [
    {
      type: 'title',
      text: role.title,
      roles: [],
      similarity: null,
      question: null,
      aside: role.level === null ? role.id : `${role.id}@${role.level}`,
    },
    ...factsOf(role),
    ...categories.flatMap((category) => categoryBlocks(category, role)),
    ...(sources.length === 0
      ? []
      : [
          { type: 'heading' as const, text: 'Sources' },
          { type: 'bullets' as const, items: sources.map(sourceText) },
        ]),
  ];
  const records = (): Records => ({
    columns: ['category', 'label', ...cellColumns],
    rows: categories.flatMap(({ id, entries }) => entries.map(({ label, cell }) => [id, label, ...cellValues(cell)])),
  });
  return { data, blocks, records };
}

function factsOf({ aliases, codes, levels, file }: Role): Block[] {
  const coded = Object.entries(codes).map(
    ([scheme, { code, match }]) => `${scheme} ${code}${match === 'exact' ? '' : ` (${match} match)`}`,
  );
  const facts = [
    ...(aliases.length === 0 ? [] : [`Also called ${aliases.join(', ')}`]),
    ...(coded.length === 0 ? [] : [`Classified as ${coded.join(', ')}`]),
    ...(levels.length === 0 ? [] : [`Levels: ${levels.join(', ')}`]),
    ...(file === null ? [] : [`From ${file}`]),
  ];
  return facts.length === 0 ? [] : [{ type: 'bullets', items: facts }];
}

function categoryBlocks({ id, kind, entries }: Category, { codes, title }: Role): Block[] {
  return [{ type: 'heading', text: titleOf(id) }, ...bodyOf(kind, entries, codes), ...chartsOf(kind, entries, codes, title)];
}

function bodyOf(kind: Category['kind'], entries: readonly Entry[], codes: Role['codes']): Block[] {
  if (kind === 'text') return [{ type: 'paragraph', text: entries[0]?.cell.text ?? '' }];
  if (entries.length === 0) return [{ type: 'bullets', items: ['none'] }];
  const together = entriesByLabel(entries);
  return entries.some(({ cell, scale }) => gaugeOf(cell, scale))
    ? [{ type: 'gauges', items: together.flatMap((each) => gaugedItems(each, codes)) }]
    : [{ type: 'bullets', items: together.map((each) => entriesText(each, codes)) }];
}

/** The values of one attribute together are one item. */
function gaugedItems(entries: readonly Entry[], codes: Role['codes']): GaugedItem[] {
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

function chartsOf(kind: Category['kind'], entries: readonly Entry[], codes: Role['codes'], title: string): Block[] {
  const figures = entries.map(({ cell }) => cell).filter(isPay);
  return kind === 'pay' && figures.length > 0 ? [{ type: 'pay', charts: payCharts([{ title, codes, figures }]) }] : [];
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

function entriesText(entries: readonly Entry[], codes: Role['codes']): Text {
  const label = entries[0]?.label ?? null;
  const values = entries.flatMap(({ cell }, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...cellText(cell, codes)]);
  return label === null ? values : [{ text: `${label}: `, tone: 'muted' }, ...values];
}
