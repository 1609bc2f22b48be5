import type { RoleFile } from '../roles/schema.js';
import type { BundledTechnologies } from '../roles/bundled/technologies.js';
import type { SourceFile } from './documents/source-file.js';

/** Makes a role of a single file that is no role file. To add one, write a file beside this one and list it in `file-readers.ts`. */
export interface FileReader {
  readonly as: 'posting' | 'resume';
  /** What messages call such a file: `a job ad`. */
  readonly noun: string;
  /** How sure it is that the file is one, 0 to 1. 0.5 and more is likely; of several readers the surest is taken. */
  recognize(file: SourceFile): Promise<number>;
  /** @throws UserError if the file is not what it should be, or says nothing that a role could state. */
  read(file: SourceFile, context: ReadContext): Promise<ReadRole>;
}

export interface ReadContext {
  readonly now: Date;
  readonly technologies: BundledTechnologies;
}

/** A role as it was read, not yet written as YAML. */
export interface ReadRole {
  readonly role: RoleFile;
  /** What was found, and what could not be read, in sentences for the person whose file it is. */
  readonly findings: readonly string[];
  /** By the text of an item or value: where the file states it, in lines or pages from 1. */
  readonly places: ReadonlyMap<string, number>;
  readonly placeUnit: 'line' | 'page' | null;
}
