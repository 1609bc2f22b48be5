import { extname } from 'node:path';
import type { KnownFormat } from '../formats/format.js';
import { formats } from '../formats/index.js';
import { UserError } from '../model/errors.js';
import type { GlobalOptions } from './global-options.js';

/**
 * The format that is asked for, else the one that the file's ending names, else the first.
 * @throws UserError where two are asked for, or the ending is of none, such as .docx.
 */
export function chooseFormat({ format, json, output }: Pick<GlobalOptions, 'format' | 'json' | 'output'>): KnownFormat {
  if (json && format !== undefined && format !== 'json')
    throw new UserError(`--json and --format ${format} ask for two formats`, { hint: 'Leave one of them out.' });
  const name = json ? 'json' : format;
  const found = name === undefined ? (formatByExtension(output) ?? formats[0]) : formats.find((known) => known.name === name);
  if (!found) throw new UserError(`there is no format ${name}`);
  return found;
}

/** Of files of lines of JSON. */
const lineEndings: ReadonlySet<string> = new Set(['jsonl', 'ndjson']);

/**
 * The format of lines: JSON, in a file of any ending that is not another format's.
 * @throws UserError where another is asked for.
 */
export function chooseLineFormat({ format, output }: Pick<GlobalOptions, 'format' | 'output'>): KnownFormat {
  const ending = extensionOf(output);
  const other = lineEndings.has(ending) ? undefined : formats.find(({ extensions }) => extensions.includes(ending));
  const asked = format ?? other?.name ?? 'json';
  if (asked === 'json') return chooseFormat({ format: asked });
  throw new UserError(`the result is a line of JSON for each line of the input, and no ${asked}`, { hint: 'Leave --format out.' });
}

function formatByExtension(output: string | undefined): KnownFormat | undefined {
  const ending = extname(output ?? '').slice(1);
  const found = formats.find(({ extensions }) => extensions.includes(ending.toLowerCase()));
  if (found || !/^[a-z]\w*$/i.test(ending)) return found;
  const known = formats.flatMap(({ extensions }) => extensions.slice(0, 1)).map((each) => `.${each}`);
  throw new UserError(`no format has the ending .${ending}`, { hint: `There are ${known.join(', ')}. Or name the format with --format.` });
}

/** What is said where a file's name and what is in it differ, which was asked for. */
export function extensionMismatchNote({ name }: KnownFormat, { output }: Pick<GlobalOptions, 'output'>): string[] {
  const ending = extensionOf(output);
  const other = formats.find(({ extensions }) => extensions.includes(ending));
  return other && other.name !== name ? [`${output} holds ${name}, as asked for, although its ending is that of ${other.name}.`] : [];
}

function extensionOf(output: string | undefined): string {
  return extname(output ?? '')
    .slice(1)
    .toLowerCase();
}
