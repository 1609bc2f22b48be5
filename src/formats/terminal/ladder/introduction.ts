import { roleTone, type Span } from '../../../model/text.js';
import { hangingIndent, type Line, wrap } from '../wrap.js';
import { type LadderCanvas, hasLevel, trackMark, widestText } from './canvas.js';

/** The titles of the tracks, how many levels they have, and what they are about. */
export function introduction(canvas: LadderCanvas): Line[] {
  const { block, theme } = canvas;
  const width = Math.min(canvas.width, widestText);
  const [first, ...others] = block.tracks;
  if (first && others.length === 0) {
    const rest = `: ${levelCount(0, canvas)}${first.summary === null ? '' : `. ${first.summary}`}`;
    return wrap(theme.spans([{ text: first.title, tone: 'strong' }, { text: rest }]), width);
  }
  const counts = block.tracks.map((_, track) => levelCount(track, canvas));
  const isEqual = counts.every((count) => count === counts[0]);
  const titles = block.tracks.flatMap(({ title }, track): Span[] => [
    ...(track === 0 ? [] : [{ text: ' and ' }]),
    ...trackMark(track, canvas),
    ...theme.spans([{ text: title, tone: roleTone(track) }]),
    ...(isEqual ? [] : [{ text: `, ${counts[track]}` }]),
  ]);
  const summaries = block.tracks.flatMap(({ summary }, track) =>
    summary === null ? [] : hangingIndent(quiet(trackMark(track, canvas)), theme.spans([{ text: summary, tone: 'muted' }]), width),
  );
  return [...wrap(isEqual ? [...titles, { text: `: ${counts[0]} each` }] : titles, width), ...summaries];
}

/** What each level is about, for those who ask for everything. */
export function levelIntroductions(canvas: LadderCanvas): Line[] {
  const { block, theme } = canvas;
  return block.columns.flatMap(({ number, levels }) =>
    levels.flatMap((level, track) => {
      if (!level || level.summary === null) return [];
      const lead = [...trackMark(track, canvas), ...theme.spans([{ text: `${number} ${level.title}`, tone: 'strong' }]), { text: ': ' }];
      return wrap([...lead, ...theme.spans([{ text: level.summary, tone: 'muted' }])], Math.min(canvas.width, widestText));
    }),
  );
}

function levelCount(track: number, { block }: LadderCanvas): string {
  const count = block.columns.filter((_, column) => hasLevel(track, column, block)).length;
  return count === 1 ? '1 level' : `${count} levels`;
}

function quiet(line: Line): Line {
  return line.map(({ text }) => ({ text, tone: 'muted' }));
}
