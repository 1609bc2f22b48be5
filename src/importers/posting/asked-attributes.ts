import { educationSteps } from '../../categories/scale.js';
import type { Degree, EducationStep } from '../facts/degrees.js';
import type { Requirement } from './requirement.js';
import { ifAny, itemOf, uniqueBy, valueOf } from './role-item.js';

/** The requirements of a role file: education, experience, certificates, languages. */
export function askedAttributes(requirements: readonly Requirement[]): Record<string, string | object> {
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
    ...Object.assign({}, ...Object.entries(lists).map(([key, items]) => ifAny(key, uniqueBy(items, ({ name }) => name).map(valueOf)))),
  };
}

/** The lowest degree of each sentence is enough for it; all sentences have to be met. */
function educationOf(requirements: readonly Requirement[]): object | null {
  const stated = requirements.map((each) => ({ ...each, degrees: degreesAsked(each) })).filter(({ degrees }) => degrees.length > 0);
  if (stated.length === 0) return null;
  const steps = (isPreferred: boolean): EducationStep[] =>
    stated
      .filter(({ part }) => (part === 'preferred') === isPreferred)
      .flatMap(({ degrees }) => byRank(degrees.map(({ step }) => step))[0] ?? []);
  const minimum = byRank(steps(false)).at(-1);
  const preferred = byRank([...steps(true), ...stated.flatMap(firstChoice)]).at(-1);
  const fields = uniqueBy(
    stated.flatMap(({ degrees }) => degrees.flatMap(({ field }) => (field === null ? [] : fieldsIn(field)))),
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

/** Without the certificates of a trade, which are listed by their names, and what only makes up for a degree: `BEng, or an HND with experience`. */
function degreesAsked({ degrees, sentence }: Requirement): Degree[] {
  const own = degrees.filter(({ text }) => !tradeCertificate.test(text));
  const instead = insteadIn(sentence, own);
  return own.filter((degree) => degree !== instead || !isBelowBachelor(degree.step));
}

const tradeCertificate = /^(?:NVQ|SVQ|BTEC|City (?:and|&) Guilds)/i;

/** The last degree, where a sentence takes it only with experience: `or a bachelor's plus 3 years`. */
function insteadIn(sentence: string, degrees: readonly Degree[]): Degree | null {
  const last = degrees.at(-1);
  if (last === undefined || degrees.length < 2) return null;
  const place = sentence.lastIndexOf(last.text);
  const isAlternative = /(?<!\p{L})(?:or|oder|ou|o|of)(?: \p{L}+){0,2} $/iu.test(sentence.slice(Math.max(0, place - 24), place));
  return isAlternative && withExperience.test(sentence.slice(place + last.text.length)) ? last : null;
}

const withExperience =
  /^(?:[^,;.]{0,40}?)(?: |, )(?:plus|with|and|mit|und|plus|avec|et|con|y|e|com|met|en|\+) [^.;]{0,40}(?:experience|years?|erfahrung|jahre|expérience|ans|experiencia|años|esperienza|anni|experiência|anos|ervaring|jaar)/iu;

/** `Master's, or a bachelor's plus 3 years`: the first is what would be liked best. */
function firstChoice({ degrees, sentence, part }: Requirement): EducationStep[] {
  const instead = insteadIn(sentence, degrees);
  if (instead === null || part === 'preferred') return [];
  return byRank(degrees.map(({ step }) => step).filter((step) => byRank([step, instead.step])[0] !== step)).slice(-1);
}

function isBelowBachelor(step: EducationStep): boolean {
  return educationSteps.indexOf(step) < educationSteps.indexOf('bachelor');
}

/** `statistics, computer science or mathematics` is three. */
function fieldsIn(text: string): string[] {
  return text.split(/,\s*(?:(?:or|and|oder|und|ou|et|o|y|e|of|en)\s+)?|\s+(?:or|oder|ou|o|of)\s+/i).filter((field) => field !== '');
}

function byRank(steps: readonly EducationStep[]): EducationStep[] {
  return steps.toSorted((a, b) => educationSteps.indexOf(a) - educationSteps.indexOf(b));
}
