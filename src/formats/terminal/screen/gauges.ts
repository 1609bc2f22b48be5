import { beforeText } from '../../../before-text.js';
import type { GaugedItem } from '../../../model/gauge.js';
import type { GaugesPart } from '../../../model/screen/ratings.js';
import { gaugeSpans } from '../gauge.js';
import { type Line, hangingIndent, lineWidth } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const mostRows = { narrow: 6, normal: 6, wide: 8 } as const;
const barWidth = 8;

/** Names with the blocks of their step on a scale of words, and the step's name. */
export const gauges: PartPrinter<GaugesPart> = {
  rows: ({ items }, { size }) => Math.min(mostRows[size], items.length),
  lines: ({ items }, rows, canvas) => {
    const shown = items.slice(0, rows);
    const nameWidth = Math.min(
      Math.floor(canvas.width / 2),
      Math.max(0, ...shown.map((item) => lineWidth(canvas.theme.spans(nameOf(item))))),
    );
    return shown.flatMap((item) => itemLines(item, nameWidth, canvas));
  },
  fact: ({ items }, rows) => (rows < items.length ? `${rows} of ${items.length}` : null),
};

function nameOf({ label, subject }: GaugedItem): string {
  return label ?? subject;
}

function itemLines(item: GaugedItem, nameWidth: number, { width, theme }: ScreenCanvas): Line[] {
  const { gauge, text, label, brief } = item;
  if (gauge === null)
    return hangingIndent(
      [],
      [...(label === null ? [] : theme.spans([{ text: beforeText(label), tone: 'muted' }])), ...theme.spans(text)],
      width,
    );
  const [name, step] = [theme.spans(nameOf(item)), theme.spans(gauge.text)];
  const blocks = gaugeSpans(gauge, barWidth, 'role-1', theme);
  const note = theme.spans(brief);
  const aside: Line = lineWidth(note) === 0 || label !== null ? [] : [{ text: '   ' }, ...note];
  const rest: Line = [...blocks, { text: ' ' }, ...step, ...aside];
  if (lineWidth(name) > nameWidth) return [...hangingIndent([], name, width), ...hangingIndent([{ text: '  ' }], rest, width)];
  return hangingIndent([...name, { text: ' '.repeat(nameWidth - lineWidth(name) + 2) }], rest, width);
}
