import type { ScreenPart, ScreenSection } from '../../../model/screen.js';
import type { Line } from '../wrap.js';
import { bars } from './bars.js';
import { bullets } from './bullets.js';
import { dumbbells } from './dumbbells.js';
import { gauges } from './gauges.js';
import { lines } from './lines.js';
import { meters } from './meters.js';
import { names } from './names.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { prose } from './prose.js';
import { ranges } from './ranges.js';

type Printers = { readonly [Type in ScreenPart['type']]: PartPrinter<Extract<ScreenPart, { type: Type }>> };

const partPrinters: Printers = { prose, lines, bullets, gauges, names, bars, dumbbells, ranges, meters };

/** A part with its printer. */
export interface PrintablePart {
  readonly part: ScreenPart;
  /** If none is left out. */
  readonly rows: number;
  lines(rows: number): Line[];
  /** What the gutter says of so many rows. */
  fact(rows: number): string | null;
}

/** A section with the printers of its parts. */
export interface PrintableSection {
  readonly section: ScreenSection;
  readonly parts: readonly PrintablePart[];
}

export function printablePart(part: ScreenPart, canvas: ScreenCanvas): PrintablePart {
  switch (part.type) {
    case 'prose':
      return bind(partPrinters.prose, part, canvas);
    case 'lines':
      return bind(partPrinters.lines, part, canvas);
    case 'bullets':
      return bind(partPrinters.bullets, part, canvas);
    case 'gauges':
      return bind(partPrinters.gauges, part, canvas);
    case 'names':
      return bind(partPrinters.names, part, canvas);
    case 'bars':
      return bind(partPrinters.bars, part, canvas);
    case 'dumbbells':
      return bind(partPrinters.dumbbells, part, canvas);
    case 'ranges':
      return bind(partPrinters.ranges, part, canvas);
    case 'meters':
      return bind(partPrinters.meters, part, canvas);
  }
}

function bind<Part extends ScreenPart>(printer: PartPrinter<Part>, part: Part, canvas: ScreenCanvas): PrintablePart {
  return {
    part,
    rows: printer.rows(part, canvas),
    lines: (rows) => printer.lines(part, rows, canvas),
    fact: (rows) => printer.fact?.(part, rows, canvas) ?? null,
  };
}
