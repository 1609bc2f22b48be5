import { categoryKeys, metadataKeys } from './raw-role.js';

/** A role that was made of a file that is no role file, such as a job ad. */
export interface ForeignRole {
  /** The role file that it comes to. */
  readonly text: string;
  /** What the file was read as, and what was found in it, on one line. */
  readonly note: string;
  /** By the text of an item or value: where the file states it, in lines or pages from 1. */
  readonly places: ReadonlyMap<string, number>;
  readonly placeUnit: 'line' | 'page' | null;
}

/**
 * Makes a role of a file that is no role file.
 * @param label what messages call the file: its path, or `standard input`
 * @returns null for a role file
 * @throws UserError if it is neither that nor a file that can be read as a role, or is damaged.
 */
export type ReadForeignFile = (bytes: Uint8Array, label: string) => Promise<ForeignRole | null>;

/** Whether a file of this name is read although it is no role file. JSON may be either. */
export function isForeignFile(name: string): boolean {
  return /\.(?:html?|xhtml|mhtml|pdf|docx|txt|text|md|markdown|zip|xml)$/i.test(name);
}

/**
 * Whether the first key of a text is one of a role file, so that no reader of other files has to be loaded. False if that is open: YAML may begin with a category of
 * one's own.
 */
export function beginsAsRoleFile(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, longestStart)).toString('latin1');
  const [, key] = /^(?:\s|#[^\n]*\n|---(?=\s))*([a-z]+):\s/.exec(start) ?? [];
  return key !== undefined && roleKeys.has(key);
}

/** In bytes. Comments at the top of a file are shorter. */
const longestStart = 4096;

const roleKeys: ReadonlySet<string> = new Set([...metadataKeys, ...categoryKeys]);
