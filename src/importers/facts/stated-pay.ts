import type { Period } from '../../model/role.js';

/** An amount or a range that a text states. */
export interface StatedPay {
  /** Null where only the most is stated. */
  readonly least: number | null;
  readonly most: number | null;
  /** A code of ISO 4217. */
  readonly currency: string;
  /** Stated, or told by the amount: nobody earns $30 a year or $90,000 an hour. */
  readonly period: Period;
  /** The part of the text that states it. */
  readonly text: string;
}

/** Reads the pay that a text states: `$36.00 to $48.50 an hour`, `60.000–75.000 € brutto im Jahr`, `£45k`; null if it states none, or an amount that is no pay. */
export function readStatedPay(_text: string): StatedPay | null {
  return null;
}
