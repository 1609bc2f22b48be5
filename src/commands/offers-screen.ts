import { offerPay } from '../categories/offers/pay-totals.js';
import { placePay } from '../compare/pay-place.js';
import type { Comparison } from '../model/comparison.js';
import { UserError } from '../model/errors.js';
import type { PayPlace } from '../model/pay-place.js';
import type { FoundBy, Role } from '../model/role.js';
import type { Screen } from '../model/screen.js';
import type { KnownOfRoles } from '../reports/answer/answer.js';
import type { OfficialPay } from '../reports/offers/offer-context.js';
import { offersScreen } from '../reports/offers/offers-screen.js';
import { officialSeries, paySeries } from '../reports/role-screen/pay-series.js';
import { openLibrary } from '../roles/library.js';
import { loadRole } from '../roles/load-role.js';
import type { World } from './command.js';

/** Jobs on offer on one screen, with the official pay of their occupations. */
export async function openOffersScreen(comparison: Comparison, known: KnownOfRoles, world: World): Promise<Screen> {
  const official = await Promise.all(known.roles.map(async (role) => officialPay(role, world)));
  return offersScreen({ comparison, ...known, official });
}

/** Null if no occupation is known, or it has no official pay. */
async function officialPay(role: Role, world: World): Promise<OfficialPay | null> {
  const occupation = await occupationOf(role, world);
  const series = occupation ? officialSeries(paySeries(occupation)) : undefined;
  if (!occupation || !series) return null;
  return { title: series.occupation ?? occupation.title, series, place: placeOfBase(role, series) };
}

/** The ways to find an occupation by a title that leave no doubt about which it is. */
const certainWays: ReadonlySet<FoundBy> = new Set(['title', 'id', 'alias', 'occupation', 'reported', 'alternate', 'initials']);

/** A bundled role with the code of an offer, all of which have the figures of its occupation; else the one with its title. */
async function occupationOf({ codes, title }: Role, { roleSources }: World): Promise<Role | null> {
  const packed = roleSources.library.folders.filter((folder) => folder.packed);
  const { onGuess: _told, ...quiet } = roleSources;
  const sources = { ...quiet, library: openLibrary(packed) };
  const stated = new Set(Object.values(codes).map(({ code }) => detailed(code)));
  const coded = packed
    .flatMap((folder) => folder.packed?.metadata() ?? [])
    .find((role) => Object.values(role.codes).some(({ code }) => stated.has(detailed(code))));
  const found = await loadRole(coded?.id ?? title, sources).catch(nullIfUnknown);
  return found !== null && (found.found === undefined || certainWays.has(found.found.by)) ? found : null;
}

/** A code of the SOC as O*NET writes it: `15-1252.00` for `15-1252`. */
function detailed(code: string): string {
  return /^\d{2}-\d{4}$/.test(code) ? `${code}.00` : code;
}

function nullIfUnknown(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

/** From this number of hours a week on, a job is full time, and its pay for a year compares as it is with official figures. */
const fewestFullTimeHours = 35;

function placeOfBase({ categories }: Role, { figures }: OfficialPay['series']): PayPlace | null {
  const { parts, terms } = offerPay(categories);
  const base = parts.find(({ key }) => key === 'base');
  if (!base) return null;
  const isPartTime = terms.hoursAWeek !== null && terms.hoursAWeek < fewestFullTimeHours;
  const { low, high, currency } = base;
  return placePay({ low, high, currency, period: 'year', hoursAWeek: isPartTime ? terms.hoursAWeek : null }, figures);
}
