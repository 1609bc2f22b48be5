/** What an importer is asked for. */
interface ImportRequest {
  /** The file or folder to import, as it was named. */
  readonly from: string;
  /** The table of pay, where one is named. */
  readonly pay?: string;
  /** What relative paths start from. */
  readonly cwd: string;
  readonly now: Date;
  /** Told what is being done, for somebody who waits. */
  readonly progress: (doing: string) => void;
}

/** A role file that an importer made. */
export interface ImportedFile {
  /** Without a folder: `software-developers.yaml`. */
  readonly name: string;
  readonly text: string;
}

/** Turns what others publish into role files. A new one is a file beside this and a line in the registry. */
export interface Importer {
  readonly name: string;
  /** What is imported, in a few words. */
  readonly summary: string;
  /** It reads a table of pay beside its source. */
  readonly takesPay?: boolean;
  /** It makes one role, which goes to standard output where no file is named. */
  readonly isSingle?: boolean;
  /** @throws UserError where the source is not what it should be; nothing has been written then. */
  read(request: ImportRequest): Promise<readonly ImportedFile[]>;
}
