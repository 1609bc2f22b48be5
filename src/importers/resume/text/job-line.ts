import { isOrganisation, titleScore } from './title-words.js';

/** The part of a job's heading lines that is its title; null if none of them is. */
export interface TitlePart {
  readonly text: string;
  /** The line that it stands on, from 0. */
  readonly line: number;
}

/**
 * Finds the title of a job in the lines above its duties, which also name the employer and the place in any order: `Senior Engineer, Acme GmbH, Berlin`.
 * @param lines without their dates
 */
export function titleIn(lines: readonly string[]): TitlePart | null {
  const hasEmployer = (own: number): boolean => lines.some((text, line) => line !== own && isOrganisation(text));
  const parts = lines.flatMap((text, line) => partsOf(text, hasEmployer(line)).map((part) => ({ ...part, line })));
  const scored = parts
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .map((part, index) => ({ ...part, score: part.score + (index === 0 ? 0.5 : 0) }));
  const [best] = [...scored].sort((a, b) => b.score - a.score);
  if (!best) return null;
  // Of several parts, none of which is a title by its words, one may be it only beside an employer.
  const isCertain = scored.length === 1 || scored.some(({ score }) => score < 0);
  if (best.score < (isCertain ? 0 : 1) || (best.score < 1 && isOrganisation(best.text))) return null;
  return { text: withoutEmployerInBrackets(best.text), line: best.line };
}

/**
 * The employers that the lines above a job's duties name: what is told by its words, what stands behind `at`, else what stands beside the title. A place may
 * be among them.
 */
export function organisationsIn(lines: readonly string[]): string[] {
  const title = titleIn(lines)?.text ?? '';
  const parts = lines.flatMap(lineParts).filter((part) => part !== '' && !title.includes(part) && !part.startsWith(title || '\n'));
  const behindAt = lines
    .flatMap((line) => line.split(employerWord).flatMap(employerBehindPlace).slice(1))
    .flatMap((rest) => lineParts(rest)[0] ?? []);
  const inBrackets = lines.flatMap((line) => /\((\p{Lu}[^()]{2,60})\)/u.exec(line)?.[1] ?? []).filter((text) => titleScore(text) <= 0);
  const certain = [...parts.filter(isOrganisation), ...behindAt, ...inBrackets];
  const beside = parts.filter((part) => /^[\p{Lu}\d]/u.test(part) && titleScore(part) <= 0 && !workModes.test(part));
  return certain.length > 0 ? certain : beside.slice(0, 1);
}

/** The parts of a line between its separators: employers, places, titles. */
export function lineParts(line: string): string[] {
  return line
    .split(employerWord)
    .flatMap(employerBehindPlace)
    .flatMap((part) => part.split(strongSeparator))
    .flatMap((part) => part.split(/,\s+(?![^()]{0,200}\))/))
    .map((part) => part.replace(/\s*\([^()]*\)/gu, '').trim());
}

/** How and where the work was done. */
const workModes =
  /^(?:remote|hybrid|on-?site|home ?office|full[- ]time|part[- ]time|contract|permanent|temporary|freelance|self-employed|vollzeit|teilzeit|selbst(?:st)?ändig|freiberuflich|temps plein|temps partiel|indépendant|télétravail|autónom[oa]|autônom[oa]|remoto|jornada completa|tempo pieno|tempo parziale|libero professionista|tempo inteiro|voltijds|deeltijds|fulltime|parttime|zelfstandig|zzp|various|verschiedene|divers)(?!\p{L})/iu;

/** What stands in brackets and begins with a capital is rather an employer or place, unless it is a title too: `(Werkstudentin)`. */
function withoutEmployerInBrackets(title: string): string {
  return title
    .replace(/\s*\(([^()]*)\)/gu, (brackets, inner: string) => (/^\p{Lu}\p{Ll}/u.test(inner) && titleScore(inner) <= 0 ? '' : brackets))
    .trim();
}

interface Part {
  readonly text: string;
  readonly score: number;
}

/**
 * The parts of a line, with how likely each is a title. What follows `at` is an employer.
 * @param hasEmployer whether another line names the employer
 */
function partsOf(line: string, hasEmployer: boolean): Part[] {
  const [before = '', ...employers] = line.split(employerWord).flatMap(employerBehindPlace);
  const known = employers.map((text) => ({ text, score: -3 }));
  const strong = before.split(strongSeparator);
  const isApart = (part: string): boolean => hasEmployer || strong.some((other) => other !== part && isOrganisation(other));
  return [...strong.flatMap((part) => commaParts(part, isApart(part))), ...known].filter(({ text }) => text !== '');
}

const employerWord = /\s+(?:at|bei|beim|chez|presso|bij)\s+(?=[\p{Lu}\d])|\s*@\s*/u;
/** `Koch im Hotel Adler`, `Infermiera all'Ospedale Civile`: what stands behind `in the` and is an organisation by its words. */
function employerBehindPlace(text: string): string[] {
  const found = [...text.matchAll(inThe)].find(({ index, 0: word }) => {
    const rest = text.slice(index + word.length);
    return /^\p{Lu}|^cabinet /u.test(rest) && isOrganisation(rest.split(/[,|(]/)[0] ?? '');
  });
  return found === undefined ? [text] : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

const inThe =
  /\s+(?:au sein (?:de la|de l['’]|du|de|d['’])|auprès (?:de|du)|au|aux|à la|à l['’]|en el|en la|na|no|nas|nos|nel|nella|nell['’]|alla|all['’]|al|allo|in der|im|am|an der|beim|bei der|at the|with|for|bij de|bij het)(?:\s+|(?<=['’]))/giu;
const strongSeparator = /\s*[|•·\t;]\s*|\s+[–—‒-]+\s+|\s+\/\/\s+|:\s+/u;

/** Splits at commas where some of the parts are an employer or a place, but not `Director, Product Management`. */
function commaParts(text: string, isEmployerElsewhere: boolean): Part[] {
  const clean = text.trim();
  const pieces = clean.split(/,\s+(?![^()]{0,200}\))/);
  if (pieces.length === 1) return [{ text: clean, score: titleScore(clean) }];
  const scores = pieces.map(titleScore);
  const joined: Part[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const score = scores[index] ?? 0;
    const belongs = isDivision(piece) || (isEmployerElsewhere && pieces.length === 2 && !isOrganisation(piece));
    if (last && last.score > 0 && belongs) joined[joined.length - 1] = { ...last, text: `${last.text}, ${piece}` };
    else joined.push({ text: piece, score });
  }
  return joined;
}

/** What stands after a title and a comma and belongs to it. */
function isDivision(text: string): boolean {
  return (
    !isOrganisation(text) &&
    /^(?:product|program(?:me)?|project|people|sales|marketing|operations|engineering|finance|customer|business|data|software|hardware|platform|infrastructure|security|growth|design|research|human|quality|supply|global|regional|cardiac|intensive|emergency|icu|surgical|pediatric|paediatric|corporate|brand|content|strategy|partnerships|analytics|backend|frontend|mobile|web|it|hr|r&d|ux)(?:\s|$)/i.test(
      text,
    )
  );
}
