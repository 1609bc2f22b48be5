import { cellText, readableText } from '../categories/cell-text.js';
import { categoryKind, commonKind } from '../categories/index.js';
import type { CategoryKind } from '../categories/kind.js';
import { withDistinctTitles } from './distinct-titles.js';
import { headingIds } from '../categories/row-heading.js';
import { categoryTitle } from '../categories/standard.js';
import { beforeText } from '../before-text.js';
import type { Gap, GapItem, GapPart } from '../model/gap.js';
import type { AllOccupations } from '../model/occupations.js';
import type { Cell, Role } from '../model/role.js';
import type { Block, Records, Report, Span, Text } from '../model/report.js';
import { alikeSection } from './comparison-screen/how-alike.js';
import { type Plan, planOf } from './gap-screen/plan.js';
import { languageNote } from './language-note.js';
import { joined } from './records.js';
import { quoteForShell } from './quote-for-shell.js';

/** An item of the gap, with the kind of its category. */
type ItemWithKind = GapItem & { readonly kind: CategoryKind };

/**
 * Every item of a gap, in the order in which somebody would plan it: what is required, what to raise and to learn, the most important first, new duties
 * and tools, as checklists; then pay, what is not known, small steps, what carries over and what does not.
 * @param all what is known of all occupations; null without the bundled library
 */
export function gapReport(gap: Gap, roles: readonly [from: Role, to: Role], all: AllOccupations | null = null): Report {
  const [from = gap.from, to = gap.to] = withDistinctTitles([gap.from, gap.to]);
  const withKinds = (items: readonly GapItem[]): ItemWithKind[] => items.map((item) => ({ ...item, kind: kindOfItem(item, roles) }));
  const plan = planOf(gap, roles, all);
  const learn = withKinds(plan.learn);
  const [raised, learnt] = [learn.filter(isStatedByBoth), learn.filter((item) => !isStatedByBoth(item))];
  const raiseTitle = from.id !== to.id && raised.some(isReworded) ? 'Raise or change' : 'Raise';
  const blocks: Block[] = [
    {
      type: 'title',
      text: `From ${from.title} to ${to.title}`,
      question: null,
      roles: [from.title, to.title],
      meter: null,
      aside: countsText(gap, raiseTitle) || null,
    },
    ...alikeBlock(gap.similarity),
    ...languageNote([from, to]),
    ...section('Must have first', 'checklist', withKinds(plan.required.toDo.filter((item) => !isPreferred(item))).map(stepOrItemText)),
    ...section('Also helps', 'checklist', withKinds(plan.required.toDo.filter(isPreferred)).map(stepOrItemText)),
    ...section('Education and experience', 'bullets', [
      ...withKinds(gap.steps).filter(isStatedByBoth).map(stepText),
      ...fieldsOfStudy(gap.steps),
    ]),
    ...section(raiseTitle, 'checklist', raised.map(raiseText)),
    ...section('Learn', 'checklist', learnt.map(itemText)),
    ...section('Met in part', 'partly', withKinds(gap.part).map(partText)),
    ...section('New duties', 'checklist', withKinds(gap.duties).map(itemText)),
    ...section('Tools', 'checklist', withKinds(plan.tools.toDo).map(stepOrItemText)),
    ...figureSections(withKinds(gap.pay), gap),
    ...notStatedGroups(gap, plan).flatMap(({ title, items }) =>
      section(`${title}: not stated by ${from.title}`, 'bullets', withKinds(items).map(itemText)),
    ),
    ...section('Smaller steps', 'bullets', withKinds(gap.minor).map(stepOrItemText)),
    ...section('Asked for nearly everywhere', 'bullets', withKinds(gap.common).map(stepOrItemText)),
    ...section('Carries over', 'bullets', withKinds(gap.keep).map(keepText)),
    ...section('Left behind', 'bullets', withKinds(gap.leave).map(leaveText)),
    { type: 'paragraph', text: `The way back is another one: compare gap ${quoteForShell(to.ref)} ${quoteForShell(from.ref)}` },
  ];
  return { data: gap, blocks, records: () => recordsOf(gap, withKinds) };
}

/** What there is to do and what stays, without what there is none of. */
function countsText({ keep, part, raise, learn, duties, minor, common, leave, notStated }: Gap, raiseTitle: string): string {
  const counts: readonly (readonly [count: number, words: string])[] = [
    [keep.length, keep.length === 1 ? 'carries over' : 'carry over'],
    [part.length, 'met in part'],
    [raise.length, `to ${raiseTitle.toLowerCase()}`],
    [learn.length, 'to learn'],
    [duties.length, duties.length === 1 ? 'new duty' : 'new duties'],
    [minor.length + common.length, `smaller ${minor.length + common.length === 1 ? 'step' : 'steps'}`],
    [leave.length, 'left behind'],
    [notStated.reduce((sum, { items }) => sum + items.length, 0), 'not stated'],
  ];
  return counts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
}

/** `How alike: closely related: more alike than 96% of all pairs of occupations`. */
function alikeBlock(similarity: Gap['similarity']): Block[] {
  const [part] = alikeSection(similarity).parts;
  const [pair] = part?.type === 'alike' ? part.pairs : [];
  return pair ? [{ type: 'paragraph', text: `How alike: ${pair.words.toLowerCase()}${pair.rest}` }] : [];
}

/** By category, what the first role does not state, and what it rates so little that nobody can tell. */
function notStatedGroups({ learn, notStated }: Gap, { unknown }: Plan): Pick<Gap['notStated'][number], 'title' | 'items'>[] {
  const unrated = unknown.filter((item) => learn.includes(item));
  const categories = [...new Set(unrated.map(({ category }) => category))];
  return [
    ...categories.map((id) => ({ title: categoryTitle(id), items: unrated.filter(({ category }) => category === id) })),
    ...notStated,
  ];
}

/** Whether both texts are shown. Between two roles, that is a change of which nobody can say that it asks for more. */
function isReworded({ delta, kind }: ItemWithKind): boolean {
  return delta !== null && kind.isReworded(delta);
}

function kindOfItem(item: GapItem, roles: readonly Role[]): CategoryKind {
  const ids = categoriesOf(item);
  return categoryKind(commonKind(roles.flatMap(({ categories }) => categories.filter(({ id }) => ids.includes(id)))));
}

/** The category of an item; its headings, if that joins categories of different names. */
function categoriesOf({ category, from, to }: GapItem): string[] {
  const headings = headingIds([from, to]);
  return headings.length === 0 ? [category] : headings;
}

/** ` [duties]`, or ` [delivery / execution]`. */
function categoryAside(item: GapItem): Span {
  return { text: ` [${categoriesOf(item).join(' / ')}]`, tone: 'muted' };
}

function section(title: string, type: 'checklist' | 'partly' | 'bullets', items: readonly Text[]): Block[] {
  if (items.length === 0) return [];
  return [{ type: 'heading', text: title }, type === 'partly' ? { type: 'checklist', items, isPartlyDone: true } : { type, items }];
}

/**
 * `SQL from 1 to 3: writes joins [skills]`, or both texts: `scope: team → firm [impact]`, `Bake (2) → Run the bakery (4) [duties]`. The note says
 * what is to be reached.
 */
function raiseText(item: ItemWithKind): Text {
  const { label, text, from, to, kind } = item;
  const [labelSpans, aside] = [spansOfLabel(label), categoryAside(item)];
  const note = noteToReach(from, to);
  if (!isReworded(item) && to?.level !== undefined && from?.level !== undefined)
    return [...labelSpans, { text }, { text: ` from ${from.level} to ${to.level}`, tone: 'different' }, ...note, aside];
  return [...labelSpans, { text: `${withLevel(from, kind)} → ${withLevel(to, kind)}`, tone: 'different' }, ...note, aside];
}

function stepOrItemText(item: ItemWithKind): Text {
  return item.from === null ? itemText(item) : raiseText(item);
}

function withLevel(cell: Cell | null, kind: CategoryKind): string {
  const text = displayText(cell, kind) ?? '';
  return cell?.level === undefined ? text : `${text} (${cell.level})`;
}

/** What the second role notes, unless the first notes the same. */
function noteToReach(from: Cell | null, to: Cell | null): Span[] {
  return to?.note === undefined || to.note === from?.note ? [] : [{ text: `: ${readableText(to.note)}` }];
}

function spansOfLabel(label: string | null): Span[] {
  return label === null ? [] : [{ text: beforeText(label), tone: 'muted' }];
}

/** The item as the second role states it, or as the first does if the second does not. */
function itemText(item: ItemWithKind): Span[] {
  const { label, to, from, kind } = item;
  const cell = to ?? from;
  return [...spansOfLabel(label), ...(cell ? cellText(cell, kind, {}) : []), categoryAside(item)];
}

function isPreferred({ to }: GapItem): boolean {
  return to?.need === 'preferred';
}

function isStatedByBoth({ from, to }: GapItem): boolean {
  return from !== null && to !== null;
}

/** `pay: from $80 to $100 (+$20)`, or for texts `experience: Two years; asked for: Five years`. */
function stepText({ label, from, to, delta, match, kind }: ItemWithKind): Text {
  const difference = kind.changeText({ status: 'different', label, match, delta, scale: null, cells: [from, to] });
  const [before, after] = [displayText(from, kind), displayText(to, kind)];
  const isMeasured = delta !== null && delta.changed === undefined;
  return [
    ...spansOfLabel(label),
    { text: before === after ? `${after}, as before` : isMeasured ? `from ${before} to ${after}` : `${before}; asked for: ${after}` },
    ...(difference === null ? [] : [{ text: ` (${difference})`, tone: 'different' as const }]),
    ...(match?.by === 'part' ? [verdictSpan(match.missing?.[0] ?? [])] : []),
    ...noteToReach(from, to),
  ];
}

/** ` (met)`, or what is missing: ` (3 years more)`. */
function verdictSpan(missing: readonly string[]): Span {
  return missing.length === 0 ? { text: ' (met)', tone: 'same' } : { text: ` (${missing.join(', ')})`, tone: 'different' };
}

function displayText(cell: Cell | null, kind: CategoryKind): string | null {
  return cell && kind.displayText(cell);
}

/** The fields that only one role states, on one line: a role that asks for several accepts any of them. */
function fieldsOfStudy(steps: readonly GapItem[]): Text[] {
  const onlyFrom = steps.filter(({ to }) => to === null).map(({ text }) => text);
  const onlyTo = steps.filter(({ from }) => from === null).map(({ text }) => text);
  const label = steps.find((item) => !isStatedByBoth(item))?.label;
  if (!label) return [];
  const parts = [...(onlyFrom.length > 0 ? [onlyFrom.join(', ')] : []), ...(onlyTo.length > 0 ? [`asked for: ${onlyTo.join(', ')}`] : [])];
  return [[{ text: `${label}: `, tone: 'muted' }, { text: parts.join('; ') }]];
}

/** A section for each category with figures, such as pay: the figures in words, then a chart if its kind has one. */
function figureSections(figures: readonly ItemWithKind[], { from, to }: Gap): Block[] {
  return [...new Set(figures.map(({ category }) => category))].flatMap((id): Block[] => {
    const items = figures.filter(({ category }) => category === id);
    const charts = items[0]?.kind.charts([
      { ...from, cells: items.flatMap((item) => item.from ?? []) },
      { ...to, cells: items.flatMap((item) => item.to ?? []) },
    ]);
    return [...section(categoryTitle(id), 'bullets', items.map(stepText)), ...(charts?.length ? [{ type: 'pay' as const, charts }] : [])];
  });
}

/** `Docker and Kubernetes [skills], met by Docker [technologies]; missing: Kubernetes`. */
function partText(item: ItemWithKind): Text {
  const missing = item.match?.missing?.[0] ?? [];
  return [...metText(item), ...(missing.length === 0 ? [] : [{ text: `; missing: ${missing.join(', ')}`, tone: 'different' as const }])];
}

/** The item and what the first role states that meets it; the category where it states that, if it is another one. */
function metText(item: ItemWithKind): Span[] {
  const evidence = item.match?.evidence?.[0] ?? [];
  const categories = [...new Set(evidence.map(({ category }) => category))].filter((each) => each !== item.category);
  const where = categories.length === 0 ? '' : ` [${categories.join(', ')}]`;
  return [...itemText(item), { text: `, met by ${evidence.map(({ text }) => text).join(', ')}${where}`, tone: 'muted' }];
}

/** Adds what the first role states if it was matched by wording only, is reworded, or has its level on another scale. */
function keepText(item: ItemWithKind): Text {
  const { from, to, delta, match } = item;
  if (match?.by === 'part') return metText(item);
  const hasOtherWording = match?.by === 'wording' || isReworded(item);
  const oldText = hasOtherWording && from && from.text !== to?.text ? [from.text] : [];
  const oldLevel = delta?.notComparable !== undefined && from?.level !== undefined ? [`${from.level}: ${delta.notComparable}`] : [];
  const before = [...oldText, ...oldLevel].join(', ');
  return before === '' ? itemText(item) : [...itemText(item), { text: `, from ${before}`, tone: 'muted' }];
}

function leaveText(item: ItemWithKind): Text {
  return itemText({ ...item, to: null });
}

function recordsOf(gap: Gap, withKinds: (items: readonly GapItem[]) => ItemWithKind[]): Records {
  const parts = [
    'raise',
    'learn',
    'duties',
    'minor',
    'common',
    'keep',
    'leave',
    'steps',
    'pay',
    'part',
  ] as const satisfies readonly GapPart[];
  const rows = parts.flatMap((part) => withKinds(gap[part]).map((item) => [part, ...valuesOf(item)]));
  const notStated = gap.notStated.flatMap(({ items }) => withKinds(items).map((item) => ['notStated', ...valuesOf(item)]));
  return {
    columns: ['part', 'category', 'label', 'text', 'from', 'to', 'priority', 'fromLevel', 'toLevel', 'metBy', 'missing'],
    rows: [...rows, ...notStated],
  };
}

/** Includes the levels, because both texts of a skill to raise are usually the same. */
function valuesOf({ category, label, from, to, priority, match, kind }: ItemWithKind): Records['rows'][number] {
  const texts = [to ?? from, from, to].map((cell) => displayText(cell, kind));
  const metBy = joined(match?.evidence?.[0]?.map(({ text }) => text));
  return [category, label, ...texts, priority, from?.level ?? null, to?.level ?? null, metBy, joined(match?.missing?.[0])];
}
