import { slugOf } from '../files/role-ids.js';
import * as v from 'valibot';
import { normalizeText } from '../../categories/normalize.js';
import { foldAccents } from '../../fold-accents.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { languageSchema } from '../../roles/language-code.js';
import type { RoleFile } from '../../roles/schema.js';
import { detectLanguage } from '../../similarity/languages/detect-language.js';
import type { StatedPay } from '../facts/stated-pay.js';
import { askedAttributes } from './asked-attributes.js';
import { partFigures, sharesOfNothing } from './beside-base.js';
import { isPayAlone, payOf, termsOf } from './pay-and-terms.js';
import { type Requirement, requirementsOf } from './requirement.js';
import { ifAny, itemOf, type RoleItem, uniqueBy } from './role-item.js';
import { itemText } from './sentences.js';
import type { AdPart, JobAd } from './statement.js';
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
      ad.statements
        .filter((statement) => statement.part === part)
        .map(({ text, place }) => noted(part === 'duties' ? dutyText(text) : itemText(text), place)),
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
  const language = v.is(languageSchema, ad.language) ? ad.language : detectLanguage(ad.statements.map(({ text }) => text));
  const asked = askedAttributes(requirements);
  const pay = payOf(ad);
  const figures = [...pay.flatMap(payFigures), ...partFigures(ad, pay[0])];
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
    ...ifAny('pay', figures),
    ...(Object.keys(terms).length > 0 && { terms: { ...terms } }),
    ...ifAny('benefits', [...texts('benefits').filter((text) => !isPayAlone(text)), ...sharesOfNothing(ad, pay[0])]),
    ...(figures.length > 0 && { sources: { ad: { title: 'The job ad' } } }),
  };
  return { role, places };
}

/** In sentences. */
const longestSummary = 4;

/** `job-ad` if the title has no letter or digit of the Latin alphabet. */
function idOf(title: string): string {
  return slugOf(foldAccents(title)).slice(0, 60).replace(/-$/, '') || 'job-ad';
}

/** `You will watch patients` is `Watch patients`. In other languages the verb would have to change. */
function dutyText(sentence: string): string {
  return itemText(sentence.replace(/^(?:in this (?:role|position|job),? )?you(?:['’]ll| will) (?:also )?(?:get to )?(?=\p{Ll})/iu, ''));
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
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
  const asked = new Set(requirements.flatMap(({ technologies }) => technologies.flatMap(alternatives).map(normalizeText)));
  const names = statements
    .filter(({ part }) => part === 'technologies' || part === 'duties')
    .flatMap(({ text, part }) => technologiesIn(text, known, part === 'technologies'));
  return uniqueBy(names, (name) => name)
    .filter((name) => !alternatives(name).every((each) => asked.has(normalizeText(each))))
    .map((name) => ({ name }));
}

/** `AWS or Azure` and each of the two. */
function alternatives(name: string): string[] {
  return [name, ...name.split(/,\s+|,?\s+(?:or|oder|ou|o|of)\s+/i)];
}

function payFigures({ least, most, currency, period }: StatedPay): object[] {
  const figure = (statistic: string, amount: number): object => ({ statistic, amount, currency, period, source: 'ad' });
  if (least !== null && least === most) return [figure('minimum', least), figure('maximum', least)];
  return [...(least === null ? [] : [figure('minimum', least)]), ...(most === null ? [] : [figure('maximum', most)])];
}
