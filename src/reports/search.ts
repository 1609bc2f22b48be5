import { categoryTitle } from '../categories/standard.js';
import type { SearchHit, SearchLine, SearchResult } from '../model/neighbors.js';
import type { ColumnsRow } from '../model/blocks/tables.js';
import type { Block, Hint, Report } from '../model/report.js';
import type { Span, Text } from '../model/text.js';
import { groupDigits } from '../group-digits.js';
import { medianPayHeading, medianPayTexts } from './median-pay.js';
import { quoteForShell } from './quote-for-shell.js';

/** The roles that state the words, each with the lines in which they stand: those with all words in one line first. */
export function searchReport(result: SearchResult): Report {
  return {
    name: `Roles found for ${result.query}`,
    data: result,
    blocks: result.roles.length === 0 ? [nothingFound(result)] : foundBlocks(result),
    records: () => ({
      columns: ['id', 'title', 'score', 'fields', 'terms', 'median pay', 'lines'],
      rows: result.roles.map(({ id, title, score, fields, terms, medianPay, lines }) => [
        id,
        title,
        score,
        fields.join(' '),
        terms.join(' '),
        medianPay?.amount ?? null,
        lines.map(({ text }) => text).join('; '),
      ]),
    }),
  };
}

function nothingFound({ among, query }: SearchResult): Block {
  return { type: 'paragraph', text: `None of ${groupDigits(among)} roles mentions ${query}. All fields: compare list` };
}

function foundBlocks(result: SearchResult): Block[] {
  const { roles, matched, next } = result;
  const medians = [...roles, ...next].map(({ medianPay }) => medianPay);
  const hasPay = medians.some((pay) => pay !== null);
  const groups = [
    { title: 'In one line', rows: roles.filter((hit) => hit.matched === matched && hit.inOneLine) },
    { title: 'In different lines', rows: roles.filter((hit) => hit.matched === matched && !hit.inOneLine) },
    { title: matched > 2 ? 'Some of the words' : 'One of the words', rows: roles.filter((hit) => hit.matched < matched) },
  ].filter(({ rows }) => rows.length > 0);
  return [
    {
      type: 'title',
      text: titleOf(result),
      question: null,
      roles: [],
      meter: null,
      aside: hasPay ? medianPayHeading(medians) : null,
    },
    {
      type: 'columns',
      columns: [{ title: 'Title' }, ...(hasPay ? [{ title: 'Pay', isFigure: true as const }] : []), { title: 'Lines' }],
      groups: groups.map(({ title, rows }) => ({ title: matched < 2 ? null : title, rows: rows.map((hit) => hitRow(hit, hasPay)) })),
    },
    ...furtherBlocks(result),
    { type: 'hints', items: hintsOf(result) },
  ];
}

/** `21 roles speak of both words, 4 of them in one line`. */
function titleOf({ terms, matched, matching, inOneLine, query }: SearchResult): string {
  const speak = `${matching} ${matching === 1 ? 'role mentions' : 'roles mention'}`;
  if (terms.length < 2) return `${speak} ${query}`;
  const all = terms.length === 2 ? 'both words' : `all ${terms.length} words`;
  const isCounted = matched > 1 && inOneLine !== null && inOneLine > 0 && inOneLine < matching;
  const counted = isCounted ? `, ${inOneLine} of them in one line` : '';
  return matched === terms.length
    ? `${speak} ${all}${counted}`
    : `No role mentions ${all}; ${matching} ${matching === 1 ? 'mentions' : 'mention'} ${matched}${counted}`;
}

const maxLines = 2;

function hitRow(hit: SearchHit, hasPay: boolean): ColumnsRow {
  const { id, title, medianPay, lines } = hit;
  const inTitle = lines.find(({ category }) => category === 'title');
  const below = lines.filter((line) => line !== inTitle);
  const telling = hit.inOneLine ? below.filter((line) => line.terms.length === hit.matched) : lineForEachTerm(below, inTitle?.terms ?? []);
  const shown = telling.slice(0, maxLines);
  const more = telling.length - shown.length;
  const moreText: Text = [{ text: `${more} more such ${more === 1 ? 'line' : 'lines'}`, tone: 'muted' }];
  return {
    id,
    cells: [
      [marked(title, inTitle?.words ?? [], 'strong')],
      ...(hasPay ? [[medianPayTexts(medianPay).shortPayText]] : []),
      [...shown.map(lineText), ...(more > 0 ? [moreText] : [])],
    ],
  };
}

/** The shortest line for each word that the title lacks and no line before it has. */
function lineForEachTerm(lines: readonly SearchLine[], termsOfTitle: readonly string[]): SearchLine[] {
  const covered = new Set(termsOfTitle);
  const shortest = lines.toSorted((a, b) => a.text.length - b.text.length);
  const chosen: SearchLine[] = [];
  for (const term of new Set(lines.flatMap(({ terms }) => terms))) {
    const line = covered.has(term) ? undefined : shortest.find(({ terms }) => terms.includes(term));
    if (!line) continue;
    chosen.push(line);
    for (const each of line.terms) covered.add(each);
  }
  return chosen;
}

/** Duties and sentences of the summary speak for themselves; of other lines, the category says what they are. */
function lineText({ category, text, words }: SearchLine): Text {
  const spans = marked(text, words);
  if (category === 'duties' || category === 'summary') return spans;
  const name =
    category === 'aliases' ? 'also called' : category === 'levels' ? 'level' : category === 'codes' ? 'code' : categoryTitle(category);
  return [{ text: `${name}: `, tone: 'muted' }, ...spans];
}

/** Marks words of a text. Letters of East Asia need no space around a word. */
function marked(text: string, words: readonly string[], tone?: 'strong'): Span[] {
  if (words.length === 0) return [{ text, ...(tone && { tone }) }];
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<!${spacedLetter})(?:${longestFirst.join('|')})(?!${spacedLetter})`, 'gu');
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    spans.push({ text: text.slice(end, match.index), ...(tone && { tone }) }, { text: match[0], tone: 'found' });
    end = match.index + match[0].length;
  }
  return [...spans, { text: text.slice(end), ...(tone && { tone }) }].filter((span) => span.text !== '');
}

const spacedLetter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]`;

function furtherBlocks({ matching, roles, next, matched }: SearchResult): Block[] {
  const shown = roles.filter((hit) => hit.matched === matched).length;
  const rest = matching - shown;
  const named = next.slice(0, Math.max(0, rest));
  if (rest <= 0 || named.length === 0) return [];
  const names = named.map(({ title, medianPay }) => `${title}${medianPay ? ` ${medianPayTexts(medianPay).shortPayText}` : ''}`);
  const more = `${rest} more with --limit ${matching}${rest > named.length ? ', such as' : ':'}`;
  return [{ type: 'paragraph', text: `${more} ${names.join(', ')}` }];
}

function hintsOf({ roles: [first] }: SearchResult): Hint[] {
  if (!first) return [];
  return [
    { purpose: 'One of them', command: `compare show ${quoteForShell(first.id)}` },
    { purpose: 'Similar to it', command: `compare similar ${quoteForShell(first.id)}` },
  ];
}
