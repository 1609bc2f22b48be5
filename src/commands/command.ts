import type { Option } from 'commander';
import type { Report } from '../model/report.js';
import type { LibraryIndex } from '../library-index/library-index.js';
import type { RoleSources } from '../roles/load-role.js';

/** All that a command may know of the world. */
export interface World {
  readonly roleSources: RoleSources;
  /** What is known of all roles of the shelves without reading them. */
  readonly libraryIndex: LibraryIndex;
  readonly cwd: string;
  readonly now: Date;
  /** The folder that new roles go to. */
  readonly newRolesFolder: string;
  /** Tells somebody who waits what is being done; an empty text when it is over. */
  readonly progress: (doing: string) => void;
  /** Has `undo` called where the person interrupts; what is returned ends that. */
  readonly onInterrupt: (undo: () => void) => () => void;
  /** Hears that a stage of the run is over, and its name; only `--debug` listens. */
  readonly endStage?: ((name: string) => void) | undefined;
}

/** A file to be written, whole or not at all. */
export interface NewFile {
  /** Relative to the working folder. */
  readonly path: string;
  readonly text: string;
  /** What to do where there is one already. */
  readonly overwrites: boolean;
}

export interface Outcome {
  readonly report: Report;
  /** 1 only where the person asked to be told so. */
  readonly exitCode: 0 | 1;
  readonly files?: readonly NewFile[];
  /** Said on standard error, beside the result. */
  readonly notes?: readonly string[];
}

/** A line of the input, without its line break; null where it is no text that can be read, and why. */
export interface InputLine {
  /** Its number among the lines of the input, from 1. */
  readonly lineNumber: number;
  readonly text: string | null;
  readonly fault: 'too long' | 'not UTF-8' | null;
}

/** What a filter says of one line. */
export interface LineResult {
  readonly data: object;
  readonly hasFailed: boolean;
}

/** A command that answers each line of its input with an object, whatever came before: so lines may be answered at once, by several. */
export interface LineProcessor {
  readonly processLine: (line: InputLine) => Promise<LineResult>;
  /** How many answer at once. */
  readonly jobs: number;
  /** Said on standard error at the end, of so many lines. */
  readonly notes: (failed: number, all: number) => readonly string[];
}

/** One command: what it takes and what it returns. A new one is a file beside this and a line in the registry. */
export interface Command<Options> {
  /** As commander writes them: `<role> [more...]`. */
  readonly arguments: readonly (readonly [syntax: string, description: string])[];
  readonly options: readonly Option[];
  /** It is a filter, and prints lines of JSON alone. */
  readonly processesLines?: true;
  /** Command lines, with what each is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  run(operands: readonly string[], options: Options, world: World): Promise<Outcome | LineProcessor>;
}

/** What the registry says of a command, which is loaded when it is used. */
export interface KnownCommand {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command<never>>;
}
