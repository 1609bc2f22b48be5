import type { educationSteps } from '../../categories/scale.js';

/** One of the twelve education levels. */
export type EducationStep = (typeof educationSteps)[number];
