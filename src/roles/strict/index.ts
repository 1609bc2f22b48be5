import type { RoleDraft } from '../draft.js';
import type { Whole } from '../inherit.js';
import type { ValueFault } from '../faults/value-fault.js';
import { doubted } from './doubted.js';
import { dropped } from './dropped.js';
import { otherNames } from './other-names.js';
import { repeated } from './repeated.js';
import { stale } from './stale.js';
import { stepsOf, type StrictCheck } from './subject.js';
import { unsourced } from './unsourced.js';
import { unusedScales } from './unused-scales.js';

/** What is old: the day that it is, and how many months a figure may have. */
export interface StrictTerms {
  readonly today: Date;
  readonly maxAge: number;
}

/** Every strict check of one file, in the order in which help lists them. */
export const strictChecks: StrictCheck[] = [unsourced, stale, repeated, dropped, doubted, unusedScales, otherNames];

/** What a reader would doubt in a file that is free of faults. */
export function strictFindings(draft: RoleDraft, whole: Whole, terms: StrictTerms): ValueFault[] {
  const subject = { file: draft.role, steps: stepsOf(draft, whole), ...terms };
  return strictChecks.flatMap(({ find }) => find(subject));
}
