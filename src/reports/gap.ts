import { categoryTitle } from '../categories/standard.js';
import type { Gap, GapItem } from '../model/gap.js';
import type { AllOccupations } from '../model/occupations.js';
import type { Role } from '../model/role.js';
import type { Block, Report } from '../model/report.js';
import type { TaskState } from '../model/screen/tasks.js';
import type { Text } from '../model/text.js';
import { alikeSection } from './comparison-screen/how-alike.js';
import { withDistinctTitles } from './distinct-titles.js';
import { gapRecords } from './gap/gap-records.js';
import { fieldsText, itemText, keepText, leaveText, partText, stepOrItemText, stepText } from './gap/item-text.js';
import { isStatedByBoth, type ItemWithKind, withKind } from './gap/item-with-kind.js';
import { isFields, isPreferred, isTask, stepState } from './gap-screen/must-have.js';
import { type Plan, planOf } from './gap-screen/plan.js';
import { languageNote } from './language-note.js';
import { quoteForShell } from './quote-for-shell.js';

/**
 * Every item of a gap, in the sections of its screen, as checklists: what is required, what to learn, the most important first, new duties and tools; then
 * pay, what is not known, small steps, what carries over and what does not.
 * @param all what is known of all occupations; null without the bundled library
 */
export function gapReport(gap: Gap, roles: readonly [from: Role, to: Role], all: AllOccupations | null = null): Report {
  const [from = gap.from, to = gap.to] = withDistinctTitles([gap.from, gap.to]);
  const withKinds: WithKinds = (items, told) => items.map((item) => withKind(item, roles, told));
  const plan = planOf(gap, roles, all);
  const textsOf = (items: readonly GapItem[], textOf: (item: ItemWithKind) => Text, told?: string): Text[] =>
    withKinds(items, told).map(textOf);
  const required = requiredItems(gap, plan, withKinds);
  const carriedOver = [...plan.keep.filter(isTask), ...plan.tools.done];
  const leftBehind = [...required.leftBehind, ...textsOf(gap.leave, leaveText)];
  const unknown = notStatedGroups(gap, plan);
  const sections: readonly Section[] = [
    { title: 'Must have first', words: ['required first', 'required first'], ...required.mustHave },
    { title: 'Also helps', words: ['that helps', 'that help'], ...required.helps },
    {
      title: 'Learn most',
      words: ['to learn', 'to learn'],
      toDo: textsOf(plan.learn, stepOrItemText),
      inPart: textsOf(plan.inPart, partText),
    },
    { title: 'New duties', words: ['new duty', 'new duties'], toDo: textsOf(gap.duties, itemText, 'duties') },
    { title: 'Tools', words: ['tool', 'tools'], toDo: textsOf(plan.tools.toDo, stepOrItemText, 'technologies') },
    { blocks: figureSections(withKinds(gap.pay), gap) },
    ...unknown.map(({ title, items }) => ({
      title: `${title}: not stated by ${from.title}`,
      others: textsOf(items, itemText, items[0]?.category),
    })),
    { title: 'Smaller steps', words: ['smaller step', 'smaller steps'], others: textsOf(gap.minor, stepOrItemText) },
    {
      title: 'Asked for nearly everywhere',
      words: ['asked for nearly everywhere', 'asked for nearly everywhere'],
      others: textsOf(gap.common, stepOrItemText),
    },
    { title: 'Carries over', words: ['carries over', 'carry over'], others: textsOf(carriedOver, keepText) },
    { title: 'Left behind', words: ['left behind', 'left behind'], others: leftBehind },
  ];
  const notStated = unknown.reduce((sum, { items }) => sum + items.length, 0);
  const blocks: Block[] = [
    {
      type: 'title',
      text: `From ${from.title} to ${to.title}`,
      question: null,
      roles: [from.title, to.title],
      meter: null,
      aside: countsText(sections, notStated) || null,
    },
    ...alikeBlock(gap.similarity),
    ...languageNote([from, to]),
    ...sections.flatMap(sectionBlocks),
    { type: 'paragraph', text: `The way back is another one: compare gap ${quoteForShell(to.ref)} ${quoteForShell(from.ref)}` },
  ];
  return { data: gap, blocks, records: () => gapRecords(gap, roles) };
}

type WithKinds = (items: readonly GapItem[], told?: string) => ItemWithKind[];

/** Items by what is known of them. */
interface Items {
  readonly toDo?: readonly Text[];
  readonly inPart?: readonly Text[];
  readonly done?: readonly Text[];
  /** Items that are no tasks, or that only the reader can decide on. */
  readonly others?: readonly Text[];
}

type Section =
  | ({ readonly title: string; /** For one and for several. */ readonly words?: readonly [string, string] } & Items)
  | { readonly blocks: readonly Block[] };

function sectionBlocks(section: Section): readonly Block[] {
  if ('blocks' in section) return section.blocks;
  const { title, toDo = [], inPart = [], done = [], others = [] } = section;
  const lists: readonly (Block & { readonly items: readonly Text[] })[] = [
    { type: 'checklist', items: toDo },
    { type: 'checklist', items: inPart, isPartlyDone: true },
    { type: 'checklist', items: done, isDone: true },
    { type: 'bullets', items: others },
  ];
  const blocks = lists.filter(({ items }) => items.length > 0);
  return blocks.length === 0 ? [] : [{ type: 'heading', text: title }, ...blocks];
}

/** How many items each section has, without what is done. */
function countsText(sections: readonly Section[], notStated: number): string {
  const counts = sections.flatMap((section): [number, string][] => {
    if ('blocks' in section || !section.words) return [];
    const {
      words: [one, many],
      toDo = [],
      inPart = [],
      others = [],
      done,
    } = section;
    const count = toDo.length + inPart.length + (done ? 0 : others.length);
    return [[count, count === 1 ? one : many]];
  });
  return [...counts, [notStated, 'not stated'] as const].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
}

/** What is asked for before one can begin, as on the screen, and the fields of study that only one of the roles names. */
function requiredItems(gap: Gap, { required }: Plan, withKinds: WithKinds) {
  const fields = gap.steps.filter((item) => !isStatedByBoth(item));
  const [own, asked] = [fields.filter(({ to }) => to === null), fields.filter(({ from }) => from === null)];
  const hasField = gap.keep.some(isFields);
  const steps = gap.steps.filter(isStatedByBoth).map((item) => ({ item, state: stepState(item, gap.from.origin === 'bundled') }));
  const itemsOf = (isWanted: (item: GapItem) => boolean, fieldTexts: readonly Text[]): Items => {
    const textsOf = (items: readonly GapItem[], textOf: (item: ItemWithKind) => Text): Text[] =>
      withKinds(
        items.filter((item) => isTask(item) && isWanted(item)),
        'requirements',
      ).map(textOf);
    const stepsOf = (wanted: TaskState): Text[] =>
      textsOf(
        steps.flatMap(({ item, state }) => (state === wanted ? [item] : [])),
        stepText,
      );
    return {
      toDo: [...(hasField ? [] : fieldTexts), ...stepsOf('to do'), ...textsOf(required.toDo, stepOrItemText)],
      inPart: [...stepsOf('in part'), ...textsOf(required.inPart, partText)],
      done: [...(hasField ? fieldTexts : []), ...stepsOf('done'), ...textsOf(required.done, keepText)],
      others: stepsOf('unknown'),
    };
  };
  return {
    mustHave: itemsOf((item) => !isHelp(item), asked.length === 0 ? [] : [fieldsText(own, asked)]),
    helps: itemsOf(isHelp, []),
    leftBehind: asked.length > 0 || own.length === 0 ? [] : [fieldsText(own, [])],
  };
}

function isHelp(item: GapItem): boolean {
  return isPreferred(item) || item.label === 'education, preferred';
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

/** A section for each category with figures, such as pay: the figures in words, then a chart if its kind has one. */
function figureSections(figures: readonly ItemWithKind[], { from, to }: Gap): Block[] {
  return [...new Set(figures.map(({ category }) => category))].flatMap((id): Block[] => {
    const items = figures.filter(({ category }) => category === id);
    const charts = items[0]?.kind.charts([
      { ...from, cells: items.flatMap((item) => item.from ?? []) },
      { ...to, cells: items.flatMap((item) => item.to ?? []) },
    ]);
    return [
      ...sectionBlocks({ title: categoryTitle(id), others: items.map(stepText) }),
      ...(charts?.length ? [{ type: 'pay' as const, charts }] : []),
    ];
  });
}
