import type * as v from 'valibot';
import { isOptional } from './schema-shapes.js';
import { didYouMean } from '../../spelling.js';
import type { Path } from '../yaml/yaml-file.js';

type Issue = v.BaseIssue<unknown>;

/** What to write instead of a value that the schema does not take, where it can be told. */
export function hintFor(issue: Issue, path: Path, schema: v.GenericSchema): string | undefined {
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
