import type { BarsPart, DumbbellsPart, Screen, ScreenPart, ScreenSection } from '../../../model/screen.js';
import type { Theme } from '../theme.js';
import { type Line, hangingIndent, lineWidth, unbreakable, widestWord, widthOf, wrap } from '../wrap.js';
import { barNamesWidth } from './bars.js';
import { columnBreak, paintColumns } from './column-break.js';
import { sharesDumbbellAxis } from './dumbbells.js';
import type { ScreenCanvas } from './part-printer.js';
import { type PrintableSection, printablePart } from './parts.js';
import { shortenToFit } from './shorten.js';
import { type Shown, isShown, rowsShown } from './shown.js';

/** Longer lines are hard to read. */
const widest = 140;

/** Prints a screen within its limit of lines, if leaving out rows can make it so short. Whatever is printed is wrapped, never cut. */
export function screenLines(screen: Screen, terminalWidth: number, theme: Theme): string[] {
  const width = Math.min(widest, terminalWidth);
  const size = width < 100 ? 'narrow' : width < widest ? 'normal' : 'wide';
  const gutter = gutterWidth(screen.sections, size, width, theme);
  const canvas = canvasOf(screen, { width: width - (gutter === 0 ? 2 : gutter), size, theme });
  const sections = screen.sections.map((section) => ({ section, parts: section.parts.map((part) => printablePart(part, canvas)) }));
  const print = (shown: Shown): Line[] => [
    ...titleLines(screen, width, theme),
    ...sections.filter((each) => isShown(each.section, shown)).flatMap((each) => sectionLines(each, shown, gutter, width, theme)),
    ...noteLines(screen, shown, width, theme),
    ...hintLines(screen, width, theme),
  ];
  // In a few columns the limit would leave nothing but headings.
  const lines = print(shortenToFit(sections, gutter === 0 ? Infinity : screen.lineLimits[size], print));
  return paintColumns(lines, width - canvas.width, width, theme);
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

function canvasOf({ sections }: Screen, room: Pick<ScreenCanvas, 'width' | 'size' | 'theme'>): ScreenCanvas {
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
function titleLines({ title }: Screen, width: number, theme: Theme): Line[] {
  if (title === null) return [];
  if ('line' in title) return wrap(theme.spans(title.line), width);
  const { text, reference, names, moreNames } = title;
  const lines = wrap(theme.spans([{ text, tone: 'role-1' }]), width);
  const last = lines.at(-1) ?? [];
  const aside = titleAside(reference, names, moreNames, width - lineWidth(last) - 3, theme);
  return aside === '' ? lines : [...lines.slice(0, -1), [...last, { text: '   ' }, { text: aside, tone: 'muted' }]];
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

function sectionLines({ section, parts }: PrintableSection, shown: Shown, gutter: number, width: number, theme: Theme): Line[] {
  const content = parts.flatMap((part) => part.lines(rowsShown(part, shown)));
  const counts = parts.flatMap((part) => part.fact(rowsShown(part, shown)) ?? []);
  const facts = [...section.facts, ...counts];
  const space: Line[] = section.space !== 'never' && !shown.withoutSpace.has(section) ? [[]] : [];
  if (gutter === 0) return [...space, ...stackedLines(section.name, facts, content, width, theme)];
  const lead = [
    ...wrap(theme.spans([{ text: section.name, tone: 'strong' }]), gutter - 1),
    ...facts.flatMap((fact) => wrap(theme.spans([{ text: fact, tone: 'muted' }]), gutter - 1)),
  ];
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
function stackedLines(name: string, facts: readonly string[], content: readonly Line[], width: number, theme: Theme): Line[] {
  const head = theme.spans([
    { text: name, tone: 'strong' },
    ...(facts.length === 0 ? [] : [{ text: `  ${facts.join(', ').replaceAll(',,', ',')}`, tone: 'muted' as const }]),
  ]);
  return [...wrap(head, width), ...content.map((line): Line => [columnBreak, ...line])];
}

/** What the marks mean, in one text. */
function noteLines({ notes }: Screen, shown: Shown, width: number, theme: Theme): Line[] {
  const texts = notes
    .filter((note) => !note.isOptional || !shown.withoutOptional)
    .map(({ mark, text }) => [...(mark === 'mean' ? [theme.meanBar.mean] : []), ...theme.spans(text).map((span) => span.text)].join(' '));
  return texts.length === 0 ? [] : wrap([{ text: texts.join(' '), tone: 'muted' }], width);
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
