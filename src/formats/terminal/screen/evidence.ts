import type { EvidencePart, EvidenceRow } from '../../../model/screen.js';
import { textContent } from '../../text.js';
import { type Line, hangingIndent } from '../wrap.js';
import { padColumns } from './pad-columns.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { taskMarkSpan } from './tasks.js';

/** Texts in narrower columns are hard to read. */
const narrowestColumn = 26;
const gap = 2;

/** Left what is asked for, right what speaks for it, or below each other where there is no room for two columns. */
export const evidence: PartPrinter<EvidencePart> = {
  rows: ({ rows, rowLimits }, { size }) => Math.min(rowLimits[size], rows.length),
  lines: (part, count, canvas) => {
    const quoted = new Set<string>();
    const numberWidth = Math.max(0, ...part.rows.flatMap(({ lines }) => lines.map(({ number }) => String(number ?? '').length)));
    const left = Math.floor((canvas.width - gap) / 2);
    const right = canvas.width - gap - left;
    const hasColumns = left >= narrowestColumn;
    return part.rows.slice(0, count).flatMap((row) => {
      const asked = hangingIndent([taskMarkSpan(row.state, canvas.theme)], canvas.theme.spans(row.asked), hasColumns ? left : canvas.width);
      if (hasColumns) return padColumns([asked, answerLines(row, numberWidth, right, quoted, canvas)], [left, right], gap);
      const below = answerLines(row, numberWidth, canvas.width - indent.length, quoted, canvas);
      return [...asked, ...below.map((line): Line => [{ text: indent }, ...line])];
    });
  },
  fact: ({ rows }, count) => (count < rows.length ? `${count} of ${rows.length}` : null),
};

const indent = '    ';

/** The lines that speak for it, each after its number, then what else there is to say. */
function answerLines(
  { lines, remark }: EvidenceRow,
  numberWidth: number,
  width: number,
  quoted: Set<string>,
  canvas: ScreenCanvas,
): Line[] {
  const { theme } = canvas;
  const blank: Line = numberWidth === 0 ? [] : [{ text: ' '.repeat(numberWidth + 1) }];
  const said = lines.flatMap((line) => {
    const key = `${line.number}\n${textContent(line.text)}`;
    const isRepeated = line.number !== null && quoted.has(key);
    quoted.add(key);
    const lead: Line = numberWidth === 0 ? [] : [{ text: `${String(line.number ?? '').padStart(numberWidth)} `, tone: 'role-1' }];
    return hangingIndent(lead, isRepeated ? theme.spans('the same line') : theme.spans(line.text), width);
  });
  const remarks = remark === '' ? [] : hangingIndent(blank, theme.spans([{ text: remark, tone: 'muted' }]), width);
  return [...said, ...remarks];
}
