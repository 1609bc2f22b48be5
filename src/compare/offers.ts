import { type OfferSentence, offersInShort } from '../categories/offers/in-short.js';
import { type OfferPay, offerPay } from '../categories/offers/pay-totals.js';
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
  const offers = roles.map(({ categories }) => ({ pay: offerPay(categories), categories }));
  const pays = offers.map(({ pay }) => pay);
  const [left, right] = pays;
  const names = offerNames(roles, pays);
  const sentences = roles.length === 2 && left && right ? offersInShort([left, right]) : [];
  return {
    sentences: sentences.map((sentence) => spoken(sentence, names)),
    totals: pays.map(({ totals }) => totals),
    questions: questionsFor(offers),
  };
}

/** The category with what the pay of each offer comes to, if it is that of pay. */
export function withTotals(category: ComparedCategory, { totals }: Pick<ComparedOffers, 'totals'>): ComparedCategory {
  return category.id === 'pay' && totals.some((each) => each !== null) ? { ...category, totals } : category;
}

/** The employers if both are stated and differ, else the titles if these differ, else which offer it is. */
function offerNames(roles: readonly Pick<Role, 'title'>[], offers: readonly OfferPay[]): string[] {
  const candidates = [offers.map(({ terms }) => terms.employer), roles.map(({ title }) => title), ['The first', 'The second']];
  const distinct = candidates.find((names) => names.every((name) => name !== null) && new Set(names).size === names.length);
  return (distinct ?? []).map((name) => name ?? '');
}

function spoken(sentence: OfferSentence, names: readonly string[]): string {
  const text = sentence.map((part) => (typeof part === 'string' ? part : (names[part.role] ?? '')));
  return text.map((part, index) => (index > 0 && /^The (?:first|second)$/.test(part) ? part.toLowerCase() : part)).join('');
}
