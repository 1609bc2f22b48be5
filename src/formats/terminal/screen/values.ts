import type { RoleGroup, ValueRow, ValuesPart } from '../../../model/screen/groups.js';
import { type Line, hangingIndent, lineWidth, wrap } from '../wrap.js';
import { joinSpans, sharedNameSpans } from './group-spans.js';
import { padColumns } from './pad-columns.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { roleMarks } from './role-marks.js';

/** After a name. */
const nameGap = 2;
const gap = 3;
const widestNameShare = 0.36;
const narrowestValues = 30;

/** `scope  1·2 the team   3 the company`: what the roles say, beside each other in groups, and below each other where a line is full. */
export const values: PartPrinter<ValuesPart> = {
  rows: ({ rows, rowLimits }, { size }) => Math.min(rowLimits[size], rows.length),
  lines: (part, rows, canvas) => {
    const shown = part.rows.slice(0, rows);
    const widest = Math.max(0, ...shown.map(({ name }) => (name === null ? 0 : lineWidth(canvas.theme.spans(name)))));
    const nameWidth = Math.min(widest, Math.floor(canvas.width * widestNameShare));
    return shown.flatMap((row) => rowLines(row, canvas.width - nameWidth - nameGap < narrowestValues ? 0 : nameWidth, canvas));
  },
};

function rowLines({ name, groups }: ValueRow, nameWidth: number, canvas: ScreenCanvas): Line[] {
  const { width, theme } = canvas;
  if (name === null) return flow(groups, width, canvas);
  if (nameWidth === 0) return [...wrap(theme.spans(name), width), ...indented(flow(groups, width - 2, canvas), 2)];
  const names = wrap(theme.spans(name), nameWidth);
  const room = width - nameWidth - nameGap;
  return padColumns([names, flow(groups, room, canvas)], [nameWidth, room], nameGap);
}

function indented(lines: readonly Line[], depth: number): Line[] {
  return lines.map((line) => [{ text: ' '.repeat(depth) }, ...line]);
}

/** Groups on lines, as many on each as fit. One that is longer than a line is wrapped. */
function flow(groups: readonly RoleGroup[], width: number, canvas: ScreenCanvas): Line[] {
  const lines: Line[] = [];
  const texts = groups.map(({ roles, names }) => ({
    roles,
    text: joinSpans(
      names.map((name) => sharedNameSpans(name, canvas)),
      ', ',
    ),
  }));
  // Digits of roles before other digits need more than a space.
  const afterMarks = texts.some(({ text }) => /^\d/.test(text[0]?.text ?? '')) ? ': ' : ' ';
  for (const { roles, text } of texts) {
    const lead: Line = [...roleMarks(roles, canvas), { text: afterMarks }];
    const last = lines.at(-1);
    const longer: Line = [...(last ?? []), { text: ' '.repeat(gap) }, ...lead, ...text];
    if (last && lineWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...hangingIndent(lead, text, width));
  }
  return lines;
}
