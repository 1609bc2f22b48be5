import * as v from 'valibot';
import { joinWords } from '../../categories/english.js';
import { isBlank, keyFaults } from './key-faults.js';
import { describeTypes, isOptional } from './schema-shapes.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/positions.js';
import { languageHint } from '../language-code.js';
import { didYouMean } from '../../spelling.js';

type Issue = v.BaseIssue<unknown>;

/**
 * Everything that the schema finds wrong, in words for people who know nothing of schemas.
 * @param issues of `v.safeParse`, if the value was parsed before
 */
export function schemaFaults(schema: v.GenericSchema, value: unknown, issues: readonly Issue[] = issuesOf(schema, value)): ValueFault[] {
  const faultsOfKeys = keyFaults(schema, value);
  // A key that was misspelt is not reported as missing too.
  const misspelt = new Set(
    faultsOfKeys.flatMap(({ path, suggestion }) => (suggestion === undefined ? [] : [formatPath([...path.slice(0, -1), suggestion])])),
  );
  const located = issues.flatMap((issue) => innermostIssues(issue, [])).filter(isIssueOfValue);
  const missing = located.filter(isMissing).filter(({ path }) => !misspelt.has(formatPath(path)));
  return [...faultsOfKeys, ...missingFaults(missing), ...located.filter((each) => !isMissing(each)).map((each) => explain(each, schema))];
}

interface LocatedIssue {
  readonly issue: Issue;
  /** From the root of the file; valibot's own paths start at the schema that found the issue. */
  readonly path: Path;
}

function issuesOf(schema: v.GenericSchema, value: unknown): readonly Issue[] {
  return v.safeParse(schema, value, { abortPipeEarly: true }).issues ?? [];
}

/** For a value that may have several shapes, its issues in the shape that it was probably meant to have. */
function innermostIssues(issue: Issue, base: Path): LocatedIssue[] {
  const path = [...base, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  if (isListForMap(issue)) return [];
  const branch = bestBranch(issue);
  return branch.length > 0 ? branch.flatMap((inner) => innermostIssues(inner, path)) : [{ issue, path }];
}

/** Prefers a shape of the value's type that is wrong only in a nested value. */
function bestBranch(issue: Issue): readonly Issue[] {
  const branches = branchesOf(issue);
  const nested = branches.filter((candidate) => candidate.path !== undefined);
  if (nested.length > 0) return nested;
  return branches.filter((candidate) => candidate.kind === 'validation' || candidate.type === 'picklist');
}

function branchesOf({ issues }: Issue): Issue[] {
  return (issues ?? []).flatMap((inner) => (inner.type === 'union' && inner.path === undefined ? branchesOf(inner) : [inner]));
}

/** valibot accepts a list as a map; `keyFaults` reports that. */
function isListForMap({ path }: Issue): boolean {
  return (path ?? []).some(({ type, input }) => type === 'object' && Array.isArray(input));
}

/** `keyFaults` reports unknown and empty keys. */
function isIssueOfValue({ issue, path }: LocatedIssue): boolean {
  return issue.expected !== 'never' && !(issue.path?.at(-1)?.origin === 'key' && isBlank(String(path.at(-1))));
}

function isMissing({ issue }: LocatedIssue): boolean {
  return issue.path?.at(-1)?.origin === 'key' && issue.kind === 'schema';
}

/** All keys that a map lacks are one fault. */
function missingFaults(missing: readonly LocatedIssue[]): ValueFault[] {
  const byParent = new Map<string, { path: Path; keys: string[] }>();
  for (const { path } of missing) {
    const parent = path.slice(0, -1);
    const { keys } = byParent.get(formatPath(parent)) ?? { keys: [] };
    byParent.set(formatPath(parent), { path: parent, keys: [...keys, `no ${String(path.at(-1))}`] });
  }
  return [...byParent].map(([name, { path, keys }]) => ({ path, part: 'value', message: `${name} has ${joinWords(keys)}` }));
}

function explain({ issue, path }: LocatedIssue, schema: v.GenericSchema): ValueFault {
  if (issue.path?.at(-1)?.origin === 'key') return { path, part: 'key', message: `the key ${String(path.at(-1))} ${issue.message}` };
  return { path, part: 'value', message: `${formatPath(path)} ${requirementOf(issue)}`, hint: hintFor(issue, path, schema) };
}

/** What the value must be, such as `must be 0 or more, not -5`. Messages that the schema defines itself are used as they are. */
function requirementOf(issue: Issue): string {
  const actual = `, not ${quoteValue(issue.input)}`;
  if (issue.kind === 'validation') {
    const message = hasOwnMessage(issue) ? issue.message : (requirements[issue.type]?.(String(issue.requirement)) ?? issue.message);
    return message.startsWith('must not ') || typeof issue.input === 'object' ? message : message + actual;
  }
  if (issue.type === 'picklist' && hasOwnMessage(issue)) return issue.message + actual;
  if (issue.type === 'picklist') return `must be ${isCurrency(issue) ? 'an ISO 4217 currency code' : 'one of the allowed values'}${actual}`;
  return `must be ${describeTypes(issue.type === 'union' ? branchesOf(issue).map(({ type }) => type) : [issue.type])}${actual}`;
}

/** By the type of a valibot validation. */
const requirements: Readonly<Record<string, (requirement: string) => string>> = {
  min_value: (least) => `must be ${least} or more`,
  max_value: (most) => `must be ${most} or less`,
  integer: () => 'must be a whole number',
  min_length: (least) => `must have ${least} entries or more`,
  max_length: (most) => `must have ${most} entries or fewer`,
  max_entries: (most) => `must have ${most} keys or fewer`,
};

function hasOwnMessage({ message }: Issue): boolean {
  return !message.startsWith('Invalid ');
}

/** Only the list of currencies contains EUR. */
function isCurrency({ expected }: Issue): boolean {
  return /"EUR"/.test(expected ?? '');
}

/** Formats a value for a message: short, and on one line. */
function quoteValue(value: unknown): string {
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = typeof value === 'string' ? `'${value.slice(0, 100).replace(/\s+/g, ' ')}'` : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What to write instead of the value, or undefined if there is nothing specific to say. */
function hintFor(issue: Issue, path: Path, schema: v.GenericSchema): string | undefined {
  const { input, type, kind } = issue;
  const expected = issue.expected ?? '';
  if (input === null) return nullHint(path, schema);
  if (path.length === 1 && path[0] === 'language') return languageHint(input);
  if (type === 'picklist') {
    // Not for a map, as a map of the file may contain a `toString`.
    const [word, words] = [
      typeof input === 'object' ? '' : String(input),
      [...expected.matchAll(/"([^"]*)"/g)].map(([, choice]) => choice ?? ''),
    ];
    return hasOwnMessage(issue) ? listOrWordHint(word, words) : choiceHint(word, words);
  }
  if (kind === 'validation') return type === 'finite' ? 'Leave the key out if the number is unknown.' : undefined;
  if (expected === 'number' && typeof input === 'string') return numberHint(input);
  if (expected === 'Array') return listHint(input);
  if (expected.includes('string') && (typeof input === 'number' || typeof input === 'boolean')) return `Write it in quotes: '${input}'.`;
  return undefined;
}

function nullHint(path: Path, schema: v.GenericSchema): string | undefined {
  if (typeof path.at(-1) === 'number') return 'Leave the entry out.';
  return isOptional(schema, path) ? 'Leave the key out if there is nothing to say.' : undefined;
}

/** For a value that is a list, or one of a few words. */
function listOrWordHint(input: string, words: readonly string[]): string | undefined {
  return didYouMean(input, words) ?? (/^[a-z]/i.test(input) ? `Write it in brackets: [${input}].` : undefined);
}

function choiceHint(input: string, words: readonly string[]): string {
  const fallback = words.length > 20 ? 'Use the three-letter code, such as USD, EUR or GBP.' : `Allowed values: ${words.join(', ')}.`;
  return didYouMean(input, words) ?? fallback;
}

function numberHint(input: string): string {
  const number = input.replace(/[\s,_'$€£]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(number)) return 'Write a number in digits only, such as 90000 or 4.5.';
  return `Write it without ${number === input ? 'quotes' : 'separators or currency signs'}: ${number}.`;
}

function listHint(input: unknown): string {
  const hasHyphen = typeof input === 'string' && input.startsWith('-');
  return hasHyphen ? 'A hyphen needs a space after it.' : 'Write each entry on its own line, after a hyphen and a space.';
}
