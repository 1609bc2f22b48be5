import type { LadderBlock, LadderBlockCell, LadderBlockRow, LadderPayRow, LadderSection } from '../../model/blocks/ladder.js';
import type { Span, Text } from '../../model/text.js';
import { bothMark, changeMarks, changesOf, explainedOnce, isNews, ladderLegend, longestShortText, trackMarks } from '../ladder-marks.js';
import { spansOf } from '../text.js';
import { headingText, listItem, paragraphText, tableText } from './syntax.js';

/** A ladder under its title, if nothing else on the page has that: a table of its levels, and one for each section, with the levels as columns. What is new or raised is bold. */
export function ladderText(block: LadderBlock, title: string | null): string {
  const parts = [
    ...(title === null ? [] : [headingText(1, title)]),
    ...summaries(block),
    levelsTable(block),
    legend(block),
    ...block.sections.flatMap((section) => sectionTexts(section, block)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function summaries({ tracks }: LadderBlock): string[] {
  return tracks.map(({ title, summary }, track) => {
    if (tracks.length < 2) return paragraphText(summary ?? '');
    return paragraphText([{ text: markOf(track) }, strong(title), ...(summary === null ? [] : [{ text: `: ${summary}` }])]);
  });
}

/** The levels as rows, because their summaries are sentences. */
function levelsTable(block: LadderBlock): string {
  const { columns, counts, tracks } = block;
  const hasSummaries = columns.some(({ levels }) => levels.some((level) => level !== null && level.summary !== null));
  const rows = columns.flatMap(({ number, levels }, column) =>
    tracks.flatMap((_, track): Text[][] => {
      const level = levels[track];
      if (!level) return [];
      const title: Text = [{ text: tracks.length < 2 ? '' : markOf(track) }, { text: level.title }];
      const news = counts
        .filter((count) => count.track === null || count.track === track)
        .map(({ texts, track: owner }) => [owner, texts[column] ?? ''] as const);
      return [[number, title, newsText(news, tracks.length), ...(hasSummaries ? [level.summary ?? ''] : []), level.ref]];
    }),
  );
  return tableText(['Level', 'Title', 'New or raised', ...(hasSummaries ? ['About it'] : []), 'Compare as'], rows);
}

/** `+4`, or of two tracks what is new in both and what in this one: `= +3, ○ +1`. */
function newsText(news: readonly (readonly [track: number | null, text: string])[], trackCount: number): string {
  const stated = news.filter(([, text]) => /[\p{L}\p{N}]/u.test(text));
  return stated.map(([track, text]) => (trackCount < 2 ? text : `${markOf(track)}${text}`).replace(/\+(?=\d)/, '')).join(', ');
}

/** What the marks mean. Words in bold stand for the mark of what is new. */
function legend(block: LadderBlock): string {
  const marks = ladderLegend(block).filter(({ mark }) => mark !== changeMarks.new.mark);
  const entries = marks.map(({ mark, words }): Span[] => [{ text: `${mark} ${words}`.trim() }]);
  const bold: Span[] = [strong('bold'), { text: ': new, raised or changed at this level' }];
  const all = [...([...changesOf(block)].some(isNews) ? [bold] : []), ...entries];
  return paragraphText(all.flatMap((entry, index) => [{ text: index === 0 ? '' : '; ' }, ...entry]));
}

function sectionTexts(section: LadderSection, block: LadderBlock): string[] {
  const { title, note, steps, shared, groups, pay } = section;
  const rows = groups.flatMap((group) => group.rows);
  return [
    headingText(2, title),
    paragraphText(note),
    ...(steps.length === 0 ? [] : [paragraphText(`Steps, lowest first: ${steps.join(', ')}.`)]),
    ...shared.map(({ track, names }) => paragraphText(sharedText(names, track, block))),
    ...(pay === null ? [] : [payTable(pay, block)]),
    ...(rows.length === 0 ? [] : [criteriaTable(section, block)]),
    ...(block.isFull ? [explanations(section, block)] : []),
  ];
}

function sharedText(names: readonly Text[], track: number | null, { tracks }: LadderBlock): Span[] {
  const mark = tracks.length < 2 ? '' : markOf(track);
  return [{ text: `${mark}At every level: ` }, ...names.flatMap((name, index) => [{ text: index === 0 ? '' : ' · ' }, ...spansOf(name)])];
}

/** A row for each level, and a column for each track. */
function payTable(pay: readonly LadderPayRow[], { columns, tracks }: LadderBlock): string {
  const rows = columns.flatMap(({ number }, column): Text[][] => {
    const ofLevel = pay.filter((row) => row.column === column);
    const [first] = ofLevel;
    if (!first) return [];
    return [[`${number} ${first.name}`, ...tracks.map((_, track) => ofLevel.find((row) => row.track === track)?.exactText ?? '')]];
  });
  const heads = tracks.length < 2 ? ['Pay'] : tracks.map(({ title }, track) => `${markOf(track)}${title}`);
  return tableText(['Level', ...heads], rows);
}

function criteriaTable({ groups }: LadderSection, { columns, tracks }: LadderBlock): string {
  const rows = groups.flatMap(({ title, rows: ofGroup }): Text[][] => [
    ...(title === null ? [] : [[[strong(title)], ...columns.map(() => '')]]),
    ...ofGroup.map((row): Text[] => {
      const mark = tracks.length < 2 ? '' : markOf(row.track);
      return [[{ text: mark }, ...(row.continues ? [] : spansOf(row.name))], ...row.cells.map((cell) => (cell ? cellText(cell, row) : ''))];
    }),
  ]);
  return tableText(['', ...columns.map(({ number, name }) => `${number} ${name}`.trim())], rows);
}

/** What changes is bold. A sentence has a bold word for that before it, and is not repeated where it goes on. */
function cellText({ change, text }: LadderBlockCell, { shape }: LadderBlockRow): Text {
  const { words } = changeMarks[change];
  if (shape === 'presence') return isNews(change) ? [strong(text === '' ? words : `${words}: ${text}`)] : goesOn;
  if (text.length > longestShortText) return change === 'same' ? goesOn : isNews(change) ? [strong(words), { text: `: ${text}` }] : text;
  if (change === 'new') return [strong(`${words}: ${text}`)];
  return isNews(change) ? [strong(text), { text: ` ${changeMarks[change].mark}` }] : text;
}

const goesOn = changeMarks.same.mark;

/** The description and the points of each criterion that has any; of two tracks, with the mark of the one that says so. */
function explanations({ groups }: LadderSection, { tracks }: LadderBlock): string {
  return groups
    .flatMap(({ rows }) => explainedOnce(rows))
    .filter(({ description, points }) => description !== null || points.length > 0)
    .map(({ name, description, points, track }) => {
      const mark = tracks.length < 2 ? [] : [{ text: markOf(track) }];
      const words = description === null ? [] : [{ text: `: ${description}` }];
      return [
        listItem('- ', [...mark, ...spansOf(name).map(({ text }) => strong(text)), ...words]),
        ...points.map((point) => `  ${listItem('- ', point)}`),
      ].join('\n');
    })
    .join('\n');
}

function markOf(track: number | null): string {
  return `${track === null ? bothMark : (trackMarks[track] ?? '')} `;
}

/** Bold, as Markdown prints words that change. */
function strong(text: string): Span {
  return { text, tone: 'changed' };
}
