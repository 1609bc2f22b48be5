import { educationSteps } from '../../categories/scale.js';
import type { EducationStep } from '../facts/degrees.js';
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
  const stated = requirements.filter(({ degrees }) => degrees.length > 0);
  if (stated.length === 0) return null;
  const steps = (isPreferred: boolean): EducationStep[] =>
    stated
      .filter(({ part }) => (part === 'preferred') === isPreferred)
      .flatMap(({ degrees }) => byRank(degrees.map(({ step }) => step))[0] ?? []);
  const minimum = byRank(steps(false)).at(-1);
  const preferred = byRank(steps(true)).at(-1);
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

/** `statistics, computer science or mathematics` is three. */
function fieldsIn(text: string): string[] {
  return text.split(/,\s*(?:(?:or|and|oder|und|ou|et|o|y|e|of|en)\s+)?|\s+(?:or|oder|ou|o|of)\s+/i).filter((field) => field !== '');
}

function byRank(steps: readonly EducationStep[]): EducationStep[] {
  return steps.toSorted((a, b) => educationSteps.indexOf(a) - educationSteps.indexOf(b));
}
