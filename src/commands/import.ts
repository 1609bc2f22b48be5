import { relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { ImportedFile, Importer, ImportOption, ImportRequest } from '../importers/importer.js';
import { importers } from '../importers/index.js';
import { pathOfRole, writeImport } from '../importers/write-import.js';
import { UserError } from '../model/errors.js';
import { importReport } from '../reports/import.js';
import { didYouMean } from '../spelling.js';
import type { Command, Outcome } from './command.js';

interface Options {
  readonly pay?: string;
  readonly area?: string;
  readonly map?: readonly string[];
  readonly crosswalk?: string;
  readonly out?: string;
  readonly force?: boolean;
}

export const importRoles: Command<Options> = {
  hasNoPage: true,
  get arguments() {
    return [
      [
        '<what>',
        importers.map(({ name, summary }) => `${name}: ${summary}`).join('; '),
        `what to import: ${importers.map(({ name }) => name).join(' or ')}`,
      ],
      ['<path...>', 'the file or folder, as published or as you have it', 'the file to import'],
    ] as const;
  },
  options: [
    new Option('--pay <file>', 'pay from OEWS: zip, xlsx or CSV'),
    new Option('--out <path>', 'the folder for role files, or the file for your own'),
    new Option('--force', 'overwrite files that you have edited'),
  ],
  rareOptions: [
    new Option('--area <name>', 'take the pay of this state or metropolitan area'),
    new Option('--map <column...>', 'what a column of a ladder is: role=Family'),
    new Option('--crosswalk <file>', 'which occupations of ESCO are which of O*NET'),
  ],
  examples: [
    [`printf 'Skills\\n- SQL\\n' > resume.txt`, 'a very short résumé'],
    ['compare import resume resume.txt > me.yaml', 'makes it a role'],
    ['compare gap me.yaml data-analyst', 'and shows what it lacks'],
    [`printf 'Skill,L1,L2\\nSQL,reads,writes\\n' > levels.csv`, 'a very small ladder'],
    ['compare import ladder levels.csv --out roles', 'a role with its levels'],
  ],
  run: async ([what = '', first = '', ...more], options, { cwd, now, progress, onInterrupt, roleSources: { stdin } }) => {
    const { out, force = false } = options;
    const importer = findImporter(what);
    const { maxPaths = 1, isSingle = false, isRelease = false } = importer;
    if (more.length + 1 > maxPaths)
      throw new UserError(`${what} takes ${maxPaths === 1 ? 'one path' : `${maxPaths} paths`}, not ${more.length + 1}`);
    const mayPrint = isSingle && more.length === 0;
    if (out === undefined && !mayPrint) throw new UserError('import needs a folder to write to', { hint: 'Name it with --out DIR.' });
    checkOptions(importer, options);
    const notes: string[] = [];
    const note = (sentence: string): void => void notes.push(sentence);
    try {
      const files = await importer.read({ ...taken(options), from: [first, ...more], cwd, stdin, now, progress, note });
      const [file] = files;
      if (mayPrint && file && files.length === 1) return { ...singleRole(file, out, cwd, force), notes };
      if (out === undefined)
        throw new UserError(`${first} makes ${files.length} roles, and only one can be printed`, { hint: 'Name a folder with --out DIR.' });
      const folder = resolve(cwd, out);
      const from = isRelease ? null : [first, ...more].map((path) => pathFrom(folder, path, cwd));
      const target = { folder, label: out, importer: what, from, isForced: force, progress, onInterrupt };
      const written = await writeImport(files, target);
      return {
        report: importReport(what, out, written),
        exitCode: 0,
        notes: [...notes, ...skippedFileNotes(out, written.skipped), ...(options.pay === undefined ? lostPayNotes(written.lostPay) : [])],
      };
    } finally {
      progress('');
    }
  },
};

const optionNames = ['pay', 'area', 'map', 'crosswalk'] as const satisfies readonly ImportOption[];

/** The options that an importer may get, without those that were not given. */
function taken(options: Options): Pick<ImportRequest, ImportOption> {
  return Object.fromEntries(optionNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}

function checkOptions({ name: what, options: own = [] }: Importer, options: Options): void {
  const foreign = optionNames.find((name) => options[name] !== undefined && !own.includes(name));
  if (foreign !== undefined && (foreign !== 'area' || options.pay !== undefined))
    throw new UserError(`${what} takes no --${foreign}`, { hint: 'Leave it out.' });
  if (options.area !== undefined && options.pay === undefined)
    throw new UserError('--area needs a pay table', { hint: 'Name one with --pay, such as oesm25st.zip, which has all states.' });
}

function findImporter(what: string): Importer {
  const importer = importers.find(({ name }) => name === what);
  const names = importers.map(({ name }) => name);
  if (!importer)
    throw new UserError(`there is no importer ${what}`, { hint: didYouMean(what, names) ?? `There are: ${names.join(', ')}.` });
  return importer;
}

/** Returns the outcome of an importer that makes a single role: its text, or a file to write. */
function singleRole(file: ImportedFile, out: string | undefined, cwd: string, overwrites: boolean): Outcome {
  if (out === undefined) {
    const data = { schemaVersion: 1, kind: 'role-file', text: file.text };
    return { report: { name: 'A role file', data, yamlText: file.text, blocks: [{ type: 'verbatim', text: file.text }] }, exitCode: 0 };
  }
  const path = pathOfRole(file, out, cwd);
  return {
    report: { name: 'A new role file', data: { schemaVersion: 1, kind: 'file', file: path }, blocks: [{ type: 'verbatim', text: path }] },
    exitCode: 0,
    files: [{ path, text: file.text, overwrites }],
  };
}

/** The path of a file from a folder, the same on every system; `-` is standard input. */
function pathFrom(folder: string, path: string, cwd: string): string {
  return path === '-' ? path : relative(folder, resolve(cwd, path)).replaceAll('\\', '/');
}

function skippedFileNotes(out: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const some = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
  return [
    names.length === 1
      ? `left 1 file in ${out} alone, which was edited or comes from elsewhere: ${some}`
      : `left ${names.length} files in ${out} alone, which were edited or come from elsewhere: ${some}`,
    `--force overwrites ${names.length === 1 ? 'it' : 'them'}.`,
  ];
}

/** Pay that an earlier import read from a table is lost if this one reads no table. */
function lostPayNotes(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const files = names.length === 1 ? '1 file lost its pay' : `${names.length} files lost their pay`;
  return [`${files}: import with --pay to get it back.`];
}
