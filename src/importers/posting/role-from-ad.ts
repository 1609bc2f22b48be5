import { normalizeText } from '../../categories/normalize.js';
import { educationSteps } from '../../categories/scale.js';
import { foldAccents } from '../../fold-accents.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import type { RoleFile } from '../../roles/schema.js';
import { detectLanguage } from '../../similarity/languages/detect-language.js';
import type { EducationStep } from '../facts/degrees.js';
import type { StatedPay } from '../facts/stated-pay.js';
import { payOf, termsOf } from './pay-and-terms.js';
import { type Requirement, requirementsOf } from './requirement.js';
import { itemText } from './sentences.js';
import type { AdPart, AskedPart, JobAd } from './statement.js';
import { technologiesIn } from './technology-names.js';

/** A role file, and where the texts of its items stand in the ad. */
export interface RoleOfAd {
  readonly role: RoleFile;
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Makes a role of a job ad. Leaves out empty categories: they count as not stated.
 * @param known by which technologies are told from other words
 */
export function roleFromAd(ad: JobAd, known: BundledTechnologies): RoleOfAd {
  const requirements = requirementsOf(ad.statements, known);
  const places = new Map<string, number>();
  const texts = (part: AdPart): string[] =>
    uniqueBy(
      ad.statements.filter((statement) => statement.part === part).map(({ text, place }) => noted(dutyText(text), place)),
      (text) => text,
    );
  function noted(text: string, place: number | null): string {
    if (place !== null && !places.has(text)) places.set(text, place);
    return text;
  }
  for (const { place, skill, experience, certificates, languages, technologies, degrees } of requirements)
    for (const text of [
      skill,
      experience,
      ...certificates,
      ...languages.map(({ name }) => name),
      ...technologies,
      ...degrees.flatMap(({ field }) => field ?? []),
    ])
      if (text !== null) noted(text, place);
  const language = ad.language ?? detectLanguage(ad.statements.map(({ text }) => text));
  const asked = askedAttributes(requirements);
  const pay = payOf(ad);
  const terms = termsOf(ad);
  const summary = texts('summary').slice(0, longestSummary).map(asSentence).join(' ');
  const title = ad.title ?? 'Job ad';
  const role: RoleFile = {
    id: idOf(title),
    title,
    ...(language !== null && language !== 'en' && { language }),
    document: 'posting',
    ...(summary !== '' && { summary }),
    ...ifAny('duties', texts('duties')),
    ...(Object.keys(asked).length > 0 && { requirements: asked }),
    ...ifAny('skills', skillsOf(requirements)),
    ...ifAny('technologies', [...technologyItems(requirements), ...ownTechnologies(ad, requirements, known)]),
    ...ifAny('pay', pay.flatMap(payFigures)),
    ...(Object.keys(terms).length > 0 && { terms: { ...terms } }),
    ...ifAny('benefits', texts('benefits')),
    ...(pay.length > 0 && { sources: { ad: { title: 'The job ad' } } }),
  };
  return { role, places };
}

/** In sentences. */
const longestSummary = 4;

/** `job-ad` if the title has no letter or digit of the Latin alphabet. */
export function idOf(title: string): string {
  const slug = foldAccents(title).normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, ''); // prettier-ignore
  return slug === '' ? 'job-ad' : slug;
}

/** `You will watch patients` is `Watch patients`. In other languages the verb would have to change. */
function dutyText(sentence: string): string {
  return itemText(
    sentence.replace(
      /^(?:in this (?:role|position|job),? )?you(?:['’]ll| will) (?:also )?(?:get to |be responsible for )?(?=\p{Ll})/iu,
      '',
    ),
  );
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function ifAny<Item>(key: string, items: readonly Item[]): Record<string, Item[]> {
  return items.length === 0 ? {} : { [key]: items.slice(0, 1000) };
}

function uniqueBy<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [normalizeText(textOf(item)), item] as const).toReversed()).values()].toReversed();
}

interface RoleItem {
  readonly name: string;
  readonly need?: 'required' | 'preferred';
  readonly note?: string;
  readonly description?: string;
}

function needOf(part: AskedPart): Pick<RoleItem, 'need'> {
  return part === 'requirements' ? {} : { need: part };
}

/** An item that keeps the sentence that it came from, unless it is that sentence. */
function itemOf(name: string, { part, sentence }: Requirement, facts: Pick<RoleItem, 'note'> = {}): RoleItem {
  const isSentence = normalizeText(name) === normalizeText(sentence);
  return { name, ...needOf(part), ...facts, ...(!isSentence && { description: sentence }) };
}

/** The values of an attribute are required unless they say otherwise; a name alone is plain text. */
function valueOf(item: RoleItem): string | RoleItem {
  const { need, ...rest } = item;
  const value = need === 'preferred' ? item : rest;
  return Object.keys(value).length === 1 ? item.name : value;
}

function askedAttributes(requirements: readonly Requirement[]): Record<string, string | object> {
  const lists = {
    experience: requirements.flatMap((each) => (each.experience === null ? [] : [itemOf(each.experience, each)])),
    certifications: requirements.flatMap((each) => each.certificates.map((name) => itemOf(name, each))),
    languages: requirements.flatMap((each) =>
      each.languages.map(({ name, level }) => itemOf(name, each, level === null ? {} : { note: level })),
    ),
  };
  const education = educationOf(requirements);
  return {
    ...(education && { education }),
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([key, items]) =>
        items.length === 0 ? [] : [[key, uniqueBy(items, ({ name }) => name).map(valueOf)]],
      ),
    ),
  };
}

/** The lowest degree of each sentence is enough for it; all sentences have to be met. */
function educationOf(requirements: readonly Requirement[]): object | null {
  const stated = requirements.filter(({ degrees }) => degrees.length > 0);
  if (stated.length === 0) return null;
  const steps = (isPreferred: boolean): EducationStep[] =>
    stated
      .filter(({ part }) => (part === 'preferred') === isPreferred)
      .flatMap(({ degrees }) => byRank(degrees.map(({ step }) => step))[0] ?? []);
  const minimum = byRank(steps(false)).at(-1);
  const preferred = byRank(steps(true)).at(-1);
  const fields = uniqueBy(
    stated.flatMap(({ degrees }) => degrees.flatMap(({ field }) => field ?? [])),
    (field) => field,
  );
  const notes = uniqueBy(
    stated.filter((each) => each.skill !== null || /\b(?:or|oder|ou|o|of)\b/i.test(each.sentence)).map(({ sentence }) => sentence),
    (text) => text,
  );
  return {
    ...(minimum && { minimum }),
    ...(preferred && preferred !== minimum && { preferred }),
    ...ifAny('fields', fields),
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

function byRank(steps: readonly EducationStep[]): EducationStep[] {
  return steps.toSorted((a, b) => educationSteps.indexOf(a) - educationSteps.indexOf(b));
}

function skillsOf(requirements: readonly Requirement[]): RoleItem[] {
  const items = requirements.flatMap((each) => (each.skill === null ? [] : [itemOf(each.skill, each)]));
  return uniqueBy(items, ({ name }) => name);
}

function technologyItems(requirements: readonly Requirement[]): RoleItem[] {
  const items = requirements.flatMap((each) => each.technologies.map((name) => itemOf(name, each)));
  // What is required somewhere and welcome elsewhere is required.
  return uniqueBy(
    items.toSorted((a, b) => Number(a.need === 'preferred') - Number(b.need === 'preferred')),
    ({ name }) => name,
  );
}

/** Those that the ad names as what one works with, without asking for them. */
function ownTechnologies({ statements }: JobAd, requirements: readonly Requirement[], known: BundledTechnologies): RoleItem[] {
  const asked = new Set(requirements.flatMap(({ technologies }) => technologies.map(normalizeText)));
  const names = statements
    .filter(({ part }) => part === 'technologies' || part === 'duties')
    .flatMap(({ text }) => technologiesIn(text, known));
  return uniqueBy(names, (name) => name)
    .filter((name) => !asked.has(normalizeText(name)))
    .map((name) => ({ name }));
}

function payFigures({ least, most, currency, period }: StatedPay): object[] {
  const figure = (statistic: string, amount: number): object => ({ statistic, amount, currency, period, source: 'ad' });
  if (least !== null && least === most) return [figure('minimum', least), figure('maximum', least)];
  return [...(least === null ? [] : [figure('minimum', least)]), ...(most === null ? [] : [figure('maximum', most)])];
}
