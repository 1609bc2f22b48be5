import { employmentOf } from './employment.js';
import { type JobFields, type JobShape, type JobText, placeText, statedTerms } from './job-fields.js';
import { isJsonMap, listOf, mapOf, numberOf, textOf, textsOf } from './json-value.js';
import { salariesOf } from './salary.js';

/** A JobPosting of schema.org (https://schema.org/JobPosting), as JSON-LD or Microdata. */
export const jobPosting: JobShape = {
  name: 'JobPosting',
  fits: (object) => listOf(object['@type'] ?? object['type']).some((type) => typeof type === 'string' && /(^|[/:])JobPosting$/i.test(type)),
  read: (object): JobFields => ({
    title: textOf(object['title']) ?? textOf(object['name']),
    texts: [
      ...textsOf(object['description']).map((text): JobText => ({ part: null, text })),
      ...textsOf(object['responsibilities']).map((text): JobText => ({ part: 'duties', text })),
      ...textsOf(object['qualifications']).map((text): JobText => ({ part: 'required', text })),
      ...listOf(object['educationRequirements']).flatMap(educationText),
      ...listOf(object['experienceRequirements']).flatMap(experienceText),
      ...textsOf(object['skills']).flatMap(skillTexts),
      ...textsOf(object['jobBenefits'] ?? object['benefits']).flatMap((text): JobText[] => listText(text, 'benefits')),
      ...textsOf(object['incentiveCompensation'] ?? object['incentives']).map((text): JobText => ({ part: 'benefits', text })),
      ...textsOf(object['workHours']).map((text): JobText => ({ part: 'terms', text })),
    ],
    pay: salariesOf(object['baseSalary'] ?? object['estimatedSalary'], textOf(object['salaryCurrency'])?.toUpperCase()),
    terms: statedTerms({
      employer: textOf(object['hiringOrganization']),
      place: placeText(
        placeOf(object['jobLocation']),
        textsOf(object['jobLocationType']).some((type) => /^telecommute$/i.test(type)),
      ),
      employment: employmentOf(textsOf(object['employmentType'])),
    }),
    language: languageOf(textOf(object['inLanguage'])),
  }),
};

/** `bachelor degree` of a credential, or prose. */
function educationText(value: unknown): JobText[] {
  const texts = isJsonMap(value) ? textsOf(value['credentialCategory'] ?? value) : textsOf(value);
  return texts
    .filter((text) => !/^no requirements$/i.test(text))
    .map((text) => ({ part: 'required', text: /^professional certificate$/i.test(text) ? 'Vocational qualification' : text }));
}

/** `{monthsOfExperience: 24}`, or prose. */
function experienceText(value: unknown): JobText[] {
  const months = isJsonMap(value) ? numberOf(value['monthsOfExperience']) : typeof value === 'number' ? value : null;
  if (months !== null && months > 0) return [{ part: 'required', text: `${lengthOf(months)} of experience` }];
  return textsOf(value)
    .filter((text) => !/^(?:no requirements|\d+)$/i.test(text))
    .map((text) => ({ part: 'required', text }));
}

function lengthOf(months: number): string {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A list that is written in one text, `Java, SQL, Docker`, is one item each. */
function skillTexts(text: string): JobText[] {
  return listText(text, 'required');
}

/** Splits a text at its commas if it is nothing but a list of short names. */
function listText(text: string, part: 'required' | 'preferred' | 'benefits'): JobText[] {
  const names = text.split(/\s*[,;•|\n]\s*/).filter((name) => name !== '');
  const isList = !/<\w/.test(text) && !/\.\s/.test(text) && names.length > 1 && names.every((name) => name.split(/\s+/).length <= 5);
  return (isList ? names : [text]).map((name) => ({ part, text: name }));
}

/** The first place with its town, or what it is called. */
function placeOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (typeof first === 'string') return textOf(first);
  const place = mapOf(first);
  const [address] = listOf(place['address']);
  if (!isJsonMap(address)) return textOf(address) ?? textOf(place);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap((key) => textOf(address[key]) ?? []);
  return parts.length === 0 ? textOf(place['name']) : [...new Set(parts)].join(', ');
}

/** `de` of `de-DE` or `German`; null if it is no code. */
function languageOf(text: string | null): string | null {
  const code = /^([a-z]{2})(?:[-_][a-z]{2})?$/i.exec(text ?? '')?.[1]?.toLowerCase();
  return code ?? null;
}
