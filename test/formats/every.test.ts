import { describe, expect, test } from '@jest/globals';
import Papa from 'papaparse';
import { parse } from 'yaml';
import { formats } from '../../src/formats/index.js';
import { commands } from '../../src/commands/index.js';
import { fixtures, run } from '../run.js';

const cwd = `${fixtures}golden/`;

/** At least one command line for each command; `isTable: false` if its result cannot be printed as CSV. */
const commandLines: readonly { readonly name: string; readonly argv: readonly string[]; readonly isTable?: false }[] = [
  { name: 'compare', argv: ['baker.yaml', 'chef.yaml'] },
  { name: 'compare', argv: ['baker.yaml', 'chef.yaml', 'waiter.yaml'] },
  { name: 'list', argv: ['list'] },
  { name: 'show', argv: ['show', 'baker.yaml'] },
  { name: 'search', argv: ['search', 'bread'] },
  { name: 'search', argv: ['search', 'nothingatall'] },
  { name: 'similar', argv: ['similar', 'baker.yaml'] },
  { name: 'gap', argv: ['gap', 'baker.yaml', 'chef.yaml'] },
  { name: 'matrix', argv: ['matrix', 'baker.yaml', 'chef.yaml'] },
  { name: 'validate', argv: ['validate', 'baker.yaml', '../bad/several.yaml'] },
  { name: 'schema', argv: ['schema'], isTable: false },
  { name: 'completion', argv: ['completion', 'bash'], isTable: false },
  { name: 'import', argv: ['import', 'json-resume', '../resume/resume.json'], isTable: false },
];

test('runs only commands that exist', () => {
  expect(['compare', ...commands.map(({ name }) => name)]).toEqual(expect.arrayContaining(commandLines.map(({ name }) => name)));
});

/** By format, what everything that it prints looks like. A format that is missing here is checked for what all formats have in common. */
const checkShape: Readonly<Record<string, (printed: string) => void>> = {
  table: (printed) => expect(printed).toMatch(/\S/),
  json: (printed) => expect(JSON.parse(printed)).toBeInstanceOf(Object),
  yaml: (printed) => expect(parse(printed)).toBeInstanceOf(Object),
  markdown: (printed) => expect(printed).toMatch(/^[^\s<]/),
  html: (printed) => expect(printed).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<title>.+<\/title>[\s\S]*<h1[\s\S]*<\/html>\n$/),
  csv: (printed) => {
    const { data, errors } = Papa.parse<string[]>(printed.trimEnd(), { delimiter: ',' });
    expect([errors, new Set(data.map((row) => row.length)).size]).toEqual([[], 1]);
  },
};

describe.each(formats)('$name', ({ name: format, printsRows = false }) => {
  test.each(commandLines.map((line) => ({ ...line, line: line.argv.join(' ') })))('prints $line', async ({ argv, isTable = true }) => {
    const { exitCode, stdout, stderr } = await run([...argv, '--format', format], { cwd });
    const isRefused = printsRows && !isTable;
    const hasFaults = argv[0] === 'validate';
    const message = isRefused ? `compare: this result is not a table, so it cannot be printed as ${format}\n  Use --format json.\n` : '';
    // An import says what it found.
    const said = argv[0] === 'import' ? stderr.replace(/^found 3 jobs, 11 years, .*\nleft out, .*\n/, '') : stderr;
    expect({ exitCode, stderr: said }).toEqual({ exitCode: isRefused ? 2 : hasFaults ? 1 : 0, stderr: message });
    if (isRefused) expect(stdout).toBe('');
    else checkShape[format]?.(stdout);
    expect(stdout.endsWith('\n') || isRefused).toBe(true);
  });
});

test('checks the shapes of formats that exist', () => {
  expect(formats.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(checkShape)));
});
