import type { educationSteps } from '../../categories/scale.js';

export type EducationStep = (typeof educationSteps)[number];

/** A degree that a text names, in any of seven languages. */
export interface Degree {
  readonly step: EducationStep;
  /** The subject, as it is written; null if none is stated. */
  readonly field: string | null;
  /** The words that name the degree: `Diplom-Ingenieur`. */
  readonly text: string;
  readonly state: 'completed' | 'under way' | 'not finished';
}

/** Reads the degrees of a line of a résumé or ad: `B.Sc. Computer Science`, `bachelor's or master's degree in nursing`. In the order of the text. */
export function readDegrees(_text: string): Degree[] {
  return [];
}
