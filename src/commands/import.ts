import { resolve } from 'node:path';
import { Option } from 'commander';
import { importers } from '../importers/index.js';
import { putInPlace } from '../importers/put-in-place.js';
import { UserError } from '../model/user-error.js';
import { importReport } from '../reports/import.js';
import { didYouMean } from '../roles/nearest.js';
import type { Command } from './command.js';

interface Options {
  readonly pay?: string;
  readonly out?: string;
  readonly force?: boolean;
}

const names = importers.map(({ name }) => name);

export const importRoles: Command<Options> = {
  name: 'import',
  summary: 'Make role files of a public catalogue; files that you edited are left alone.',
  arguments: [
    ['<what>', importers.map(({ name, summary }) => `${name}: ${summary}`).join('; ')],
    ['<from>', 'the file or folder, as it was published'],
  ],
  options: [
    new Option('--pay <file>', 'national pay of OEWS: zip, xlsx or CSV'),
    new Option('--out <dir>', 'the folder that the role files go to'),
    new Option('--force', 'write over files that you edited'),
  ],
  examples: [
    ['compare import onet release.zip --pay oews.zip --out onet', 'every occupation'],
    ['compare 15-1252.00 15-1253.00 --roles onet', 'and compare two'],
  ],
  run: async ([what = '', from = ''], { pay, out, force }, { cwd, progress, onInterrupt }) => {
    const importer = importers.find(({ name }) => name === what);
    if (!importer)
      throw new UserError(`there is no importer ${what}`, { hint: didYouMean(what, names) ?? `There are: ${names.join(', ')}.` });
    if (out === undefined) throw new UserError('import needs a folder to write to', { hint: 'Name it with --out DIR.' });
    try {
      const files = await importer.read({ from, cwd, progress, ...(pay !== undefined && { pay }) });
      const placing = { folder: resolve(cwd, out), label: out, importer: what, isForced: force ?? false, progress, onInterrupt };
      const placed = await putInPlace(files, placing);
      return { report: importReport(what, out, placed), exitCode: 0, notes: notesOf(out, placed.kept) };
    } finally {
      progress('');
    }
  },
};

function notesOf(out: string, kept: readonly string[]): string[] {
  if (kept.length === 0) return [];
  const some = kept.slice(0, 5).join(', ') + (kept.length > 5 ? ', …' : '');
  return [
    `${kept.length === 1 ? '1 file' : `${kept.length} files`} in ${out} not written by this import as it stands, and left alone: ${some}`,
    '--force writes over them.',
  ];
}
