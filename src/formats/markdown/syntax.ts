import type { Span, Text } from '../../model/report.js';
import { sanitize } from '../sanitize.js';

/** Text on one line, in which nothing of a role file is taken for Markdown or HTML. Words that differ are bold. */
export function inline(text: Text): string {
  const line = joined(spansOf(text)).map(spanText).join('').trim();
  // What opens a heading, a list or a rule where a line begins with it.
  return line.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^([-+#])/, '\\$1');
}

/** A heading; a sign that ends it belongs to it. */
export function headingText(depth: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(depth)} ${inline(text).replace(/(?<= )#+$/, '\\$&')}`;
}

export function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** Neighbours that differ are one word that does. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.filter(({ text }) => text !== '')) {
    const last = all.at(-1);
    if (last?.tone === 'changed' && span.tone === 'changed' && !last.href && !span.href)
      all[all.length - 1] = { ...last, text: last.text + span.text };
    else all.push(span);
  }
  return all;
}

function spanText({ text, tone, href }: Span): string {
  const said = escaped(text);
  if (href !== undefined && /^https?:\/\//i.test(href)) return `[${said}](<${destination(href)}>)`;
  return tone === 'changed' ? bold(said) : said;
}

/** Asterisks work between letters alone. */
function bold(said: string): string {
  return /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u.test(said) ? `**${said}**` : `<b>${said}</b>`;
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * GitHub also mentions who is named, refers to numbers and sets formulas between dollar signs: a role file that says `@everyone` tells
 * nobody. It makes links of addresses, which does no harm but where an escaped sign would become a part of one.
 */
function escaped(text: string): string {
  return sanitize(text)
    .replace(/[\\`*_{}[\]~|]|!$|\$(?!\d)/g, '\\$&')
    .replace(/[<>&]/g, (sign) => entities[sign] ?? '')
    .replace(/@(?=[\p{L}\p{N}])|#(?=\d)/gu, '$&<!-- -->')
    .replace(/(https?|ftp|mailto|xmpp)(?=:\S*[\\<&])/gi, '$1\\')
    .replace(/www(?=\.\S*[\\<&])/gi, '$&\\');
}

function destination(href: string): string {
  return sanitize(href)
    .replace(/[<>\s\\|]/g, encodeURIComponent)
    .replaceAll('&', '&amp;');
}

/** A table of GitHub's; no text leaves its cell. */
export function tableText(columns: readonly Text[], rows: readonly (readonly Text[])[]): string {
  return [tableRow(columns), `|${columns.map(() => ' --- ').join('|')}|`, ...rows.map(tableRow)].join('\n');
}

function tableRow(cells: readonly Text[]): string {
  return `| ${cells.map(inline).join(' | ')} |`;
}
