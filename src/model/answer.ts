import type { ComparisonBlock } from './blocks/comparison.js';
import type { PaySpread } from './pay-chart.js';
import type { Text } from './text.js';

/** The answer to a comparison at a glance, with which a page begins. */
export interface Answer {
  /** For each role, in order, the title, with its reference if the titles do not tell the roles apart, and the first sentence about it. */
  readonly roles: readonly { readonly name: string; readonly sentence: string }[];
  readonly alike: AlikeAnswer;
  /** Null if no role states pay that can be drawn or told. */
  readonly pay: PayAnswer | null;
  /** What it takes to get in: education, license, experience. */
  readonly takes: readonly { readonly title: string; readonly groups: readonly StatingGroup[] }[];
  /** All that the roles state of what they are, of pay and of what it takes, which the answer has in short; null if it has none of it. */
  readonly details: Readonly<Record<'roles' | 'pay' | 'takes', ComparisonBlock | null>>;
  /** The other categories in the order in which people ask for them, each with its rows ranked. */
  readonly categories: readonly ComparisonBlock[];
}

/** How alike the roles are. */
export interface AlikeAnswer extends AlikeScore {
  /** What the words rest on: `more alike than 90% of all pairs of occupations`; empty if nothing is known. */
  readonly basis: string;
  /** Of three roles or more each pair, by the places of its roles, from 0. */
  readonly pairs: readonly (AlikeScore & { readonly roles: readonly [number, number] })[];
}

export interface AlikeScore {
  /** −1 to 1; null if too little is stated to tell. */
  readonly score: number | null;
  /** How many of five blocks of a meter are full; null without a score. */
  readonly blocks: number | null;
  /** `Loosely related`. */
  readonly words: string;
}

/** What the roles pay, in the unit that most of them have. */
export interface PayAnswer {
  readonly sentence: string | null;
  /** The unit of the drawing, the publisher and the date of its figures: `a year; BLS, May 2025`; empty if nothing is drawn. */
  readonly unit: string;
  /** A row for each role that has figures; one of null for all of them, if they have the figures of one occupation. */
  readonly rows: readonly { readonly role: number | null; readonly spread: PaySpread; readonly text: string }[];
  /** The occupations that the figures describe where they are not those of the roles. */
  readonly occupations: { readonly lead: string; readonly groups: readonly StatingGroup[] } | null;
  /** The parts of the pay of offers and their sums. */
  readonly parts?: readonly PayAnswerPart[];
}

/** One part of the pay of offers, or a sum. */
export interface PayAnswerPart {
  readonly name: string;
  /** For each role, in order; null for what it does not have. */
  readonly amounts: readonly (string | null)[];
  /** What else there is to say; empty if nothing is. */
  readonly aside: Text;
  readonly isSum: boolean;
}

/** What some of the roles state. */
export interface StatingGroup {
  /** Their places, from 0; null if it is all of them. */
  readonly roles: readonly number[] | null;
  readonly texts: readonly Text[];
}
