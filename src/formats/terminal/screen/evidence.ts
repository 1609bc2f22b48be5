import { type Text, roleTone } from '../../../model/text.js';
import type { EvidenceHeadPart, EvidencePart, EvidenceRow } from '../../../model/screen/tasks.js';
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
    const quoted: Quoted = { last: '' };
    const numbers = [part.largestNumber ?? 0, ...part.rows.flatMap(({ lines }) => lines.map(({ number }) => number ?? 0))];
    const largest = Math.max(0, ...numbers);
    const numberWidth = largest === 0 ? 0 : String(largest).length;
    const { left, right, hasColumns } = columnsOf(canvas);
    return part.rows.slice(0, count).flatMap((row) => {
      const asked = hangingIndent(markOf(row, canvas), canvas.theme.spans(row.asked), hasColumns ? left : canvas.width);
      if (hasColumns) return padColumns([asked, answerLines(row, numberWidth, right, quoted, canvas)], [left, right], gap);
      const below = answerLines(row, numberWidth, canvas.width - indent.length, quoted, canvas);
      return [...asked, ...below.map((line): Line => [{ text: indent }, ...line])];
    });
  },
  // How many duties there are is said by their section.
  fact: ({ rows }, count) => {
    if (count >= rows.length) return null;
    return rows.some(({ state }) => state !== null) ? `${count} of ${rows.length}` : `${count} shown`;
  },
};

/** The names of the two columns, where there is room for columns. */
export const evidenceHead: PartPrinter<EvidenceHeadPart> = {
  rows: () => 1,
  lines: ({ asked, answer, remark }, _count, canvas) => {
    const { left, right, hasColumns } = columnsOf(canvas);
    const { theme } = canvas;
    const head = (role: 0 | 1, text: Text, column: number): Line[] =>
      hangingIndent(
        [theme.roleMark(role, canvas.roleCount), { text: ' ' }],
        tonedSpans(text, role, theme),
        hasColumns ? column : canvas.width,
      );
    const remarks =
      remark === ''
        ? []
        : hangingIndent([{ text: indent }], theme.spans([{ text: remark, tone: 'muted' }]), hasColumns ? right : canvas.width);
    const columns = [head(1, asked, left), [...head(0, answer, right), ...remarks]];
    return hasColumns ? padColumns(columns, [left, right], gap) : columns.flat();
  },
};

function tonedSpans(text: Text, role: number, theme: ScreenCanvas['theme']): Line {
  return theme.spans([{ text: textContent(text), tone: roleTone(role) }]);
}

function columnsOf({ width }: ScreenCanvas): { readonly left: number; readonly right: number; readonly hasColumns: boolean } {
  const left = Math.floor((width - gap) / 2);
  return { left, right: width - gap - left, hasColumns: left >= narrowestColumn };
}

function markOf({ state }: EvidenceRow, { theme, roleCount }: ScreenCanvas): Line {
  return state === null ? [theme.roleMark(1, roleCount), { text: ' ' }] : [taskMarkSpan(state, theme)];
}

const indent = '    ';

const sameLine = 'the same line';

/** The line that was quoted last, which need not be quoted again right below. */
interface Quoted {
  last: string;
}

/** The lines that speak for it, each after its number, then what else there is to say. */
function answerLines({ lines, remark }: EvidenceRow, numberWidth: number, width: number, quoted: Quoted, canvas: ScreenCanvas): Line[] {
  const { theme } = canvas;
  const blank: Line = numberWidth === 0 ? [] : [{ text: ' '.repeat(numberWidth + 1) }];
  const said = lines.flatMap((line) => {
    const key = `${line.number}\n${textContent(line.text)}`;
    const isRepeated = line.number !== null && key === quoted.last && textContent(line.text).length > sameLine.length;
    quoted.last = key;
    const lead: Line = numberWidth === 0 ? [] : [{ text: `${String(line.number ?? '').padStart(numberWidth)} `, tone: 'role-1' }];
    return hangingIndent(lead, isRepeated ? theme.spans(sameLine) : theme.spans(line.text), width);
  });
  const remarks = remark === '' ? [] : hangingIndent(blank, theme.spans([{ text: remark, tone: 'muted' }]), width);
  return [...said, ...remarks];
}
