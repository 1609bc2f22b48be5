import { InvalidArgumentError, Option } from 'commander';
import { lruLoader } from '../batch/lru-loader.js';
import { lineError, parseLine } from '../batch/parse-line.js';
import { matchChoices } from '../compare/compare-options.js';
import { compareRoles } from '../compare/compare-roles.js';
import { type Status, statuses } from '../model/comparison.js';
import { filterByStatus } from '../reports/comparison.js';
import { failureOf } from '../reports/failure.js';
import { loadRole } from '../roles/load-role.js';
import type { Command, InputLine, LineResult } from './command.js';
import { parsePositiveInteger } from './options.js';

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
    new Option('-m, --match <how>', 'how to match items: wording (default) or exact').choices(matchChoices),
    new Option('-j, --jobs <count>', 'compare on this many cores at once').argParser(parseJobs).default(1),
  ],
  examples: [
    ["printf 'designer\\teditor\\n' | compare batch", 'a tab between two roles'],
    ['compare batch < pairs.tsv > out.jsonl', 'a failed line says why'],
    ['compare batch -j 4 < pairs.jsonl', '["a", "b"] or {"roles": ["a", "b"]}'],
  ],
  run: async (_, { category, status, match, jobs }, { roleSources }) => {
    const loadCached = lruLoader((reference) => loadRole(reference, roleSources));
    const options = { ...(category && { categories: category }), ...(match && { match }) };
    const compareReferences = async (references: readonly string[]): Promise<object> => {
      const comparison = compareRoles(await Promise.all(references.map(loadCached)), options);
      return status ? filterByStatus(comparison, status) : comparison;
    };
    return { processLine: (line) => processLine(line, compareReferences), jobs, notes };
  },
};

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
  return [`${failed} of ${count} ${count === 1 ? 'line' : 'lines'} failed; the output ${failed === 1 ? 'line says' : 'lines say'} why`];
}

/** More would be of no use, and each takes the memory of a process. */
const maxJobs = 256;

function parseJobs(value: string): number {
  const jobs = parsePositiveInteger(value);
  if (jobs > maxJobs) throw new InvalidArgumentError(`The maximum is ${maxJobs}.`);
  return jobs;
}
