import type { Option } from 'commander';
import type { Answer } from '../model/answer.js';
import type { Report } from '../model/report.js';
import type { Screen } from '../model/screen.js';
import type { LibraryIndex } from '../library-index/library-index.js';
import type { GuessedName, RoleSources } from '../roles/role-sources.js';

/** Everything that a command may know of the world. */
export interface World {
  readonly roleSources: RoleSources;
  /** The names so far that were not exact, which are told before the result. */
  readonly guessedNames: readonly GuessedName[];
  /** Takes a note that is told before the result. */
  readonly tell: (note: string) => void;
  /** The notes so far. */
  readonly told: readonly string[];
  /** What is known of all roles without reading their files. */
  readonly libraryIndex: LibraryIndex;
  readonly cwd: string;
  readonly now: Date;
  /** The folder for new roles. */
  readonly newRolesFolder: string;
  /** Shows a user who waits what is being done. Called with an empty text when it is over. */
  readonly progress: (activity: string) => void;
  /** Registers `undo` to be called when the user interrupts. Returns a function that unregisters it. */
  readonly onInterrupt: (undo: () => void) => () => void;
  /** Called with the name of each stage of the run that ends. Only `--debug` listens. */
  readonly endStage?: ((name: string) => void) | undefined;
}

/** A file to write, whole or not at all. */
export interface NewFile {
  /** Relative to the working folder. */
  readonly path: string;
  readonly text: string;
  /** True if it may replace an existing file. */
  readonly overwrites: boolean;
}

/** What a command returns. */
export interface Outcome {
  readonly report: Report;
  /** The answer on one screen, which a terminal shows instead of the report; absent if it shows the report. Only called if it is shown. */
  readonly screen?: () => Promise<Screen>;
  /** The answer at a glance, with which a page begins; absent if the report says it. Only called if it is printed. */
  readonly answer?: () => Promise<Answer>;
  /** 1 only where the user asked for it, as with `--exit-code` and `validate`. */
  readonly exitCode: 0 | 1;
  readonly files?: readonly NewFile[];
  /** Printed to standard error after the result. */
  readonly notes?: readonly string[];
  /** Printed too if the format has rows alone, which say nothing of those that are left out. */
  readonly notesOnRows?: readonly string[];
}

/** A line of standard input. */
export interface InputLine {
  /** Counts from 1. */
  readonly lineNumber: number;
  /** Without the line break; null if the line could not be read, for the reason in `fault`. */
  readonly text: string | null;
  readonly fault: 'too long' | 'not UTF-8' | null;
}

/** The reply to one line. */
export interface LineResult {
  /** Printed as a line of JSON. */
  readonly data: object;
  readonly hasFailed: boolean;
}

/** What a command returns that replies to each line of its input by itself, so that several workers can process lines at once. */
export interface LineProcessor {
  readonly processLine: (line: InputLine) => Promise<LineResult>;
  /** The number of workers. */
  readonly jobs: number;
  /** Returns what to print to standard error at the end. */
  readonly notes: (failed: number, count: number) => readonly string[];
}

/** What a command takes and returns. To add one, write a file beside this one and list it in `index.ts`. */
export interface Command<Options> {
  /**
   * In commander's syntax: `<role> [more...]`. Help does not show one without a description. What has to be named is asked for where it is missing: `name
   * the role to move to`.
   */
  readonly arguments: readonly (readonly [syntax: string, description: string, wanted?: string])[];
  readonly options: readonly Option[];
  /** Options that few people need: the help of the command only names them, and `compare help options` describes them. */
  readonly rareOptions?: readonly Option[];
  /** Present if the command returns a LineProcessor, and so prints lines of JSON only. */
  readonly processesLines?: true;
  /** Present if it takes `--watch`: its operands are files and folders, and it runs again whenever one is saved. */
  readonly isWatchable?: true;
  /** Present if nobody would read the result on a page, so that `--open` is refused. */
  readonly hasNoPage?: true;
  /** Command lines for the help, and what each is for. All of them work, one after the other, in an empty folder. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  run(operands: readonly string[], options: Options, world: World): Promise<Outcome | LineProcessor>;
}

/** A command as the registry lists it. Its module is loaded only when it is used. */
export interface KnownCommand {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command<never>>;
}
