import { extname } from 'node:path';
import type { KnownFormat } from '../formats/format.js';
import { formats } from '../formats/index.js';
import { UserError } from '../model/user-error.js';
import type { CommonOptions } from './options.js';

/**
 * The format that is asked for, else the one that the file's ending names, else the first.
 * @throws UserError where two are asked for, or the ending is of none, such as .docx.
 */
export function formatOf({ format, json, output }: Pick<CommonOptions, 'format' | 'json' | 'output'>): KnownFormat {
  if (json && format !== undefined && format !== 'json')
    throw new UserError(`--json and --format ${format} ask for two formats`, { hint: 'Leave one of them out.' });
  const name = json ? 'json' : format;
  const found = name === undefined ? (named(output) ?? formats[0]) : formats.find((known) => known.name === name);
  if (!found) throw new UserError(`there is no format ${name}`);
  return found;
}

/** Of files of lines of JSON. */
const lineEndings: ReadonlySet<string> = new Set(['jsonl', 'ndjson']);

/**
 * The format of lines: JSON, in a file of any ending that is not another format's.
 * @throws UserError where another is asked for.
 */
export function lineFormat({ format, output }: Pick<CommonOptions, 'format' | 'output'>): KnownFormat {
  const ending = endingOf(output);
  const other = lineEndings.has(ending) ? undefined : formats.find(({ endings }) => endings.includes(ending));
  const asked = format ?? other?.name ?? 'json';
  if (asked === 'json') return formatOf({ format: asked });
  throw new UserError(`the result is a line of JSON for each line of the input, and no ${asked}`, { hint: 'Leave --format out.' });
}

function named(output: string | undefined): KnownFormat | undefined {
  const ending = extname(output ?? '').slice(1);
  const found = formats.find(({ endings }) => endings.includes(ending.toLowerCase()));
  if (found || !/^[a-z]\w*$/i.test(ending)) return found;
  const known = formats.flatMap(({ endings }) => endings.slice(0, 1)).map((each) => `.${each}`);
  throw new UserError(`no format has the ending .${ending}`, { hint: `There are ${known.join(', ')}. Or name the format with --format.` });
}

/** What is said where a file's name and what is in it differ, which was asked for. */
export function endingNote({ name }: KnownFormat, { output }: Pick<CommonOptions, 'output'>): string[] {
  const ending = endingOf(output);
  const other = formats.find(({ endings }) => endings.includes(ending));
  return other && other.name !== name ? [`${output} holds ${name}, as asked for, although its ending is that of ${other.name}.`] : [];
}

function endingOf(output: string | undefined): string {
  return extname(output ?? '')
    .slice(1)
    .toLowerCase();
}
