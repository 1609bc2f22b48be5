/** Turns what others publish into role files. To add one, write a file beside this one and list it in `index.ts`. */
export interface Importer {
  /** The word that names it on the command line: `onet`. */
  readonly name: string;
  /** What it imports, in a few words, for help. */
  readonly summary: string;
  /** The options that it takes besides `--out` and `--force`. */
  readonly options?: readonly ImportOption[];
  /** How many paths it takes at most; 1 if absent. */
  readonly maxPaths?: number;
  /** True if it makes one role of a path as a rule. A single one goes to standard output unless a file is named. */
  readonly isSingle?: boolean;
  /** True if it makes roles of a release. A newer one replaces an older in the same folder, whatever its files are called. */
  readonly isRelease?: boolean;
  /** @throws UserError if the source is not what it should be. Nothing has been written then. */
  read(request: ImportRequest): Promise<readonly ImportedFile[]>;
}

/** An option of `compare import` that only some importers take. */
export type ImportOption = 'pay' | 'area' | 'map' | 'crosswalk';

export interface ImportRequest {
  /** The files or folders to import, as the user wrote them; `-` is standard input, where the importer takes it. At least one. */
  readonly from: readonly [string, ...string[]];
  /** The pay table, if one is named. */
  readonly pay?: string;
  /** The area whose pay to read from it, if one is named. */
  readonly area?: string;
  /** What the columns of a table are, `role=Job family`, where their headings do not say it. */
  readonly map?: readonly string[];
  /** A table of the codes of two classifications that stand for each other, if one is named. */
  readonly crosswalk?: string;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Reads all of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly now: Date;
  /** Called with what is being done, to show to a user who waits. */
  readonly progress: (activity: string) => void;
  /** Called with each sentence that the user should read when the import is done. */
  readonly note: (sentence: string) => void;
}

/** A role file that an importer made. */
export interface ImportedFile {
  /** The id of the role and `.yaml`, without a folder: `software-developers.yaml`. */
  readonly name: string;
  readonly text: string;
}
