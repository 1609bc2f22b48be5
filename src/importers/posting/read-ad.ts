import { UserError } from '../../model/errors.js';
import type { SourceFile } from '../documents/source-file.js';
import type { TextBlock, TextDocument } from '../documents/text-document.js';
import { cleanText } from '../files/published-file.js';
import { removeContacts } from '../json-resume/remove-contacts.js';
import { normalizeText } from '../../categories/normalize.js';
import { fragmentBlocks, fragmentText } from './fragment-blocks.js';
import { termsOfHead } from './head-lines.js';
import { readBlocks } from './read-blocks.js';
import type { JobFields, JobText } from './shapes/job-fields.js';
import { findJobs } from './shapes/job-shapes.js';
import { type AskedPart, isAsked, type JobAd, type Statement, type UnreadSection } from './statement.js';
import { withoutStatedTwice } from './stated-twice.js';
import { cleanTitle, findTitle } from './title.js';

/** Ten times the longest ads. Reading the facts of so many takes about a second. */
const mostStatements = 1000;

/**
 * Reads the job ads of a file: those that it carries as data, else the one that its text is. None if it is JSON without a job.
 * @throws UserError if it is damaged, or far longer than an ad
 */
export async function readAds(file: SourceFile): Promise<JobAd[]> {
  const document = await file.document();
  const jobs = findJobs(document.data);
  const ads: JobAd[] = [];
  for (const job of jobs) ads.push(await adOfFields(job, jobs.length === 1 ? document : null));
  if (ads.length === 0 && document.blocks.length > 0) ads.push(adOfText(document));
  if (ads.some(({ statements }) => statements.length > mostStatements))
    throw new UserError(`${file.label} is too long for a job ad`, { hint: 'Take the part of it that matters.' });
  return ads;
}

function adOfText({ blocks, title: page }: TextDocument): JobAd {
  const { text: title, block } = findTitle(blocks, null, page);
  const { statements, unread } = readBlocks(blocks, block);
  return { title, statements: cleaned(statements), unread, pay: [], terms: termsOfHead(blocks, block), language: null };
}

/**
 * @param document the page that carries the data, by which lines are told, and whose text is read if the data says neither duties nor requirements; null for
 *   one of several jobs
 */
async function adOfFields({ title, texts, pay, terms, language }: JobFields, document: TextDocument | null): Promise<JobAd> {
  const inFields: Statement[] = [];
  const inText: Statement[] = [];
  const unread: UnreadSection[] = [];
  for (const text of texts) {
    const read = readBlocks(await blocksOf(text), null, text.part);
    (text.part === null ? inText : inFields).push(...read.statements);
    unread.push(...read.unread);
  }
  const statements = [...inText, ...withoutStatedTwice(inFields, inText)];
  const isTeaser = !statements.some(({ part }) => part === 'duties' || isAsked(part));
  const page =
    document && isTeaser && document.blocks.length > 0 ? readBlocks(document.blocks, findTitle(document.blocks, title, null).block) : null;
  const places = placesOf(document?.blocks ?? []);
  const pageParts = document ? preferredParts(readBlocks(document.blocks, findTitle(document.blocks, title, null).block).statements) : null;
  const all = [...statements, ...(page?.statements ?? [])].map((statement) => {
    const key = normalizeText(statement.text);
    return {
      ...statement,
      part: isAsked(statement.part) ? (pageParts?.get(key) ?? statement.part) : statement.part,
      place: statement.place ?? places.get(key) ?? null,
    };
  });
  const stated: [string, unknown][] = [];
  for (const [key, value] of Object.entries(terms)) stated.push([key, typeof value === 'string' ? await fragmentText(value) : value]);
  return {
    title: title === null ? null : cleanTitle(await fragmentText(title)) || null,
    statements: cleaned(all),
    pay,
    terms: Object.fromEntries(stated),
    language,
    unread: page ? page.unread : unread,
  };
}

async function blocksOf({ heading, text }: JobText): Promise<TextBlock[]> {
  const blocks = await fragmentBlocks(text);
  const [title] = heading === undefined ? [] : await fragmentBlocks(heading);
  return title === undefined ? blocks : [{ ...title, type: 'heading', depth: 1 }, ...blocks];
}

/** What a page says to be welcome and no more; the data that it carries has no word for that. */
function preferredParts(statements: readonly Statement[]): ReadonlyMap<string, AskedPart> {
  return new Map(statements.flatMap(({ part, text }) => (part === 'preferred' ? [[normalizeText(text), part] as const] : [])));
}

function placesOf(blocks: readonly TextBlock[]): ReadonlyMap<string, number> {
  return new Map(blocks.flatMap(({ text, place }) => (place === null ? [] : [[normalizeText(text), place] as const])));
}

/** On one line each, without contacts, each once: data often says the same in two fields. */
function cleaned(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.flatMap((statement) => {
    const written = cleanText(statement.text);
    const text = removeContacts(written);
    // Whoever gives a contact says how to apply.
    if (text !== written && statement.part !== 'duties' && !isAsked(statement.part)) return [];
    const key = normalizeText(text);
    const isEmpty = !(statement.part === 'pay' || statement.part === 'terms' ? /[\p{L}\p{N}]/u : /\p{L}/u).test(text);
    if (isEmpty || seen.has(key)) return [];
    seen.add(key);
    return [{ ...statement, text }];
  });
}
