import type { LadderBlock, LadderBlockCell, LadderBlockRow } from '../model/blocks/ladder.js';

type Change = LadderBlockCell['change'];

/** What documents write for a change, and what it is called. */
export const changeMarks: Readonly<Record<Change, { readonly mark: string; readonly words: string }>> = {
  start: { mark: '━', words: 'asked for' },
  new: { mark: '+', words: 'new' },
  raised: { mark: '▲', words: 'raised' },
  lowered: { mark: '▼', words: 'lowered' },
  changed: { mark: '', words: 'changed' },
  same: { mark: '━', words: 'carries on' },
};

/** The mark of the rows that both tracks agree in, and those of each track. */
export const bothMark = '=';
export const trackMarks: readonly string[] = ['○', '●'];

/** Whether a cell says something that the level before did not. */
export function isNews(change: Change): boolean {
  return change !== 'start' && change !== 'same';
}

/** Texts that are longer than this are read as sentences, not at a glance. */
export const longestShortText = 40;

/** How the cells of a ladder differ from those of the level before. */
export function changesOf({ sections }: LadderBlock): ReadonlySet<Change> {
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.change ?? [])));
}

interface LegendEntry {
  /** Empty if the words need none. */
  readonly mark: string;
  readonly words: string;
}

/** The marks of a ladder with their meaning, of which only those that it has are explained. The marks of two tracks come first. */
export function ladderLegend(block: LadderBlock): LegendEntry[] {
  const changes = changesOf(block);
  const tracks = block.tracks.map(({ title }, track) => ({ mark: trackMarks[track] ?? '', words: title }));
  const news = (['new', 'raised', 'lowered'] as const).filter((change) => changes.has(change));
  return [
    ...(tracks.length < 2 ? [] : [{ mark: bothMark, words: 'the same in both' }, ...tracks]),
    ...news.map((change) => ({ mark: changeMarks[change].mark, words: `${changeMarks[change].words} at this level` })),
    ...(changes.has('same') ? [changeMarks.same] : []),
    ...(block.hasEnds ? [{ mark: '', words: 'where a line ends, it is no longer asked for' }] : []),
  ];
}

/** The rows without the description and the points that a row only repeats from the one before, which is about the same criterion of the other track. */
export function explainedOnce(rows: readonly LadderBlockRow[]): LadderBlockRow[] {
  return rows.map((row, index) => {
    const before = rows[index - 1];
    const isRepeated = row.continues && before?.description === row.description && before.points.join('\n') === row.points.join('\n');
    return isRepeated ? { ...row, description: null, points: [] } : row;
  });
}
