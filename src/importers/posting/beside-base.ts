import { readBesideBase, type StatedPart } from '../facts/parts-of-pay.js';
import type { StatedPay } from '../facts/stated-pay.js';
import { isUsuallyGuaranteed } from '../../categories/pay/pay-parts.js';
import { uniqueBy } from './role-item.js';
import type { JobAd } from './statement.js';

/** What an ad pays besides its base, as figures of a role file: the share of a bonus as what it comes to at most. */
export function partFigures(ad: JobAd, base: StatedPay | undefined): object[] {
  const parts = textsOf(ad).flatMap((text) => readBesideBase(text).parts);
  return uniqueBy(parts, ({ name }) => name).flatMap((part) => figureOf(part, base) ?? []);
}

/** What an ad pays for some hours only, in its words; null if it does not say. */
export function onTopOf(ad: JobAd): string | null {
  const texts = uniqueBy(
    textsOf(ad).flatMap((text) => readBesideBase(text).onTop),
    (text) => text.toLowerCase(),
  );
  return texts.length === 0 ? null : texts.join(', ');
}

/** Whether a sentence says what is paid besides a base. */
export function paysBesideBase(sentence: string): boolean {
  const { parts, onTop } = readBesideBase(sentence);
  return parts.length + onTop.length > 0;
}

/** Bonuses of which no amount is known, because the ad does not say what they are a share of. */
export function sharesOfNothing(ad: JobAd, base: StatedPay | undefined): string[] {
  if (base) return [];
  return ad.statements.flatMap(({ part, text }) => (part === 'pay' && readBesideBase(text).parts.some(isShare) ? [text] : []));
}

function textsOf({ statements }: JobAd): string[] {
  return statements.filter(({ part }) => ['pay', 'terms', 'benefits', 'summary'].includes(part)).map(({ text }) => text);
}

function isShare({ is }: StatedPart): boolean {
  return 'most' in is;
}

function figureOf({ name, is, isGuaranteed }: StatedPart, base: StatedPay | undefined): object | null {
  const sure = isGuaranteed === isUsuallyGuaranteed(name) ? {} : { guaranteed: isGuaranteed };
  if ('amount' in is) {
    // The dollar is that of the base.
    const currency = is.currency === 'USD' && base?.currency.endsWith('D') === true ? base.currency : is.currency;
    return { part: name, amount: is.amount, currency, period: is.period, ...sure, source: 'ad' };
  }
  const whole = base?.most ?? base?.least ?? null;
  if (base === undefined || whole === null) return null;
  const amount = Math.round(whole * is.most) / 100;
  const note = `${is.least === is.most ? '' : `${is.least}–`}${is.most}% of base`;
  return { part: name, amount, currency: base.currency, period: base.period, ...sure, note, source: 'ad' };
}
