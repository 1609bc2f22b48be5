import type { ScreenPart, ScreenSection } from '../../../model/screen.js';
import type { Line } from '../wrap.js';
import { alike } from './alike.js';
import { bars } from './bars.js';
import { bullets } from './bullets.js';
import { columns } from './columns.js';
import { dumbbells } from './dumbbells.js';
import { evidence, evidenceHead } from './evidence.js';
import { figures } from './figures.js';
import { gauges } from './gauges.js';
import { groups } from './groups.js';
import { introductions } from './introductions.js';
import { lines } from './lines.js';
import { meters } from './meters.js';
import { names } from './names.js';
import { neighbors } from './neighbors.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';
import { points } from './points.js';
import { prose } from './prose.js';
import { ranges } from './ranges.js';
import { shared } from './shared.js';
import { steps } from './steps.js';
import { tasks } from './tasks.js';
import { triangle } from './triangle.js';
import { values } from './values.js';

type PartTypes = { readonly [Part in ScreenPart as Part['type']]: Part };

const partPrinters: { readonly [Type in keyof PartTypes]: PartPrinter<PartTypes[Type]> } = {
  prose,
  lines,
  bullets,
  gauges,
  names,
  bars,
  dumbbells,
  ranges,
  figures,
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
  evidence,
  'evidence-head': evidenceHead,
  points,
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

export function printablePart<Type extends keyof PartTypes>(
  part: PartTypes[Type] & { readonly type: Type },
  canvas: ScreenCanvas,
): PrintablePart {
  const printer = partPrinters[part.type];
  return {
    part,
    rows: printer.rows(part, canvas),
    lines: remembered((rows) => printer.lines(part, rows, canvas)),
    fact: (rows) => printer.fact?.(part, rows, canvas) ?? null,
  };
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
