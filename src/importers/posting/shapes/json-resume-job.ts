import { employmentOf } from './employment.js';
import { type JobFields, type JobShape, type JobText, placeText, statedTerms } from './job-fields.js';
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
        ...textsOf(object['experience']).flatMap(experienceText),
        ...listOf(object['skills']).flatMap(skillTexts),
        ...textsOf(object['benefits'] ?? object['perks']).map((text): JobText => ({ part: 'benefits', text })),
      ],
      pay: salariesOf(object['salary'], textOf(object['currency'])?.toUpperCase()),
      terms: statedTerms({
        employer: textOf(object['company']),
        place: placeText(place === '' ? textOf(object['location']) : place, /^(?:full|remote|true)/i.test(String(object['remote']))),
        employment: employmentOf(textsOf(object['type'])),
      }),
      language: null,
    };
  },
};

const typicalKeys = ['company', 'description', 'responsibilities', 'qualifications', 'experience', 'salary', 'remote', 'skills', 'type'];

/** `5+ years` alone says too little to stand by itself; `Senior` or `Mid-level` says nothing that can be read. */
function experienceText(text: string): JobText[] {
  if (!/\d|\s\S+\s/.test(text)) return [];
  return [{ part: 'required', text: /^\D{0,12}\d+\s*\+?\s*(?:years?|yrs?)$/i.test(text) ? `${text} of experience` : text }];
}

/** `Data analysis: Python, MATLAB`: a skill with its keywords. */
function skillTexts(skill: unknown): JobText[] {
  if (!isJsonMap(skill)) return textsOf(skill).map((text) => ({ part: 'required', text }));
  const [name, keywords] = [textOf(skill['name']), textsOf(skill['keywords']).join(', ')];
  const part = /bonus|plus|nice|prefer|optional|desir/i.test(textOf(skill['level']) ?? '') ? 'preferred' : 'required';
  const text = [name, keywords].filter((each) => each !== null && each !== '').join(': ');
  return text === '' ? [] : [{ part, text }];
}
