import { allOf, onOneLine, whole, wordPattern, wordsOf } from './words/index.js';

/** Experience that a sentence asks for, in years. */
export interface AskedYears {
  /** At least this many; months as parts of a year, in hundredths. */
  readonly least: number;
  /** `3 to 5 years`: 5; null if there is no upper bound. */
  readonly most: number | null;
  /** The sentence without an introduction: `3 years in acute care`. */
  readonly text: string;
}

/**
 * Reads the length of experience that a sentence asks for, in seven languages: `5+ years of Java`, `mindestens drei Jahre`; null if it asks for none,
 * or the length is that of something else, such as a contract, or an age.
 */
export function readAskedYears(sentence: string): AskedYears | null {
  const line = onOneLine(sentence);
  for (const match of line.matchAll(length)) {
    const { low, high, unit } = match.groups ?? {};
    const [least, most] = [numberOf(low), numberOf(high)];
    if (least === null || unit === undefined || !isAsked(line, match)) continue;
    const inYears = (amount: number): number => (isMonths.test(unit) ? Math.round((amount / 12) * 100) / 100 : amount);
    if (inYears(Math.max(least, most ?? 0)) > maxYears) continue;
    const isRange = most !== null && most > least;
    return {
      least: inYears(least),
      most: isRange ? inYears(most) : null,
      text: line.slice(match.index + (match.groups?.['lead']?.length ?? 0)).replace(/[.;,\s]+$/, ''),
    };
  }
  return null;
}

/** Nobody asks for more. */
const maxYears = 40;

const numberWords: ReadonlyMap<string, number> = new Map(
  allOf(({ numbers }) => numbers.map((words, index) => [words, index + 1] as const)).flatMap(([words, number]) =>
    words.split('|').map((word) => [word, number] as const),
  ),
);

/** `A year or more`; not `$40,000 a year`. */
const one =
  '(?<![\\d%k€$£] |(?:times|twice|once|days?|hours?|weeks?|months?|pro|per|par|al|all) )(?:an?|ein(?:em|es)?|une?|un|uno|um|een)(?= (?:full |whole |good |volle[sn]? )?(?:year|jahr|an |an$|année|año|anno|ano|jaar)(?!s|e|ly|al))';
const number = `(?:\\d{1,3}(?:[.,]5)?|${[...numberWords.keys()].sort((a, b) => b.length - a.length).join('|')}|${one})`;
const inBrackets = '(?: ?\\(\\d{1,2}\\))?';
const least = wordsOf((language) => language.least);
const unit = `${wordsOf(({ year }) => year)}|${wordsOf(({ month }) => month)}`;
const isMonths = wordPattern(`^(?:${wordsOf(({ month }) => month)})$`);
const orMore = '(?: ?\\+| ?(?:plus|or more|or greater|oder mehr|ou plus|o más|o más de|o più|ou mais|of meer))?';
const between = '(?: ?[-\\u2010-\\u2015\\u2212/] ?| ?(?:to|bis(?: zu)?|à|a|tot|or|and|oder|und|ou|et|o|e|y|of|en) )';

const length = wordPattern(
  `(?<![\\p{L}\\p{N}.,$€£:/])(?<lead>(?:(?:between|zwischen|entre|tra|tussen|from|von|de|da) )?(?:(?:${least}) )?)?(?<low>${number})${inBrackets}${orMore}(?:${between}(?<high>${number})${inBrackets}${orMore})?(?: ?| full | solid | whole | volle | -)-?(?<unit>${unit})(?![\\p{L}\\p{N}])`,
  'g',
);

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return numberWords.get(text.toLowerCase()) ?? (/^\p{L}+$/u.test(text) ? 1 : null) ?? Number(text.replace(',', '.'));
}

/** Whether the clause about the length is about experience, or states it with no verb: `5+ years of Java`, `3 Jahre in der Pflege`. */
function isAsked(line: string, match: RegExpExecArray): boolean {
  const [begin, end] = [match.index, match.index + match[0].length];
  const before = line.slice(Math.max(0, begin - reach), begin).replace(/^.*[.;!?(] /s, '');
  const after = line.slice(end, end + reach).replace(/[.;!?](?: .*|$)/s, '');
  const isOther =
    otherTime.test(`${before.slice(-40)}`) || otherTime.test(line.slice(end - (match.groups?.['unit']?.length ?? 0), end + 32));
  if (experience.test(before) || experience.test(after))
    return !isAge.test(line.slice(begin, end + 16)) && !(isOther && !nearExperience.test(after));
  if (isOther) return false;
  const isAlone =
    /^(?:(?:you(?: will)? |you['’]ll )?(?:have|bring|with)|(?:du |sie )?(?:hast|haben|bringst|mit)|(?:vous )?avez|avec|tienes|hai|você tem|je hebt)?$/i.test(
      before.replace(/[^\p{L}'’]+/gu, ' ').trim(),
    );
  return (
    isAlone &&
    (/\+|or more|oder mehr/.test(match[0]) ||
      (match.groups?.['lead'] ?? '') !== '' ||
      /^ (?:in|as|of|with|on|behind|operating|working|using|als|im|mit|en|comme|como|come|nel|in der|als)(?= )/iu.test(after) ||
      after.trim() === '')
  );
}

const reach = 90;
const experience = wordPattern(whole(wordsOf((language) => language.experience)));
const nearExperience = wordPattern(`^'? ?(?:of |as |an? |de |d'|di |da |\\p{L}+ ){0,3}(?:${wordsOf((language) => language.experience)})`);
const otherTime = wordPattern(whole(wordsOf((language) => language.otherTime)));
const isAge = /(?:years?|yrs?)[ -](?:old|of age)|jahre alt|ans révolus|años de edad|anni di età|anos de idade|jaar oud/iu;
