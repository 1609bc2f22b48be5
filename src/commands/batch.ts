import { InvalidArgumentError, Option } from 'commander';
import { lruLoader } from '../batch/lru-loader.js';
import { lineError, parseLine } from '../batch/parse-line.js';
import type { matchChoices } from '../compare/compare-options.js';
import { compareRoles } from '../compare/compare-roles.js';
import { scoreRoles } from '../compare/score-roles.js';
import type { Status } from '../model/comparison.js';
import { UserError } from '../model/errors.js';
import { filterByStatus } from '../reports/comparison.js';
import { failureOf } from '../reports/failure.js';
import { loadRole } from '../roles/load-role.js';
import type { Command, InputLine, LineResult } from './command.js';
import { categoryOption, matchOption, parsePositiveInteger, statusOption } from './options.js';

interface Options {
  readonly category?: string[];
  readonly status?: Status[];
  readonly match?: (typeof matchChoices)[number];
  readonly scores?: boolean;
  readonly jobs: number;
}

export const batch: Command<Options> = {
  arguments: [],
  processesLines: true,
  hasNoPage: true,
  options: [
    categoryOption(),
    statusOption(),
    new Option('--scores', 'only how alike they are, in all and in each category'),
    new Option('-j, --jobs <count>', 'use this many cores').argParser(parseJobs).default(1),
  ],
  rareOptions: [matchOption()],
  examples: [
    ["printf 'nurse\\tteacher\\n' > pairs.tsv", 'a pair a line, with a tab between'],
    ['compare batch < pairs.tsv > out.jsonl', 'a line that fails says why'],
    ['compare batch --scores < pairs.tsv', 'only how alike they are, in less time'],
    ['compare batch -j 4 < pairs.tsv', 'on four cores'],
    [`echo '["nurse", "teacher"]' | compare batch`, 'lines of JSON work too'],
  ],
  run: async (_, { category, status, match, scores, jobs }, { roleSources }) => {
    if (scores && status) throw scoresHaveNoRows();
    const loadCached = lruLoader((reference) => loadRole(reference, roleSources));
    const options = { ...(category && { categories: category }), ...(match && { match }) };
    const compareReferences = async (references: readonly string[]): Promise<object> => {
      const roles = await Promise.all(references.map(loadCached));
      if (scores) return scoreRoles(roles, options);
      const comparison = compareRoles(roles, options);
      return status ? filterByStatus(comparison, status) : comparison;
    };
    return { processLine: (line) => processLine(line, compareReferences), jobs, notes };
  },
};

function scoresHaveNoRows(): UserError {
  return new UserError('--scores prints no rows, and --status chooses some', { hint: 'Leave one of them out.' });
}

async function processLine(line: InputLine, compareReferences: (references: readonly string[]) => Promise<object>): Promise<LineResult> {
  let references: readonly string[] = [];
  try {
    references = referencesIn(line);
    return { data: await compareReferences(references), hasFailed: false };
  } catch (error) {
    return { data: failureOf(error, references), hasFailed: true };
  }
}

const unreadableLines = {
  'too long': { message: 'this line is too long', hint: 'A line names two to six roles, separated by tabs.' },
  'not UTF-8': { message: 'this line is not UTF-8', hint: 'Save the input as UTF-8.' },
};

function referencesIn({ text, lineNumber, fault }: InputLine): string[] {
  if (fault !== null) throw lineError('', lineNumber, unreadableLines[fault].message, unreadableLines[fault].hint);
  return parseLine(text ?? '', lineNumber);
}

function notes(failed: number, count: number): string[] {
  if (failed === 0) return [];
  return [`${failed} of ${count} ${count === 1 ? 'line' : 'lines'} failed; the output says why`];
}

/** More would be of no use, and each takes the memory of a process. */
const maxJobs = 256;

function parseJobs(value: string): number {
  const jobs = parsePositiveInteger(value);
  if (jobs > maxJobs) throw new InvalidArgumentError(`at most ${maxJobs}`);
  return jobs;
}
