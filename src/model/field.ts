import type { ListedRole, Period } from './role.js';

/** A field of work: a major group of the Standard Occupational Classification, in the words that people use. */
export interface Field {
  readonly id: string;
  readonly title: string;
  /** The first two digits of the codes of its occupations: `29`. */
  readonly group: string;
  /** Other words for it, in lower case. */
  readonly aliases: readonly string[];
}

/** The official median pay of an occupation. */
export interface MedianPay {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: Period;
  /** Whether the true figure is this amount or more. */
  readonly topCoded: boolean;
  /** ISO 8601: `2025-05`. */
  readonly asOf: string;
}

/** What is published on the occupation of a role, which may be wider than the role. */
export interface OccupationFigures {
  /** The id of its field; null if it is not known. */
  readonly field: string | null;
  /** How many people work in the occupation; null if that is not published. */
  readonly employment: number | null;
  readonly medianPay: MedianPay | null;
}

/** A role as lists show it, with the figures of its occupation. */
export interface RoleInField extends ListedRole, OccupationFigures {}

/** A field with the figures of its occupations, each of which counts once, however many roles are a part of it. */
export interface FieldFigures {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** How many bundled roles are listed. */
  readonly roles: number;
  /** How many occupations these are, which employment and pay are published of. */
  readonly occupations: number;
  /** How many people work in them; null if none is known. */
  readonly employment: number | null;
  /** Of the medians a year; null if there are none. */
  readonly medianPay: { readonly lowest: MedianPay; readonly middle: MedianPay; readonly highest: MedianPay } | null;
}
