import { groupDigits } from '../../group-digits.js';
import { maxComparedRoles, minComparedRoles } from '../../compare/compare-options.js';
import type { Style } from '../../formats/format.js';
import { createTheme, type Theme } from '../../formats/terminal/theme.js';
import { type Line, lineWidth, widthOf } from '../../formats/terminal/wrap.js';
import { textContent } from '../../formats/text.js';
import type { Span } from '../../model/text.js';
import { type PickerState, noMoreFit } from './picker-state.js';
import type { RoleFinder } from './role-finder.js';

/** How much room there is. */
export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Draws the picker. No line is wider than the screen, and there are fewer lines than rows.
 * @param note what else to know of the roles; null if there is nothing
 */
export function drawPicker(
  state: PickerState,
  { count, note }: Pick<RoleFinder, 'count' | 'note'>,
  { columns, rows }: ScreenSize,
  style: Style,
): string {
  const theme = createTheme(style);
  const width = Math.max(1, columns - 1);
  const notes: Line[] = note === null ? [] : [[{ text: safe(note, theme), tone: 'muted' }]];
  const size = Math.max(1, Math.min(mostRows, rows - state.picked.length - notes.length - 4));
  const lines: Line[] = [
    [
      { text: 'Compare which roles?', tone: 'strong' },
      { text: `  ${minComparedRoles} to ${maxComparedRoles} of ${groupDigits(count)}`, tone: 'muted' },
    ],
    ...notes,
    ...pickedLines(state, theme),
    [{ text: 'Name: ', tone: 'muted' }, { text: lastPart(safe(state.typed, theme), width - 7) }, { text: theme.isAscii ? '_' : '█' }],
    ...foundLines(state, size, theme),
    [state.problem === null ? { text: keysWithin(width, state), tone: 'muted' } : { text: state.problem, tone: 'strong' }],
  ];
  return lines.map((line) => theme.paint(cut(line, width, theme))).join('\n');
}

/** Enough to choose from, and not so many that the answer is far below. */
const mostRows = 8;

/** One line for each, in the hue and with the mark that it will have in the answer. */
function pickedLines({ picked }: PickerState, theme: Theme): Line[] {
  return picked.map(({ title }, place) => {
    const mark = theme.roleMark(place, Math.max(minComparedRoles, picked.length));
    return [mark, { text: ` ${safe(title, theme)}`, ...(mark.tone && { tone: mark.tone }) }];
  });
}

/** The part of the list around the marked role. Always as many lines, so that what is below does not jump while somebody types. */
function foundLines({ found, marked, typed }: PickerState, size: number, theme: Theme): Line[] {
  const first = Math.max(0, Math.min((marked ?? 0) - size + 1, found.length - size));
  const lines = found.slice(first, first + size).map(({ role, alias }, index): Line => {
    const isMarked = first + index === marked;
    return [
      { text: isMarked ? '> ' : '  ', tone: 'strong' },
      { text: safe(role.title, theme), ...(isMarked && { tone: 'strong' as const }) },
      ...(role.isOwn ? [{ text: '  your own', tone: 'muted' as const }] : []),
      ...(alias === null ? [] : [{ text: `  ${safe(alias, theme)}`, tone: 'muted' as const }]),
    ];
  });
  const nothing: Line[] =
    found.length === 0 && typed.trim() !== '' ? [[{ text: '  no role is called anything like that', tone: 'muted' }]] : [];
  const shown = [...lines, ...nothing];
  return [...shown, ...Array.from({ length: Math.max(0, size - shown.length) }, (): Line => [])];
}

/** What the keys do now, as far as there is room: a narrow screen gets only the most useful. */
function keysWithin(width: number, state: PickerState): string {
  const [first = '', ...more] = keysOf(state);
  let keys = first;
  for (const key of more) {
    const longer = `${keys}, ${key}`;
    if (longer.length > width) break;
    keys = longer;
  }
  return keys;
}

/** What each key does now, the most useful first. */
function keysOf({ marked, picked, typed }: PickerState): readonly string[] {
  const isFull = picked.length === maxComparedRoles;
  if (marked !== null) return isFull ? [noMoreFit, 'Backspace deletes', 'Esc ends'] : ['Enter adds it', 'arrows choose', 'Esc ends'];
  if (picked.length === 0 || typed !== '') return ['Type a name', 'arrows choose', 'Esc ends'];
  const rest = ['Backspace removes one', 'Esc ends'];
  if (isFull) return ['Enter compares', ...rest];
  return [picked.length < minComparedRoles ? 'Type another name' : 'Enter compares, or type another', 'arrows choose', ...rest];
}

/** A text of a role file, or one that was typed, without anything that a terminal would obey. */
function safe(text: string, { spans }: Theme): string {
  return textContent(spans(text));
}

/** Cuts a line at the width of the screen. */
function cut(line: Line, width: number, { isAscii }: Theme): Line {
  if (lineWidth(line) <= width) return line;
  const ellipsis = isAscii ? '...' : '…';
  const kept: Span[] = [];
  let left = width - widthOf(ellipsis);
  for (const span of line) {
    const text = firstPart(span.text, left);
    kept.push({ ...span, text });
    left -= widthOf(text);
    if (text !== span.text) break;
  }
  return [...kept, { text: ellipsis }];
}

function firstPart(text: string, width: number): string {
  let part = '';
  for (const character of text) {
    if (widthOf(part + character) > width) break;
    part += character;
  }
  return part;
}

/** The end of a text, where one types. */
function lastPart(text: string, width: number): string {
  const characters = [...text];
  while (characters.length > 0 && widthOf(characters.join('')) > width) characters.shift();
  return characters.join('');
}
