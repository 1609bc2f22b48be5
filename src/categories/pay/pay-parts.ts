import type { PayCell } from '../../model/role.js';
import { normalizeText } from '../normalize.js';

/** What is known of a part of pay besides what an offer says of it. */
export interface PartOfPay {
  /** As a role file usually writes it. */
  readonly name: string;
  /** Whether it is usually paid for certain. */
  readonly isGuaranteed: boolean;
}

interface KnownPart extends PartOfPay {
  /** Other names of the same part. */
  readonly names: readonly string[];
  /** Finds it in longer names: `performance bonus`. */
  readonly word: RegExp;
}

/** In the order in which they are told. A sign-on bonus comes before other bonuses, so that it is found first. */
const knownParts: readonly KnownPart[] = [
  {
    name: 'base',
    isGuaranteed: true,
    names: ['base pay', 'base salary', 'basic pay', 'basic salary', 'fixed pay', 'fixed salary', 'salary', 'wage', 'wages'],
    word: /\b(?:base|basic|salary|wages?)\b/,
  },
  {
    name: '13th salary',
    isGuaranteed: true,
    names: ['13th month', '13th month pay', '13th month salary', 'thirteenth salary', 'thirteenth month'],
    word: /\b(?:1[345]th|thirteenth|fourteenth) (?:salary|month|pay)\b/,
  },
  {
    name: 'retirement match',
    isGuaranteed: true,
    names: [
      '401k match',
      '401(k) match',
      'pension',
      'pension contribution',
      'employer pension',
      'retirement contribution',
      'superannuation',
    ],
    word: /\b(?:pension|retirement|401 ?k|superannuation)\b/,
  },
  { name: 'allowance', isGuaranteed: true, names: ['allowances'], word: /\b(?:allowance|stipend)s?\b/ },
  { name: 'overtime', isGuaranteed: false, names: ['overtime pay'], word: /\bovertime\b/ },
  {
    name: 'sign-on',
    isGuaranteed: true,
    names: ['sign-on bonus', 'signing bonus', 'sign on', 'sign on bonus', 'joining bonus', 'welcome bonus'],
    word: /\b(?:sign(?:ing)?[- ]?on|signing|joining|welcome)\b/,
  },
  { name: 'relocation', isGuaranteed: false, names: ['relocation package', 'moving costs'], word: /\b(?:relocation|moving)\b/ },
  { name: 'commission', isGuaranteed: false, names: ['commissions', 'sales commission'], word: /\bcommissions?\b/ },
  {
    name: 'equity',
    isGuaranteed: false,
    names: ['stock', 'shares', 'rsu', 'rsus', 'restricted stock units', 'stock options', 'share options', 'options'],
    word: /\b(?:equity|stock|shares|rsus?|options)\b/,
  },
  {
    name: 'bonus',
    isGuaranteed: false,
    names: ['annual bonus', 'yearly bonus', 'target bonus', 'performance bonus', 'variable pay'],
    word: /\b(?:bonus|bonuses|variable|incentive)\b/,
  },
];

/** The key of a part, the same for names that mean the same: `base` for `Base salary`. A name that is not known is its own key. */
export function canonicalPart(part: string): string {
  const key = normalizeText(part);
  return knownParts.find(({ name, names }) => [name, ...names].some((each) => normalizeText(each) === key))?.name ?? key;
}

/** What is known of a part, also if its name is longer than usual: a `holiday bonus` is a bonus; null if nothing is known. */
export function knownPart(part: string): PartOfPay | null {
  const [exact, text] = [canonicalPart(part), part.toLowerCase()];
  const inLongerName = knownParts.filter(({ name }) => name !== 'base' || /\b(?:base|basic)\b/.test(text));
  return knownParts.find(({ name }) => name === exact) ?? inLongerName.find(({ word }) => word.test(text)) ?? null;
}

/** Whether a sentence names a part that is known: `a 10% annual bonus`, but not `flexible working options`. */
export function namesPart(sentence: string, part: string): boolean {
  const text = sentence.toLowerCase().replace(/[()]/g, '').replace(ordinaryWords, '');
  return knownParts.find(({ name }) => name === part)?.word.test(text) ?? false;
}

/** What names a part only where it stands for itself, or after what makes it one. */
const ordinaryWords = /(?<!\b(?:stock|share) )\boptions\b|\b(?:variable|moving|welcome|joining)\b/g;

/** Whether a figure is of the base pay: of that part, or of pay without parts. */
export function isBasePay({ part, period }: Pick<PayCell, 'part' | 'period'>): boolean {
  return part === undefined || (canonicalPart(part) === 'base' && period !== 'once');
}

/** Whether a part is taken for certain where a file does not say. Of a part that is not known, nothing is certain. */
export function isUsuallyGuaranteed(part: string): boolean {
  return knownPart(part)?.isGuaranteed ?? false;
}

/** Sorts parts as people ask for them: base first, what is paid once last by the caller. Unknown parts come after known ones. */
export function placeOfPart(part: string): number {
  const place = order.indexOf(knownPart(part)?.name ?? '');
  return place < 0 ? order.length : place;
}

const order = [
  'base',
  '13th salary',
  'allowance',
  'retirement match',
  'overtime',
  'bonus',
  'commission',
  'equity',
  'sign-on',
  'relocation',
];
