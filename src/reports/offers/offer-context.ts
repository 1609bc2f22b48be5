import { type OfferPay, offerPay } from '../../categories/offers/pay-totals.js';
import type { PayPlace } from '../../model/pay-place.js';
import type { Role } from '../../model/role.js';
import type { ScreenContext } from '../comparison-screen/screen-context.js';
import type { PaySeries } from '../role-screen/pay-series.js';

/** The official pay of the occupation of an offer. */
export interface OfficialPay {
  /** Of the occupation. */
  readonly title: string;
  readonly series: PaySeries;
  /** Where the base pay of the offer lies among it; null if it states none. */
  readonly place: PayPlace | null;
}

/** What the screen of offers is made from. */
export interface OfferContext extends ScreenContext {
  readonly offers: readonly OfferPay[];
  /** For each offer, in order; null if no occupation is known, or none of its figures compare with the offer. */
  readonly official: readonly (OfficialPay | null)[];
}

export function offersOf(roles: readonly Pick<Role, 'categories'>[]): OfferPay[] {
  return roles.map(({ categories }) => offerPay(categories));
}
