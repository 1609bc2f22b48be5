import { readableText } from '../../categories/cell-text.js';
import { needsNoExperience } from '../../categories/experience.js';
import type { Gap, GapItem } from '../../model/gap.js';
import type { Span } from '../../model/text.js';
import type { ScreenTask, TaskState } from '../../model/screen/tasks.js';
import { oneDecimal } from '../../one-decimal.js';
import { beforeText } from '../../before-text.js';
import { withArticle } from '../role-screen/requirements.js';
import type { Plan } from './plan.js';

/** What is asked for before one can begin. */
export interface RequiredTasks {
  /** Education, licences, then the rest. */
  readonly mustHave: readonly ScreenTask[];
  /** What is only preferred. */
  readonly helps: readonly ScreenTask[];
  /** Whether there is experience in other words than those of the goal, so that nobody else can tell whether it is enough. */
  readonly hasToJudge: boolean;
}

export function requiredTasks({ steps, keep, from }: Gap, { required: all }: Plan): RequiredTasks {
  const required = {
    toDo: all.toDo.filter(isTask),
    inPart: all.inPart,
    done: all.done.filter(isTask),
    unknown: all.unknown.filter(isTask),
  };
  const { unknown } = required;
  const others = (isWanted: (item: GapItem) => boolean): ScreenTask[] => [
    ...required.toDo.filter(isWanted).flatMap((item) => tasksOf([item], stateOf(item, 'to do'), true)),
    ...required.inPart.filter(isWanted).map(partTask),
    ...steps
      .filter(isExperience)
      .filter(isWanted)
      .map((item) => experienceTask(item, from.origin === 'bundled')),
    ...unknown.filter((item) => isWanted(item) && !isEducation(item)).flatMap((item) => tasksOf([item], stateOf(item, 'unknown'), true)),
    ...tasksOf(
      required.done.filter((item) => isWanted(item) && !isEducation(item)),
      'done',
      true,
    ),
  ];
  return {
    mustHave: [...educationTasks([...steps, ...keep], unknown), ...others((item) => !isPreferred(item))],
    helps: others(isPreferred),
    hasToJudge: from.origin !== 'bundled' && steps.some((item) => isExperience(item) && experienceState(item, false) === 'unknown'),
  };
}

export function isPreferred({ to }: GapItem): boolean {
  return to?.need === 'preferred';
}

/** Nobody lacks experience of which none is needed. */
function stateOf(item: GapItem, state: TaskState): TaskState {
  return asksNothing(item) ? 'done' : state;
}

function asksNothing(item: GapItem): boolean {
  return isExperience(item) && needsNoExperience(item.to?.text ?? '');
}

/** O*NET's job zone says nothing that education and experience do not say. */
export function isTask({ label }: GapItem): boolean {
  return label !== 'job zone';
}

function isEducation({ label }: GapItem): boolean {
  return /^education(?:, |$)/.test(label ?? '');
}

function isExperience({ label }: GapItem): boolean {
  return label === 'experience';
}

/** The degree, and the fields of study, of which any will do. */
function educationTasks(stated: readonly GapItem[], unknown: readonly GapItem[]): ScreenTask[] {
  const preferred = [...ofGoal('education, preferred', stated), ...ofGoal('education, preferred', unknown)][0];
  const aside = preferred?.to ? `${withArticle(preferred.to.text)} is preferred` : '';
  const degree = [
    ...ofGoal('education, minimum', stated).map((item): ScreenTask => ({ ...degreeTask(item), aside })),
    ...ofGoal('education, minimum', unknown).map(({ text }): ScreenTask => ({ state: 'unknown', text: withArticle(text), aside })),
  ];
  return [...degree, ...fieldsTask(stated.filter(isFields), ofGoal('education, fields', unknown)), ...alone(unknown)];
}

function ofGoal(label: string, items: readonly GapItem[]): GapItem[] {
  return items.filter((item) => item.label === label && item.to !== null);
}

export function isFields({ label }: GapItem): boolean {
  return label === 'education, fields';
}

function degreeTask({ to, delta }: GapItem): Omit<ScreenTask, 'aside'> {
  const isHigher = delta !== null && typeof delta['steps'] === 'number' && delta['steps'] > 0;
  return { state: isHigher ? 'to do' : 'done', text: withArticle(to?.text ?? '') };
}

function fieldsTask(stated: readonly GapItem[], unknown: readonly GapItem[]): ScreenTask[] {
  const asked = stated.filter(({ to }) => to !== null);
  if (asked.length === 0 && unknown.length === 0) return [];
  if (asked.length === 0) return [{ state: 'unknown', text: `in ${orList(unknown.map(({ text }) => text))}`, aside: '' }];
  const own = stated.flatMap(({ from }) => (from ? [from.text] : []));
  const isShared = asked.some(({ from }) => from !== null);
  const aside = isShared || own.length === 0 ? '' : `yours: ${own.join(', ')}`;
  return [{ state: isShared ? 'done' : 'to do', text: `in ${orList(asked.map(({ text }) => text))}`, aside }];
}

/** Education in one's own words. */
function alone(unknown: readonly GapItem[]): ScreenTask[] {
  return unknown.filter(({ label }) => label === 'education').map(({ text }) => ({ state: 'unknown', text, aside: '' }));
}

/** How far the first role has an education or experience that both state. */
export function stepState(item: GapItem, isBundled: boolean): TaskState {
  if (item.match?.by === 'part') return partTask(item).state;
  return isExperience(item) ? experienceState(item, isBundled) : degreeTask(item).state;
}

/** Beside what a role of one's own says, because nobody else can tell whether that is enough. */
function experienceTask(item: GapItem, isBundled: boolean): ScreenTask {
  const { to, from, match } = item;
  if (match?.by === 'part') return partTask(item);
  const state = experienceState(item, isBundled);
  const asides = [to?.note, state === 'done' || isBundled || !from ? undefined : `yours: ${from.text}`];
  return {
    state,
    text: [...labelSpans(item.label), { text: readableText(to?.text ?? '') }],
    aside: asides.flatMap((text) => (text === undefined ? [] : readableText(text))).join('; '),
  };
}

function experienceState(item: GapItem, isBundled: boolean): TaskState {
  if (asksNothing(item) || item.from?.text === item.to?.text) return 'done';
  return isBundled ? 'to do' : 'unknown';
}

/** What is met is done; otherwise it says what is missing. */
function partTask({ text, match }: GapItem): ScreenTask {
  const missing = match?.missing?.[0] ?? [];
  return { state: missing.length === 0 ? 'done' : 'in part', text, aside: missing.length === 0 ? '' : `missing: ${missing.join(', ')}` };
}

/** Each item as the goal states it. Among what is asked for, the section says whether it is required. */
export function tasksOf(items: readonly GapItem[], state: TaskState, isAskedFor = false): ScreenTask[] {
  return items.map(({ text, label, to, from }) => {
    const [need, note] = [isAskedFor ? undefined : to?.need, to?.note === undefined ? undefined : readableText(to.note)];
    const levels = levelText(from?.level, to?.level);
    const aside = [need, levels, note].filter(Boolean).join('; ');
    return {
      state,
      text: [...labelSpans(label), { text: readableText(text) }],
      aside,
    };
  });
}

/** A certification says by itself what it is. */
function labelSpans(label: string | null): Span[] {
  return label === null || label === 'certifications' ? [] : [{ text: beforeText(label), tone: 'muted' }];
}

/** `working → expert`. */
function levelText(from: number | string | undefined, to: number | string | undefined): string | undefined {
  if (to === undefined || from === to) return undefined;
  return from === undefined ? `level ${levelWord(to)}` : `from ${levelWord(from)} to ${levelWord(to)}`;
}

function levelWord(level: number | string): string {
  return typeof level === 'number' ? oneDecimal(level) : level;
}

function orList(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`;
}
