import { formatMoney, perPeriod } from '../pay/pay-figures.js';
import { knownPart, namesPart } from '../pay/pay-parts.js';
import type { OfferPay } from './pay-totals.js';
import type { TermName, Terms } from './terms.js';
import type { YearlyPart } from './yearly-parts.js';

/** How many questions each offer gets. */
const mostQuestions = 3;

/** For each offer, what to ask whoever makes it, the most important first: what is not certain, and what another offer states and it does not. */
export function questionsFor(offers: readonly OfferPay[]): string[][] {
  return offers.map((offer, index) => {
    const others = offers.filter((_, other) => other !== index);
    const asked = rules.flatMap((rule) => rule(offer, others));
    return [...new Set(asked)].slice(0, mostQuestions);
  });
}

type Rule = (offer: OfferPay, others: readonly OfferPay[]) => string[];

/** The most important first. */
const rules: readonly Rule[] = [
  ({ parts }) => (parts.length === 0 ? ['What does it pay?'] : []),
  ({ parts }) => parts.filter(({ key, low, high }) => key === 'base' && low < high).map(rangeQuestion),
  ({ terms, parts }) => (terms.isLimited && parts.length > 0 ? [limitQuestion(terms)] : []),
  missingTerm('hours', 'How many hours a week is it?'),
  ({ totals }) => (totals?.areHoursAssumed ? ['How many hours a week is it?'] : []),
  ({ parts }) => parts.filter(isUncertain).map(uncertainQuestion),
  ({ parts }) => parts.filter(isPaid).flatMap(({ name, isOnce }) => (isOnce ? [onceQuestion(name)] : [])),
  missingTerm('leave', 'How many days of leave are there?'),
  (offer, others) => (offer.parts.length === 0 ? [] : missingParts(offer, others)),
  ({ terms }) => (isOpenOnCall(terms.texts.onCall) ? ['Is being on call paid?'] : []),
  missingTerm('home', 'How many days a week can be worked from home?'),
  missingTerm('holidays', 'Which public holidays are free?'),
  missingTerm('onCall', 'Is anybody on call, and how often?'),
  ({ benefits }, others) => (benefits.length === 0 && others.some((other) => other.benefits.length > 0) ? ['What are the benefits?'] : []),
];

/** What another offer states of its terms. */
function missingTerm(term: TermName, question: string): Rule {
  return (offer, others) =>
    offer.terms.texts[term] === undefined && others.some((other) => other.terms.texts[term] !== undefined) ? [question] : [];
}

/** In the words of the offer, which may pay by the hour. */
function rangeQuestion({ low, high, currency, cells }: YearlyPart): string {
  const [period = 'year', ...others] = new Set(cells.map((cell) => cell.period));
  const amounts = others.length > 0 ? [low, high] : cells.map(({ amount }) => amount);
  const per = others.length > 0 || period === 'year' ? '' : ` ${perPeriod(period)}`;
  return `Where between ${formatMoney(Math.min(...amounts), currency)} and ${formatMoney(Math.max(...amounts), currency)}${per} would the pay begin?`;
}

function limitQuestion({ texts }: Terms): string {
  return texts.length === undefined
    ? 'How long is the contract, and can it be extended?'
    : 'Can the contract be extended, and for how long?';
}

/** A part of nothing is one that the offer says it does not have. */
function isPaid({ high }: YearlyPart): boolean {
  return high > 0;
}

function isUncertain(part: YearlyPart): boolean {
  return isPaid(part) && !part.isFixed && !part.isOnce;
}

function uncertainQuestion({ name, note }: YearlyPart): string {
  const known = knownPart(name)?.name;
  if (known === 'equity') return 'When could the equity be sold, and who sets its price?';
  if (known === 'commission') return 'What commission did others earn last year?';
  if (known === 'overtime') return 'How much overtime is usual, and is all of it paid?';
  const [, share] = /^(\d+(?:\.\d+)?) ?%/.exec(note ?? '') ?? [];
  if (known === 'bonus' && share !== undefined) return `How often was the bonus of ${share}% paid in full?`;
  return `${isPlural(name) ? 'Were' : 'Was'} ${withThe(name)} paid in full last year?`;
}

function onceQuestion(name: string): string {
  const known = knownPart(name)?.name;
  if (known === 'sign-on') return 'Must the sign-on be paid back if you leave?';
  return isPlural(name)
    ? `When are ${withThe(name)} paid, and must they be paid back if you leave?`
    : `When is ${withThe(name)} paid, and must it be paid back if you leave?`;
}

/** Parts that another offer states. Where the benefits name such a part, only its amount is asked for, if they do not say that too. */
function missingParts({ parts, benefits }: OfferPay, others: readonly OfferPay[]): string[] {
  const own = new Set(parts.flatMap(({ key, name }) => [key, knownPart(name)?.name ?? key]));
  return others
    .flatMap((other) => other.parts)
    .filter((part) => isPaid(part) && !part.isOnce && part.key !== 'base')
    .filter(({ key, name }) => !own.has(key) && !own.has(knownPart(name)?.name ?? key))
    .flatMap(({ name }) => {
      const part = knownPart(name)?.name ?? name;
      const said = benefits.find((benefit) => namesPart(benefit, part));
      if (said === undefined) return [missingQuestion(name)];
      return statesFigure(said) ? [] : [`How much does the ${part} come to a year?`];
    });
}

/** The number of a plan is no figure: `401(k) matching`. */
function statesFigure(sentence: string): boolean {
  return /\d/.test(sentence.replace(/\b40[13] ?\(?[kb]\b\)?/gi, ''));
}

function missingQuestion(name: string): string {
  const known = knownPart(name)?.name;
  if (known === 'bonus') return 'Is there a bonus?';
  if (known === 'equity') return 'Is there any equity?';
  if (known === 'commission') return 'Is there a commission?';
  if (known === 'overtime') return 'Is overtime paid?';
  if (known === 'retirement match') return 'What is paid towards retirement?';
  if (known === '13th salary') return 'Is there a 13th salary?';
  return `${isPlural(name) ? 'Are' : 'Is'} there ${oneOfMany.test(name) ? 'a ' : ''}${name} or the like?`;
}

/** What takes an article: `a language premium`, but `profit sharing`. */
const oneOfMany = /\b(?:allowance|stipend|premium|supplement|subsidy|grant|award|payment|differential|budget|fund|voucher|discount|loan)$/i;

/** `tips`, but neither `bonus` nor `share of tips`. */
function isPlural(name: string): boolean {
  return /^(?!.* of ).*[^su]s$/i.test(name);
}

function withThe(name: string): string {
  return `the ${name.replace(/^(?:the|a|an) /i, '')}`;
}

/** Whether it asks for being on call and does not say whether that is paid. */
function isOpenOnCall(text: string | undefined): boolean {
  return text !== undefined && !/\b(?:no|none|never|not|paid|unpaid|pays?)\b|[$€£]/i.test(text);
}
