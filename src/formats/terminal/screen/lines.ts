import type { LinesPart, ScreenLine } from '../../../model/screen/texts.js';
import type { Theme } from '../theme.js';
import { type Line, lineWidth, wrap } from '../wrap.js';
import { markedSpans } from './marked-text.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

/** Texts below each other, each with what else there is to say after it. */
export const lines: PartPrinter<LinesPart> = {
  rows: (part) => part.lines.length,
  lines: (part, rows, canvas) => part.lines.slice(0, rows).flatMap((line) => textLines(line, canvas)),
  fact: (part, rows) => (rows < part.lines.length && part.isAside !== true ? `${rows} of ${part.lines.length}` : null),
};

const gap = { text: '   ' };

function textLines({ text, aside, remarks }: ScreenLine, canvas: ScreenCanvas): Line[] {
  const { width, theme } = canvas;
  const asideSpans = aside === null ? [] : [gap, ...theme.spans(aside).map((span) => ({ ...span, tone: 'muted' as const }))];
  const full = [...markedSpans(text, canvas), ...asideSpans];
  const wrapped = wrap(full, width);
  const last = wrapped.at(-1) ?? [];
  return [...wrapped.slice(0, -1), [...last, ...fittingRemarks(remarks, width - lineWidth(last), theme)]];
}

/** As many remarks as fit, the first ones first. */
function fittingRemarks(remarks: readonly string[], room: number, theme: Theme): Line {
  let fitting: Line = [];
  for (let count = 1; count <= remarks.length; count += 1) {
    const longer: Line = [gap, ...theme.spans([{ text: remarks.slice(0, count).join('; '), tone: 'muted' }])];
    if (lineWidth(longer) > room) break;
    fitting = longer;
  }
  return fitting;
}
