import type { MetersPart } from '../../../model/screen/alike.js';
import { similarityBar } from '../gauge.js';
import { type Line, lineWidth } from '../wrap.js';
import { nameLines } from './names.js';
import type { PartPrinter } from './part-printer.js';

const blockCount = 5;

/** Each row after a meter of five blocks. */
export const meters: PartPrinter<MetersPart> = {
  rows: (part) => part.rows.length,
  lines: (part, rows, { width, theme }) =>
    part.rows.slice(0, rows).flatMap(({ blocks, names, count }) => {
      const meter: Line = [...similarityBar(blocks / blockCount, blockCount, theme), { text: ' ' }];
      const depth = lineWidth(meter);
      return nameLines(names, count, width - depth, theme).map((line, index) =>
        index === 0 ? [...meter, ...line] : [{ text: ' '.repeat(depth) }, ...line],
      );
    }),
};
