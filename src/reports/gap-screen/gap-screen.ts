import { joinFirst } from '../../categories/english.js';
import type { Similarity } from '../../model/comparison.js';
import type { Gap, GapItem } from '../../model/gap.js';
import type { AllOccupations } from '../../model/occupations.js';
import type { Role } from '../../model/role.js';
import type { Screen, ScreenNote, ScreenPart, ScreenSection } from '../../model/screen.js';
import type { ScreenTask } from '../../model/screen/tasks.js';
import { alikeSection } from '../comparison-screen/how-alike.js';
import { titleSpans } from '../comparison-screen/titles.js';
import { section } from '../role-screen/section.js';
import { isInDemand } from '../role-screen/technologies.js';
import { carriesOverText, leftBehindText } from './folded.js';
import { withDistinctNames } from './distinct-names.js';
import { requiredTasks, tasksOf } from './must-have.js';
import { type Plan, type Steps, isRated, planOf } from './plan.js';

/** What the screen of a gap is made of. */
export interface GapScreenContext {
  readonly gap: Gap;
  readonly roles: readonly [from: Role, to: Role];
  readonly similarity: Similarity;
  /** What the two roles pay, in sentences; empty if neither states it. */
  readonly pay: string;
  /** What is known of all occupations; null without the bundled library. */
  readonly all: AllOccupations | null;
}

/** A move from one role to another as a plan: what is required, what to learn and to do, then in a sentence each what stays and what goes. */
export function gapScreen(context: GapScreenContext): Screen {
  const { gap, roles, similarity, pay, all } = context;
  const plan = planOf(gap, roles, all);
  const isToDo = hasAny(plan);
  const { mustHave, helps, hasToJudge } = requiredTasks(gap, plan);
  return {
    roleCount: 2,
    title: {
      line: [
        { text: 'From ' },
        { role: 0 },
        { text: ' ' },
        ...titleSpans([gap.from, gap.to], 0),
        { text: ' to ' },
        { role: 1 },
        { text: ' ' },
        ...titleSpans([gap.from, gap.to], 1),
      ],
    },
    sections: [
      alikeSection(similarity),
      ...tasksSection(['Must have first'], mustHave, false, 'always'),
      ...tasksSection(['Also helps'], helps, false, 'never'),
      ...learnSections(plan, roles),
      ...tasksSection(['New duties'], stepTasks(plan.duties), true, 'if room'),
      ...toolSection(plan.tools),
      ...textSection('Pay', pay, 'if room'),
      ...textSection('Carries over', carriesOverText([...plan.keep, ...plan.tools.done]), 'if room'),
      ...textSection('Left behind', leftBehindText(plan.leave, plan.keep), 'never'),
      ...textSection('Common', commonText(plan.common), 'never'),
      ...(isToDo ? [] : [section('To do', [{ type: 'prose', text: 'Nothing that the two roles state.' }])]),
    ],
    notes: notes(gap, hasToJudge),
    hints: [
      { purpose: 'Everything, also what carries over', command: '--full' },
      { purpose: 'As a checklist', command: '--format markdown' },
    ],
    lineLimits: { narrow: 44, normal: 38, wide: 48 },
  };
}

function hasAny({ required, learn, unknown, minor, common, inPart, duties, tools }: Plan): boolean {
  return [required, duties, tools].some(hasOpen) || [learn, unknown, minor, common, inPart].some((items) => items.length > 0);
}

function hasOpen({ toDo, inPart, unknown }: Steps): boolean {
  return toDo.length + inPart.length + unknown.length > 0;
}

const taskLimits = { narrow: 8, normal: 8, wide: 10 };

function tasksSection(
  [name = '']: readonly string[],
  tasks: readonly ScreenTask[],
  hasColumns: boolean,
  space: ScreenSection['space'],
): ScreenSection[] {
  const rowLimits = hasColumns ? { narrow: 5, normal: 3, wide: 4 } : taskLimits;
  return tasks.length === 0 ? [] : [section(name, [{ type: 'tasks', tasks, hasColumns, rowLimits }], { space })];
}

function stepTasks({ toDo, unknown }: Steps): ScreenTask[] {
  return [...tasksOf(toDo, 'to do'), ...tasksOf(unknown, 'unknown')];
}

/** The steps that matter most, and how many smaller ones there are. */
function learnSections({ inPart, ...plan }: Plan, [, to]: GapScreenContext['roles']): ScreenSection[] {
  const [learn = [], unknown = [], minor = []] = withDistinctNames([plan.learn, plan.unknown, plan.minor]);
  const rated = learn.filter((item) => isRated(item, to));
  const others = learn.filter((item) => !rated.includes(item));
  const smaller = [...rated.slice(mostRated), ...minor];
  const partly = inPart.map((item): ScreenTask => ({
    state: 'in part',
    text: item.text,
    aside: `missing: ${(item.match?.missing?.[0] ?? []).join(', ')}`,
  }));
  const ratedParts: ScreenPart[] =
    rated.length === 0
      ? []
      : [
          {
            type: 'dumbbells',
            minimum: 0,
            maximum: 7,
            figures: 'change',
            rows: rated
              .slice(0, mostRated)
              .map((item) => ({ name: item.text, isToDo: true, values: [levelOf(item.from), levelOf(item.to)] })),
            rowLimits: { narrow: mostRated, normal: mostRated, wide: mostRated },
          },
        ];
  const tasks = [...partly, ...tasksOf(others, 'to do')];
  const ownParts: ScreenPart[] =
    tasks.length === 0
      ? []
      : [{ type: 'tasks', tasks, hasColumns: rated.length > 0, rowLimits: rated.length > 0 ? unratedLimits : taskLimits }];
  const isKnown = ratedParts.length + ownParts.length > 0;
  const smallerPart: ScreenPart[] = smaller.length === 0 ? [] : [{ type: 'lines', lines: [smallerLine(smaller, isKnown)] }];
  const isBelowUnknown = !isKnown && unknown.length > 0;
  const known = [...ratedParts, ...ownParts, ...(isBelowUnknown ? [] : smallerPart)];
  const facts = rated.length > mostRated ? [`${mostRated} of ${rated.length + minor.length}`] : [];
  return [
    ...(known.length === 0 ? [] : [section('Learn most', known, { space: 'always', facts })]),
    ...(unknown.length === 0
      ? []
      : [
          section(
            isKnown ? 'Not stated' : 'Matters most',
            [
              { type: 'tasks', tasks: tasksOf(unknown, 'unknown'), hasColumns: true, rowLimits: unknownLimits },
              ...(isBelowUnknown ? smallerPart : []),
            ],
            { space: isKnown ? 'never' : 'always', facts: unknown.some((item) => isRated(item, to)) ? ['levels 0–7'] : [] },
          ),
        ]),
  ];
}

const mostRated = 5;
const unratedLimits = { narrow: 3, normal: 2, wide: 3 };
const unknownLimits = { narrow: 4, normal: 3, wide: 4 };

function levelOf(cell: GapItem['to']): number | null {
  return typeof cell?.level === 'number' ? cell.level : null;
}

/** What is not known to be missing is no step. */
function smallerLine(items: readonly GapItem[], areSteps: boolean): { text: string; aside: null; remarks: string[] } {
  const names = items.slice(0, 2).map(({ text }) => text);
  const [step, steps] = areSteps ? ['smaller step', 'smaller steps'] : ['matters less', 'matter less'];
  const count = `${items.length} ${items.length === 1 ? step : steps}`;
  return {
    text: items.length === 1 ? `${count}: ${names.join('')}` : `${count}, such as ${names.join(' and ')}`,
    aside: null,
    remarks: [],
  };
}

/** Those that employers ask for first, in one line for each state. */
function toolSection(tools: Steps): ScreenSection[] {
  const missing = [...tools.toDo, ...tools.unknown];
  const hasAll = missing.length > 0 && !missing.some(isAskedFor) && tools.done.some(isAskedFor);
  const done = hasAll ? tools.done.filter(isAskedFor) : tools.done;
  const others = hasAll && missing.length > 0 ? [`${missing.length} other tools are not in demand`] : [];
  const tasks = [
    ...(hasAll ? [] : [...toolTask(tools.toDo, 'to do'), ...toolTask(tools.unknown, 'unknown')]),
    ...toolTask(done, 'done', hasAll ? 'all that are in demand: ' : '', others.join('')),
  ];
  return tasks.length === 0 ? [] : [section('Tools', [{ type: 'tasks', tasks, hasColumns: false, rowLimits: taskLimits }])];
}

function isAskedFor({ to, text }: GapItem): boolean {
  return isInDemand(to ?? { text });
}

function toolTask(items: readonly GapItem[], state: ScreenTask['state'], lead = '', aside = ''): ScreenTask[] {
  const names = items.map(({ text }) => text);
  return names.length === 0 ? [] : [{ state, text: lead + joinFirst(names, mostTools), aside }];
}

const mostTools = 5;

function textSection(name: string, text: string, space: ScreenSection['space']): ScreenSection[] {
  return text === '' ? [] : [section(name, [{ type: 'prose', text }], { space })];
}

function commonText(items: readonly GapItem[]): string {
  if (items.length === 0) return '';
  return `Nearly every job asks for ${joinFirst(
    items.map(({ text }) => text),
    4,
  )}.`;
}

function notes({ from }: Gap, hasToJudge: boolean): ScreenNote[] {
  const texts = {
    done: 'you have it.',
    'to do': 'you need it.',
    'in part': 'you have a part of it.',
    unknown: hasToJudge ? `not stated by ${from.title}, or for you to judge.` : `not stated by ${from.title}.`,
  } as const;
  return (['done', 'to do', 'in part', 'unknown'] as const).map((mark) => ({ mark, text: texts[mark], isOptional: false }));
}
