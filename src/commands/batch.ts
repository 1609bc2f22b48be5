import { InvalidArgumentError, Option } from 'commander';
import { lruLoader } from '../batch/lru-loader.js';
import { lineError, parseLine } from '../batch/parse-line.js';
import { matchChoices } from '../compare/compare-options.js';
import { compareRoles } from '../compare/compare-roles.js';
import { type Status, statuses } from '../model/comparison.js';
import { filterByStatus } from '../reports/comparison.js';
import { failureOf } from '../reports/failure.js';
import { loadRole } from '../roles/load-role.js';
import type { LineResult, Command, InputLine } from './command.js';
import { wholeNumber } from './options.js';

interface Options {
  readonly category?: string[];
  readonly status?: Status[];
  readonly match?: (typeof matchChoices)[number];
  readonly jobs: number;
}

export const batch: Command<Options> = {
  arguments: [],
  processesLines: true,
  options: [
    new Option('-c, --category <name...>', 'only these categories'),
    new Option('-s, --status <status...>', 'only these rows').choices(statuses),
    new Option('-m, --match <how>', 'exact judges no wording; wording is the default').choices(matchChoices),
    new Option('-j, --jobs <count>', 'compare on so many cores at once').argParser(jobs).default(1),
  ],
  examples: [
    ["printf 'designer\\teditor\\n' | compare batch", 'a tab between two roles'],
    ['compare batch < pairs.tsv > out.jsonl', 'a line that fails says why'],
    ['compare batch -j 4 < pairs.jsonl', '["a", "b"] or {"roles": ["a", "b"]}'],
  ],
  run: async (_, { category, status, match, jobs: count }, { roleSources }) => {
    const roleOf = lruLoader((reference) => loadRole(reference, roleSources));
    const options = { ...(category && { categories: category }), ...(match && { match }) };
    const compared = async (references: readonly string[]): Promise<object> => {
      const comparison = compareRoles(await Promise.all(references.map(roleOf)), options);
      return status ? filterByStatus(comparison, status) : comparison;
    };
    return { processLine: (line) => processLine(line, compared), jobs: count, notes };
  },
};

async function processLine(line: InputLine, compared: (references: readonly string[]) => Promise<object>): Promise<LineResult> {
  let references: readonly string[] = [];
  try {
    references = referencesOf(line);
    return { data: await compared(references), hasFailed: false };
  } catch (error) {
    return { data: failureOf(error, references), hasFailed: true };
  }
}

const unreadableLines = {
  'too long': { message: 'this line is too long', hint: 'A line names two to six roles, with a tab between them.' },
  'not UTF-8': { message: 'this line is not UTF-8', hint: 'Save the input as UTF-8.' },
};

function referencesOf({ text, lineNumber, fault }: InputLine): string[] {
  if (fault !== null) throw lineError('', lineNumber, unreadableLines[fault].message, unreadableLines[fault].hint);
  return parseLine(text ?? '', lineNumber);
}

function notes(failed: number, all: number): string[] {
  return failed === 0
    ? []
    : [`${failed} of ${all} ${all === 1 ? 'line' : 'lines'} failed; what comes out in ${failed === 1 ? 'its' : 'their'} place says why`];
}

/** More are no use, and each takes the memory of a process. */
const maxJobs = 256;

function jobs(value: string): number {
  const count = wholeNumber(value);
  if (count > maxJobs) throw new InvalidArgumentError(`It is ${maxJobs} at the most.`);
  return count;
}
