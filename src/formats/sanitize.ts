/**
 * What no role file may send to a terminal: control characters, and the marks by which Unicode changes the direction of
 * text, hides it or tags it (UTS #55, bidirectional and invisible characters). Emoji keep their joiners.
 */
const unsafe = new RegExp(unsafePattern(String.raw`\u0000-\u001f`), 'gu');

/** The same in a text of many lines: their ends are no part of what it says. */
export const unsafeInLines = new RegExp(unsafePattern(String.raw`\u0000-\u0009\u000b-\u001f`), 'gu');

function unsafePattern(controls: string): string {
  const marks = String.raw`\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb`;
  return `[${controls}${marks}]|${String.raw`[\u{e0000}-\u{e0fff}]`}`;
}

/** The text on one line, with what may not be seen made visible as �. */
export function sanitize(text: string, isAscii = false): string {
  const safe = text.replace(/\s+/g, ' ').replace(unsafe, '\ufffd');
  return isAscii ? ascii(safe) : safe;
}

/** The same over several lines; tabs and line breaks stay. */
export function sanitizeLines(text: string, isAscii = false): string {
  const safe = text.replace(unsafeInLines, (sign) => (sign === '\t' ? sign : '\ufffd'));
  return isAscii ? ascii(safe) : safe;
}

const typography: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '€': 'EUR ',
  '£': 'GBP ',
  '·': '-',
  '•': '-',
};

/** Typographic signs in ASCII. Letters stay: a name that lost them would be another name. */
function ascii(text: string): string {
  return text.replace(/[‘’“”–—…→€£·•\ufffd]/gu, (sign) => typography[sign] ?? '?');
}
