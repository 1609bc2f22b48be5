import { resolve } from 'node:path';
import { Option } from 'commander';
import type { ImportedFile, Importer } from '../importers/importer.js';
import { importers } from '../importers/index.js';
import { writeImport } from '../importers/write-import.js';
import { UserError } from '../model/errors.js';
import { importReport } from '../reports/import.js';
import { didYouMean } from '../spelling.js';
import type { Command, Outcome } from './command.js';

interface Options {
  readonly pay?: string;
  readonly out?: string;
  readonly force?: boolean;
}

export const importRoles: Command<Options> = {
  get arguments() {
    return [
      ['<what>', importers.map(({ name, summary }) => `${name}: ${summary}`).join('; ')],
      ['<path>', 'the file or folder, as it was published'],
    ] as const;
  },
  options: [
    new Option('--pay <file>', 'national pay of OEWS: zip, xlsx or CSV'),
    new Option('--out <path>', 'the folder of the role files, or the file of your own'),
    new Option('--force', 'write over files that you edited'),
  ],
  examples: [
    ['compare import onet release.zip --pay oews.zip --out onet', 'every occupation'],
    ['compare import json-resume resume.json > me.yaml', 'what you state'],
  ],
  run: async ([what = '', from = ''], { pay, out, force = false }, { cwd, now, progress, onInterrupt }) => {
    const importer = importerOf(what);
    if (out === undefined && !importer.isSingle)
      throw new UserError('import needs a folder to write to', { hint: 'Name it with --out DIR.' });
    if (pay !== undefined && !importer.takesPay) throw new UserError(`${what} takes no --pay`, { hint: 'Leave it out.' });
    try {
      const files = await importer.read({ from, cwd, now, progress, ...(pay !== undefined && { pay }) });
      if (out === undefined || importer.isSingle) return oneRole(files, out, force);
      const placing = { folder: resolve(cwd, out), label: out, importer: what, isForced: force, progress, onInterrupt };
      const placed = await writeImport(files, placing);
      return {
        report: importReport(what, out, placed),
        exitCode: 0,
        notes: [...keptFileNotes(out, placed.skipped), ...(pay === undefined ? lostPayNotes(placed.lostPay) : [])],
      };
    } finally {
      progress('');
    }
  },
};

function importerOf(what: string): Importer {
  const importer = importers.find(({ name }) => name === what);
  const names = importers.map(({ name }) => name);
  if (!importer)
    throw new UserError(`there is no importer ${what}`, { hint: didYouMean(what, names) ?? `There are: ${names.join(', ')}.` });
  return importer;
}

/** To standard output, or into a file: whole or not at all. */
function oneRole([file]: readonly ImportedFile[], out: string | undefined, overwrites: boolean): Outcome {
  if (!file) throw new Error('a single importer makes one file');
  if (out === undefined) {
    const data = { schemaVersion: 1, kind: 'role-file', text: file.text };
    return { report: { name: 'A role file', data, blocks: [{ type: 'verbatim', text: file.text }] }, exitCode: 0 };
  }
  return {
    report: { name: 'A new role file', data: { schemaVersion: 1, kind: 'file', file: out }, blocks: [{ type: 'verbatim', text: out }] },
    exitCode: 0,
    files: [{ path: out, text: file.text, overwrites }],
  };
}

function keptFileNotes(out: string, kept: readonly string[]): string[] {
  if (kept.length === 0) return [];
  const some = kept.slice(0, 5).join(', ') + (kept.length > 5 ? ', …' : '');
  return [
    `${kept.length === 1 ? '1 file' : `${kept.length} files`} in ${out} not written by this import as it stands, and left alone: ${some}`,
    '--force writes over them.',
  ];
}

/** Without its table, what an earlier import read of pay is not there to be written again. */
function lostPayNotes(unpaid: readonly string[]): string[] {
  if (unpaid.length === 0) return [];
  const lost = unpaid.length === 1 ? '1 file lost its pay' : `${unpaid.length} files lost their pay`;
  return [`${lost}: import with --pay to have it again.`];
}
