import type { Span } from '../../../model/text.js';
import type { ScreenTask, TaskState, TasksPart } from '../../../model/screen/tasks.js';
import type { Theme } from '../theme.js';
import { type Line, hangingIndent, lineWidth, unbreakable } from '../wrap.js';
import { columnWidth, joinColumns } from './column-break.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

/** Tasks in narrower columns are hard to read. */
const narrowestColumn = 28;
/** A shorter remark is not broken. */
const longAside = 16;

/** Tasks below each other, or row by row in two columns. */
export const tasks: PartPrinter<TasksPart> = {
  rows: (part, canvas) => Math.min(part.rowLimits[canvas.size], Math.ceil(part.tasks.length / columnCount(part, canvas))),
  lines: (part, rows, canvas) => {
    const count = columnCount(part, canvas);
    const width = columnWidth(canvas.width, count);
    return Array.from({ length: rows }, (_, row) => part.tasks.slice(row * count, (row + 1) * count)).flatMap((inRow) =>
      joinColumns(inRow.map((task) => taskLines(task, part.areQuestions === true, width, canvas.theme))),
    );
  },
  fact: (part, rows, canvas) => {
    const shown = Math.min(part.tasks.length, rows * columnCount(part, canvas));
    return shown < part.tasks.length ? `${shown} of ${part.tasks.length}` : null;
  },
};

/** The marks of tasks, each with the tone that it has before a task. */
export function taskMarks(theme: Theme): Record<TaskState, string> {
  return { 'to do': theme.checkbox, 'in part': theme.partlyDone, done: theme.done, unknown: theme.unknown };
}

/** The mark of a state before what it is of: in the hue of the goal if that still has to be reached. */
export function taskMarkSpan(state: TaskState, theme: Theme): Span {
  return { text: `${taskMarks(theme)[state]} `, ...(state !== 'done' && { tone: state === 'unknown' ? 'muted' : 'role-2' }) };
}

function taskLines({ state, text, aside }: ScreenTask, isQuestion: boolean, width: number, theme: Theme): Line[] {
  const mark: Span = isQuestion ? { text: '? ', tone: 'strong' } : taskMarkSpan(state, theme);
  const asideLine = theme.spans([{ text: aside, tone: 'muted' }]);
  const more: readonly Span[] =
    aside === '' ? [] : [{ text: '   ' }, ...(lineWidth(asideLine) < longAside ? unbreakable(asideLine) : asideLine)];
  return hangingIndent([mark], [...theme.spans(text), ...more], width);
}

function columnCount({ tasks: all, hasColumns }: TasksPart, { width }: ScreenCanvas): number {
  return hasColumns && all.length > 1 && columnWidth(width, 2) >= narrowestColumn ? 2 : 1;
}
