import type { Report } from '../model/report.js';

/** How a text comes out: decided once, at the edge. */
export interface Style {
  /** chalk's levels: none, 16, 256 or 16 million colours. */
  readonly color: 0 | 1 | 2 | 3;
  /** Columns; Infinity where nothing is wrapped. */
  readonly width: number;
  /** Marks and lines in ASCII alone. */
  readonly isAscii: boolean;
  /** Whether the terminal follows links; where that is left out, it does not. */
  readonly hasLinks?: boolean;
}

/** One way of printing any report. A new one is a file beside this and a line in the registry. */
export interface Format {
  /** The report as text that ends in a line break. */
  print(report: Report, style: Style): string;
}

/** What the registry says of a format, which is loaded when it is used. */
export interface KnownFormat {
  readonly name: string;
  /** Of files that are in this format, without the dot. */
  readonly extensions: readonly string[];
  /** It prints rows alone, and refuses a result that is no table. */
  readonly printsRows?: true;
  load(): Promise<Format>;
}
