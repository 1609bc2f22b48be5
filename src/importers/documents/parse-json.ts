import { UserError } from '../../model/errors.js';
import { errorMessage } from '../files/published-file.js';
import { sizeOfJson } from './html/tolerant-json.js';
import { jsonTokenLimit } from './limits.js';

const depthLimit = 200;

/**
 * Parses JSON, with or without a byte order mark.
 * @param label what messages call the file
 * @throws UserError with the line and column of the mistake, or if it is nested too deeply or too large
 */
export function parseJson(text: string, label: string): unknown {
  const { depth, tokens } = sizeOfJson(text);
  if (depth > depthLimit) throw new UserError(`${label} is nested too deeply: more than ${depthLimit} levels`);
  if (tokens > jsonTokenLimit)
    throw new UserError(`${label} is too large: more than ${jsonTokenLimit} texts and brackets`, {
      hint: 'Take the part of it that matters.',
    });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = errorMessage(cause);
    throw new UserError(`${label}${placeIn(text, message)} is not valid JSON: ${reason(text, message)}`, { cause });
  }
}

/** `:3:14` of the offset that the message of V8 names, if it names one. */
function placeIn(text: string, message: string): string {
  const [, offset] = /at position (\d+)/.exec(message) ?? [];
  if (offset === undefined) return '';
  const before = text.slice(0, Number(offset)).split('\n');
  return `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function reason(text: string, message: string): string {
  const [, offset] = /at position (\d+)/.exec(message) ?? [];
  if (/end of JSON input|Unterminated/i.test(message) || Number(offset) >= text.trimEnd().length) return 'it is cut off';
  const [, token] = /Unexpected token '?(.)'?/u.exec(message) ?? [];
  return token === undefined ? 'there is a mistake' : `${token} is not expected here`;
}
