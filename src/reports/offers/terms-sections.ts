import type { OfferPay } from '../../categories/offers/pay-totals.js';
import { termOf } from '../../categories/offers/terms.js';
import { formatMoney } from '../../categories/pay/pay-figures.js';
import { normalizeText } from '../../categories/normalize.js';
import { beforeText } from '../../before-text.js';
import type { Text } from '../../model/text.js';
import type { Role } from '../../model/role.js';
import type { ScreenSection } from '../../model/screen.js';
import { columnsOf, notStated, sharedText } from '../comparison-screen/item-text.js';
import { section } from '../role-screen/section.js';
import { hoursText } from './hours-text.js';
import type { OfferContext } from './offer-context.js';

/** Who makes the offers, and where, without marks: the columns have them. */
export function whoSection({ offers }: Pick<OfferContext, 'offers'>): ScreenSection[] {
  const texts = offers.map(({ terms: { employer, place } }) => [employer, place].filter(Boolean).join(', '));
  if (texts.every((text) => text === '')) return [];
  const columns = texts.map((text): Text[] => [text === '' ? [{ text: '  ' }, ...notStated] : `  ${text}`]);
  return [section('Who offers', [{ type: 'columns', columns, hasMarks: false, rowLimits: { narrow: 1, normal: 1, wide: 1 } }])];
}

/** Hours, leave and place, and whatever else the offers say of their terms. */
export function termsSections({ offers, roles }: Pick<OfferContext, 'offers' | 'roles'>): ScreenSection[] {
  return [
    ...rowSection('Hours', offers.map(hoursAWeekText), 'if room'),
    ...rowSection('Leave', offers.map(leaveText)),
    ...rowSection('Place', offers.map(placeText), 'never', 'days from home not stated'),
    ...otherTerms(roles),
  ];
}

/** What all say once; else a column for each, where an offer that says nothing is said not to. */
function rowSection(
  name: string,
  texts: readonly (string | null)[],
  space: ScreenSection['space'] = 'never',
  silence?: string,
): ScreenSection[] {
  const [first] = texts;
  if (texts.every((text) => text === null)) return [];
  const isShared =
    first !== null && first !== undefined && texts.every((text) => text !== null && normalizeText(text) === normalizeText(first));
  return [
    section(
      name,
      [
        isShared
          ? sharedText(first)
          : columnsOf(texts.map((text) => text ?? (silence === undefined ? notStated : [{ text: silence, tone: 'muted' }]))),
      ],
      { space },
    ),
  ];
}

/** `40 a week; on call one week in four; full time`. */
function hoursAWeekText({ terms: { texts } }: OfferPay): string | null {
  const { hours, onCall, employment, length } = texts;
  const parts = [
    ...(hours === undefined ? [] : [/\b(?:week|month|year|day|FTE)/i.test(hours) ? hours : `${hours} a week`]),
    ...(onCall === undefined ? [] : [onCallText(onCall)]),
    ...(employment === undefined ? [] : [employment]),
    ...(length === undefined ? [] : [`for ${length}`]),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

function onCallText(text: string): string {
  if (text === 'no') return 'never on call';
  return text === 'yes' ? 'on call' : `on call ${text}`;
}

/** `20 days and 10 holidays: 1,840 hours at work; guaranteed $74.61 an hour`. */
function leaveText({ terms: { texts }, totals }: OfferPay): string | null {
  const { leave, holidays } = texts;
  const days = [
    ...(leave === undefined ? [] : [isNumber(leave) ? `${leave} days` : leave]),
    ...(holidays === undefined ? [] : [isNumber(holidays) ? `${holidays} holidays` : holidays]),
  ].join(' and ');
  if (days === '') return null;
  if (!totals || totals.hoursAtWork === null || totals.guaranteedAnHour === null) return days;
  return `${days}: ${hoursText(totals.hoursAtWork)}; guaranteed ${formatMoney(totals.guaranteedAnHour, totals.currency)} an hour`;
}

/** `2 days a week from home`. The place itself stands beside the name of who offers. */
function placeText({ terms: { texts } }: OfferPay): string | null {
  const { home } = texts;
  if (home === undefined) return null;
  if (home === 'yes' || home === '5' || home === 'no' || home === '0')
    return home === 'no' || home === '0' ? 'no days from home' : 'every day from home';
  return isNumber(home) ? `${home} ${home === '1' ? 'day' : 'days'} a week from home` : home;
}

function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/** Terms that have no line of their own, after their names. */
function otherTerms(roles: readonly Pick<Role, 'categories'>[]): ScreenSection[] {
  const columns = roles.map(({ categories }): Text[] =>
    (categories.find(({ id }) => id === 'terms')?.entries ?? [])
      .filter(({ label }) => label !== null && termOf(label) === null)
      .map(({ label, cell }) => [{ text: beforeText(label ?? ''), tone: 'muted' as const }, { text: cell.text }]),
  );
  if (columns.every(({ length }) => length === 0)) return [];
  return [section('Terms', [{ type: 'columns', columns, hasMarks: true, rowLimits: { narrow: 2, normal: 3, wide: 4 } }])];
}
