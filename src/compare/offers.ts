import { offersInWords } from '../categories/offers/in-short.js';
import { offerPay } from '../categories/offers/pay-totals.js';
import { questionsFor } from '../categories/offers/questions.js';
import type { ComparedCategory, PayTotals } from '../model/comparison.js';
import type { Category, Role } from '../model/role.js';

/** Whether all roles are jobs on offer, and at least one says what it pays itself, or its terms or benefits. */
export function areOffers(roles: readonly Pick<Role, 'document' | 'categories'>[]): boolean {
  return (
    roles.every(({ document }) => document === 'posting' || document === 'offer') &&
    roles.some(({ categories }) => categories.some(isOfOffer) || offerPay(categories).parts.length > 0)
  );
}

function isOfOffer({ id }: Category): boolean {
  return id === 'terms' || id === 'benefits';
}

/** What a comparison of offers says besides its rows. */
export interface ComparedOffers {
  /** What decides between two of them. */
  readonly sentences: readonly string[];
  /** For each offer; null if it states no pay of a year, or in several currencies. */
  readonly totals: readonly (PayTotals | null)[];
  readonly questions: readonly (readonly string[])[];
}

/** Reads what the pay of offers comes to, what decides between them, and what to ask. */
export function readOffers(roles: readonly Pick<Role, 'title' | 'categories'>[]): ComparedOffers {
  const offers = roles.map(({ categories }) => offerPay(categories));
  const [left, right] = offers;
  return {
    sentences:
      roles.length === 2 && left && right
        ? offersInWords(
            [left, right],
            roles.map(({ title }) => title),
          )
        : [],
    totals: offers.map(({ totals }) => totals),
    questions: questionsFor(offers),
  };
}

/** The category with what the pay of each offer comes to, if it is that of pay. */
export function withTotals(category: ComparedCategory, { totals }: Pick<ComparedOffers, 'totals'>): ComparedCategory {
  return category.id === 'pay' && totals.some((each) => each !== null) ? { ...category, totals } : category;
}
