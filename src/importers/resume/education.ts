import { educationSteps, educationTitles } from '../../categories/scale.js';
import type { Degree, EducationStep } from '../facts/degrees.js';
import { uniqueItems } from './clean-text.js';
import { type Study, monthNumber } from './resume-content.js';

export interface Education {
  minimum?: EducationStep;
  fields?: string[];
  note?: string;
}

type State = Degree['state'];

/**
 * Returns the highest step that the person completed, with the fields of study; null if nothing is known. Degrees under way or not finished do not
 * count as a step but are noted.
 */
export function educationOf(studies: readonly Study[], now: Date): Education | null {
  const degrees = studies.flatMap((study) => study.degrees.map(({ step, state }) => ({ step, state: stateOf(state, study, now) })));
  const highest = (state: State): EducationStep | undefined =>
    educationSteps.findLast((step) => degrees.some((degree) => degree.step === step && degree.state === state));
  const completed = highest('completed');
  const notes = (['under way', 'not finished'] as const).flatMap((state) => {
    const step = highest(state);
    return step === undefined ? [] : [`${educationTitles[step]} ${state}`];
  });
  const fields = fieldsOf(studies);
  const education: Education = {
    ...(completed !== undefined && { minimum: completed }),
    ...(fields.length > 0 && { fields }),
    ...(notes.length > 0 && { note: notes.join(', ') }),
  };
  return Object.keys(education).length === 0 ? null : education;
}

/** The subjects of degrees. Those of a school before college are many. */
function fieldsOf(studies: readonly Study[]): string[] {
  const names = studies.flatMap(({ degrees, fields }) =>
    fields.length > 0 ? fields : degrees.flatMap(({ step, field }) => (step === 'none' || step === 'high-school' ? [] : (field ?? []))),
  );
  return uniqueItems(names.map((name) => ({ name }))).map(({ name }) => name);
}

/** Words beside the degree take precedence over the dates. A study with a start but no end is still going on; one without dates is over. */
function stateOf(stated: State, { dates: { range } }: Study, now: Date): State {
  if (stated !== 'completed' || range === null) return stated;
  if (range.end === 'now' || (range.end === null && range.start !== null)) return 'under way';
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth();
  return range.end !== null && monthNumber(range.end) > today ? 'under way' : 'completed';
}
