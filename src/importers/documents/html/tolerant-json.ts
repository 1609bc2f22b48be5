import { jsonTokenLimit } from '../limits.js';

/** How deeply objects and lists may be nested. */
const depthLimit = 64;

/**
 * Parses JSON as pages carry it: between comments or CDATA marks, with comments, commas too many, and line breaks in strings.
 * @returns undefined if it is no JSON even so, is nested too deeply or too large
 */
export function parseTolerantly(text: string): unknown {
  const trimmed = withoutMarks(text);
  const json = /^[[{]\s*&quot;/.test(trimmed) ? trimmed.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : trimmed;
  if (!/^[[{]/.test(json)) return undefined;
  const parsed = parse(json);
  return parsed === undefined ? parse(repair(json)) : parsed;
}

/** Removes comments and CDATA marks around an object or list. */
function withoutMarks(text: string): string {
  const start = text.replace(/^(?:[\s\uFEFF]|(?:\/\/\s*)?<!(?:--|\[CDATA\[)|\/\*.*?\*\/|\/\/[^\n]*\n)+/s, '');
  const end = start.trimEnd().replace(/\]\]>(?:\s*\*\/)?$/, '');
  return end.slice(0, end.lastIndexOf(end.startsWith('[') ? ']' : '}') + 1);
}

function parse(json: string): unknown {
  const { depth, tokens } = sizeOfJson(json);
  if (depth > depthLimit || tokens > jsonTokenLimit) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** How deeply brackets are nested, those in strings left out, and how many brackets and strings there are. */
export function sizeOfJson(json: string): { readonly depth: number; readonly tokens: number } {
  let depth = 0;
  let deepest = 0;
  let tokens = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    tokens += 1;
    if (token === '[' || token === '{') deepest = Math.max(deepest, (depth += 1));
    else if (token === ']' || token === '}') depth -= 1;
  }
  return { depth: deepest, tokens };
}

/** Escapes control characters in strings, and removes comments and commas before a closing bracket. */
function repair(json: string): string {
  const withoutComments = json.replace(/"(?:[^"\\]|\\.)*"|\/\*.*?\*\/|\/\/[^\n]*/gs, (token) =>
    token.startsWith('"') ? escapeControls(token) : ' ',
  );
  return withoutComments.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[\]}])/g, (token) => (token === ',' ? '' : token));
}

function escapeControls(string: string): string {
  return string.replace(/\\[^"\\/bfnrtu]|[\0-\x1f]/g, (character) =>
    character.startsWith('\\') ? character.slice(1) : JSON.stringify(character).slice(1, -1),
  );
}

/**
 * Returns the object or list that begins at a place in a script, by its brackets.
 * @returns null if it does not end
 */
export function balancedAt(text: string, start: number): string | null {
  let depth = 0;
  const token = /"(?:[^"\\]|\\.)*"|[[\]{}]/gs;
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found === '[' || found === '{') depth += 1;
    else if (found === ']' || found === '}') depth -= 1;
    if (depth === 0) return text.slice(start, token.lastIndex);
  }
  return null;
}
