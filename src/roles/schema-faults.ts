import * as v from 'valibot';
import { didYouMean } from './nearest.js';
import { knownKeys } from './known-keys.js';
import type { Path } from './yaml-file.js';

/** What is wrong with a value, and where: at the key, or at the value. */
export interface ValueFault {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint?: string | undefined;
}

type Issue = v.BaseIssue<unknown>;

/** All that the schema finds wrong, in words that need no knowledge of schemas. */
export function schemaFaults(schema: v.GenericSchema, value: unknown): ValueFault[] {
  const result = v.safeParse(schema, value);
  return result.success ? [] : result.issues.flatMap((issue) => explain(issue, [], schema));
}

function explain(issue: Issue, base: Path, schema: v.GenericSchema): ValueFault[] {
  const path = [...base, ...keysOf(issue)];
  const branch = issue.type === 'union' ? bestBranch(issue) : [];
  if (branch.length > 0) return branch.flatMap((inner) => explain(inner, path, schema));
  const last = issue.path?.at(-1);
  if (last?.origin === 'key' && issue.received !== 'undefined') return [unknownKey(path, schema)];
  if (last?.origin === 'key')
    return [{ path: path.slice(0, -1), part: 'value', message: `${nameOf(path.slice(0, -1))} has no ${String(path.at(-1))}` }];
  return [{ path, part: 'value', message: `${nameOf(path)} ${demand(issue)}`, hint: hintFor(issue) }];
}

function keysOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Of the shapes that a value may have, the one it was meant to have: of its type, wrong only further in. */
function bestBranch(issue: Issue): readonly Issue[] {
  const inner = issue.issues ?? [];
  const deeper = inner.filter((candidate) => (candidate.path?.length ?? 0) > 0);
  if (deeper.length > 0) return deeper;
  return inner.filter((candidate) => candidate.kind === 'validation' || candidate.type === 'picklist').slice(0, 1);
}

function unknownKey(path: Path, schema: v.GenericSchema): ValueFault {
  const key = String(path.at(-1));
  const known = knownKeys(schema, path.slice(0, -1));
  const hint = /^\d{3}$/.test(key)
    ? 'Write figures without commas: 93522, not 93,522.'
    : (didYouMean(key, known) ?? `Known keys: ${known.join(', ')}.`);
  return { path, part: 'key', message: `${nameOf(path.slice(0, -1))} has an unknown key, ${key}`, hint };
}

function demand(issue: Issue): string {
  const not = `, not ${show(issue.input)}`;
  if (issue.kind === 'validation')
    return (
      validations[issue.type]?.(issue) ??
      `${issue.message}${['regex', 'check', 'finite'].includes(issue.type) && typeof issue.input !== 'object' ? not : ''}`
    );
  if (issue.type === 'picklist') return `must be one of the known words${not}`;
  return `must be ${alternatives(issue)}${not}`;
}

const validations: Readonly<Record<string, (issue: Issue) => string>> = {
  min_value: (issue) => `must be ${String(issue.requirement)} or more, not ${show(issue.input)}`,
  max_value: (issue) => `must be ${String(issue.requirement)} or less, not ${show(issue.input)}`,
  integer: (issue) => `must be a whole number, not ${show(issue.input)}`,
  min_length: (issue) => `must have ${String(issue.requirement)} entries or more`,
  max_length: (issue) => `must have ${String(issue.requirement)} entries or fewer`,
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a figure',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'a map',
  object: 'a map',
  object_with_rest: 'a map',
  record: 'a map',
};

/** The shapes that would do: `text or a map`. */
function alternatives(issue: Issue): string {
  const types = issue.type === 'union' ? (issue.issues ?? []).flatMap(shapesOf) : [issue.type];
  const names = [...new Set(types.map((type) => typeNames[type] ?? type))];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function shapesOf(issue: Issue): string[] {
  return issue.type === 'union' ? (issue.issues ?? []).flatMap(shapesOf) : [issue.type];
}

function hintFor(issue: Issue): string | undefined {
  const { input } = issue;
  if (input === null) return 'Leave the key out where nothing is stated.';
  if (issue.type === 'picklist' && typeof input === 'string') {
    const words = wordsOf(issue.expected ?? '');
    return (
      didYouMean(input, words) ??
      (words.length > 20 ? 'Write its three letters of ISO 4217, such as USD, EUR or GBP.' : `Known words: ${words.join(', ')}.`)
    );
  }
  if (typeof input === 'string' && /number/.test(issue.expected ?? '')) return figureHint(input);
  if (typeof input === 'number' && issue.expected === 'string') return `Write it in quotes: '${input}'.`;
  return undefined;
}

function wordsOf(expected: string): string[] {
  return [...expected.matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '');
}

function figureHint(input: string): string | undefined {
  const plain = input.replace(/[\s,_'$€£]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? `Write it without separators or signs: ${plain}.` : undefined;
}

/** A value as an error quotes it: short, and on one line. */
function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = typeof value === 'string' ? `'${value.replace(/\s+/g, ' ')}'` : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** `skills[2].level`, or `the file` for the whole of it. */
export function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return name === '' ? 'the file' : name.replace(/^\./, '');
}
