import type { ComparedCell, ComparedRow, Span } from '../../model/report.js';
import { gaugeSpans } from './gauge.js';
import { type Theme, roleTone } from './theme.js';
import { hangingIndent } from './wrap.js';

const barWidth = 8;
/** Columns from which on there is room for rungs and words. */
const roomy = 24;

/** One cell of a row in words, behind the rungs of a ladder. What its category, group and label say is left out. `room` is what the text may take. */
export function cellSpans(cell: ComparedCell, row: ComparedRow, place: number, theme: Theme, room = Infinity): readonly Span[] {
  const { gauge } = cell;
  if (gauge?.type === 'bar' || row.subject !== null || (gauge && room < roomy)) return theme.spans(cell.text);
  if (!gauge) return theme.spans(cell.brief);
  const tone = row.status === 'same' ? 'muted' : roleTone(place, row.cells.length);
  const drawn = gaugeSpans(gauge, barWidth, tone, theme);
  return [...drawn, { text: ' ' }, ...theme.spans(gauge.text), ...joined(theme.spans(cell.brief))];
}

/** `master's degree: a note`, `master's degree  +2 rungs`. */
function joined(brief: readonly Span[]): readonly Span[] {
  const [first] = brief;
  if (!first) return [];
  return first.tone === 'different'
    ? [{ text: '  ' }, { ...first, text: first.text.trimStart() }, ...brief.slice(1)]
    : [{ text: ': ' }, ...brief];
}

/** The title of a row's group as lines, where the row before it is of another group; a group that has a chart is titled by that. */
export function groupTitleLines(row: ComparedRow | undefined, before: ComparedRow | undefined, { theme, width }: Canvas): string[] {
  const group = row?.group;
  if (!group || group.label !== null || group.title === before?.group?.title) return [];
  return hangingIndent([], theme.spans(group.title), width).map((line) => theme.paint(line, 'strong'));
}

/** What is said of a row as a whole, under it and as deep as its text. */
export function noteLines(row: ComparedRow | undefined, depth: number, { theme, width }: Canvas): string[] {
  if (!row || row.briefNote === null) return [];
  return hangingIndent([{ text: ' '.repeat(depth) }], theme.spans(row.briefNote), width).map((line) => theme.paint(line, 'muted'));
}

/** What a category is drawn on. */
export interface Canvas {
  /** Columns, a whole number. */
  readonly width: number;
  /** The titles of the roles. */
  readonly roles: readonly string[];
  readonly theme: Theme;
}
