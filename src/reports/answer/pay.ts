import { shortMoney } from '../../categories/pay/pay-figures.js';
import type { PayAnswer } from '../../model/answer.js';
import type { PaySpread } from '../../model/pay-chart.js';
import { commonSeries, rangeRows, statedOccupations, unitAndSource } from '../comparison-screen/pay.js';
import { roleName } from '../comparison-screen/titles.js';
import { offersOf } from '../offers/offer-context.js';
import { offersPayAnswer } from '../offers/offers-pay-answer.js';
import { comparedPaySentence } from '../pay-sentence.js';
import { paySeries } from '../role-screen/pay-series.js';
import type { AnswerContext } from './answer-context.js';

/** What the roles pay in a sentence, and the figures that are drawn; null if no role states any. */
export function payAnswer(context: AnswerContext): PayAnswer | null {
  if (context.comparison.questions)
    return offersPayAnswer(
      offersOf(context.roles),
      context.roles.map((_, role) => roleName(context.comparison.roles, role)),
    );
  const ofRoles = context.roles.map(paySeries);
  if (ofRoles.every((series) => series.length === 0)) return null;
  const drawn = commonSeries(ofRoles);
  const rows = rangeRows(
    drawn,
    context.roles.map(() => ''),
  );
  const currency = drawn.find((series) => series !== null)?.currency ?? '';
  const stated = statedOccupations(drawn, context);
  return {
    sentence: comparedPaySentence(context.comparison, { isBesideChart: rows.length > 0 }),
    unit: rows.length === 0 ? '' : unitAndSource(drawn).join(' '),
    rows: rows.map(({ role, spread, figure }) => ({ role, spread, text: [figure, ...middleText(spread, currency)].join(', ') })),
    occupations: stated && {
      lead: stated.lead,
      groups: stated.groups.map(({ roles, occupation }) => ({ roles, texts: [occupation] })),
    },
  };
}

/** `half earn $79k to $158k`. */
function middleText({ middle }: PaySpread, currency: string): string[] {
  if (!middle) return [];
  const [low, high] = middle.map(({ amount }) => shortMoney(amount, currency));
  return [`half earn ${low} to ${high}${middle[1].isTopCoded ? ' or more' : ''}`];
}
