import type { ScreenPart, ScreenSection } from '../../../model/screen.js';
import type { Line } from '../wrap.js';
import { alike } from './alike.js';
import { bars } from './bars.js';
import { bullets } from './bullets.js';
import { columns } from './columns.js';
import { dumbbells } from './dumbbells.js';
import { gauges } from './gauges.js';
import { groups } from './groups.js';
import { introductions } from './introductions.js';
import { lines } from './lines.js';
import { meters } from './meters.js';
import { names } from './names.js';
import { neighbors } from './neighbors.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { prose } from './prose.js';
import { ranges } from './ranges.js';
import { shared } from './shared.js';
import { steps } from './steps.js';
import { triangle } from './triangle.js';
import { values } from './values.js';
import { tasks } from './tasks.js';

type Printers = { readonly [Type in ScreenPart['type']]: PartPrinter<Extract<ScreenPart, { type: Type }>> };

const partPrinters: Printers = {
  prose,
  lines,
  bullets,
  gauges,
  names,
  bars,
  dumbbells,
  ranges,
  meters,
  columns,
  shared,
  alike,
  steps,
  introductions,
  triangle,
  groups,
  values,
  neighbors,
  tasks,
};

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
    case 'columns':
      return bind(partPrinters.columns, part, canvas);
    case 'shared':
      return bind(partPrinters.shared, part, canvas);
    case 'alike':
      return bind(partPrinters.alike, part, canvas);
    case 'steps':
      return bind(partPrinters.steps, part, canvas);
    case 'introductions':
      return bind(partPrinters.introductions, part, canvas);
    case 'triangle':
      return bind(partPrinters.triangle, part, canvas);
    case 'groups':
      return bind(partPrinters.groups, part, canvas);
    case 'values':
      return bind(partPrinters.values, part, canvas);
    case 'neighbors':
      return bind(partPrinters.neighbors, part, canvas);
    case 'tasks':
      return bind(partPrinters.tasks, part, canvas);
  }
}

/** Each number of rows is printed once, however often a screen is tried with it. */
function remembered(print: (rows: number) => Line[]): (rows: number) => Line[] {
  const printed = new Map<number, Line[]>();
  return (rows) => {
    const known = printed.get(rows) ?? print(rows);
    printed.set(rows, known);
    return known;
  };
}

function bind<Part extends ScreenPart>(printer: PartPrinter<Part>, part: Part, canvas: ScreenCanvas): PrintablePart {
  return {
    part,
    rows: printer.rows(part, canvas),
    lines: remembered((rows) => printer.lines(part, rows, canvas)),
    fact: (rows) => printer.fact?.(part, rows, canvas) ?? null,
  };
}
