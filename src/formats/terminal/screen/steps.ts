import { roleTone } from '../../../model/text.js';
import type { StepRow, StepsPart } from '../../../model/screen/ratings.js';
import { gaugeSpans } from '../gauge.js';
import { type Line, hangingIndent, lineWidth, wrap } from '../wrap.js';
import { columnWidth } from './column-break.js';
import { padColumns } from './pad-columns.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const barWidth = 8;
const gap = 2;
/** Steps in narrower columns are set below each other. */
const smallestCell = 14;

/** A row for each thing: its name, and each role's step as blocks and in words. */
export const steps: PartPrinter<StepsPart> = {
  rows: ({ rows, rowLimits }, { size }) => Math.min(rowLimits[size], rows.length),
  lines: (part, rows, canvas) => {
    const shown = part.rows.slice(0, rows);
    const widest = Math.max(0, ...shown.flatMap((row) => row.steps.map((_, role) => lineWidth(stepSpans(row, role, canvas)))));
    const width = Math.min(widest, columnWidth(canvas.width, columnCount(shown) + 1));
    const areStacked = width < Math.min(widest, smallestCell);
    const room = canvas.width - (width + gap) * columnCount(shown);
    const nameWidth = Math.min(room, Math.max(0, ...shown.map(({ name }) => lineWidth(canvas.theme.spans(name)))));
    return shown.flatMap((row) => (areStacked ? stackedLines(row, canvas) : rowLines(row, nameWidth, width, canvas)));
  },
};

function columnCount(rows: readonly StepRow[]): number {
  return Math.max(0, ...rows.map(({ steps: { length } }) => length));
}

function rowLines(row: StepRow, nameWidth: number, width: number, canvas: ScreenCanvas): Line[] {
  const cells = row.steps.map((_, role) => cellLines(row, role, width, canvas));
  const names = wrap(canvas.theme.spans(row.name), nameWidth);
  return padColumns([names, ...cells], [nameWidth, ...cells.map(() => width)], gap);
}

function stackedLines(row: StepRow, canvas: ScreenCanvas): Line[] {
  const indent = 2;
  return [
    ...wrap(canvas.theme.spans(row.name), canvas.width),
    ...row.steps.flatMap((_, role) =>
      cellLines(row, role, canvas.width - indent, canvas).map((line): Line => [{ text: ' '.repeat(indent) }, ...line]),
    ),
  ];
}

function cellLines(row: StepRow, role: number, width: number, canvas: ScreenCanvas): Line[] {
  return hangingIndent([canvas.theme.roleMark(role, canvas.roleCount), { text: ' ' }], stepSpans(row, role, canvas).slice(2), width);
}

/** `○ ▰▰▱▱ working`; a dash if the role states no step. */
function stepSpans({ steps: all }: StepRow, role: number, { theme, roleCount }: ScreenCanvas): Line {
  const step = all[role] ?? null;
  const mark: Line = [theme.roleMark(role, roleCount), { text: ' ' }];
  if (step === null) return [...mark, { text: theme.missing, tone: 'muted' }];
  return [...mark, ...gaugeSpans(step, barWidth, roleTone(role), theme), { text: ' ' }, ...theme.spans(step.text)];
}
