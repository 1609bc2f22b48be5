// What all layouts of a category's rows share.
import type { ComparedCell, ComparedRow, Span } from '../../model/report.js';
import { gaugeSpans } from './gauge.js';
import { type Theme, roleTone } from './theme.js';
import { hangingIndent } from './wrap.js';

/** What layouts of a category need to know besides its rows. */
export interface Canvas {
  /** The title of the category. */
  readonly title: string;
  /** In columns, finite. */
  readonly width: number;
  /** The titles of the roles. */
  readonly roles: readonly string[];
  readonly theme: Theme;
}

/**
 * One cell in words, a step of a ladder with its rungs before it. Leaves out what the category, the group and the label already say. `room`
 * is the columns available.
 */
export function cellSpans(cell: ComparedCell, row: ComparedRow, roleIndex: number, theme: Theme, room = Infinity): readonly Span[] {
  const { gauge } = cell;
  if (gauge?.type === 'bar' || row.subject !== null || (gauge && room < roomForRungs)) return theme.spans(cell.text);
  if (!gauge) return theme.spans(cell.brief);
  const tone = row.status === 'same' ? 'muted' : roleTone(roleIndex);
  return [...gaugeSpans(gauge, barWidth, tone, theme), { text: ' ' }, ...theme.spans(gauge.text), ...afterGauge(theme.spans(cell.brief))];
}

const barWidth = 8;
/** Columns that rungs and words need. */
const roomForRungs = 24;

/** Separates the rest of a cell from its gauge: `master's degree: a note`, `master's degree  +2 rungs`. */
function afterGauge(brief: readonly Span[]): readonly Span[] {
  const [first] = brief;
  if (!first) return [];
  return first.tone === 'different'
    ? [{ text: '  ' }, { ...first, text: first.text.trimStart() }, ...brief.slice(1)]
    : [{ text: ': ' }, ...brief];
}

/** The title of a row's group, if the row is the first of it; nothing if the category or a chart has that title. */
export function groupTitleLines(
  row: ComparedRow | undefined,
  previous: ComparedRow | undefined,
  { title, theme, width }: Canvas,
): string[] {
  const group = row?.group;
  if (!group || group.isUnit || group.title === title || group.title === previous?.group?.title) return [];
  return hangingIndent([], theme.spans(group.title), width).map((line) => theme.paint(line, 'strong'));
}

/** A label on lines of its own, above its rows. */
export function labelLines(label: string, { theme, width }: Canvas): string[] {
  return hangingIndent([{ text: '  ' }], theme.spans([{ text: label, tone: 'muted' }]), width).map((line) => theme.paint(line));
}

/** The note on a row as a whole, below the row and indented by `depth` columns. */
export function noteLines(row: ComparedRow | undefined, depth: number, { theme, width }: Canvas): string[] {
  if (!row || row.briefNote === null) return [];
  return hangingIndent([{ text: ' '.repeat(depth) }], theme.spans(row.briefNote), width).map((line) => theme.paint(line, 'muted'));
}
