// What all layouts of a category's rows share.
import type { ComparedCell, ComparedRow } from '../../model/blocks/comparison.js';
import { roleTone } from '../../model/text.js';
import { gaugeSpans } from './gauge.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, unbreakable } from './wrap.js';

/** What layouts of a category need to know besides its rows. */
export interface Canvas {
  /** The title of the category. */
  readonly title: string;
  /** In columns, finite. */
  readonly width: number;
  /** The titles of the roles. */
  readonly roles: readonly string[];
  readonly theme: Theme;
  /** Whether each row is printed with all that is known of it, and none folded. */
  readonly isExplained: boolean;
  /** The notes that several rows of the category have, such as `in demand`: they say what kind of item it is. */
  readonly recurringNotes: ReadonlySet<string>;
}

/** What one role states, a step of a scale with its rungs before it. Leaves out what the category, the group and the label already say. */
export function cellSpans(cell: ComparedCell, row: ComparedRow, roleIndex: number, canvas: Canvas): Line {
  const { theme } = canvas;
  const { gauge } = cell;
  const brief = withoutDifference(theme.spans(cell.brief), canvas);
  if (gauge?.type === 'bar') return withoutDifference(theme.spans(cell.text), canvas);
  if (!gauge) return row.subject === null ? brief : withoutDifference(theme.spans(cell.text), canvas);
  const tone = row.status === 'same' ? 'muted' : roleTone(roleIndex);
  const rest: Line = brief.length === 0 ? [] : [{ text: ': ' }, ...brief];
  return [...gaugeSpans(gauge, barWidth, tone, theme), ...unbreakable([{ text: ' ' }]), ...theme.spans(gauge.text), ...rest];
}

const barWidth = 8;

/** The marks beside the texts say enough; how much two figures differ by is printed where rows are explained. */
function withoutDifference(spans: Line, { isExplained }: Canvas): Line {
  return isExplained ? spans : spans.filter(({ tone }) => tone !== 'different');
}

/** `1·3`: the marks of the roles at the given places. */
export function roleMarks(places: readonly number[], { theme, roles }: Pick<Canvas, 'theme' | 'roles'>): Line {
  return places.flatMap((place, index): Line => [
    ...(index === 0 ? [] : [{ text: theme.isAscii ? '+' : '·' }]),
    theme.roleMark(place, roles.length),
  ]);
}

/** The places of the roles that state a row. */
export function statingRoles({ cells }: ComparedRow): number[] {
  return cells.flatMap((cell, place) => (cell ? [place] : []));
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

/** The note on a row as a whole, below the row and indented by `depth` columns. It says by how much the roles differ, or how the row was matched. */
export function noteLines(row: ComparedRow, depth: number, { theme, width, isExplained }: Canvas): string[] {
  if (row.briefNote === null || !isExplained) return [];
  return hangingIndent([{ text: ' '.repeat(depth) }], theme.spans(row.briefNote), width).map((line) => theme.paint(line, 'muted'));
}
