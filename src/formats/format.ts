import type { Answer } from '../model/answer.js';
import type { Report } from '../model/report.js';
import type { Screen } from '../model/screen.js';

/** What the output allows. The command line decides it once, from its options, the terminal and the environment. */
export interface Style {
  /** chalk's levels: no, 16, 256 or 16 million colours. */
  readonly color: 0 | 1 | 2 | 3;
  /** In columns; Infinity means that nothing is wrapped, as in a pipe. */
  readonly width: number;
  /** Whether to use ASCII marks and lines only. */
  readonly isAscii: boolean;
  /** Whether the terminal supports links (OSC 8). Default false. */
  readonly hasLinks?: boolean;
  /** What the terminal writes on; absent if it does not say. */
  readonly paper?: Paper;
}

export type Paper = 'light' | 'dark';

/** A way to print any report. To add one, add a file to this folder and a line to the registry in index.ts. */
export interface Format {
  /** The report as text that ends with a line break. Throws a UserError if the format cannot print this report. */
  print(report: Report, style: Style): string;
  /** A report whose answer comes first, as text that ends with a line break; absent if the format prints what the report says. */
  printAnswer?(report: Report, answer: Answer): string;
  /** The screen of a report as text that ends with a line break; absent if the format is not for terminals. */
  printScreen?(screen: Screen, style: Style): Promise<string>;
}

/** A format in the registry. It is loaded only when it is used. */
export interface KnownFormat {
  readonly name: string;
  /** The extensions of files in this format, without the dot. */
  readonly extensions: readonly string[];
  /** It prints rows alone, and refuses a result that is no table. */
  readonly printsRows?: true;
  load(): Promise<Format>;
}
