import { extname } from 'node:path';
import type { KnownFormat } from '../formats/format.js';
import { formats } from '../formats/index.js';
import { UserError } from '../model/errors.js';
import type { GlobalOptions } from './global-options.js';

/**
 * Returns the format that the options name, otherwise the one that the extension of the output file stands for, otherwise HTML if the result is
 * to be opened, otherwise the first.
 * @throws UserError if the options name two formats, no format has the extension, such as .docx, or the result is to be opened and is no page.
 */
export function chooseFormat({ format, json, output, open = false }: FormatOptions): KnownFormat {
  if (json && format !== undefined && format !== 'json')
    throw new UserError(`--json and --format ${format} contradict each other`, { hint: 'Leave one of them out.' });
  const named = json ? 'json' : format;
  const name = named ?? formatByExtension(output)?.name ?? (open ? pageFormat : formats[0]?.name);
  const chosen = formats.find((known) => known.name === name);
  if (!chosen) throw new UserError(`there is no format ${name}`);
  if (open && chosen.name !== pageFormat) {
    const asked = json ? '--json' : named === undefined ? `--output ${output}` : `--format ${named}`;
    throw new UserError(`--open shows a page, and ${asked} asks for ${chosen.name}`, { hint: 'Leave one of them out.' });
  }
  return chosen;
}

type FormatOptions = Pick<GlobalOptions, 'format' | 'json' | 'output' | 'open'>;

/** The format that a browser shows. */
const pageFormat = 'html';

function formatByExtension(output: string | undefined): KnownFormat | undefined {
  const extension = extname(output ?? '').slice(1);
  const format = formats.find(({ extensions }) => extensions.includes(extension.toLowerCase()));
  if (format || !/^[a-z]\w*$/i.test(extension)) return format;
  const known = formats.flatMap(({ extensions }) => extensions.slice(0, 1)).map((each) => `.${each}`);
  const printable = /^(pdf|docx?|odt)$/i.test(extension) ? '\nFor paper or a PDF, print the page from your browser: --open' : '';
  throw new UserError(`no format has the extension .${extension}`, {
    hint: `Use one of ${known.join(', ')}, or name the format with --format.${printable}`,
  });
}

/** The extensions of files with one JSON value per line. */
const jsonLinesExtensions: ReadonlySet<string> = new Set(['jsonl', 'ndjson']);

/**
 * Returns the format of a command that prints a line per input line: JSON, unless the extension of the output file belongs to another
 * format.
 * @throws UserError if the options or the extension ask for another format.
 */
export function chooseLineFormat({ format, output }: Pick<GlobalOptions, 'format' | 'output'>): KnownFormat {
  const extension = extensionOf(output);
  const byExtension = jsonLinesExtensions.has(extension) ? undefined : formats.find(({ extensions }) => extensions.includes(extension));
  const name = format ?? byExtension?.name ?? 'json';
  if (name === 'json') return chooseFormat({ format: name });
  throw new UserError(`batch prints lines of JSON, not ${name}`, {
    hint: format === undefined ? 'Name a file that ends in .jsonl.' : 'Leave --format out.',
  });
}

/** Returns a note if the extension of the output file belongs to another format than the one that was asked for. */
export function extensionMismatchNote({ name }: KnownFormat, { output }: Pick<GlobalOptions, 'output'>): string[] {
  const extension = extensionOf(output);
  const byExtension = formats.find(({ extensions }) => extensions.includes(extension));
  return byExtension && byExtension.name !== name ? [`${output} contains ${name}, although its extension says ${byExtension.name}.`] : [];
}

function extensionOf(output: string | undefined): string {
  return extname(output ?? '')
    .slice(1)
    .toLowerCase();
}
