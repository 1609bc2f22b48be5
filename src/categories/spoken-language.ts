import { memoize } from '../similarity/memoize.js';

/** A language that a text names, and how well it is spoken. */
export interface SpokenLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** 1 to 6 for A1 to C2, 7 for a first language; null if no level is stated. */
  readonly rank: number | null;
}

/** Reads a text that names a language, in English or six other languages: `German (C1)`, `Englisch, fließend`; null if it names none. */
export const readSpokenLanguage = memoize((text): { readonly language: SpokenLanguage | null } => {
  const words = (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+\d?/gu) ?? []
  ).filter((word) => word !== '');
  const code = words.flatMap((word) => codesByName().get(word) ?? [])[0];
  return { language: code === undefined ? null : { code, rank: rankOf(text, words) } };
});

function rankOf(text: string, words: readonly string[]): number | null {
  const step = words.find((word) => /^[abc][12]$/.test(word));
  if (step !== undefined) return steps.indexOf(step) + 1;
  return levels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const steps = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'];

/** The first that fits holds: `limited working` is less than `working`. */
const levels: readonly (readonly [rank: number, words: RegExp])[] = [
  [7, /native|mother tongue|first language|muttersprach|langue maternelle|lengua materna|madrelingua|língua materna|moedertaal/i],
  [3, /limited working|conversational|(?<!upper.)intermediate|umgangssprach|mittel|intermédiaire|intermedio|intermédio/i],
  [5, /fluent|full professional|flie(?:ß|ss)end|verhandlungssicher|courant|fluido|fluente|vloeiend|bilingual|proficient|advanced|avancé/i],
  [4, /professional|business|working|upper.intermediate|good|gute?\b|bonn?e|buen|buon|bom|boa|goed/i],
  [2, /basic|grundkenntnis|elementary|notions|básic|nozioni|basis/i],
];

let names: ReadonlyMap<string, string> | undefined;

/** Codes by the name of the language, in lower case, in each of seven languages. */
function codesByName(): ReadonlyMap<string, string> {
  names ??= new Map(
    tongues.flatMap((tongue) => {
      const display = new Intl.DisplayNames([tongue], { type: 'language' });
      return codes.map((code): [string, string] => [(display.of(code) ?? code).toLowerCase(), code]);
    }),
  );
  return names;
}

const tongues = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

const codes = (
  'ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka ko lt lv mk ml ms mt nl no pa pl pt ro ru sk sl so sq sr sv sw ta te ' +
  'th tl tr uk ur vi zh'
).split(' ');
