import type { StatedPay } from '../../facts/stated-pay.js';
import { readStatedPay } from '../../facts/stated-pay.js';
import { employmentOf } from './employment.js';
import { type JobFields, type JobShape, placeText, statedTerms } from './job-fields.js';
import { isJsonMap, listOf, mapOf, textOf, textsOf } from './json-value.js';
import { salariesOf } from './salary.js';

/** A job of an Ashby board (https://developers.ashbyhq.com/docs/public-job-posting-api). */
export const ashby: JobShape = {
  name: 'Ashby',
  fits: (object) =>
    typeof object['title'] === 'string' && ['descriptionHtml', 'descriptionPlain'].some((key) => typeof object[key] === 'string'),
  read: (object): JobFields => ({
    title: textOf(object['title']),
    texts: textsOf(object['descriptionHtml'] ?? object['descriptionPlain']).map((text) => ({ part: null, text })),
    pay: payOf(mapOf(object['compensation'])),
    terms: statedTerms({
      place: placeText(
        textOf(object['location']) ?? textOf(object['locationName']),
        object['isRemote'] === true || /^remote$/i.test(textOf(object['workplaceType']) ?? ''),
      ),
      employment: employmentOf(textsOf(object['employmentType'])),
    }),
    language: null,
  }),
};

/** The salary among the components; without them, the summary in words. Equity and bonuses are not the salary. */
function payOf(compensation: Readonly<Record<string, unknown>>): StatedPay[] {
  const tiers = listOf(compensation['compensationTiers']).filter(isJsonMap);
  const components = [...listOf(compensation['summaryComponents']), ...tiers.flatMap(({ components: own }) => listOf(own))].filter(
    isJsonMap,
  );
  const salaries = components.filter(({ compensationType }) => /salary|hourly|wage|base/i.test(textOf(compensationType) ?? ''));
  const [first] = salariesOf(salaries);
  const summary = textOf(compensation['scrapeableCompensationSalarySummary']) ?? textOf(compensation['compensationTierSummary']) ?? '';
  const stated = first ?? readStatedPay(summary);
  return stated ? [stated] : [];
}
