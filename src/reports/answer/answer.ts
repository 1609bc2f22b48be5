import { standardCategories } from '../../categories/standard.js';
import type { ComparedCategory } from '../../model/comparison.js';
import type { Answer } from '../../model/answer.js';
import type { ComparisonBlock } from '../../model/blocks/comparison.js';
import { categoryBlock } from '../category-block.js';
import { introductionsOf } from '../comparison-screen/introductions.js';
import type { AnswerContext } from './answer-context.js';
import type { ComparisonView } from '../comparison-view.js';
import { alikeAnswer } from './alike.js';
import { payAnswer } from './pay.js';
import { takesAnswer } from './takes.js';

/** What is known of the roles and of all occupations beside the comparison. */
export type KnownOfRoles = Omit<AnswerContext, 'comparison'>;

/** The answer to a comparison at a glance: what the roles are, how alike, what they pay and what they take; then the categories. */
export function comparisonAnswer(context: AnswerContext, view: ComparisonView): Answer {
  const { comparison } = context;
  const { categories, similarity } = comparison;
  const pay = categories.some(({ id }) => id === 'pay') ? payAnswer(context) : null;
  const takes = takesAnswer(comparison);
  const inShort = new Set(['summary', ...(pay ? ['pay'] : []), ...(takes.length === 0 ? [] : ['requirements'])]);
  const blockOf = (category: ComparedCategory): ComparisonBlock => categoryBlock(category, comparison, view, context);
  const detailsOf = (id: string): ComparisonBlock | null =>
    categories.filter((category) => category.id === id && inShort.has(id)).map(blockOf)[0] ?? null;
  return {
    roles: introductionsOf(comparison),
    alike: alikeAnswer(similarity),
    pay,
    takes,
    details: { roles: detailsOf('summary'), pay: detailsOf('pay'), takes: detailsOf('requirements') },
    categories: inOrder(categories.filter(({ id }) => !inShort.has(id))).map(blockOf),
  };
}

/** What decides comes before what informs; categories of the roles' own come after those that most roles have. */
const order = ['pay', 'terms', 'benefits', 'requirements', 'duties', 'skills', 'knowledge', 'technologies', 'environment', 'interests'];

function inOrder(categories: readonly ComparedCategory[]): ComparedCategory[] {
  return categories.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ id }: ComparedCategory): number {
  if (order.includes(id)) return order.indexOf(id);
  return Object.hasOwn(standardCategories, id) ? order.length + 1 : order.length;
}
