import { employmentOf } from './employment.js';
import { type JobFields, type JobShape, type JobText, statedTerms } from './job-fields.js';
import { isJsonMap, listOf, mapOf, textOf, textsOf } from './json-value.js';
import { salariesOf } from './salary.js';

/** A job in the schema of JSON Resume (https://jsonresume.org/job-description-schema). A role file has keys of its own, by which it is told from one. */
export const jsonResumeJob: JobShape = {
  name: 'JSON Resume job',
  fits: (object) =>
    typeof (object['title'] ?? object['jobTitle']) === 'string' &&
    !['duties', 'requirements', 'document', 'codes', 'extends', 'basics', 'work'].some((key) => Object.hasOwn(object, key)) &&
    typicalKeys.filter((key) => Object.hasOwn(object, key)).length >= 2,
  read: (object): JobFields => {
    const location = mapOf(object['location']);
    const place = ['city', 'region', 'countryCode'].flatMap((key) => textOf(location[key]) ?? []).join(', ');
    return {
      title: textOf(object['title']) ?? textOf(object['jobTitle']),
      texts: [
        ...textsOf(object['description']).map((text): JobText => ({ part: null, text })),
        ...textsOf(object['responsibilities']).map((text): JobText => ({ part: 'duties', text })),
        ...textsOf(object['qualifications']).map((text): JobText => ({ part: 'required', text })),
        ...textsOf(object['experience']).map((text): JobText => ({ part: 'required', text: experienceText(text) })),
        ...listOf(object['skills']).flatMap(skillTexts),
      ],
      pay: salariesOf(object['salary'], textOf(object['currency'])?.toUpperCase()),
      terms: statedTerms({
        employer: textOf(object['company']),
        place: place === '' ? textOf(object['location']) : place,
        employment: employmentOf(textsOf(object['type'])),
        'days from home': /^(?:full|remote|true)/i.test(String(object['remote'])) ? 5 : null,
      }),
      language: null,
    };
  },
};

const typicalKeys = ['company', 'description', 'responsibilities', 'qualifications', 'experience', 'salary', 'remote', 'skills', 'type'];

/** `5+ years` alone says too little to stand by itself; `Senior` says nothing that can be read. */
function experienceText(text: string): string {
  return /^\D{0,12}\d+\s*\+?\s*(?:years?|yrs?)$/i.test(text) ? `${text} of experience` : text;
}

/** The keywords of a skill are what it names; its own name is then a heading. */
function skillTexts(skill: unknown): JobText[] {
  const keywords = isJsonMap(skill) ? textsOf(skill['keywords']) : [];
  const part = isJsonMap(skill) && /bonus|plus|nice|prefer|optional|desir/i.test(textOf(skill['level']) ?? '') ? 'preferred' : 'required';
  return (keywords.length > 0 ? keywords : textsOf(skill)).map((text) => ({ part, text }));
}
