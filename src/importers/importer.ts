/** Turns what others publish into role files. To add one, write a file beside this one and list it in `index.ts`. */
export interface Importer {
  /** The word that names it on the command line: `onet`. */
  readonly name: string;
  /** What it imports, in a few words, for help. */
  readonly summary: string;
  /** True if it can read a pay table in addition to its source. */
  readonly takesPay?: boolean;
  /** True if it makes a single role, which goes to standard output unless a file is named. */
  readonly isSingle?: boolean;
  /** @throws UserError if the source is not what it should be. Nothing has been written then. */
  read(request: ImportRequest): Promise<readonly ImportedFile[]>;
}

interface ImportRequest {
  /** The file or folder to import, as the user wrote it. */
  readonly from: string;
  /** The pay table, if one is named. */
  readonly pay?: string;
  /** The area whose pay to read from it, if one is named. */
  readonly area?: string;
  /** The folder that relative paths start from. */
  readonly cwd: string;
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
