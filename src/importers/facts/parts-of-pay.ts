import type { Period } from '../../model/role.js';
import { currencyOf, figure, numberOf, periodIn } from './stated-pay.js';
import { onOneLine, wordPattern } from './words/index.js';

/** What is paid beside the base pay: `12% annual bonus`, `£5,000 car allowance`, `Sign-on bonus: $1,500`. */
export interface StatedPart {
  /** As a role file calls it: `bonus`, `car allowance`, `sign-on`. */
  readonly name: string;
  /** An amount, or the percentages of the base that it may come to, which are equal unless they are a range. */
  readonly is:
    { readonly amount: number; readonly currency: string; readonly period: Period } | { readonly least: number; readonly most: number };
  readonly isGuaranteed: boolean;
}

/** What a text says of pay besides the base. */
export interface BesideBase {
  readonly parts: readonly StatedPart[];
  /** Paid for some hours only, in the words of the text: `$4.50/hr night differential`. No sum can have it. */
  readonly onTop: readonly string[];
  /** The text without all these. */
  readonly rest: string;
}

/** Reads bonuses, allowances and what is paid once or for some hours only. */
export function readBesideBase(text: string): BesideBase {
  const parts: StatedPart[] = [];
  const onTop: string[] = [];
  let rest = onOneLine(text);
  for (const { name, topic, patterns } of kinds)
    for (const pattern of topic.test(rest) ? patterns : [])
      for (const match of rest.matchAll(pattern)) {
        const [found] = match;
        const { groups = {}, index } = match;
        if (name === 'on top') onTop.push(found.trim());
        else {
          const part = toPart(name ?? ownName(groups), found, groups);
          if (part === null) continue;
          parts.push(part);
        }
        rest = `${rest.slice(0, index)}${','.padEnd(found.length)}${rest.slice(index + found.length)}`;
      }
  return { parts, onTop, rest: rest.replace(/ {2,}/g, ' ') };
}

/** `car allowance`, `London weighting`. */
function ownName({ word = '' }: Groups): string {
  return word.replace(/^(?!London)\p{Lu}/u, (letter) => letter.toLowerCase());
}

type Groups = Readonly<Record<string, string | undefined>>;

function toPart(name: string, text: string, groups: Groups): StatedPart | null {
  const isGuaranteed = name === 'sign-on' || name.includes('allowance') || name.includes('weighting') || /guarant|garant/i.test(text);
  const most = Number((groups['high'] ?? groups['low'])?.replace(',', '.'));
  if (most > 0) return { name, is: { least: Number(groups['low']?.replace(',', '.')), most }, isGuaranteed };
  const currency = currencyOf(groups);
  const stated = numberOf(groups['amountB'] ?? groups['amountA'] ?? '', groups['kB'] ?? groups['kA']) * (/quarter/i.test(text) ? 4 : 1);
  const period =
    name === 'sign-on' || name === 'relocation' ? 'once' : (periodIn(text.replace(/^.*\d/, ''), true) ?? periodIn(text, false) ?? 'year');
  // A small amount of which nobody says how often it is paid is no part of a year.
  if (currency === null || stated <= 0 || (period === 'year' && stated < 300)) return null;
  return { name, is: { amount: stated, currency, period }, isGuaranteed };
}

const words = {
  'sign-on':
    "sign(?:ing)?[- ]?on[- ]bonus|signing[- ]bonus|sign[- ]on|(?:joining|welcome|starting)[- ]bonus|(?:antritts|start|willkommens)(?:prämie|bonus)|prime (?:de bienvenue|d'arrivée)|bono de (?:bienvenida|incorporación)|bonus d'ingresso|welkomstbonus|tekenbonus",
  relocation: 'relocation (?:bonus|package|allowance|assistance|payment)|umzugspauschale',
  'on top':
    '(?:(?:night|evening|weekend|sunday|holiday|shift|on[- ]call)s?[- ](?:shifts? |and )?)+(?:differentials?|premiums?|allowances?|enhancements?|supplements?)|(?:nacht|schicht|wochenend|sonntags|feiertags)\\p{L}*zu(?:schlag|schläge|lagen?)|primes? de nuit|plus de nocturnidad|indennità notturn\\p{L}|adicional noturno|nachttoeslag',
  allowance:
    '(?:car|vehicle|housing|accommodation|rent|london|location|city|regional|meal|lunch|food|travel|transport(?:ation)?|commut\\p{L}+|cost[- ]of[- ]living|market|responsibility) (?:allowance|weighting)',
  bonus:
    '(?<!(?:referral|friend|spot)[- ])(?:bonus(?:es)?|jahresbonus|\\p{L}*prämie|prime(?! rate)|bônus|gratificación|tantieme)(?![\\p{L}-]| (?:points?|days?|if))',
} as const;

const low = '(?<![\\d.,])(?<low>\\d{1,3}(?:[.,]\\d{1,2})?)';
const share = `${low}(?: ?%?(?: ?[-–] ?| (?:to|bis|à|a|tot) )(?<high>\\d{1,3}(?:[.,]\\d{1,2})?))? ?%`;
const money = `(?<![\\p{L}\\d.,#])(?=\\d|\\p{Sc}|\\p{Lu})${figure('A')}(?: ?(?:[-–]|to|bis) ?${figure('B')})?(?: ?(?:/|per|an?) ?(?:hr|hour|h|month|year|week)\\b)?`;
/** Between an amount and what it is: `£5,000 annual car allowance`, but not `£50,000 plus bonus`. */
const then =
  '(?: (?!(?:plus|and|or|with|und|et|y|e|en|o|per|p\\.?a\\.?|base|basic|pension|match|matching|discount|off|employer|travel)(?![\\p{L}]))[\\p{L}/-]+){0,3}?';
/** Of a share, it may be said what it is of. */
const ofBase =
  '(?: (?:of|on|vom|des|du|de|del|van)(?: (?:your|the|base|basic|annual|gross|salary|pay|\\p{L}*gehalts?|salaire|brut|salario|jaarsalaris)){1,4})?';
/** Between what it is and an amount: `bonus of up to 10%`. */
const comes =
  "(?: (?:scheme|plan|annuel(?:le)?|anuale?|annuale|potential|opportunity|payment|target|targeted|of|up|to|at|is|worth|a|an|around|approx\\.?|circa|ca\\.?|max\\.?|maximum|currently|von|bis|zu|in|höhe|de|jusqu'à|hasta|di|fino|até|tot|van)){0,5}:?,? ?\\(?(?:(?:up to|bis zu|jusqu'à|hasta|fino a|até|tot|of|around|approx\\.?|circa) )?";

/** What is paid, which `word` names, with an amount before or after, or a share. A name of null is that of the text. */
interface PartKind {
  readonly name: string | null;
  /** The word alone: V8 takes long to compile the others, and most texts have none. */
  readonly topic: RegExp;
  readonly patterns: readonly RegExp[];
}

function partKind(name: string | null, word: string, hasShares: boolean): PartKind {
  const named = `(?<word>${word})`;
  const first = `(?:(?:guaranteed|garantierter?|annual|yearly|quarterly|monthly|discretionary|performance|target) )*${named}`;
  const sources = [
    ...(hasShares ? [`${share}${ofBase}${then} ?${named}`, `${first}${comes}${share}${ofBase}`] : []),
    `${money}${then} ${named}`,
    `${first}${comes}${money}`,
  ];
  return { name, topic: wordPattern(word), patterns: sources.map((source) => wordPattern(source, 'g')) };
}

/** What is more exact comes first. */
const kinds: readonly PartKind[] = [
  partKind('sign-on', words['sign-on'], false),
  partKind('relocation', words.relocation, false),
  partKind('on top', words['on top'], true),
  partKind(null, words.allowance, false),
  partKind('bonus', words.bonus, true),
];
