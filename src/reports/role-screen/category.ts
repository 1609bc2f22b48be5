import { type CellParts, cellParts, entriesByLabel, readableText } from '../../categories/cell-text.js';
import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { Category, Entry, ItemCell, Role } from '../../model/role.js';
import type { Span, Text } from '../../model/text.js';
import type { ScreenPart } from '../../model/screen.js';
import type { BarsPart } from '../../model/screen/ratings.js';
import { beforeText } from '../../before-text.js';
import { gaugeOf } from '../cell-display.js';
import { gaugedItem } from '../role-category.js';
import { line } from './section.js';

/** Any category of a role as parts of a screen: a text, lists as bullets, levels as bars and steps, attributes with commas. */
export function categoryParts({ entries, kind: kindName }: Category, { codes }: Pick<Role, 'codes'>): ScreenPart[] {
  const kind = categoryKind(kindName);
  if (kind.isProse) return [{ type: 'prose', text: readableText(entries[0]?.cell.text ?? '') }];
  if (entries.length === 0) return [{ type: 'lines', lines: [line('none')] }];
  if (kind.namedBy === 'text') return listParts(entries, kind, codes);
  if (kind.name !== 'attributes') return [{ type: 'bullets', items: kind.bullets(entries, codes) }];
  return attributeParts(entries, kind, codes);
}

/** Numbers as bars, then steps of a scale of words, then all other items. */
function listParts(entries: readonly Entry[], kind: CategoryKind, codes: Role['codes']): ScreenPart[] {
  const bars = barsPart(entries);
  const isOnBar = (entry: Entry): boolean => bars !== null && isOnNumbers(entry, bars);
  const steps = entries.filter((entry) => !isOnBar(entry) && gaugeOf(entry.cell, entry.scale, kind) !== null);
  const rest = entries.filter((entry) => !isOnBar(entry) && !steps.includes(entry));
  return [
    ...(bars ? [bars] : []),
    ...(steps.length === 0
      ? []
      : [{ type: 'gauges' as const, items: highestFirst(steps, kind).flatMap((entry) => gaugedItem([entry], kind, codes) ?? []) }]),
    ...(rest.length === 0 ? [] : [{ type: 'bullets' as const, items: kind.bullets(withIdsFirst(rest), codes) }]),
  ];
}

/** The items that have a number on the scale of the first that has one. */
function barsPart(entries: readonly Entry[]): BarsPart | null {
  const scale = entries.find(({ cell, scale: each }) => typeof cell.level === 'number' && each !== null && 'minimum' in each)?.scale;
  if (!scale || 'steps' in scale) return null;
  const rows = entries
    .filter((entry) => isOnNumbers(entry, scale))
    .map(({ cell }) => ({ name: cell.text, value: Number(cell.level), mean: null }))
    .sort((a, b) => b.value - a.value);
  return { type: 'bars', minimum: scale.minimum, maximum: scale.maximum, hasMeans: false, rows };
}

function isOnNumbers({ cell, scale }: Entry, { minimum, maximum }: Pick<BarsPart, 'minimum' | 'maximum'>): boolean {
  return typeof cell.level === 'number' && scale !== null && 'minimum' in scale && scale.minimum === minimum && scale.maximum === maximum;
}

function highestFirst(entries: readonly Entry[], kind: CategoryKind): Entry[] {
  const valueOf = ({ cell, scale }: Entry): number => kind.valueOnScale(scale, cell)?.value ?? 0;
  return entries.toSorted((a, b) => valueOf(b) - valueOf(a));
}

/** What has an id or a code is what other roles state as well, and says most. */
function withIdsFirst(entries: readonly Entry<ItemCell>[]): Entry<ItemCell>[] {
  return [...entries.filter(isIdentified), ...entries.filter((entry) => !isIdentified(entry))];
}

function isIdentified({ cell: { id, sameAs } }: Entry<ItemCell>): boolean {
  return id !== undefined || sameAs !== undefined;
}

/** Steps of a scale below each other, then all other attributes in one text, and the people that the role works with if there is room. */
function attributeParts(entries: readonly Entry[], kind: CategoryKind, codes: Role['codes']): ScreenPart[] {
  const groups = entriesByLabel(entries);
  const steps = groups.flatMap((group) => {
    const item = group.length === 1 ? gaugedItem(group, kind, codes) : null;
    return item?.gauge ? [{ group, item }] : [];
  });
  const others = groups.filter((group) => !steps.some((step) => step.group === group));
  const people = others.filter(([first]) => first?.label === 'works with');
  const rest = people.length === others.length ? others : others.filter((group) => !people.includes(group));
  const remarks = rest === others ? [] : people.map((group) => `with ${group.map(({ cell }) => cell.text).join(', ')}`);
  return [
    ...(steps.length === 0 ? [] : [{ type: 'gauges' as const, items: steps.map(({ item }) => item) }]),
    ...(rest.length === 0 ? [] : [{ type: 'lines' as const, lines: [line(attributesText(rest, kind, codes), null, remarks)] }]),
  ];
}

/** Values with commas, groups with a semicolon. */
function attributesText(groups: readonly (readonly Entry[])[], kind: CategoryKind, codes: Role['codes']): Text {
  return groups.flatMap((group, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...groupSpans(group, kind, codes)]);
}

function groupSpans(group: readonly Entry[], kind: CategoryKind, codes: Role['codes']): Span[] {
  const label = group[0]?.label ?? '';
  const values = group.flatMap(({ cell }, index) => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    ...valueSpans(cellParts(cell, kind, codes)),
  ]);
  return selfExplanatory.has(label) ? values : [{ text: beforeText(label), tone: 'muted' }, ...values];
}

/** A value among others: `customer sites (often)`. */
function valueSpans({ name, facts, note }: CellParts): Span[] {
  const more = [...facts, ...(note.length === 0 ? [] : [note.map(({ text }) => text).join('')])];
  return more.length === 0 ? [...name] : [...name, { text: ` (${more.join(', ')})`, tone: 'muted' }];
}

/** Attributes of the environment whose values say what they are. */
const selfExplanatory: ReadonlySet<string> = new Set(['setting', 'schedule']);
