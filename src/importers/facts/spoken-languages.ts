import { readNeed } from './need.js';
import { allOf, onOneLine, whole, wordPattern, wordsOf } from './words/index.js';

export interface SpokenLanguage {
  /** Its name in English: `German`. */
  readonly name: string;
  /** As it is written: `C1`, `fluent`; null if none is stated. */
  readonly level: string | null;
}

/** Reads the languages that a sentence names with how well they are spoken: `Deutsch (C1), Englisch fließend`. None where a language is only mentioned, as in `German customers`. */
export function readSpokenLanguages(sentence: string): SpokenLanguage[] {
  const line = onOneLine(sentence);
  const found = [...line.matchAll(languageName)].flatMap((match) => {
    const name = nameOf(match[0]);
    return name === null || isOther(line, match) ? [] : [{ name, start: match.index, end: match.index + match[0].length }];
  });
  if (found.length === 0) return [];
  const names = found.map(({ start, end }, index) => ({
    before: line.slice(found[index - 1]?.end ?? Math.max(0, start - 60), start),
    after: line.slice(end, found[index + 1]?.start ?? end + 40),
  }));
  const levels = names.map(({ before, after }) => levelOf(before, after));
  const isAboutLanguages = isList(line, found) || speaking.test(line) || isWelcome(line);
  const spoken = found.map(({ name }, index) => ({ name, level: levels[index] ?? sharedLevel(names, levels, index) }));
  const chosen = spoken.filter(({ level }) => isAboutLanguages || level !== null);
  return chosen.filter(({ name }, index) => chosen.findIndex((other) => other.name === name) === index);
}

const entries = allOf(({ spoken }) => Object.entries(spoken));
const languageName = wordPattern(
  `(?<![\\p{L}\\p{N}-])(?:${entries
    .map(([, words]) => words)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:sprach)?(?:kenntnissen?|kenntnis|sprachig\\p{L}*)?(?![\\p{L}\\p{N}])`,
  'g',
);
const names = entries.map(([name, words]) => ({ name, pattern: wordPattern(`^(?:${words})$`) }));

function nameOf(text: string): string | null {
  const word = text.replace(/(?:sprach)?kenntniss?e?n?$|sprachig\p{L}*$/iu, '');
  return names.find(({ pattern }) => pattern.test(word))?.name ?? null;
}

/** What makes a language a people, a subject or a product: `German customers`, `BA English`, `Polish the text`, `French press`. */
function isOther(line: string, { 0: text, index }: RegExpExecArray): boolean {
  const [before, after] = [line.slice(Math.max(0, index - 30), index), line.slice(index + text.length, index + text.length + 30)];
  if (/^\p{Ll}/u.test(text) && asVerb.test(text)) return true;
  return peopleAfter.test(after) || subjectBefore.test(before);
}

const asVerb = /^(?:polish|latin|thai|irish|fins|greco)$/i;
const peopleAfter =
  /^[- ]?(?:customers?|clients?|markets?|law|cuisine|food|team|company|companies|office|government|literature|history|studies|teacher|citizens?|citizenship|nationality|accounting|gaap|tax|cars?|press|toast|labou?r|employment|subsidiary|headquarters|kunden|klanten|markt|bedrij\p{L}+|unternehmen|recht|lehrer|gesellschaft|dollar|army|navy|visa|passport|bank|businesses|regulations?|standards?|partners?|colleagues|speaking (?:countries|markets?|customers)|als fremdsprache|wines?|department|lessons|classes|class)(?!\p{L})/iu;
const subjectBefore =
  /(?:(?:degree|ba|b\.a\.|ma|m\.a\.|bachelor|master|phd|major(?:ed|ing)?|minor|teacher of|teaches|taught|studied|diploma|gcse|a-level) (?:of |in )?)$/iu;

const level = `(?:[ABC][12](?:\\+)?(?: ?[-–/] ?[ABC][12])?(?:[ -](?:level|niveau|niveaus))?|(?:ILR )?level [1-5]|${wordsOf(({ levels }) => levels)})`;
const levelPattern = wordPattern(`(?<![\\p{L}\\p{N}])${level}(?![\\p{L}\\p{N}])`);
const levelAfter = wordPattern(
  `^(?:sprach)?(?:kenntnisse)?\\)?(?: language)?(?: skills?)?(?:[ (:,–—=|/-]|(?:is|are|at|auf|mindestens|mind\\.|min\\.|niveau|level|nivel|livello|nível|op|in|de|at least|a|the) ){0,8}(?<level>${level})(?![\\p{L}\\p{N}])`,
);
const levelBefore = wordPattern(
  `(?<![\\p{L}\\p{N}])(?<level>${level})(?:[ -](?:proficiency|level|command|knowledge|skills?|fluency|speakers?|\\p{L}*kenntnisse|kenntnis|beherrsing|beheersing|maîtrise|dominio|domínio|conoscenza|kennis|niveau|nivel))?(?: (?:in|of|an|de|d'|del|du|l'|di|dell'|della|dello|lingua|langue|lengua|língua|la|le|el|de la|en|van|het|der|both|spoken|written|oral|and|the|ab|auf|deutsche[rn]?|l)){0,3} ?(?:l'|d'|dell')?(?:either )?$`,
);
const speaking = wordPattern(whole(wordsOf((language) => language.speaking)));

function levelOf(before: string, after: string): string | null {
  const behind = levelAfter.exec(after.replace(/^(?:sprach)?kenntnisse/i, ''))?.groups?.['level'];
  const ahead = levelBefore.exec(before)?.groups?.['level'];
  const brackets = /^ ?\(([^)]{1,30})\)/.exec(after)?.[1];
  const inBrackets = brackets === undefined ? undefined : levelPattern.exec(brackets)?.[0];
  return inBrackets ?? (ahead !== undefined && /^[ ,.;]|^$/.test(after) && !/^[ ]?[(:–]/.test(after) ? ahead : (behind ?? ahead)) ?? null;
}

/** `Fluent in English and German`, `Deutsch und Englisch fließend`: the level is that of both. After a comma, it is that of one: `English, German (B2)`. */
function sharedLevel(
  parts: readonly { readonly before: string; readonly after: string }[],
  levels: readonly (string | null)[],
  index: number,
): string | null {
  const previous = levels[index - 1];
  if (previous !== undefined && previous !== null && joins.test(parts[index]?.before ?? '')) return previous;
  const next = levels[index + 1];
  const after = parts[index]?.after ?? '';
  return next !== undefined &&
    next !== null &&
    joins.test(after) &&
    after.trim() !== ',' &&
    !levelBefore.test(parts[index + 1]?.before ?? '')
    ? next
    : null;
}

const joins = /^(?:,| ?\/)? ?(?:and|or|und|oder|sowie|et|ou|y|e|o|en|of|&|and\/or)?(?: (?:in|der|l'|en))? ?(?:l')?$/iu;

/** `French appreciated`, `Clear writing in English`, `Ability to teach Spanish`, `Englisch ist Pflicht`: nothing else is said of the language. */
function isWelcome(line: string): boolean {
  return (
    line.length < 120 && (ableIn.test(line) || alittle.test(line) || atHome.test(line) || (alone.test(line) && readNeed(line) !== null))
  );
}

const ableIn = wordPattern(
  `(?<!\\p{L})(?:writing|write|work|communicate|conversation|correspondence|support|customer service|present|explain|be understood|get by|make yourself understood|schreiben|verständigung|travailler|rédiger|communiquer|comunicar\\p{L}*|escribir|scrivere|comunicare|escrever|schrijven|communiceren) (?:\\p{L}+ ){0,3}?(?:in |auf |en |in het |em )?(?:${entries.map(([, words]) => words).join('|')})(?: (?:and|or|und|oder|et|ou|y|o|e|en|of) \\p{L}+)?(?=$|[.,;()]| (?:is|are|would|and|or|to|with|a plus|at))`,
);
/** `Ein wenig Tschechisch, denn die Grenze ist nah`. */
const alittle = wordPattern(
  `^(?:you (?:have|speak|know) |du (?:hast|sprichst) |je (?:spreekt|hebt) )?(?:some|a little|a bit of|ein wenig|ein bisschen|etwas|un peu d(?:e |')|algo de|un poco de|un po' di|um pouco de|een beetje|wat) ?(?:${entries.map(([, words]) => words).join('|')})(?=$|[.,;()])`,
);
/** `You are comfortable in French as well as English`. */
const atHome = wordPattern(
  `(?<!\\p{L})(?:comfortable|at home|at ease|confident|à l'aise|sicher|cómod[oa]|a tuo agio|à vontade) (?:in|en|auf|con|com|em) (?:l'|${entries.map(([, words]) => words).join('|')})`,
);
const alone = wordPattern(
  `^(?:(?:some|a little|a bit of|etwas|un peu de?|algo de|un po' di|um pouco de|een beetje) )?(?:l'|le |el |la |il |het )?(?:${entries.map(([, words]) => words).join('|')})(?:(?: (?:and|or|und|oder|et|ou|y|o|e|en|of) |, | / ?)\\p{L}+){0,2}(?:,| is| are| would be| ist| wäre| est| serait| es| è| é| zijn)? ?(?:an? |ein |un |uma? |een )?(?:(?:very |highly |much |not |strongly |nicht |muy |molto |muito |sehr )?(?:\\p{L}+)(?: \\p{L}+)?)(?: (?:but|aber|mais|pero|ma|mas|maar) .{0,40})?[.!]?$`,
);

/** A line of nothing but languages and levels: `German, English`. */
function isList(line: string, found: readonly { readonly start: number; readonly end: number }[]): boolean {
  const rest = found.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), line);
  const words = rest.replace(levelPattern, ' ').replace(/(?<!\p{L})(?:and|or|und|oder|et|ou|y|e|o|en|of)(?!\p{L})/giu, ' ');
  return words.replace(/[^\p{L}]/gu, '').length < 12 && (found.length > 1 || words.replace(/[^\p{L}]/gu, '') === '');
}
