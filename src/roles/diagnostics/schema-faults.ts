import * as v from 'valibot';
import { joinWords } from '../../categories/english.js';
import { isBlank, keyFaults } from './key-faults.js';
import { describeTypes, isOptional } from './schema-shapes.js';
import { type ValueFault, formatPath } from './value-fault.js';
import type { Path } from '../yaml/yaml-file.js';
import { didYouMean } from '../../spelling.js';

type Issue = v.BaseIssue<unknown>;

/** An issue of a value, with the path of all that it lies in. */
interface Placed {
  readonly issue: Issue;
  readonly path: Path;
}

/**
 * All that the schema finds wrong, in words that need no knowledge of schemas.
 * @param issues where the value was parsed already, what came of it
 */
export function schemaFaults(schema: v.GenericSchema, value: unknown, issues: readonly Issue[] = issuesOf(schema, value)): ValueFault[] {
  const ofKeys = keyFaults(schema, value);
  const meant = new Set(ofKeys.flatMap(({ path, meant: key }) => (key === undefined ? [] : [formatPath([...path.slice(0, -1), key])])));
  const placed = issues.flatMap((issue) => innermost(issue, [])).filter(isOfValue);
  const missing = placed.filter(isMissing).filter(({ path }) => !meant.has(formatPath(path)));
  return [...ofKeys, ...missingFaults(missing), ...placed.filter((each) => !isMissing(each)).map((each) => explain(each, schema))];
}

function issuesOf(schema: v.GenericSchema, value: unknown): readonly Issue[] {
  return v.safeParse(schema, value, { abortPipeEarly: true }).issues ?? [];
}

/** The issues that a value has in the shape that it was meant to have. */
function innermost(issue: Issue, base: Path): Placed[] {
  const path = [...base, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  if (isAsList(issue)) return [];
  const branch = bestBranch(issue);
  return branch.length > 0 ? branch.flatMap((inner) => innermost(inner, path)) : [{ issue, path }];
}

/** Of the shapes that a value may have, the one it was meant to have: of its type, wrong only further in. */
function bestBranch(issue: Issue): readonly Issue[] {
  const inner = branchesOf(issue);
  const deeper = inner.filter((candidate) => candidate.path !== undefined);
  if (deeper.length > 0) return deeper;
  return inner.filter((candidate) => candidate.kind === 'validation' || candidate.type === 'picklist');
}

function branchesOf({ issues }: Issue): Issue[] {
  return (issues ?? []).flatMap((inner) => (inner.type === 'union' && inner.path === undefined ? branchesOf(inner) : [inner]));
}

/** A list that was read as if it were a map: the keys tell of it. */
function isAsList({ path }: Issue): boolean {
  return (path ?? []).some(({ type, input }) => type === 'object' && Array.isArray(input));
}

/** Keys that are unknown or empty are found by the keys' own check. */
function isOfValue({ issue, path }: Placed): boolean {
  return issue.expected !== 'never' && !(issue.path?.at(-1)?.origin === 'key' && isBlank(String(path.at(-1))));
}

function isMissing({ issue }: Placed): boolean {
  return issue.path?.at(-1)?.origin === 'key' && issue.kind === 'schema';
}

/** What one map lacks is one fault. */
function missingFaults(missing: readonly Placed[]): ValueFault[] {
  const byHolder = new Map<string, { path: Path; keys: string[] }>();
  for (const { path } of missing) {
    const holder = path.slice(0, -1);
    const { keys } = byHolder.get(formatPath(holder)) ?? { keys: [] };
    byHolder.set(formatPath(holder), { path: holder, keys: [...keys, `no ${String(path.at(-1))}`] });
  }
  return [...byHolder].map(([name, { path, keys }]) => ({ path, part: 'value', message: `${name} has ${joinWords(keys)}` }));
}

function explain({ issue, path }: Placed, schema: v.GenericSchema): ValueFault {
  if (issue.path?.at(-1)?.origin === 'key') return { path, part: 'key', message: `the key ${String(path.at(-1))} ${issue.message}` };
  return { path, part: 'value', message: `${formatPath(path)} ${demand(issue)}`, hint: hintFor(issue, path, schema) };
}

/** What the schema has words of its own for is said in them. */
function demand(issue: Issue): string {
  const not = `, not ${show(issue.input)}`;
  if (issue.kind === 'validation') {
    const said = issue.message.startsWith('Invalid ')
      ? (validations[issue.type]?.(String(issue.requirement)) ?? issue.message)
      : issue.message;
    return said.startsWith('must not ') || typeof issue.input === 'object' ? said : said + not;
  }
  if (issue.type === 'picklist') return `must be ${isCurrency(issue) ? 'a currency of ISO 4217' : 'one of the known words'}${not}`;
  return `must be ${describeTypes(issue.type === 'union' ? branchesOf(issue).map(({ type }) => type) : [issue.type])}${not}`;
}

const validations: Readonly<Record<string, (requirement: string) => string>> = {
  min_value: (least) => `must be ${least} or more`,
  max_value: (most) => `must be ${most} or less`,
  integer: () => 'must be a whole number',
  min_length: (least) => `must have ${least} entries or more`,
  max_length: (most) => `must have ${most} entries or fewer`,
  max_entries: (most) => `must have ${most} keys or fewer`,
};

/** No other list of words holds one of these. */
function isCurrency({ expected }: Issue): boolean {
  return /"EUR"/.test(expected ?? '');
}

/** A value as an error quotes it: short, and on one line. */
function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = typeof value === 'string' ? `'${value.slice(0, 100).replace(/\s+/g, ' ')}'` : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What to write instead of a value that the schema does not take, where it can be told. */
function hintFor(issue: Issue, path: Path, schema: v.GenericSchema): string | undefined {
  const { input, type, kind } = issue;
  const expected = issue.expected ?? '';
  if (input === null) return nothingHint(path, schema);
  if (type === 'picklist')
    return wordHint(
      // A map may have a toString of its own.
      typeof input === 'object' ? '' : String(input),
      [...expected.matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? ''),
    );
  if (kind === 'validation') return type === 'finite' ? 'Leave the key out where the figure is not known.' : undefined;
  if (expected === 'number' && typeof input === 'string') return figureHint(input);
  if (expected === 'Array') return listHint(input);
  if (expected.includes('string') && (typeof input === 'number' || typeof input === 'boolean')) return `Write it in quotes: '${input}'.`;
  return undefined;
}

function nothingHint(path: Path, schema: v.GenericSchema): string | undefined {
  if (typeof path.at(-1) === 'number') return 'Leave the entry out.';
  return isOptional(schema, path) ? 'Leave the key out where nothing is stated.' : undefined;
}

function wordHint(input: string, words: readonly string[]): string {
  const known = words.length > 20 ? 'Write its three letters, such as USD, EUR or GBP.' : `Known words: ${words.join(', ')}.`;
  return didYouMean(input, words) ?? known;
}

function figureHint(input: string): string {
  const plain = input.replace(/[\s,_'$€£]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return 'A figure is digits alone, such as 90000 or 4.5.';
  return `Write it without ${plain === input ? 'quotes' : 'separators or signs'}: ${plain}.`;
}

function listHint(input: unknown): string {
  const isDash = typeof input === 'string' && input.startsWith('-');
  return isDash ? 'A hyphen needs a space after it.' : 'Write each entry on a line of its own, behind a hyphen and a space.';
}
