import { categoryTitle } from '../categories/standard.js';
import type { Gap, GapItem } from '../model/gap.js';
import type { AllOccupations } from '../model/occupations.js';
import type { Role } from '../model/role.js';
import type { Block, Report } from '../model/report.js';
import type { Text } from '../model/text.js';
import { alikeSection } from './comparison-screen/how-alike.js';
import { withDistinctTitles } from './distinct-titles.js';
import { gapRecords } from './gap/gap-records.js';
import { fieldsOfStudy, itemText, keepText, leaveText, partText, raiseText, stepOrItemText, stepText } from './gap/item-text.js';
import { isReworded, isStatedByBoth, type ItemWithKind, withKind } from './gap/item-with-kind.js';
import { type Plan, planOf } from './gap-screen/plan.js';
import { languageNote } from './language-note.js';
import { quoteForShell } from './quote-for-shell.js';

/**
 * Every item of a gap, in the order in which somebody would plan it: what is required, what to raise and to learn, the most important first, new duties
 * and tools, as checklists; then pay, what is not known, small steps, what carries over and what does not.
 * @param all what is known of all occupations; null without the bundled library
 */
export function gapReport(gap: Gap, roles: readonly [from: Role, to: Role], all: AllOccupations | null = null): Report {
  const [from = gap.from, to = gap.to] = withDistinctTitles([gap.from, gap.to]);
  const withKinds = (items: readonly GapItem[]): ItemWithKind[] => items.map((item) => withKind(item, roles));
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
  return { data: gap, blocks, records: () => gapRecords(gap, roles) };
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

function section(title: string, type: 'checklist' | 'partly' | 'bullets', items: readonly Text[]): Block[] {
  if (items.length === 0) return [];
  return [{ type: 'heading', text: title }, type === 'partly' ? { type: 'checklist', items, isPartlyDone: true } : { type, items }];
}

function isPreferred({ to }: GapItem): boolean {
  return to?.need === 'preferred';
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
