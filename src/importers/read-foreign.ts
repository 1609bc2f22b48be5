import { UserError } from '../model/errors.js';
import { type ForeignRole, isForeignFile } from '../roles/foreign-file.js';
import { type SourceFile, openSourceFile } from './documents/source-file.js';
import type { FileReader } from './file-reader.js';
import { fileReaders } from './file-readers.js';
import { bundledTechnologies } from './json-resume/technologies.js';
import { roleYaml } from './role-yaml.js';

/**
 * Reads a file as a role: a job ad or a résumé, whichever it is more likely to be.
 * @param label what messages call the file
 * @returns null for what may be a role file, whose faults are then told
 * @throws UserError if it is none of the three, or is damaged
 */
export async function readForeign(bytes: Uint8Array, label: string, now: Date): Promise<ForeignRole | null> {
  const file = openSourceFile(Buffer.from(bytes), label);
  if (mayBeRoleFile(file)) return null;
  const candidates: { readonly reader: FileReader; readonly sureness: number }[] = [];
  for (const reader of fileReaders) candidates.push({ reader, sureness: await reader.recognize(file) });
  const [best] = candidates.sort((a, b) => b.sureness - a.sureness);
  if (!best || best.sureness < leastSureness) {
    if (file.format === 'json') return null;
    throw await unreadable(bytes, label);
  }
  const { role, findings, places, placeUnit } = await best.reader.read(file, { now, technologies: bundledTechnologies() });
  return {
    text: roleYaml(role, best.reader.noun),
    note: shortNote(label, best.reader, findings),
    places,
    placeUnit,
  };
}

/** What the file was read as, on one line; on another, what else the person should know first, and how to see the rest. */
function shortNote(label: string, { as, noun }: FileReader, [found = '', first, ...others]: readonly string[]): string {
  const start = `${label} is read as ${noun}${found.startsWith('"') ? ', ' : ': '}${found}`;
  const rest = others.length === 0 ? '' : `; ${others.length} more from compare import ${as}`;
  return first === undefined ? start : `${start}\n  ${first}${rest}`;
}

const leastSureness = 0.5;

/**
 * Whether a file is written as role files are: YAML that begins with a key, a list or a comment, or JSON with an id. A page that is named as one is not asked.
 * JSON that cannot be parsed is a role file with a mistake.
 */
function mayBeRoleFile(file: SourceFile): boolean {
  const { format, label } = file;
  if (format === 'json') return isDamaged(file);
  if (isForeignFile(label) || (format !== 'text' && format !== 'markdown')) return false;
  const start = file.text().replace(/^(?:\s|#.*$)+/gm, '');
  return start.trim() === '' || /^(?:---|%YAML|"?[a-z][\w-]*"?\s*:(?:\s|$)|- |[{[&*!])/i.test(start);
}

function isDamaged(file: SourceFile): boolean {
  try {
    file.json();
    return false;
  } catch {
    return true;
  }
}

async function unreadable(bytes: Uint8Array, label: string): Promise<UserError> {
  const { isLadder } = await import('./ladder/is-ladder.js');
  if (await isLadder(Buffer.from(bytes), label)) {
    const file = /^[\w./-]+$/.test(label) ? label : 'FILE';
    return new UserError(`${label} is no role file, but may be a career ladder`, {
      hint: `Make role files of it first: compare import ladder ${file} --out roles`,
    });
  }
  return new UserError(`${label} is neither a role file nor a job ad or a résumé that can be read`, {
    hint: 'An ad has headings such as What you will do and Requirements, a résumé has jobs with dates. Force a reading: compare import posting FILE.',
  });
}
