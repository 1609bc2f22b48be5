import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { memoize } from '../../similarity/memoize.js';
import { readTechnologyNames } from '../facts/technology-names.js';
import { isTechnology } from '../json-resume/technologies.js';
import type { Statement } from './resume-content.js';

/** Returns the technologies that a statement names or is. */
export type TechnologiesIn = (statement: Statement) => readonly string[];

/** Reads each text once. */
export function technologyReader(known: BundledTechnologies): TechnologiesIn {
  const namesIn = memoize((text): readonly string[] => (isTechnologyName(text, known) ? [text] : readTechnologyNames(text, known)));
  return ({ text }) => namesIn(text);
}

/** Whether a statement is nothing but the name of a technology. */
export function isTechnologyName(text: string, known: BundledTechnologies): boolean {
  return text.split(' ').length <= maxNameWords && isTechnology(text, known);
}

const maxNameWords = 3;
