import type { NeighborGroup, NeighborsPart } from '../../../model/screen/alike.js';
import { similarityBar } from '../gauge.js';
import { type Line, hangingIndent, lineWidth, nonBreakingSpace, wrap } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const blockCount = 5;
const indent = blockCount + 1;
const gap = 2;
/** In fewer columns, reasons stand below the names. */
const narrowestReason = 26;
/** Longer names are wrapped. */
const narrowestName = 28;
const widestNameShare = 0.4;

/** Groups of roles with their pay and reasons in columns, an empty line around each group. */
export const neighbors: PartPrinter<NeighborsPart> = {
  rows: () => 1,
  lines: (part, _, canvas) => {
    const columns = columnsOf(part, canvas);
    return [...headingLines(part, columns, canvas), ...part.groups.flatMap((group) => [[], ...groupLines(group, columns, canvas)]), []];
  },
};

interface Columns {
  readonly name: number;
  /** 0 if there is no pay. */
  readonly pay: number;
  /** 0 if reasons stand below the names. */
  readonly reason: number;
}

function columnsOf({ lead, payHeading, groups }: NeighborsPart, { width, theme }: ScreenCanvas): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => lineWidth(theme.spans(text))));
  const pay = payHeading === null ? 0 : widest([payHeading, ...rows.map((row) => row.pay)]);
  const names = Math.min(widest(rows.map((row) => row.name)), Math.max(narrowestName, Math.floor(width * widestNameShare)));
  const name = Math.max(names, payHeading === null ? 0 : widest([lead]) - indent);
  const reason = width - indent - name - gap - (pay === 0 ? 0 : pay + gap);
  return reason >= narrowestReason
    ? { name, pay, reason }
    : { name: Math.min(name, width - indent - (pay === 0 ? 0 : pay + gap)), pay, reason: 0 };
}

function headingLines({ lead, payHeading, reasonHeading }: NeighborsPart, columns: Columns, { width, theme }: ScreenCanvas): Line[] {
  const start: Line = theme.spans([{ text: lead, tone: 'muted' }]);
  const pay: Line = theme.spans([{ text: payHeading ?? '', tone: 'muted' }]);
  const reason: Line = theme.spans([{ text: reasonHeading, tone: 'muted' }]);
  if (columns.reason === 0) return wrap([...start, ...(payHeading === null ? [] : [{ text: '; ' }, ...pay])], width);
  const head = [...padded(start, indent + columns.name), ...payCell(pay, columns), { text: ' '.repeat(gap) }];
  return lineWidth(head) + lineWidth(reason) <= width ? [[...head, ...reason]] : [head];
}

function groupLines({ blocks, words, aside, rows }: NeighborGroup, columns: Columns, { width, theme }: ScreenCanvas): Line[] {
  const meter: Line = [...similarityBar(blocks / blockCount, blockCount, theme), { text: ' ' }];
  const band = theme.spans([{ text: words, tone: 'strong' }]);
  const heading: Line = aside === '' ? band : [...band, { text: nonBreakingSpace.repeat(2) }, { text: ` ${aside}`, tone: 'muted' }];
  return [
    ...hangingIndent(meter, heading, width),
    ...rows.flatMap(({ name, pay, reason }) => {
      const reasonSpans = theme.spans([{ text: reason, tone: 'muted' }]);
      const nameLines = wrap(theme.spans(name), columns.name);
      const lastName = [
        { text: ' '.repeat(indent) },
        ...padded(nameLines.at(-1) ?? [], columns.name),
        ...payCell(theme.spans(pay), columns),
      ];
      const before = nameLines.slice(0, -1).map((line): Line => [{ text: ' '.repeat(indent) }, ...line]);
      if (columns.reason === 0) {
        const below = reason === '' ? [] : hangingIndent([{ text: ' '.repeat(indent + gap) }], reasonSpans, width);
        return [...before, lastName, ...below];
      }
      if (reason === '') return [...before, columns.pay === 0 ? [{ text: ' '.repeat(indent) }, ...(nameLines.at(-1) ?? [])] : lastName];
      return [...before, ...hangingIndent([...lastName, { text: ' '.repeat(gap) }], reasonSpans, width)];
    }),
  ];
}

/** Aligned to the right. */
function payCell(pay: Line, columns: Columns): Line {
  return columns.pay === 0 ? [] : [{ text: ' '.repeat(gap + columns.pay - lineWidth(pay)) }, ...pay];
}

function padded(line: Line, width: number): Line {
  return [...line, { text: ' '.repeat(Math.max(0, width - lineWidth(line))) }];
}
