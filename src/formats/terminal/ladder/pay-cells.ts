import type { LadderBlockCell, LadderBlockRow, LadderPayRow } from '../../../model/blocks/ladder.js';
import type { PayFigure } from '../../../model/pay-chart.js';
import { lineWidth, widestWord } from '../wrap.js';
import type { LadderCanvas } from './canvas.js';

/** The pay of two tracks as a row of texts for each, and what to add to the section's note. */
export interface PayTexts {
  readonly rows: readonly LadderBlockRow[];
  readonly unitNote: string;
}

/** Sets figures in cells of the given width: in thousands where they do not fit, unless some are too small for that. */
export function payTexts(pay: readonly LadderPayRow[], width: number, canvas: LadderCanvas): PayTexts {
  const { theme } = canvas;
  const thousands = pay.map(inThousands);
  const sign = thousandSign(pay);
  const isWide = pay.some(({ text }) => lineWidth(theme.spans(text)) > width);
  const isShort = isWide && sign !== null && thousands.every((text) => text !== null && widestWord(theme.spans(text)) <= width);
  return {
    rows: trackRows(pay, (row, index) => (isShort ? (thousands[index] ?? row.text) : row.text), canvas),
    unitNote: isShort ? `in ${sign}1,000` : '',
  };
}

/** A row of texts for each track that states pay. */
export function trackRows(
  pay: readonly LadderPayRow[],
  textOf: (row: LadderPayRow, index: number) => string,
  { block }: LadderCanvas,
): LadderBlockRow[] {
  return block.tracks.flatMap(({ title }, track): LadderBlockRow[] => {
    const ofTrack = pay.map((row, index) => ({ row, text: textOf(row, index) })).filter(({ row }) => row.track === track);
    if (ofTrack.length === 0) return [];
    const cells = block.columns.map((_, column): LadderBlockCell | null => {
      const texts = ofTrack.filter(({ row }) => row.column === column).map(({ text }) => text);
      return texts.length === 0 ? null : { change: 'start', text: texts.join(', '), gauge: null };
    });
    return [{ name: title, description: null, points: [], track, continues: false, shape: 'texts', cells }];
  });
}

function inThousands({ lowest, middle, highest }: LadderPayRow): string | null {
  const ends = lowest && highest ? [lowest, highest] : [lowest ?? middle ?? highest];
  const figures = ends.filter((figure): figure is PayFigure => figure !== null);
  if (figures.length === 0 || figures.some(({ amount, isTopCoded }) => isTopCoded || amount < 10_000)) return null;
  return figures.map(({ amount }) => Math.round(amount / 1000)).join('–');
}

/** The currency of all figures; null if they differ. */
function thousandSign(pay: readonly LadderPayRow[]): string | null {
  const signs = pay.flatMap(({ lowest, middle, highest }) =>
    [lowest, middle, highest].flatMap((figure) => (figure ? [/^\D*/.exec(figure.text)?.[0] ?? ''] : [])),
  );
  return signs.every((sign) => sign === signs[0]) ? (signs[0] ?? null) : null;
}
