import type { StatedPay } from '../facts/stated-pay.js';

/** What a part of a job ad is about. */
export type AdPart = 'summary' | 'duties' | 'required' | 'preferred' | 'requirements' | 'technologies' | 'benefits' | 'pay' | 'terms';

/** What is asked for; `requirements` does not say whether it is a must. */
export type AskedPart = Extract<AdPart, 'required' | 'preferred' | 'requirements'>;

export function isAsked(part: AdPart | 'other' | null): part is AskedPart {
  return part === 'required' || part === 'preferred' || part === 'requirements';
}

/** A sentence or item of a job ad that says something of the job. */
export interface Statement {
  /** `requirements` for what is asked for without saying whether it is a must. */
  readonly part: AdPart;
  /** On one line, as it is written. */
  readonly text: string;
  /** The line or page of the file, from 1; null if it has none. */
  readonly place: number | null;
}

/** What a job ad states about the job as a whole. */
export interface Terms {
  readonly employer?: string;
  readonly place?: string;
  /** A share of full time where no hours are stated: `0.9 FTE`. */
  readonly 'hours a week'?: number | string;
  readonly 'leave days a year'?: number;
  readonly holidays?: number;
  readonly 'days from home'?: number;
  /** How often, `yes` or `no`. */
  readonly 'on call'?: string;
  readonly employment?: string;
  /** `6 months`. */
  readonly 'contract length'?: string;
  /** What is paid for some hours only: `$4.50/hr night differential`. */
  readonly 'paid on top'?: string;
}

/** A job ad in parts, whatever file it was read from. */
export interface JobAd {
  /** As it is written; null if the ad does not say. */
  readonly title: string | null;
  readonly statements: readonly Statement[];
  /** From structured data; empty if there is none. */
  readonly pay: readonly StatedPay[];
  /** From structured data. */
  readonly terms: Terms;
  /** ISO 639-1, as the data states it; null if it does not say. */
  readonly language: string | null;
  /** Headings whose sections were left out because they say nothing that is known, with the number of lines below each. */
  readonly unread: readonly UnreadSection[];
}

export interface UnreadSection {
  readonly heading: string;
  readonly lines: number;
}
