import type { TextBlock } from '../documents/text-document.js';
import { isBoilerplate } from './boilerplate.js';
import { employerKinds as kinds } from './employer-kinds.js';
import { headingName } from './headings/heading-name.js';
import { namesJob } from './job-words.js';
import { offerLine } from './offer-line.js';
import { looksLikePlace, plainPlace } from './place-words.js';
import { employmentOf } from './shapes/employment.js';
import type { Terms } from './statement.js';

/**
 * Reads who offers the job and where, in the lines around the title: `Rosehip GmbH · Leeds, UK (Hybrid) · 2 weeks ago`. A company is one by its legal form or
 * kind, or because the text speaks of it; a place by its country, state or code, or because the text speaks of being there.
 * @param title the block that is the title; null if there is none
 */
export function termsOfHead(blocks: readonly TextBlock[], title: TextBlock | null): Pick<Terms, 'employer' | 'place'> {
  const at = title === null ? -1 : blocks.indexOf(title);
  const lines = at < 0 ? [] : headOf(blocks, at);
  const parts = lines
    .flatMap(({ text }) => text.split(/\s+[·|•/–—]\s+|\t/u).map(withoutRating))
    .flatMap(employerAndTown)
    .filter((part) => part !== '');
  const body = blocks
    .filter((block) => block !== title && !lines.includes(block))
    .map(({ text }) => text)
    .join('\n')
    .slice(0, longestBody);
  const labelled = [...parts, ...blocks.slice(0, 40).map(({ text }) => text)].flatMap((text) => employerLabel.exec(text)?.[1] ?? [])[0];
  const index = parts.findIndex((part) => isEmployer(part, body));
  const offered = title === null ? null : offerLine(title.text);
  const [, named = labelled, town] = /^(.+?), (\p{Lu}[^,]+, [^,]+)$/u.exec(labelled ?? '') ?? [];
  const isNamed = town !== undefined && looksLikePlace(town);
  const employer = (isNamed ? named : labelled) ?? offered?.employer ?? parts[index];
  const beside = index < 0 ? undefined : parts.slice(index + 1, index + 3).find((part) => isPlaceInText(part, body));
  const place =
    parts.find((part) => looksLikePlace(plainPlace(part))) ?? offered?.place ?? (isNamed ? town : beside) ?? placeOfRow(parts, index);
  return { ...(employer !== undefined && { employer }), ...(place !== undefined && { place: plainPlace(place) }) };
}

/** `Rosehip GmbH, Bremen` is an employer and a town. */
function employerAndTown(part: string): string[] {
  const [, employer = '', town = ''] = /^([^,:]+), ([^,]+(?:, [A-Z]{2})?)$/.exec(part) ?? [];
  return kinds.test(employer) && !namesJob(employer) && (isTown(town) || looksLikePlace(town)) ? [employer, town] : [part];
}

const longestBody = 50_000;

const employerLabel =
  /^(?:company|employer|organi[sz]ation|hiring organi[sz]ation|arbeitgeber|unternehmen|firma|entreprise|employeur|société|empresa|azienda|datore di lavoro|bedrijf|werkgever)\s*[:\t]\s*(\S.{1,60})$/i;

/** The short lines around the title, up to the first sentence or known heading. */
function headOf(blocks: readonly TextBlock[], at: number): TextBlock[] {
  const before = blocks.slice(Math.max(0, at - 2), at).filter(isShort);
  const after = blocks.slice(at + 1, at + 9);
  const end = after.findIndex((block) => !isShort(block) || headingName(block.text, block.type === 'heading') !== null);
  return [...before, ...(end < 0 ? after : after.slice(0, end))];
}

function isShort({ type, text }: TextBlock): boolean {
  return type !== 'item' && text.length <= 130 && (!/[.!?:]$/.test(text) || kinds.test(text.slice(-8)));
}

function withoutRating(part: string): string {
  return part.replace(/\s*(?:\d[.,]\d\s*)?[★☆⭐]+.*$|\s+\d[.,]\d(?: out of 5.*)?$/u, '').trim();
}

function isEmployer(part: string, body: string): boolean {
  const isName =
    part.length <= 60 && part.split(/\s+/).length <= 7 && /^[\p{Lu}\d]/u.test(part) && !isLabel(part) && !departments.test(part);
  if (!isName || looksLikePlace(plainPlace(part))) return false;
  return kinds.test(part) || (!namesJob(part) && isSpokenOf(part, body));
}

/** What a board writes beside company and place. */
function isLabel(part: string): boolean {
  return isBoilerplate(part) || employmentOf([part]) !== null || labels.test(part);
}

const labels =
  /^(?:remote|hybrid|on[- ]?site|in person|home ?office\b.*|new|easy apply|featured|promoted|urgent(?:ly hiring)?|sponsored|save|apply.*|posted.*)$|[$€£]\s?\d|\d+ ?%|\b(?:ago|days?|hours?|week|tagen?|stunden|jours?|días?|giorni|dias?|dagen|ab sofort)\b/iu;

const departments =
  /^(?:(?:engineering|operations|sales|marketing|product|design|finance|legal|people|hr|human resources|customer (?:success|support|service)|support|data|research|it|information technology|accounting|administration|manufacturing|logistics|service|commercial|healthcare|education|retail|vertrieb|produktion|buchhaltung|verwaltung|entwicklung|technik|pflege|ventes|ventas|vendite|vendas|verkoop)(?: (?:&|and|und|et|y|e|en) \p{L}+)*|.* (?:department|team|abteilung|service|division))$/iu;

/** Whether a text says that somebody does something, or speaks of being with them. */
function isSpokenOf(name: string, body: string): boolean {
  const words = escaped(name);
  return new RegExp(
    `(?:^|[.!?\\n] ?)(?:The |Die |Das |Der |La |Le |Il |De |Het |O |A )?${words}(?:['’]s)? (?!and |or |und |oder )\\p{Ll}|\\b(?:[Aa]t|[Jj]oin|[Aa]bout|[Üü]ber|[Bb]ei|[Cc]hez|[Pp]resso|[Bb]ij) ${words}(?![\\p{L}\\d])`,
    'mu',
  ).test(body);
}

function isPlaceInText(part: string, body: string): boolean {
  const [name = '', region] = plainPlace(part).split(', ');
  if (!isTown(name) || (region !== undefined && !isTown(region))) return false;
  // `Doncaster, South Yorkshire` is a place by its form.
  if (region !== undefined) return body.includes(name);
  return new RegExp(
    `(?:^|[\\s(])(?:[Ii]n|[Nn]ear|[Aa]t|[Bb]ei|von|à|en|a|em|te|of|around|aus|de) ${escaped(name)}(?![\\p{L}\\d])`,
    'mu',
  ).test(body);
}

/** Boards of some countries write company, place and contract below each other. */
function placeOfRow(parts: readonly string[], employer: number): string | undefined {
  const [place = '', label = ''] = employer < 0 ? [] : parts.slice(employer + 1, employer + 3);
  return isTown(place) && kinds.test(parts[employer] ?? '') && employmentOf([label]) !== null ? place : undefined;
}

function isTown(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{L}{1,3} )?\p{Lu}?[\p{L}.'’-]+){0,3}$/u.test(name) &&
    !isLabel(name) &&
    !departments.test(name) &&
    !namesJob(name)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
