import type { Ladder } from '../../model/ladder.js';
import type { LadderBlock, LadderBlockRow } from '../../model/blocks/ladder.js';
import type { Block, Hint, Report } from '../../model/report.js';
import { citation, shortCitation } from '../citation.js';
import { quoteForShell } from '../quote-for-shell.js';
import { columnHeads } from './column-heads.js';
import { ladderRecords } from './ladder-records.js';
import { type RankedSection, ladderSections } from './sections.js';

export interface LadderView {
  /** Whether terminals print what each criterion means. */
  readonly isFull?: boolean;
  /** The reference of another role with levels, to be shown beside it; null if none is known. */
  readonly otherTrack?: string | null;
}

/** All levels side by side, then what to type next, then the sources. */
export function ladderReport(ladder: Ladder, view: LadderView = {}): Report {
  return {
    name: nameOf(ladder),
    data: ladder,
    // Made only when read: formats that print just the data do not need them.
    get blocks() {
      return blocksOf(ladder, view);
    },
    records: () => ladderRecords(ladder),
  };
}

/** `Backend Engineer, levels 1–8`; of two tracks, the levels of each unless they have the same ids. */
function nameOf({ tracks, columns }: Ladder): string {
  const spans = tracks.map((_, track) => spanText(columns.flatMap(({ levels }) => levels[track]?.id ?? [])));
  const titles = tracks.map(({ title }) => title);
  return new Set(spans).size === 1
    ? `${titles.join(' and ')}, ${spans[0]}`
    : titles.map((title, track) => `${title}, ${spans[track]}`).join(', and ');
}

function spanText(ids: readonly string[]): string {
  return ids.length > 1 ? `levels ${ids[0]}–${ids.at(-1)}` : `level ${ids.join('')}`;
}

function blocksOf(ladder: Ladder, { isFull = false, otherTrack = null }: LadderView): Block[] {
  const ranked = ladderSections(ladder);
  const sections = ranked.map(({ section }) => section);
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const block: LadderBlock = {
    type: 'ladder',
    tracks: ladder.tracks.map(({ title, summary }) => ({ title, summary })),
    columns: columnHeads(ladder),
    counts: countRows(ladder, ranked),
    sections,
    hasEnds: rows.some((row) => ends(row, ladder)),
    isFull,
  };
  const hints = [...stepHint(ladder, ranked), ...otherHints(ladder, otherTrack), { purpose: 'As a page', command: '--open' }];
  return [block, { type: 'hints', items: hints }, ...sourceBlocks(ladder, sections.map(({ note }) => note).join('\n'))];
}

/** Whether a criterion is no longer asked for at a higher level of its track. */
function ends({ track, shape, cells }: LadderBlockRow, { columns }: Ladder): boolean {
  const last = cells.findLastIndex((cell) => cell !== null);
  return shape === 'presence' && columns.some(({ levels }, column) => column > last && levels[track ?? 0] !== null);
}

/** One row for each track; of two tracks, what changes alike in both has a row of its own, which comes first. */
function countRows(ladder: Ladder, ranked: readonly RankedSection[]): LadderBlock['counts'] {
  const tracks = ladder.tracks.length > 1 ? [null, 0, 1] : [0];
  const rows = tracks.map((track) => ({ track, texts: ladder.columns.map((_, column) => countText(ladder, ranked, track, column)) }));
  return rows.filter(({ texts }) => texts.some((text) => text !== ''));
}

/** `start`, `+3`, or a point for none; empty where the track has no level. */
function countText(ladder: Ladder, ranked: readonly RankedSection[], track: number | null, column: number): string {
  const ofTracks = track === null ? [0, 1] : [track];
  const hasLevel = (at: number): boolean => ofTracks.every((each) => ladder.columns[at]?.levels[each] !== null);
  if (!hasLevel(column)) return '';
  if (ladder.columns.every((_, before) => before >= column || !hasLevel(before))) return 'start';
  const count = changesAt(ranked, column, (row) => row.track === track);
  return count === 0 ? '·' : `+${count}`;
}

/** How many rows say something new in a column. Words that change count too: they ask for something else, be it more or less. */
function changesAt(ranked: readonly RankedSection[], column: number, isOf: (row: LadderBlockRow) => boolean): number {
  const rows = ranked.filter(({ isCounted }) => isCounted).flatMap(({ section: { groups } }) => groups.flatMap((group) => group.rows));
  return rows.filter((row) => isOf(row) && ['new', 'raised', 'changed'].includes(row.cells[column]?.change ?? '')).length;
}

/** Of one track, the step with the most changes in full; of two, the way from one to the other in the middle of the ladder. */
function stepHint({ tracks, columns }: Ladder, ranked: readonly RankedSection[]): Hint[] {
  if (tracks.length > 1) {
    const joined = columns.filter(({ levels }) => levels.every(Boolean));
    const [from, to] = joined[Math.floor((joined.length - 1) / 2)]?.levels ?? [];
    return from && to ? [{ purpose: 'Crossing over', command: `compare gap ${quoteForShell(from.ref)} ${quoteForShell(to.ref)}` }] : [];
  }
  const changes = columns.map((_, column) => (column === 0 ? -1 : changesAt(ranked, column, () => true)));
  const most = changes.indexOf(Math.max(...changes));
  const [from, to] = [columns[most - 1]?.levels[0], columns[most]?.levels[0]];
  return from && to ? [{ purpose: 'One step in full', command: `compare ${quoteForShell(from.ref)} ${quoteForShell(to.ref)}` }] : [];
}

function otherHints({ tracks }: Ladder, otherTrack: string | null): Hint[] {
  const [first] = tracks;
  if (!first) return [];
  const name = quoteForShell(first.found ? first.id : first.ref);
  if (tracks.length > 1) return [{ purpose: 'One track', command: `compare ladder ${name}` }];
  return otherTrack === null ? [] : [{ purpose: 'Beside another track', command: `compare ladder ${name} ${quoteForShell(otherTrack)}` }];
}

/** The sources that the note on pay does not name. */
function sourceBlocks({ sources }: Ladder, notes: string): Block[] {
  const others = sources.filter(({ title, url }) => url !== undefined || !notes.includes(title));
  if (others.length === 0) return [];
  const oneLiners = others.map((source) => ({ ...shortCitation(source), end: [] }));
  return [
    { type: 'heading', text: 'Sources' },
    { type: 'bullets', items: others.map(citation), oneLiners },
  ];
}
