import type { StatedPay } from '../facts/stated-pay.js';
import { fullTimeShareIn, readWorkingTime } from '../facts/working-time.js';
import { onTopOf } from './beside-base.js';
import { contractLengthIn } from './contract-length.js';
import { inOwnDollars } from './dollar-of.js';
import { wordsBeside } from './generic-words.js';
import { onCallIn } from './on-call.js';
import { payIn } from './pay-in.js';
import { plainPlace } from './place-words.js';
import { employmentOf } from './shapes/employment.js';
import { statedTerms } from './shapes/job-fields.js';
import type { AdPart, JobAd, Statement, Terms } from './statement.js';

/** The pay of an ad: of its data, else the first that its texts state, those on pay first. A bonus is none. */
export function payOf({ pay, statements, terms }: JobAd): StatedPay[] {
  const [first] = pay;
  if (first) return [first];
  const order: readonly AdPart[] = ['pay', 'terms', 'benefits', 'summary'];
  for (const part of order)
    for (const { text } of statements.filter((statement) => statement.part === part)) {
      const stated = payIn(text, part);
      if (stated) return [inOwnDollars(stated, { statements, terms })];
    }
  return [];
}

/** Whether a text is nothing but the pay, which is stated as such. */
export function isPayAlone(text: string): boolean {
  const stated = payIn(text, 'benefits');
  return stated !== null && !morePay.test(text) && !isForSomething(text) && wordsBeside(text.replace(payWords, ' '), [stated.text]) < 2;
}

/** What is worth a line of its own beside the pay: `plus 0.1 % equity`. */
const morePay =
  /\b(?:bonus(?:es)?|equity|shares?|options?|commissions?|provisionen|prämien?|primes?|provvigioni|comiss\p{L}+|comisiones|variable|variabel|13\.|14\.|sign-on|(?:weihnachts|urlaubs)geld|\d\d (?:gehälter|monatsgehälter|mensualités|pagas|mensilità)|overtime|tips|trinkgeld|pourboires?|propinas?|mance|gorjetas?|fooien)\b/iu;

/** Money for something is no pay: `$600 a year for tools`. */
export function isForSomething(text: string): boolean {
  return purpose.test(text);
}

const purpose =
  /\d[^.]*\b(?:for|towards?|für|zur|zum|pour|para|voor) (?!this\b|the (?:role|job|position)\b|diese|ce(?:tte)? |un[ae]? |vollzeit|full|\d)\p{Ll}/iu;

const payWords =
  /\b(?:bezahlung|vergütung|entgelt|erfahrung|tvöd|tv-?l|sue|week|weekly hours|woche|semaine|semana|settimana|bij|hours|stunden|salary|pay|base|from|to|up|between|entre|von|bis|zwischen|de|da|tra|tussen|tot|en|und|et|y|e|brutos?|brutto|jährlich|monatlich|starting|range|competitive|annual|gross|per|an?|annum|year|hour|depending on|doe|brut|par|mois|selon|salaire|gehalt|brutto|monat|jahr|nach|je|bruto|maand|por|mes|al|lord[oa]|mese|anno|average|weekly|paid|fisso|mensile|mensual|annuale|salaris|wij|een|ein|une?|jahresgehalt|monatsgehalt|stundenlohn|jahresbrutto|tarif|tariflich|nettó?|netto|yearly|monthly|hourly|fixed|uur|hora|ora|heure|salario|salário|retribución|retribuzione|compensation|circa|ca|rund|environ|aprox)\b/gi;

/** The terms of an ad: those of its data, and what its texts say of hours, leave, place and contract. */
export function termsOf(ad: JobAd): Terms {
  const { title, terms, statements } = ad;
  const texts = statements.filter(({ part }) => part !== 'duties' && part !== 'technologies');
  const times = texts.map(({ text }) => readWorkingTime(text));
  const stated = texts.filter(({ part }) => part === 'terms' || part === 'pay' || part === 'benefits' || part === 'summary');
  const length = contractLengthIn([title ?? '', ...stated.map(({ text }) => text)]);
  return statedTerms({
    employer: terms.employer,
    place: terms.place ?? placeIn(stated),
    'hours a week':
      terms['hours a week'] ?? firstOf(times, ({ hoursAWeek }) => hoursAWeek) ?? firstOf(texts, ({ text }) => fullTimeShareIn(text)),
    'leave days a year': terms['leave days a year'] ?? firstOf(times, ({ leaveDays }) => leaveDays),
    holidays: terms.holidays ?? firstOf(times, ({ holidays }) => holidays),
    'days from home': terms['days from home'] ?? firstOf(times, ({ daysFromHome }) => daysFromHome),
    'on call': onCallOf(statements),
    employment: employmentIn(title, terms, stated) ?? (length === null ? null : 'contract'),
    'contract length': length,
    'paid on top': onTopOf(ad),
  });
}

/** What the data or the terms say; the title may say how much of the week it takes, and benefits that it is permanent. */
function employmentIn(title: string | null, { employment }: Terms, stated: readonly Statement[]): string | null {
  const texts = (isTerms: boolean): string[] => stated.filter(({ part }) => (part === 'terms') === isTerms).map(({ text }) => text);
  const said = employment ?? employmentOf(texts(true));
  return employmentOf([
    said ?? '',
    employmentOf(/(?:full|part) time/.test(said ?? '') ? [] : [title ?? ''], ['full time', 'part time']) ?? '',
    employmentOf([...texts(true), ...texts(false)], ['permanent']) ?? '',
  ]);
}

/** How often is said once, if at all. */
function onCallOf(statements: readonly Statement[]): string | null {
  const said = statements.flatMap(({ text }) => onCallIn(text) ?? []);
  return said.find((text) => text !== 'yes') ?? said[0] ?? null;
}

function firstOf<Value, Picked>(values: readonly Value[], pick: (value: Value) => Picked | null): Picked | null {
  return values.map(pick).find((picked) => picked !== null) ?? null;
}

const placeLabel =
  /^(?:work |job |office )?(?:location|place of work|workplace|standort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|sede(?: di lavoro)?|luogo(?: di lavoro)?|local(?: de trabalho)?|localização|locatie|standplaats)\s*:\s*(.{2,80})$/i;

/** `In person` and `Hybrid remote in Reno, NV` say how one works before they say where, if they do. */
function placeIn(statements: readonly Statement[]): string | null {
  const places = statements.flatMap(({ text }) => placeLabel.exec(text)?.[1] ?? []);
  return places.map(plainPlace).find((place) => place !== '') ?? null;
}
