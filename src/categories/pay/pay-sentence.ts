import type { ComparedCategory, PayDelta } from '../../model/comparison.js';
import type { PayCell } from '../../model/role.js';
import type { SentenceContext } from '../sentences/sentence-context.js';
import type { PaySentence } from './pay-phrases.js';
import { isBasePay } from './pay-parts.js';
import { manyPaySentence } from './many-pay-sentence.js';
import { pairPaySentence } from './pair-pay-sentence.js';

type PayCategory = Pick<ComparedCategory<PayCell, PayDelta>, 'rows'>;

export interface PaySentenceOptions {
  /** Whether a chart beside the sentence shows the date, and the figures of occupations next to the roles' own. */
  readonly isBesideChart?: boolean;
}

/**
 * Says in one sentence what roles earn: the amounts, which statistic, where and when. Of two roles, exactly; of more, rounded.
 * @returns null if no role states pay
 */
export function paySentence({ rows }: PayCategory, context: SentenceContext, options: PaySentenceOptions = {}): PaySentence | null {
  const write = context.roles.length === 2 ? pairPaySentence : manyPaySentence;
  return write(rows.filter(isOfWholePay), context, options.isBesideChart ?? false);
}

/** Of the parts of pay, the base of a year or less tells who earns more; the others are told beside it. */
function isOfWholePay({ cells }: PayCategory['rows'][number]): boolean {
  return cells.every((cell) => cell === null || isBasePay(cell));
}
