import { employmentOf } from './employment.js';
import { type JobFields, type JobShape, statedTerms } from './job-fields.js';
import { isJsonMap, listOf, mapOf, numberOf, textOf, textsOf } from './json-value.js';
import { salariesOf } from './salary.js';

/** A job of a Greenhouse board (https://developers.greenhouse.io/job-board.html): its `content` is HTML, escaped once more. */
export const greenhouse: JobShape = {
  name: 'Greenhouse',
  fits: (object) => typeof object['title'] === 'string' && typeof object['content'] === 'string',
  read: (object): JobFields => {
    const metadata = listOf(object['metadata']).filter(isJsonMap);
    return {
      title: textOf(object['title']),
      texts: textsOf(object['content']).map((text) => ({ part: null, text })),
      pay: listOf(object['pay_input_ranges'])
        .filter(isJsonMap)
        .flatMap((range) => salariesOf(inUnits(range))),
      terms: statedTerms({
        employer: textOf(object['company_name']),
        place: textOf(mapOf(object['location'])['name']) ?? textOf(object['location']),
        employment: employmentOf(
          metadata.filter(({ name }) => /employment|time type|commitment/i.test(String(name))).flatMap(({ value }) => textsOf(value)),
        ),
      }),
      language: textOf(object['language']),
    };
  },
};

/** Amounts are in cents. */
function inUnits(range: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [min, max] = ['min_cents', 'max_cents'].map((key) => numberOf(range[key]));
  return {
    ...(typeof min === 'number' && { min: min / 100 }),
    ...(typeof max === 'number' && { max: max / 100 }),
    currency: range['currency_type'],
    period: [textOf(range['title']), textOf(range['blurb'])].filter((text) => text !== null).join(' '),
  };
}
