import type { ComparedRow } from '../../model/blocks/comparison.js';
import { hasSameWording } from '../text.js';
import { dumbbellHead, dumbbellLines } from './dumbbell.js';
import { type Dumbbell, type DumbbellLayout, fitDumbbells } from './dumbbell-layout.js';
import { joinNames, sharedLead } from './folded-rows.js';
import { type Canvas, groupTitleLines, noteLines, roleMarks, statingRoles } from './row-text.js';
import { type Line, hangingIndent, lineWidth } from './wrap.js';

/** Whether a row can be drawn on an axis: all roles call the thing the same, and at least one rates it. */
export function isOnAxis({ subject, cells }: ComparedRow): boolean {
  return subject !== null && cells.some((cell) => cell?.gauge?.type === 'bar');
}

/**
 * Draws ratings on one axis, the largest distance first: of two roles, those that the first has higher, then those of the second. What is about the same is
 * named below. Null if not even the figures fit.
 */
export function axisRows(rows: readonly ComparedRow[], canvas: Canvas): string[] | null {
  const ratings = rows.map((row) => ratingOf(row));
  const layout = fitDumbbells(
    ratings.map(({ row, values }) => ({
      lead: canvas.roles.length === 2 ? indent : [],
      name: canvas.theme.spans(row.subject ?? ''),
      values,
    })),
    { scale: scaleOf(rows), figures: 'columns', width: canvas.width, theme: canvas.theme },
  );
  if (lineWidth(dumbbellHead(layout, canvas.theme)) > canvas.width) return null;
  const groups = [...new Set(rows.map(({ group }) => group?.title ?? null))].map((title) =>
    ratings.filter(({ row }) => (row.group?.title ?? null) === title),
  );
  return groups.flatMap((group, index) => {
    const title = groupTitleLines(group[0]?.row, groups[index - 1]?.[0]?.row, canvas);
    return [...title, ...groupLines(group, layout, index === 0, canvas)];
  });
}

/** Under the heading that says who has more. */
const indent: Line = [{ text: '  ' }];

interface Rating {
  readonly row: ComparedRow;
  readonly values: Dumbbell['values'];
  /** From the lowest to the highest, where what has no rating counts as the lowest of the scale; of two roles the second minus the first. */
  readonly distance: number;
}

function ratingOf(row: ComparedRow): Rating {
  const { minimum } = scaleOf([row]);
  const values = row.cells.map((cell) => (cell === null ? null : (cell.gauge?.value ?? 'unrated')));
  const numbers = values.map((value) => (typeof value === 'number' ? value : minimum));
  const [first = 0, second = first] = numbers;
  return { row, values, distance: row.cells.length === 2 ? second - first : Math.max(...numbers) - Math.min(...numbers) };
}

function scaleOf(rows: readonly ComparedRow[]): { readonly minimum: number; readonly maximum: number } {
  const gauges = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.gauge ?? []));
  return { minimum: Math.min(...gauges.map(({ minimum }) => minimum)), maximum: Math.max(...gauges.map(({ maximum }) => maximum)) };
}

/** What some ratings have in common, and these. */
interface Section {
  readonly heading: Line;
  readonly ratings: readonly Rating[];
}

function groupLines(ratings: readonly Rating[], layout: DumbbellLayout, hasAxis: boolean, canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const same = ratings.filter(({ row }) => row.status === 'same');
  const folded = canvas.isExplained ? [] : same.filter(({ row }) => remarkSpans(row, canvas).length === 0);
  const unfolded: Section = {
    heading: [{ text: `${theme.shared} about the same` }],
    ratings: same.filter((rating) => !folded.includes(rating)),
  };
  const sections = [
    ...differing(
      ratings.filter((rating) => !same.includes(rating)),
      canvas,
    ),
    unfolded,
  ].filter((section) => section.ratings.length > 0);
  return [
    ...sections.flatMap((section, index) => [
      ...headLines(section.heading, hasAxis && index === 0 ? dumbbellHead(layout, theme) : [], layout).map((line) =>
        theme.paint(line, 'muted').trimEnd(),
      ),
      ...section.ratings.flatMap((rating) => ratingLines(rating, section.heading.length > 0, layout, canvas)),
    ]),
    ...foldedLines(folded, canvas).flatMap((text) => hangingIndent(sharedLead(canvas), text, width).map((line) => theme.paint(line))),
  ];
}

/** The largest distance first; those of two roles by which of them is higher. */
function differing(ratings: readonly Rating[], { roles, theme }: Canvas): Section[] {
  const sorted = [...ratings].sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance));
  if (roles.length > 2) return [{ heading: [], ratings: sorted }];
  const rated = sorted.filter(({ row }) => row.cells.every((cell) => cell === null || cell.gauge));
  return [
    { heading: [theme.roleMark(0, 2), { text: ' higher' }], ratings: rated.filter(({ distance }) => distance < 0) },
    { heading: [theme.roleMark(1, 2), { text: ' higher' }], ratings: rated.filter(({ distance }) => distance > 0) },
    { heading: [{ text: 'different otherwise' }], ratings: rated.filter(({ distance }) => distance === 0) },
    { heading: [{ text: 'only one is rated' }], ratings: sorted.filter((rating) => !rated.includes(rating)) },
  ];
}

/** The heading, beside the axis if that is printed and there is room. */
function headLines(heading: Line, axis: Line, { nameWidth, gap }: DumbbellLayout): Line[] {
  if (axis.length === 0) return heading.length === 0 ? [] : [heading];
  const room = nameWidth + gap - lineWidth(heading);
  return room > 0 ? [[...heading, { text: ' '.repeat(room) }, ...axis.slice(1)]] : [axis, heading];
}

/** `15 about the same: Active Learning, Writing`. */
function foldedLines(folded: readonly Rating[], { theme }: Canvas): Line[] {
  if (folded.length === 0) return [];
  const words = folded.every(({ distance }) => distance === 0) ? 'the same' : 'about the same';
  const names = folded.map(({ row }) => theme.spans(row.subject ?? ''));
  return [[{ text: `${folded.length} ${words}: `, tone: 'muted' }, ...joinNames(names, ', ')]];
}

function ratingLines({ row, values }: Rating, isIndented: boolean, layout: DumbbellLayout, canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const lines = dumbbellLines({ lead: isIndented ? indent : [], name: theme.spans(row.subject ?? ''), values }, layout, theme);
  const remark = remarkSpans(row, canvas);
  const further = remark.length === 0 ? [] : hangingIndent([{ text: '    ' }], remark, width);
  return [...[...lines, ...further].map((line) => theme.paint(line)), ...noteLines(row, 4, canvas)];
}

/** What the roles say besides the rating, each after its mark, or once if they say the same. */
function remarkSpans(row: ComparedRow, canvas: Canvas): Line {
  // Where the ratings are equal, nothing else says what differs.
  const isBrief = canvas.isExplained || (row.status === 'different' && ratingOf(row).distance === 0);
  const remarks = statingRoles(row).flatMap((place) => {
    const cell = row.cells[place];
    const spans = canvas.theme.spans((isBrief ? cell?.brief : cell?.remark) ?? '');
    return spans.length === 0 ? [] : [{ place, spans }];
  });
  const [first] = remarks;
  const areAlike =
    first !== undefined && remarks.length === statingRoles(row).length && remarks.every(({ spans }) => hasSameWording(spans, first.spans));
  if (areAlike) return first.spans.map((span) => ({ ...span, tone: 'muted' as const }));
  return remarks.flatMap(({ place, spans }, index): Line => [
    ...(index === 0 ? [] : [{ text: '   ' }]),
    ...roleMarks([place], canvas),
    { text: ' ' },
    ...spans,
  ]);
}
