import type { LadderBlockRow, LadderSection } from '../../../model/blocks/ladder.js';
import type { Text } from '../../../model/text.js';
import { textContent } from '../../text.js';
import type { Line } from '../wrap.js';
import { type LadderCanvas, levelLabel } from './canvas.js';
import { isCount } from './level-heads.js';
import { rowChanges } from './row-changes.js';

/** A ladder for pipes and files: each line says by itself what it is about, so that tools such as grep find it. */
export function pipeLadder(canvas: LadderCanvas): Line[] {
  return [...trackFacts(canvas), ...levelFacts(canvas), ...canvas.block.sections.flatMap((section) => sectionFacts(section, canvas))];
}

function trackFacts({ block, theme }: LadderCanvas): Line[] {
  return block.tracks.map(({ title, summary }) =>
    theme.spans([{ text: title, tone: 'strong' }, ...(summary === null ? [] : [{ text: `: ${summary}` }])]),
  );
}

function levelFacts(canvas: LadderCanvas): Line[] {
  const { block } = canvas;
  return block.columns.map((_, column) => {
    const counts = block.counts.flatMap(({ track, texts }) => {
      const text = texts[column] ?? '';
      return isCount(text) ? [`${text}${ofTrack(track, canvas)}`] : [];
    });
    const levels = (block.columns[column]?.levels ?? []).flatMap((level) =>
      block.isFull && level !== null && level.summary !== null ? [level.summary] : [],
    );
    const count = counts.length === 0 ? [] : [`new or raised: ${counts.join(', ')}`];
    return fact(['Level', levelLabel(column, block), ...count, ...levels], canvas);
  });
}

function sectionFacts(section: LadderSection, canvas: LadderCanvas): Line[] {
  const { title, note, shared, groups, pay } = section;
  return [
    ...(note === '' ? [] : [fact([title, note], canvas)]),
    ...(pay ?? []).map(({ column, track, exactText }) =>
      fact(
        [title, `${levelLabel(column, canvas.block)}${ofTrack(canvas.block.tracks.length > 1 ? track : 'only', canvas)}`, exactText],
        canvas,
      ),
    ),
    ...shared.flatMap(({ track, names }) =>
      names.map((name) => fact([title, `at every level${ofTrack(track, canvas)}`, textContent(name)], canvas)),
    ),
    ...groups.flatMap((group) => {
      const lead = [title, ...(group.title === null ? [] : [group.title])];
      return group.rows.flatMap((row, index) => rowFacts(row, lead, criterionName(group.rows, index), canvas));
    }),
  ];
}

function rowFacts(row: LadderBlockRow, lead: readonly string[], name: Text, canvas: LadderCanvas): Line[] {
  const { block, theme } = canvas;
  const start = [...lead, `${textContent(name)}${ofTrack(row.track, canvas)}`];
  const changes = rowChanges(row, { block, theme, label: (column) => levelLabel(column, block), afterLabel: ': ' });
  const details = block.isFull ? [...(row.description === null ? [] : [row.description]), ...row.points] : [];
  return [
    changes.length === 0
      ? fact(start, canvas)
      : [...fact([...start, ''], canvas), ...changes.flatMap((change, index) => [...(index === 0 ? [] : [{ text: '; ' }]), ...change])],
    ...details.map((detail) => fact([...start, detail], canvas)),
  ];
}

/** A row that continues stands for the criterion of the row before it. */
function criterionName(rows: readonly LadderBlockRow[], index: number): Text {
  const row = rows[index];
  if (!row) return '';
  return row.continues && index > 0 ? criterionName(rows, index - 1) : row.name;
}

/** ` (Data Engineer)`, or ` (both)`, where there are two tracks. */
function ofTrack(track: number | null | 'only', { block }: LadderCanvas): string {
  if (block.tracks.length < 2 || track === 'only') return '';
  return ` (${track === null ? 'both' : (block.tracks[track]?.title ?? '')})`;
}

function fact(parts: readonly string[], { theme }: LadderCanvas): Line {
  return theme.spans(parts.join(': '));
}
