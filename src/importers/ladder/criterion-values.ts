import { normalizeText } from '../../categories/normalize.js';
import type { YamlValue } from '../../model/yaml-value.js';
import { cleanText } from '../files/published-file.js';
import { isMark, splitCell } from './cell-text.js';
import type { CriterionFact } from './facts.js';
import { groupBy } from '../../group-by.js';
import { isNumber, numberOf } from './step-scales.js';

/** How a category writes what its criteria say, one way for all of them. */
export interface ValueForm {
  /** Short texts; sentences, one for each criterion and level; or lists of points. */
  readonly type: 'short' | 'sentences' | 'lists';
  /** The criteria that are numbers at all levels. */
  readonly numeric: ReadonlySet<string>;
  /** The criteria of which a level says more than one thing. */
  readonly listed: ReadonlySet<string>;
}

const [shortLength, sentenceLength] = [40, 200];

/**
 * Chooses a form for a category. A few cells with two or three points make no lists, which would tear apart a table that says one thing in a cell,
 * unless a point goes on at another level.
 * @param series all that is said of each criterion of each role
 */
export function valueForm(series: readonly (readonly CriterionFact[])[]): ValueForm {
  const criteria = series.map((facts) => ({
    name: nameOf(facts),
    levels: [...groupBy(facts, ({ level }) => level ?? '').values()].map(textsOf),
  }));
  const listed = criteria.filter(({ levels }) => levels.some((texts) => texts.length > 1));
  const others = new Set(criteria.flatMap(({ name, levels }) => (levels.flat().every(isNumber) ? [] : [name])));
  const isShort = listed.length === 0 && criteria.every(({ levels }) => levels.flat().every((text) => text.length <= shortLength));
  const areLists =
    listed.length * 2 > criteria.length ||
    listed.some(({ levels }) => hasRepeated(levels) || levels.some((texts) => texts.length > 1 && joined(texts).length > sentenceLength));
  return {
    type: isShort ? 'short' : areLists ? 'lists' : 'sentences',
    numeric: new Set(criteria.flatMap(({ name }) => (others.has(name) ? [] : [name]))),
    listed: new Set(listed.map(({ name }) => name)),
  };
}

/** The criteria of a rated category that are lists at most levels, so that all levels of them have points. */
export function mostlyListed(series: readonly (readonly CriterionFact[])[]): ReadonlySet<string> {
  return new Set([...groupBy(series, nameOf)].flatMap(([name, all]) => (areMostlyLists(all) ? [name] : [])));
}

function areMostlyLists(series: readonly (readonly CriterionFact[])[]): boolean {
  const levels = series.flatMap((facts) => [...groupBy(facts, ({ level }) => level ?? '').values()]);
  const said = levels.filter((facts) => expectationsOf(facts).length > 0);
  return said.filter(isList).length * 2 > said.length;
}

function isList(facts: readonly CriterionFact[]): boolean {
  return expectationsOf(facts).length > 1 || facts.some(({ expectation }) => splitCell(expectation).points.length > 0);
}

function expectationsOf(facts: readonly CriterionFact[]): string[] {
  return textsOf(facts.map((fact) => ({ ...fact, cell: '' })));
}

/** What a rated criterion says at one level beside its step: points where its levels are lists or have a meaning in common, else one text. */
export function ratedText(facts: readonly CriterionFact[], meaning: string, listed: ReadonlySet<string>): RatedText {
  const said = facts.map(({ expectation }) => splitCell(expectation));
  const prose = [...new Set(said.flatMap((each) => (each.prose === '' ? [] : [each.prose])))];
  const own = said.flatMap((each) => each.points);
  const [lead = ''] = prose;
  // A text above its points says what these are about.
  if (meaning === '' && prose.length === 1 && own.length > 0) return { description: lead, points: [...new Set(own)] };
  const texts = expectationsOf(facts);
  return meaning !== '' || listed.has(nameOf(facts)) ? { description: meaning, points: texts } : { description: joined(texts), points: [] };
}

export interface RatedText {
  /** Empty for none. */
  readonly description: string;
  readonly points: readonly string[];
}

function nameOf([fact]: readonly CriterionFact[]): string {
  return normalizeText(fact?.criterion ?? '');
}

/** Whether two levels have a point in common. */
function hasRepeated(levels: readonly (readonly string[])[]): boolean {
  const all = levels.flatMap((texts) => texts.map(normalizeText));
  return new Set(all).size < all.length;
}

/** The sentences of a fact: its prose, and each of its points. */
export function valueTexts({ cell, expectation }: CriterionFact): string[] {
  const text = [cell, expectation].filter((each) => each !== '').join('\n');
  const { prose, points } = splitCell(text);
  const texts = prose === '' ? points : [prose, ...points];
  return texts.length === 0 && text !== '' ? [cleanText(text)] : [...texts];
}

/** The sentences of all facts of one criterion and level, each once. */
function textsOf(facts: readonly CriterionFact[]): string[] {
  return [...new Map(facts.flatMap(valueTexts).map((text) => [normalizeText(text), text])).values()];
}

/** Points as one text, with a semicolon where no other sign divides them. What leads in several is said once: `Teaches: students; nurses`. */
function joined(texts: readonly string[]): string {
  return texts.reduce((all, text, index) => {
    if (index === 0) return text;
    const lead = leadOf(texts[index - 1] ?? '');
    const own = lead !== '' && leadOf(text) === lead ? text.slice(lead.length) : text;
    return `${all}${/[.!?:;,]$/.test(all) ? '' : ';'} ${own}`;
  }, '');
}

function leadOf(text: string): string {
  return /^[^:]{1,60}: /.exec(text)?.[0] ?? '';
}

/** The value of a criterion at a level: yes, a short text or number, a text with an id, or a list of points. */
export function criterionValue(facts: readonly CriterionFact[], form: ValueForm, id: string): YamlValue {
  const meaning = cleanText(facts.map((fact) => fact.meaning).find((each) => each !== '') ?? '');
  const texts = textsOf(facts);
  const [first = ''] = texts;
  const described = meaning === '' ? {} : { description: meaning };
  if (texts.length === 0 || (texts.length === 1 && isMark(first))) return true;
  const name = nameOf(facts);
  if (form.numeric.has(name) && texts.length === 1) return meaning === '' ? numberOf(first) : { text: first, ...described };
  if (form.type === 'short') return meaning === '' ? first : { text: first, ...described };
  if (form.type === 'sentences' || !form.listed.has(name)) return [{ id, text: joined(texts), ...described }];
  return texts.map((text, index) => (index === 0 && meaning !== '' ? { text, ...described } : text));
}
