import { count, type Counts } from './measure.js';
import { numbersIn } from './numbers.js';
import { educationOf, type Figure, type Item, itemsOf, requirementOf, requirementsBut, type RoleFile } from './role-file.js';
import { namesLanguage } from './spoken.js';
import { belongs, sameName, saidBy, shareIn } from './words.js';

type Need = 'required' | 'preferred';

interface Asked {
  readonly name: string;
  readonly need: Need;
}

/** What a careful reader finds in an ad. */
export interface AdTruth {
  readonly title: string;
  readonly language: string;
  readonly duties: readonly string[];
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  readonly technologies: readonly Asked[];
  readonly years: readonly { readonly least: number; readonly most: number | null; readonly need: Need }[];
  /** `said`: which of the requirements are about education, so that a step counts as one of them. */
  readonly education: {
    readonly minimum: string | null;
    readonly preferred: string | null;
    readonly fields: readonly string[];
    readonly said: readonly string[];
  } | null;
  readonly certifications: readonly Asked[];
  readonly languages: readonly Asked[];
  readonly pay: { readonly least: number | null; readonly most: number | null; readonly currency: string; readonly period: string } | null;
  readonly hoursAWeek: number | null;
  readonly leaveDays: number | null;
  readonly daysFromHome: number | null;
  readonly benefits: readonly string[];
}

/** What is right in the role file that an ad came to. `source` are the words of the ad, none of which may be made up. */
export function countAd(role: RoleFile, truth: AdTruth, source: ReadonlySet<string>): Counts {
  const [duties, technologies, benefits] = [itemsOf(role.duties), itemsOf(role.technologies), itemsOf(role.benefits)];
  const [experience, spoken] = [requirementOf(role, 'experience'), requirementOf(role, 'languages')];
  const rest = [...requirementsBut(role, ['education', 'experience', 'languages']), ...itemsOf(role.skills), ...technologies];
  const requirements = [...rest, ...experience, ...spoken];
  const asked: Asked[] = [...inTier(truth.required, 'required'), ...inTier(truth.preferred, 'preferred')];
  const askedTexts = asked.map(({ name }) => name);
  return {
    title: count([truth.title], (title) => saidBy([role.title ?? ''], title)),
    duties: count(truth.duties, (duty) => saidBy(texts(duties), duty)),
    'only duties': count(duties, ({ text }) => belongs(text, truth.duties), textOf),
    asked: count(asked, ({ name }) => saidBy(texts(requirements), name) || stepOf(role, truth, name), nameOf),
    tier: count(asked, ({ name, need }) => saidBy(texts(ofNeed(requirements, need)), name) || stepOf(role, truth, name, need), nameOf),
    'only asked': count([...rest, ...experience], ({ text }) => belongs(text, [...askedTexts, ...truth.duties]), textOf),
    tools: count(truth.technologies, ({ name }) => technologies.some((item) => sameName(item.name, name)), nameOf),
    'tools tier': count(
      truth.technologies,
      (tool) => ofNeed(technologies, tool.need).some((item) => sameName(item.name, tool.name)),
      nameOf,
    ),
    'only tools': count(technologies, (item) => truth.technologies.some(({ name }) => sameName(item.name, name)), textOf),
    years: count(
      truth.years,
      (years) => ofNeed(experience, years.need).some(({ text }) => hasYears(text, years)),
      ({ least }) => String(least),
    ),
    degree: count(
      steps(role, truth),
      ([found, step]) => found === step,
      ([found, step]) => `${found || 'nothing'} for ${step || 'nothing'}`,
    ),
    papers: count(
      truth.certifications,
      ({ name, need }) => saidBy(texts(ofNeed(requirementOf(role, 'certifications'), need)), name),
      nameOf,
    ),
    spoken: count(truth.languages, ({ name, need }) => ofNeed(spoken, need).some(({ text }) => namesLanguage(text, name)), nameOf),
    pay: count(
      [truth.pay],
      (pay) => hasPay(basePay(role), pay),
      (pay) => `${told(role.pay)} for ${told(pay)}`,
    ),
    terms: count(
      terms(role, truth),
      ([, found, stated]) => found === stated,
      ([name, found, stated]) => `${name}: ${found} for ${stated}`,
    ),
    benefits: count(truth.benefits, (benefit) => saidBy(texts(benefits), benefit)),
    'only benefits': count(benefits, ({ text }) => belongs(text, truth.benefits), textOf),
    'in the ad': count([...duties, ...rest, ...benefits], ({ name }) => shareIn(name, source) >= 0.7, nameOf),
  };
}

const nameOf = ({ name }: { readonly name: string }): string => name;
const textOf = ({ text }: Item): string => text;
const texts = (items: readonly Item[]): string[] => items.flatMap(({ name, text }) => (name === text ? [text] : [name, text]));
const inTier = (names: readonly string[], need: Need): Asked[] => names.map((name) => ({ name, need }));
const ofNeed = (items: readonly Item[], need: Need): Item[] => items.filter(({ preferred }) => preferred === (need === 'preferred'));
const told = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** Whether a requirement about education is there as its step, in its tier where one is given. */
function stepOf(role: RoleFile, { education, preferred }: AdTruth, text: string, need?: Need): boolean {
  if (!education?.said.includes(text)) {
    return false;
  }
  const found = educationOf(role);
  const tier = need ?? (preferred.includes(text) ? 'preferred' : 'required');
  return tier === 'preferred' ? slug(found.preferred) === education.preferred : slug(found.minimum) === education.minimum;
}

/** The steps and fields that were found beside those of the truth. A step that the ad does not ask for must not be there. */
function steps(role: RoleFile, { education }: AdTruth): (readonly [string, string])[] {
  const found = educationOf(role);
  const fields = education?.fields ?? [];
  return [
    [slug(found.minimum), education?.minimum ?? ''] as const,
    [slug(found.preferred), education?.preferred ?? ''] as const,
    ...fields.map((field) => [found.fields.some((each) => sameName(each, field)) ? field : '', field] as const),
  ].filter(([is, stated]) => is !== '' || stated !== '');
}

const slug = (step: string): string => step.toLowerCase().replaceAll(' ', '-');

function hasYears(text: string, { least, most }: AdTruth['years'][number]): boolean {
  const numbers = numbersIn(text);
  return (numbers.has(least) || numbers.has(least * 12)) && (most === null || numbers.has(most));
}

/** A bonus or an allowance is beside what the truth calls pay. */
function basePay({ pay = [] }: RoleFile): Figure[] {
  return pay.filter(({ part }) => part === undefined);
}

/** Pay is right where both bounds, the currency and the period are; where the ad states none, no figure may be there. */
function hasPay(figures: readonly Figure[], pay: AdTruth['pay']): boolean {
  if (!pay) {
    return figures.length === 0;
  }
  const bound = (wanted: number | null, statistic: string): boolean =>
    wanted === null
      ? !figures.some((figure) => figure.statistic === statistic && figure.amount !== (pay.least ?? pay.most))
      : figures.some((figure) => figure.amount === wanted && (figure.statistic === statistic || figures.length === 1));
  return (
    figures.every(({ currency, period }) => currency === pay.currency && period === pay.period) &&
    bound(pay.least, 'minimum') &&
    bound(pay.most, 'maximum')
  );
}

/** Hours, leave and days from home: what was found beside what is stated, where either says anything. */
function terms({ terms: found = {} }: RoleFile, truth: AdTruth): (readonly [string, unknown, number | null])[] {
  const stated = { 'hours a week': truth.hoursAWeek, 'leave days a year': truth.leaveDays, 'days from home': truth.daysFromHome };
  return Object.entries(stated)
    .map(([name, value]) => [name, found[name] ?? null, value] as const)
    .filter(([, is, value]) => is !== null || value !== null);
}
