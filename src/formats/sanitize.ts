// Role files are not trusted. They must not send a terminal control characters, nor the characters by which Unicode changes the direction
// of text, hides it or tags it (UTS #55: bidirectional and invisible characters). The joiners within emoji are allowed.

import { linkWords } from '../link-words.js';
import { lineBreak } from '../model/text.js';

const unsafe = new RegExp(unsafePattern(String.raw`\u0000-\u001f`), 'gu');

/** Matches the unsafe characters of a text of several lines, in which line feeds are allowed. */
export const unsafeInLines = new RegExp(unsafePattern(String.raw`\u0000-\u0009\u000b-\u001f`), 'gu');

function unsafePattern(controls: string): string {
  const marks = String.raw`\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb`;
  return `[${controls}${marks}]|${String.raw`[\u{e0000}-\u{e0fff}]`}`;
}

/** The text on one line. Replaces each run of whitespace by a space, and unsafe characters by �. */
export function sanitize(text: string, isAscii = false): string {
  const safe = linkWords(text).replace(/\s+/g, ' ').replace(unsafe, '\ufffd');
  return isAscii ? toAscii(safe) : safe;
}

/** Does the same with each line of a text, and keeps its line breaks. */
export function sanitizeKeepingLines(text: string, isAscii = false): string {
  if (!text.includes(lineBreak)) return sanitize(text, isAscii);
  return text
    .split(lineBreak)
    .map((line) => sanitize(line, isAscii))
    .join(lineBreak);
}

/** A text of several lines. Replaces unsafe characters by �; tabs and line feeds stay. */
export function sanitizeLines(text: string, isAscii = false): string {
  const safe = text.replace(unsafeInLines, (character) => (character === '\t' ? character : '\ufffd'));
  return isAscii ? toAscii(safe) : safe;
}

/** Writes unsafe characters as \u escapes, which JSON and double-quoted YAML both read. */
export function escapeUnsafe(text: string): string {
  return text.replace(unsafeInLines, unicodeEscapes);
}

/** One escape for each UTF-16 code unit. */
function unicodeEscapes(text: string): string {
  return Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}

const asciiTypography: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '→': '->',
  '€': 'EUR ',
  '£': 'GBP ',
  '·': '-',
  '•': '-',
};

/** Replaces typographic characters. Letters stay: a name without them would be another name. */
function toAscii(text: string): string {
  return text.replace(/[‘’“”–—−…→€£·•\ufffd]/gu, (character) => asciiTypography[character] ?? '?');
}
