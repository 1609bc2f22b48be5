// Writes texts, headings and tables in Markdown. All text is escaped, so that nothing in a role file acts as Markdown or HTML.
import type { Span, Text } from '../../model/text.js';
import { sanitize } from '../sanitize.js';
import { linesOf, pointMark, spansOf } from '../text.js';

/** A text on one line. Words that differ are bold, and links to http and https stay links. */
export function inline(text: Text): string {
  const line = joinChanged(spansOf(text)).map(spanText).join('').trim();
  // Escapes what would start a list, a heading or a rule at the beginning of a line.
  return line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^([-+#])/, '\\$1');
}

/** A paragraph, or several, with the points of lists. A single line is no list, whatever it begins with. */
export function paragraphText(text: Text): string {
  const lines = linesOf(text).filter((line) => line.length > 0);
  if (lines.length < 2) return lines.map(inline).join('');
  return lines.map((line, index) => (index === 0 ? '' : separatorBetween(lines[index - 1], line)) + lineText(line)).join('');
}

/** An item of a list. Its further lines are indented, so that they belong to it. */
export function listItem(bullet: string, text: Text): string {
  return bullet + paragraphText(text).replace(/\n(?!\n)/g, '\n  ');
}

/** Points follow each other without an empty line; everything else is a paragraph. */
function separatorBetween(before: readonly Span[] | undefined, after: readonly Span[]): string {
  return before && isPoint(before) && isPoint(after) ? '\n' : '\n\n';
}

function isPoint(line: readonly Span[]): boolean {
  return markOf(line) !== null;
}

/** The mark before a point of a list, with the space after it; null if there is none, or nothing after it. */
function markOf(line: readonly Span[]): string | null {
  const mark = pointMark.exec(line[0]?.text ?? '')?.[0] ?? null;
  return mark !== null &&
    line
      .map(({ text }) => text)
      .join('')
      .slice(mark.length)
      .trim() !== ''
    ? mark
    : null;
}

function lineText(line: readonly Span[]): string {
  const [first, ...rest] = line;
  const mark = markOf(line);
  if (!first || mark === null) return inline(line);
  return `${/^\d+/.test(mark) ? mark.trim() : '-'} ${inline([{ ...first, text: first.text.slice(mark.length) }, ...rest])}`;
}

/** A heading. Escapes number signs at its end, which would be dropped. */
export function headingText(depth: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(depth)} ${inline(text).replace(/(?<= )#+$/, '\\$&')}`;
}

/** A table in GitHub's syntax. */
export function tableText(columns: readonly Text[], rows: readonly (readonly Text[])[]): string {
  return [tableRow(columns), `|${columns.map(() => ' --- ').join('|')}|`, ...rows.map(tableRow)].join('\n');
}

function tableRow(cells: readonly Text[]): string {
  return `| ${cells.map((cell) => linesOf(cell).map(inline).join('<br>')).join(' | ')} |`;
}

/** Joins neighbouring spans that differ, so that they become one bold word. */
function joinChanged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    if (last?.tone === 'changed' && span.tone === 'changed' && !last.href && !span.href)
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

function spanText({ text, tone, href }: Span): string {
  const escaped = escapeText(text);
  if (href !== undefined && /^https?:\/\//i.test(href)) return `[${escaped}](<${linkDestination(href)}>)`;
  return tone === 'changed' || tone === 'found' ? bold(escaped) : escaped;
}

/** Asterisks make bold only what begins and ends with a letter or digit; other text needs HTML. */
function bold(escaped: string): string {
  return /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u.test(escaped) ? `**${escaped}**` : `<b>${escaped}</b>`;
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Escapes Markdown and HTML, and what GitHub adds: an empty comment after `@` and `#` keeps a role file from notifying people and from
 * linking to issues, and dollar signs start no formula. GitHub also turns addresses into links, which is harmless unless an escaped
 * character would become part of the address: such addresses are broken up.
 */
function escapeText(text: string): string {
  return sanitize(text)
    .replace(/[\\`*_{}[\]~|]|!$|\$(?!\d)/g, '\\$&')
    .replace(/[<>&]/g, (character) => entities[character] ?? '')
    .replace(/@(?=[\p{L}\p{N}])|#(?=\d)/gu, '$&<!-- -->')
    .replace(/(https?|ftp|mailto|xmpp)(?=:\S*[\\<&])/gi, '$1\\')
    .replace(/www(?=\.\S*[\\<&])/gi, '$&\\');
}

function linkDestination(href: string): string {
  return sanitize(href)
    .replace(/[<>\s\\|]/g, encodeURIComponent)
    .replaceAll('&', '&amp;');
}
