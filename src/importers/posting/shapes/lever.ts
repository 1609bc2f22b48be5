import { employmentOf } from './employment.js';
import { type JobFields, type JobShape, type JobText, placeText, statedTerms } from './job-fields.js';
import { isJsonMap, listOf, mapOf, textOf, textsOf } from './json-value.js';
import { salariesOf } from './salary.js';

/** A job of a Lever board (https://github.com/lever/postings-api): its sections are `lists`, each with a heading and list items as HTML. */
export const lever: JobShape = {
  name: 'Lever',
  fits: (object) => typeof object['text'] === 'string' && (Array.isArray(object['lists']) || isJsonMap(object['categories'])),
  read: (object): JobFields => {
    const categories = mapOf(object['categories']);
    const opening = textOf(object['description']) ?? textOf(object['descriptionPlain']);
    const closing = textOf(object['additional']) ?? textOf(object['additionalPlain']);
    return {
      title: textOf(object['text']),
      texts: [
        ...(opening === null ? [] : [{ part: null, text: opening }]),
        ...listOf(object['lists'])
          .filter(isJsonMap)
          .flatMap(({ text, content }): JobText[] =>
            textsOf(content).map((each) => ({ part: null, heading: textOf(text) ?? '', text: each })),
          ),
        ...(closing === null ? [] : [{ part: null, text: closing }]),
        ...textsOf(object['salaryDescriptionPlain'] ?? object['salaryDescription']).map((text): JobText => ({ part: 'pay', text })),
      ],
      pay: salariesOf(object['salaryRange']),
      terms: statedTerms({
        place: placeText(textOf(categories['location']), /^remote$/i.test(textOf(object['workplaceType']) ?? '')),
        employment: employmentOf(textsOf(categories['commitment'])),
      }),
      language: null,
    };
  },
};
