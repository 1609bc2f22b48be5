import { type PaySentenceOptions, paySentence } from '../categories/pay/pay-sentence.js';
import { isPayCell } from '../categories/pay/pay-figures.js';
import { sentenceContext } from '../categories/sentences/sentence-context.js';
import type { ComparedCategory, Comparison, PayDelta } from '../model/comparison.js';
import type { PayCell } from '../model/role.js';

/**
 * The sentence about pay of two to six roles: amounts, statistic, place and, unless a chart beside it shows that, the date.
 * @returns null if no role states pay
 */
export function comparedPaySentence(
  { categories, roles, sources }: Pick<Comparison, 'categories' | 'roles' | 'sources'>,
  options: PaySentenceOptions = {},
): string | null {
  const pay = categories.find(({ id }) => id === 'pay');
  return pay && isPay(pay) ? (paySentence(pay, sentenceContext(roles, sources), options)?.text ?? null) : null;
}

/** Where roles state pay in other shapes, it is compared as a list. */
function isPay(category: ComparedCategory): category is ComparedCategory<PayCell, PayDelta> {
  return category.kind === 'pay' && category.rows.every(({ cells }) => cells.every((cell) => cell === null || isPayCell(cell)));
}
