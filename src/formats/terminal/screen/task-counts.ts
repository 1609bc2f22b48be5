import type { ScreenSection } from '../../../model/screen.js';
import type { Theme } from '../theme.js';
import { type Line, unbreakable } from '../wrap.js';
import { taskMarks } from './tasks.js';

/** A count with its mark, in words and as a number alone. */
interface CountSpans {
  readonly mark: Line;
  readonly words: Line;
  readonly number: Line;
}

/** How many tasks of a section are in each state. */
export function taskCounts({ counts = [] }: ScreenSection, theme: Theme): CountSpans[] {
  return counts.map(({ state, count, words }) => ({
    mark: [{ text: `${taskMarks(theme)[state]} `, tone: 'muted' }],
    words: theme.spans([{ text: `${count} ${words}`, tone: 'muted' }]),
    number: [{ text: String(count), tone: 'muted' }],
  }));
}

/** All counts on one line. */
export function shortCounts(counts: readonly CountSpans[]): Line {
  return counts.flatMap(({ mark, number }, index): Line => [
    ...(index === 0 ? [] : [{ text: '  ' }]),
    ...unbreakable([...mark, ...number]),
  ]);
}
