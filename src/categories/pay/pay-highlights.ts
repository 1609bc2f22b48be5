import type { ComparedCategory, PayDelta } from '../../model/comparison.js';
import type { PayCell } from '../../model/role.js';
import type { Highlight } from '../kind.js';
import type { SentenceContext } from '../sentences/sentence-context.js';
import type { PaySentence } from './pay-phrases.js';
import { paySentence } from './pay-sentence.js';

/** Returns a sentence about pay, and one about each category of the roles' own that has figures, such as a bonus. */
export function payHighlights(categories: readonly ComparedCategory<PayCell, PayDelta>[], context: SentenceContext): Highlight[] {
  return categories.flatMap((category) => {
    const sentence = paySentence(category, context);
    if (!sentence) return [];
    const isPay = category.id === 'pay';
    // A custom category, such as a bonus, is only a part of what people earn.
    return [{ text: isPay ? sentence.text : `${category.title}: ${sentence.text}`, weight: weights[sentence.tells] - (isPay ? 0 : 0.4) }];
  });
}

const weights: Readonly<Record<PaySentence['tells'], number>> = { difference: 1, equality: 1, figures: 0.97, one: 0.45 };
