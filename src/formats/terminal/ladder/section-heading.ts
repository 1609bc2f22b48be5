import type { LadderSection } from '../../../model/blocks/ladder.js';
import type { Span, Text } from '../../../model/text.js';
import { spansOf } from '../../text.js';
import { hangingIndent, type Line, lineWidth, unbreakable, wrap } from '../wrap.js';
import { type LadderCanvas, indentSpan, trackMark } from './canvas.js';

/** What all levels ask for, in words. */
const atEveryLevel = 'at every level: ';

const gap = '  ';
const betweenEntries = '   ';
/** What stands beside a wider title, or beside a title in a narrow terminal, goes below it. */
const [widestTitle, narrowestBeside] = [24, 30];

/** The title of a section, and beside it, muted, its note, the steps of its scale and what all levels share. */
export function sectionHeading(section: LadderSection, hasScale: boolean, canvas: LadderCanvas): Line[] {
  const { theme, width } = canvas;
  const aside: Line[] = [
    ...(section.note === '' ? [] : [theme.spans([{ text: section.note, tone: 'muted' }])]),
    ...(hasScale ? [scaleEntries(section.steps, canvas)] : []),
  ];
  const title = theme.spans([{ text: section.title, tone: 'strong' }]);
  const shared = aside.length === 0 ? sharedBeside(section, width - lineWidth(title) - gap.length, canvas) : [];
  if (shared.length > 0) return titleBeside(title, quiet(shared), width);
  return [...titleBeside(title, joinEntries(aside), width), ...sharedBelow(section, canvas)];
}

function titleBeside(title: Line, beside: Line, width: number): Line[] {
  if (beside.length === 0) return wrap(title, width);
  const lead = lineWidth(title) + gap.length;
  if (lineWidth(title) <= widestTitle && width - lead >= narrowestBeside) return hangingIndent([...title, { text: gap }], beside, width);
  return [...wrap(title, width), ...hangingIndent([indentSpan(gap.length)], beside, width)];
}

/** `▰▱▱▱ awareness   ▰▰▱▱ working`. */
function scaleEntries(steps: readonly string[], { theme }: LadderCanvas): Line {
  const { reached, open } = theme.rung;
  const entries = steps.map((step, index): Line => {
    const blocks = reached.repeat(index + 1) + open.repeat(steps.length - index - 1);
    return unbreakable([{ text: `${blocks} `, tone: 'muted' }, ...theme.spans([{ text: step, tone: 'muted' }])]);
  });
  return joinEntries(entries);
}

/** What one track has at every level; of two tracks what both have, if they have nothing else and it fits on the line. */
function sharedBeside({ shared, groups, pay }: LadderSection, width: number, canvas: LadderCanvas): Line {
  const [first] = shared;
  if (!first) return [];
  if (canvas.block.tracks.length < 2)
    return [
      { text: `${canvas.theme.shared} ${atEveryLevel}` },
      ...joinNames(
        shared.flatMap(({ names }) => names),
        canvas,
      ),
    ];
  const entries = shared.map(({ track, names }): Line => [...trackMark(track, canvas), ...joinNames(names, canvas)]);
  const line: Line = [{ text: atEveryLevel }, ...joinEntries(entries)];
  const hasRows = groups.some(({ rows }) => rows.length > 0) || pay !== null;
  return hasRows || lineWidth(line) > width ? [] : line;
}

/** A line for each track that has something at every level. */
function sharedBelow({ shared }: LadderSection, canvas: LadderCanvas): Line[] {
  const isOne = canvas.block.tracks.length < 2;
  return shared.flatMap(({ track, names }) => {
    const mark: Line = isOne ? [{ text: `${canvas.theme.shared} `, tone: 'muted' }] : trackMark(track, canvas);
    const text: Line = [{ text: atEveryLevel, tone: 'muted' }, ...joinNames(names, canvas)];
    return hangingIndent([indentSpan(2), ...mark], text, canvas.width);
  });
}

function joinNames(names: readonly Text[], { theme }: LadderCanvas): Line {
  return names.flatMap((name, index): Span[] => [...(index === 0 ? [] : [{ text: theme.separator }]), ...theme.spans(spansOf(name))]);
}

function joinEntries(entries: readonly Line[]): Line {
  return entries.flatMap((entry, index) => [...(index === 0 ? [] : [{ text: betweenEntries }]), ...entry]);
}

/** Words beside a title are muted; the marks of tracks keep their hues. */
function quiet(line: Line): Line {
  return line.map((span) => (span.tone === undefined ? { ...span, tone: 'muted' } : span));
}
