import type { TextBlock } from '../documents/text-document.js';
import { namesJob } from './job-words.js';
import { headingName } from './headings/heading-name.js';
import { offerLine } from './offer-line.js';
import { sentencesOf } from './sentences.js';

/** The title of a job ad, and the block that states it, which is no heading of a section. */
export interface FoundTitle {
  readonly text: string | null;
  readonly block: TextBlock | null;
}

/**
 * Finds the title of an ad: what is labelled as one, else the first heading or short line that looks like one, else what a sentence says is looked for.
 * @param known the title in structured data
 * @param page what the file calls itself
 */
export function findTitle(blocks: readonly TextBlock[], known: string | null, page: string | null): FoundTitle {
  const labelled = blocks.slice(0, 30).flatMap((block) => titleLabel.exec(block.text)?.[1] ?? [])[0];
  const offered = blocks.slice(0, firstBlocks).find(({ type, text }) => type !== 'item' && offerLine(text) !== null);
  const first = blocks.slice(0, firstBlocks).filter(looksLikeTitle);
  const same = known ?? labelled ?? null;
  const block =
    (same === null ? offered : undefined) ??
    (same === null ? undefined : first.find(({ text }) => cleanTitle(text) === cleanTitle(same))) ??
    first.find(({ text }) => genderMark.test(text)) ??
    first.find(({ type, depth }) => type === 'heading' && depth === 1) ??
    (page === null ? undefined : first.find(({ text }) => namesJob(text) && page.includes(text))) ??
    first.find(({ text }) => namesJob(text)) ??
    first.find(({ type }) => type === 'heading') ??
    null;
  const isSure = block !== null && (block === offered || block.type === 'heading' || namesJob(block.text));
  const text = same ?? (isSure ? block.text : null) ?? soughtTitle(blocks) ?? page ?? first[0]?.text ?? null;
  const cleaned = text === null ? '' : withoutCompany(cleanTitle(text), blocks.slice(0, firstBlocks));
  return { text: cleaned === '' ? null : cleaned, block };
}

/** `Sous Chef - The Copper Ladle` above `The Copper Ladle · Portland` is a sous chef. */
function withoutCompany(title: string, blocks: readonly TextBlock[]): string {
  const [, own = title, addition = ''] = /^(.+?)(?:,| [–—-]) (\S.{2,})$/u.exec(title) ?? [];
  const isCompany = blocks.some(({ text }) => text.startsWith(addition) && !/^[\s\p{L}]*$/u.test(text.slice(addition.length)));
  return addition !== '' && isCompany ? own : title;
}

const firstBlocks = 15;

/** Longer ones are a text in the wrong place. */
const longestTitle = 200;

const titleLabel =
  /^(?:job title|title|position|position title|role|vacancy|stelle|stellenbezeichnung|position|intitulé(?: du poste)?|poste|puesto|posizione|vaga|cargo|functie|vacature)\s*[:\t]\s*(\S.{2,90})$/i;

/** A short line that is no sentence, no label, no heading of a section and no way around a page. */
function looksLikeTitle({ type, text }: TextBlock): boolean {
  if (type !== 'heading' && type !== 'line') return false;
  const isShort = text.length <= 100 && text.split(' ').length <= 14;
  return (
    isShort &&
    !greeting.test(text) &&
    !/[.!?:…]$|^\W*\d|@|https?:|^[^:]{2,25}: |\s\|\s.*\s\|\s/.test(text) &&
    headingName(text, false) === null &&
    !pageWords.test(text)
  );
}

/** How a letter begins. */
const greeting =
  /^(?:dear|hello|hi|sehr geehrte[rs]?|liebe[rs]?|guten tag|hallo|bonjour|ch[eè]re?|madame|monsieur|estimad[oa]|querid[oa]|hola|gentile|egregi[oa]|car[oa]|prezad[oa]|beste|geachte)(?:\/[\p{L}-]+)?[ ,!]/iu;

const pageWords =
  /^(?:home|jobs?|careers?|menu|search|log ?in|sign in|skip to .*|back to .*|all jobs|view all.*|open positions|job openings?|current openings|vacancies|karriere|stellenangebote?|stellenanzeige|offres? d['’]emploi|ofertas? de empleo|offert[ae] di lavoro|vagas|vacatures?|we(?:['’]re| are) hiring.*|join our team|now hiring|job (?:description|posting|ad)|apply(?: now)?|save|share|english|deutsch|full[- ]?time|part[- ]?time|remote|hybrid)$/i;

/** `We are looking for a sous chef to …` */
function soughtTitle(blocks: readonly TextBlock[]): string | null {
  for (const { text } of blocks.slice(0, firstBlocks))
    for (const sentence of sentencesOf(text)) {
      const [, words] = sought.exec(sentence) ?? [];
      if (words !== undefined) return words;
    }
  return null;
}

const sought =
  /\b(?:(?:looking for|seeking|hiring|recruiting|needs|wants)(?: to (?:hire|recruit))?(?: an?| our next| \d+)?|suchen(?: wir)?(?: [^.,]{0,40}?)?(?: eine?n?(?:[/(:*]n\)?)?)|sucht eine?n?|(?:recherch|cherch|recrut)(?:ons|e) une?|offer(?:ing)? you (?:the|a) (?:role|position|post|job) (?:of|as)(?: an?)?|busca(?:mos)? una?|cerc(?:a|hiamo) una?|procura(?:mos)? uma?|zoek(?:t|en)(?: wij)? een) (?!someone|people|jemand)((?:\([^)]*\)|[^.,;:()]){3,70}?)(?= (?:to|who|with|for|in|at|on|und|der|die|das|für|mit|ab|qui|pour|avec|para|que|con|per|che|com|voor|die|met|zum|zur|as)\b|[.,;:!(]|$)/iu;

const genderMark = /\((?:[mwfdxhv]\s*[/|,*-]\s*){1,3}(?:[mwfdxhv]|divers)\)|\((?:all genders?|gn|m\/f|h\/f|f\/h)\)/iu;

/** A title without what only surrounds it: `Accountant (m/w/d) at Acme – Berlin | Careers` is an accountant. */
export function cleanTitle(title: string): string {
  let text = title.replace(/\s+/g, ' ').trim();
  text = offerLine(text)?.title ?? text;
  text = text.replace(
    /^(?:job (?:description|posting|ad(?:vert)?|title|opening)|vacancy|title|position|role|we(?:['’]re| are) (?:hiring|looking for|seeking)(?: an?)?|now hiring|stellenangebot|stellenanzeige|wir suchen(?: eine?n?)?|offre d['’]emploi|oferta de empleo|offerta di lavoro|vaga|vacature)\s*[:–—-]\s*/i,
    '',
  );
  for (const pattern of additions) text = text.replace(pattern, ' ');
  // What a page or place adds is separated by a line or a dash; a title may have a dash of its own.
  text = (text.split(/\s+[|·•»]\s+/)[0] ?? text).replace(/\s+(?:at|@|bei|chez|bij|presso) (?:the )?\p{Lu}[^,–—-]*$/u, '');
  text = text.replace(/\s+[–—-]\s+(\S.*)$/u, (match, rest: string) => (isAddition(rest) ? '' : match));
  return inMixedCase(text)
    .replace(/\s+([,;)])/g, '$1')
    .replace(/[\s,;:|–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .slice(0, longestTitle)
    .trim();
}

/** A title in capitals in mixed case. Words of three letters and fewer may be abbreviations, and stay. */
function inMixedCase(title: string): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{5}/u.test(title)) return title;
  return title.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const additions: readonly RegExp[] = [
  new RegExp(genderMark.source, 'giu'),
  /\((?:f|h|m|w|d|x)\)/gi,
  /\s(?:[fmh]\/[fmhwd](?:\/[dx])?|m\/w\/d|w\/m\/d)$/gi,
  /\s(?:in|auf) (?:vollzeit|teilzeit)(?: oder (?:vollzeit|teilzeit))?\b/gi,
  /[[(](?:remote|hybrid|on[- ]?site|full[- ]?time|part[- ]?time|fulltime|vollzeit|teilzeit|voll- oder teilzeit|temps plein|permanent|contract|temporary|cdi|cdd|m\/w|\d{1,3} ?%|\d{1,3} ?(?:-|–|bis|to) ?\d{1,3} ?%|80-100 ?%)[\])]/gi,
  /[[(]?\b(?:job|req(?:uisition)?|ref(?:erence)?|posting|vacancy|kennziffer|id)\b\.?\s*(?:id|no\.?|nr\.?|number|code)?\s*[:#]?\s*#?[A-Z]{0,4}[-_]?\d[\w-]*[\])]?/gi,
  /\s#\d{3,}\b/g,
];

/** What follows a dash: a place, a way of working, a page. Not a field: `Engineer – Payments`. */
function isAddition(rest: string): boolean {
  return (
    /^(?:remote|hybrid|on[- ]?site|full[- ]?time|part[- ]?time|vollzeit|teilzeit|permanent|temporary|contract|careers?|jobs?|karriere|stellenangebote?|apply now|cdi|cdd|stage|[$£€]\s?\d.*|\d+(?:[-–]\d+)? ?(?:%|h|hours?|hrs|std\.?|stunden)(?: .*)?)$/i.test(
      rest,
    ) || places.test(rest)
  );
}

/** Towns that end titles most often, and `Town, ST`. Other words may be a field, and stay. */
const places =
  /^(?:[\p{Lu}][\p{L}.' -]+, (?:[A-Z]{2}|[A-Z]{2}, USA?|USA?|UK|England|Scotland|Wales|Ireland|Germany|Deutschland|Österreich|Schweiz|France|Spain|España|Italy|Italia|Portugal|Brasil|Netherlands|Nederland|Canada|Australia)|Berlin|Hamburg|M[uü]n(?:chen|ich)|K[oö]ln|Frankfurt|Stuttgart|Wien|Vienna|Z[uü]rich|Basel|Bern|Paris|Lyon|Marseille|Toulouse|London|Manchester|Dublin|Edinburgh|Madrid|Barcelona|Valencia|Sevilla|Lisboa|Lisbon|Porto|São Paulo|Rio de Janeiro|Roma|Milano|Torino|Amsterdam|Rotterdam|Utrecht|Den Haag|Brussels?|Antwerpen|New York|Boston|Chicago|Seattle|Austin|Denver|San Francisco|Los Angeles|Toronto|Vancouver|Sydney|Melbourne|Singapore|United States|USA|UK|Germany|Deutschland|France|España|Italia|Europe|EMEA)$/u;
