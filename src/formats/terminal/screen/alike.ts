import type { AlikePair, AlikePart } from '../../../model/screen/alike.js';
import { similarityBar } from '../gauge.js';
import { type Line, hangingIndent, lineWidth } from '../wrap.js';
import { padColumns } from './pad-columns.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { roleMarks } from './role-marks.js';

const blockCount = 5;
const gap = 3;

/** A meter and words for each pair of roles, as many beside each other as fit. */
export const alike: PartPrinter<AlikePart> = {
  rows: ({ pairs }) => pairs.length,
  lines: ({ pairs }, rows, canvas) => {
    const shown = pairs.slice(0, rows);
    const widest = Math.max(0, ...shown.map((pair) => lineWidth([...lead(pair, canvas), ...words(pair, canvas)])));
    const perLine = Math.max(1, Math.floor((canvas.width + gap) / (widest + gap)));
    const width = perLine === 1 ? canvas.width : widest;
    const cells = shown.map((pair) => hangingIndent(lead(pair, canvas), words(pair, canvas), width));
    return Array.from({ length: Math.ceil(cells.length / perLine) }, (_, index) =>
      cells.slice(index * perLine, (index + 1) * perLine),
    ).flatMap((inRow) =>
      padColumns(
        inRow,
        inRow.map(() => width),
        gap,
      ),
    );
  },
};

function lead({ roles, blocks }: AlikePair, canvas: ScreenCanvas): Line {
  const pair: Line = roles === null ? [] : [...roleMarks(roles, canvas), { text: ' ' }];
  return [...pair, ...(blocks === null ? [] : [...similarityBar(blocks / blockCount, blockCount, canvas.theme), { text: ' ' }])];
}

function words({ words: text, rest }: AlikePair, { theme }: ScreenCanvas): Line {
  return [...theme.spans([{ text, tone: 'strong' }]), ...theme.spans(rest)];
}
