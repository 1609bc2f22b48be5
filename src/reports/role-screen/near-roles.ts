import { shortMoney } from '../../categories/pay/pay-figures.js';
import type { ScreenSection } from '../../model/screen.js';
import type { MeterRow } from '../../model/screen/alike.js';
import { groupByBand, relatedFrom } from '../../model/similarity-bands.js';
import { type PaySeries, officialSeries } from './pay-series.js';
import { section } from './section.js';

/** A role that is near another one. */
export interface NearRole {
  readonly id: string;
  readonly title: string;
  readonly score: number;
  /** Its pay; empty if it was not loaded. */
  readonly pay: readonly PaySeries[];
}

/** How many of the roles of a band have a place on the line. */
export const namedPerBand = 8;

const shownBands = 2;

/** Roles that are at least related, in groups by how near they are, of which there are two at most. Expects them nearest first. */
export function nearestBands<Near extends Pick<NearRole, 'score'>>(near: readonly Near[]): { blocks: number; roles: Near[] }[] {
  return groupByBand(near.filter(({ score }) => score >= relatedFrom))
    .map(({ band: { blocks }, members }) => ({ blocks, roles: members }))
    .slice(0, shownBands);
}

/** The roles that are nearest, with their median where it is another one than this role's. */
export function nearSection(near: readonly NearRole[], ownPay: readonly PaySeries[]): ScreenSection[] {
  const own = officialSeries(ownPay);
  const rows = nearestBands(near).map(({ blocks, roles }): MeterRow => ({
    blocks,
    names: roles.slice(0, namedPerBand).map((role) => nameWithPay(role, own)),
    count: roles.length,
  }));
  return rows.length === 0 ? [] : [section('Near roles', [{ type: 'meters', rows }])];
}

function nameWithPay({ title, pay }: NearRole, own: PaySeries | undefined): string {
  const official = officialSeries(pay);
  const isComparable = own && official && official.unitKey === own.unitKey && official.occupation !== own.occupation;
  const median = isComparable ? official.spread.median : null;
  return median ? `${title} ${shortMoney(median.amount, official?.currency ?? '')}` : title;
}
