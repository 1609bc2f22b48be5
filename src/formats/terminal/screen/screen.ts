import type { Screen, ScreenPart, ScreenSection } from '../../../model/screen.js';
import type { BarsPart, DumbbellsPart } from '../../../model/screen/ratings.js';
import type { Theme } from '../theme.js';
import { type Line, hangingIndent, lineWidth, mergeSpans, unbreakable, widestWord, widthOf, wrap } from '../wrap.js';
import { barNamesWidth } from './bars.js';
import { columnBreak, paintColumns } from './column-break.js';
import { markedSpans } from './marked-text.js';
import { sharesDumbbellAxis } from './dumbbells.js';
import type { ScreenCanvas } from './part-printer.js';
import { type PrintableSection, printablePart } from './parts.js';
import { shortenToFit } from './shorten.js';
import { shortCounts, taskCounts } from './task-counts.js';
import { taskMarks } from './tasks.js';
import { type Shown, allShown, isShown, rowsShown } from './shown.js';

/** Longer lines are hard to read. */
const widest = 140;

/** Prints a screen within its limit of lines, if leaving out rows can make it so short. Whatever is printed is wrapped, never cut. */
export function screenLines(screen: Screen, terminalWidth: number, theme: Theme): string[] {
  const width = Math.min(widest, terminalWidth);
  const size = width < 100 ? 'narrow' : width < widest ? 'normal' : 'wide';
  const gutter = screen.hasNoGutter ? 0 : gutterWidth(screen.sections, size, width, theme);
  const canvas = canvasOf(screen, { width: width - (gutter === 0 ? 2 : gutter), size, theme, roleCount: screen.roleCount ?? 1 });
  const sections = screen.sections.map((section) => ({ section, parts: section.parts.map((part) => printablePart(part, canvas)) }));
  const print = (shown: Shown): Line[] => {
    const body = sections
      .filter((each) => isShown(each.section, shown))
      .flatMap((each) => sectionLines(each, shown, gutter, width, canvas));
    return [
      ...titleLines(screen, width, canvas),
      ...guessLines(screen, width, theme),
      ...body,
      ...noteLines(screen, body, shown, width, canvas),
      ...hintLines(screen, width, theme),
    ];
  };
  // In a few columns the limit would leave nothing but headings.
  const paint = (lines: readonly Line[]): string[] => paintColumns(lines, width - canvas.width, width, theme);
  if (width < narrowestWithGutter) return paint(print(allShown));
  const shown = size === 'narrow' ? shortenBeginning(sections, (each, of) => sectionLines(each, of, gutter, width, canvas)) : allShown;
  return paint(print(shortenToFit(sections, screen.lineLimits[size], print, shown)));
}

/** Shortens what comes before the section that has to begin early. */
function shortenBeginning(sections: readonly PrintableSection[], print: (section: PrintableSection, shown: Shown) => Line[]): Shown {
  const at = sections.findIndex(({ section }) => section.mostLinesBefore !== undefined);
  const early = sections[at]?.section;
  if (early?.mostLinesBefore === undefined) return allShown;
  const before = [...sections.slice(0, at), { section: early, parts: [] }];
  const lines = (shown: Shown): Line[] => before.filter(({ section }) => isShown(section, shown)).flatMap((each) => print(each, shown));
  const ownLines = print({ section: { ...early, space: 'never' }, parts: [] }, allShown).length;
  return shortenToFit(before, early.mostLinesBefore + ownLines, lines, allShown);
}

const gutterWidths = { narrow: 13, normal: 15, wide: 17 } as const;
const widestGutter = 22;
/** Below, names stand above what they name. */
const narrowestWithGutter = 60;

/** Wide enough for each word of the names; 0 if there is no room for a gutter. */
function gutterWidth(sections: readonly ScreenSection[], size: ScreenCanvas['size'], width: number, theme: Theme): number {
  if (width < narrowestWithGutter) return 0;
  const words = sections.map(({ name }) => widestWord(theme.spans(name)) + 1);
  return Math.min(widestGutter, Math.max(gutterWidths[size], ...words));
}

function canvasOf({ sections }: Screen, room: Omit<ScreenCanvas, 'barNameWidth' | 'dumbbells' | 'withoutAxis'>): ScreenCanvas {
  const parts = sections.flatMap((section) => section.parts);
  const bars = parts.filter((part): part is BarsPart => part.type === 'bars');
  const dumbbells = parts.filter((part): part is DumbbellsPart => part.type === 'dumbbells');
  const withoutAxis = new Set<ScreenPart>([...afterTheFirst(bars, sharesBarAxis), ...afterTheFirst(dumbbells, sharesDumbbellAxis)]);
  return { ...room, barNameWidth: barNamesWidth(bars, room), dumbbells, withoutAxis };
}

/** The parts that share the axis of one before them. */
function afterTheFirst<Part>(parts: readonly Part[], sharesAxis: (first: Part, second: Part) => boolean): Part[] {
  return parts.filter((part, index) => parts.slice(0, index).some((before) => sharesAxis(before, part)));
}

function sharesBarAxis(left: BarsPart, right: BarsPart): boolean {
  return left.minimum === right.minimum && left.maximum === right.maximum && left.hasMeans === right.hasMeans;
}

/** The title, and beside it as many other names as fit. */
function titleLines({ title }: Screen, width: number, canvas: ScreenCanvas): Line[] {
  const { theme } = canvas;
  if (title === null) return [];
  if ('line' in title) return wrap(markedSpans(title.line, canvas), width);
  const { text, reference, names, moreNames } = title;
  const lines = wrap(theme.spans([{ text, tone: 'role-1' }]), width);
  const last = lines.at(-1) ?? [];
  const aside = titleAside(reference, names, moreNames, width - lineWidth(last) - 3, theme);
  return aside === '' ? lines : [...lines.slice(0, -1), [...last, { text: '   ' }, { text: aside, tone: 'muted' }]];
}

function guessLines({ guesses }: Screen, width: number, theme: Theme): Line[] {
  return guesses === undefined ? [] : wrap(theme.spans([{ text: guesses, tone: 'muted' }]), width);
}

/** `RN, staff nurse; 98 more names`. */
function titleAside(reference: string | null, names: readonly string[], moreNames: number, room: number, theme: Theme): string {
  for (let shown = names.length; shown >= 0; shown -= 1) {
    const more = names.length - shown + moreNames;
    const parts = [
      ...(reference === null ? [] : [reference]),
      ...(shown === 0 ? [] : [names.slice(0, shown).join(', ')]),
      ...(more === 0 ? [] : [`${more} ${shown === 0 ? 'other' : 'more'} name${more === 1 ? '' : 's'}`]),
    ];
    const text = theme
      .spans(parts.join('; '))
      .map((span) => span.text)
      .join('');
    if (widthOf(text) <= room) return text;
  }
  return '';
}

function sectionLines({ section, parts }: PrintableSection, shown: Shown, gutter: number, width: number, canvas: ScreenCanvas): Line[] {
  const content = parts.flatMap((part) => part.lines(rowsShown(part, shown)));
  const counts = parts.flatMap((part) => part.fact(rowsShown(part, shown)) ?? []);
  const [facts = [], ...shorter] = [section.facts, ...(section.shorterFacts ?? [])].map((each) =>
    [...each, ...counts].map((fact) => markedSpans(fact, canvas, 'muted')),
  );
  const space: Line[] = section.space !== 'never' && !shown.withoutSpace.has(section) ? [[]] : [];
  const name = canvas.theme.spans([{ text: section.name, tone: 'strong' }]);
  const tasks = taskCounts(section, canvas.theme);
  if (gutter === 0)
    return [...space, ...stackedLines(name, [...tasks.flatMap((each) => [[...each.mark, ...each.words]]), ...facts], content, width)];
  const heading = section.name === '' ? [] : wrap(name, gutter - 1);
  const counted = tasks.flatMap(({ mark, words }) => hangingIndent(mark, words, gutter - 1));
  const room = content.length - heading.length - counted.length;
  const choices = [facts, ...shorter].map((each) => each.flatMap((fact) => wrap(fact, gutter - 1)));
  const below = choices.find(({ length }) => length <= room) ?? choices.at(-1) ?? [];
  const isRoom = below.length <= room;
  const lead = [...heading, ...(isRoom || tasks.length === 0 ? counted : wrap(shortCounts(tasks), gutter - 1)), ...below];
  const height = Math.max(lead.length, content.length);
  return [
    ...space,
    ...Array.from({ length: height }, (_, index): Line => {
      const [left, right] = [lead[index] ?? [], content[index] ?? []];
      return right.length === 0 ? left : [...left, columnBreak, ...right];
    }),
  ];
}

/** Without a gutter: the name and its facts, then the content below. */
function stackedLines(name: Line, facts: readonly Line[], content: readonly Line[], width: number): Line[] {
  if (lineWidth(name) === 0) return content.map((line): Line => (line.includes(columnBreak) ? [columnBreak, ...line] : line));
  const head = [
    ...name,
    ...facts.flatMap((fact, index): Line => [{ text: index === 0 ? '  ' : separatorAfter(facts[index - 1]), tone: 'muted' }, ...fact]),
  ];
  return [...wrap(head, width), ...content.map((line): Line => (line.length === 0 ? [] : [columnBreak, ...line]))];
}

/** Some facts end with a comma, because they go on in the next line of a gutter. */
function separatorAfter(fact: Line | undefined): string {
  return fact?.at(-1)?.text.endsWith(',') ? ' ' : ', ';
}

/** What the marks on the screen mean and where figures come from, in one text. */
function noteLines({ notes }: Screen, body: readonly Line[], shown: Shown, width: number, canvas: ScreenCanvas): Line[] {
  const { theme } = canvas;
  const glyphs = {
    mean: theme.meanBar.mean,
    reworded: theme.marks.similar,
    missing: theme.missing,
    unrated: theme.unrated,
    ...taskMarks(theme),
  };
  const texts = notes
    .filter(({ isOptional }, index) => (!isOptional || !shown.withoutOptional) && (index === 0 || !shown.withoutNotes))
    .filter(({ mark }) => mark === null || mark === 'mean' || body.some((line) => hasMark(line, glyphs[mark])))
    .map(({ mark, text }): Line => [
      ...(mark === null ? [] : [{ text: `${glyphs[mark]} `, tone: 'muted' as const }]),
      ...markedSpans(text, canvas, 'muted'),
    ]);
  const note = texts.flatMap((text, index): Line => (index === 0 ? text : [{ text: ' ' }, ...text]));
  return note.length === 0 ? [] : wrap(mergeSpans(note), width);
}

/** Whether a mark stands alone on a line: in ASCII its character may be part of an axis. */
function hasMark(line: Line, glyph: string): boolean {
  const text = line.map((span) => (span === columnBreak ? ' ' : span.text)).join('');
  return ` ${text} `.includes(` ${glyph} `);
}

/** As many as fit on one line, which is at least one. */
function hintLines({ hints }: Screen, width: number, theme: Theme): Line[] {
  let line: Line = [];
  for (const { purpose, command } of hints) {
    const hint = unbreakable(theme.spans([{ text: `${purpose}: ` }, { text: command, tone: 'command' }]));
    const longer = line.length === 0 ? hint : [...line, { text: '   ' }, ...hint];
    if (line.length === 0 || lineWidth(longer) <= width) line = longer;
  }
  return line.length === 0 ? [] : hangingIndent([], line, width);
}
