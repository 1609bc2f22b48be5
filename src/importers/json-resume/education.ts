import { educationSteps, educationTitles } from '../../categories/scale.js';
import { fieldText, monthOf, uniqueItems } from './fields.js';
import type { Study } from './parse-resume.js';

type EducationStep = (typeof educationSteps)[number];

interface Education {
  minimum?: EducationStep;
  fields?: string[];
  note?: string;
}

/**
 * Returns the highest step that the person completed, with the fields of study. Degrees under way or not finished do not count as a step but
 * are noted.
 */
export function educationOf(studies: readonly Study[], now: Date): Education | undefined {
  const degrees = studies.map((study) => ({ step: stepOf(fieldText(study.studyType)), state: stateOf(study, now) }));
  const highest = (state: State): EducationStep | undefined =>
    educationSteps.findLast((step) => degrees.some((degree) => degree.step === step && degree.state === state));
  const completed = highest('completed');
  const notes = (['under way', 'not finished'] as const).flatMap((state) => {
    const step = highest(state);
    return step === undefined ? [] : [`${educationTitles[step]} ${state}`];
  });
  const fields = uniqueItems(studies.flatMap(({ area }) => fieldText(area) ?? []).map((name) => ({ name }))).map(({ name }) => name);
  const education: Education = {
    ...(completed !== undefined && { minimum: completed }),
    ...(fields.length > 0 && { fields }),
    ...(notes.length > 0 && { note: notes.join(', ') }),
  };
  return Object.keys(education).length === 0 ? undefined : education;
}

/** Returns the step of `BSc`, `B.A. (Hons)`, `Master of Science` and the like; null if the degree is unknown. */
function stepOf(studyType: string | undefined): EducationStep | null {
  const degree = (studyType ?? '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\./g, '')
    .replace(/\s*\(.*\)|\s+hons?$|\s+honou?rs$/g, '')
    .trim();
  const candidates = [degree, degree.split(/\s+in\s+|,\s*/)[0] ?? ''];
  return candidates.flatMap((text) => degreePatterns.find(([pattern]) => pattern.test(text))?.[1] ?? [])[0] ?? null;
}

/** Patterns of degree names and the education step of each. The first match wins: `post-doctoral` also matches the doctorate. */
const degreePatterns: readonly (readonly [RegExp, EducationStep])[] = [
  [/\bpost-?\s?doc/, 'post-doctorate'],
  [
    /^(phd|dphil|dsc|edd|dba|dr|drphil|drrernat)$|\bphd\b|\bdphil\b|\bdoctora(l|te)\b|\bdoctor of (philosophy|science|education)\b|\bdoktor\b/,
    'doctorate',
  ],
  [/^(md|jd|dds|dmd|dvm|pharmd|do)$|\bjuris doctor\b|\bdoctor of (medicine|law|dental|pharmacy|veterinary)/, 'professional'],
  [/^(mba|msc|ms|ma|meng|med|mfa|mph|mpa|mphil|llm|mres|mtech|mca|mcom|mps|msw|march)$|\bmba\b|\bmsc\b|\bmaster/, 'master'],
  [/\b(post-?\s?graduate|graduate) (certificate|diploma)\b|\bpgdip\b|\bpgcert\b/, 'post-bachelor'],
  [
    /^(bsc|bs|ba|beng|btech|be|bba|bcom|bfa|bed|bca|llb|barch|bsn|bas|basc)$|\bbsc\b|\bbeng\b|\bbachelor|\bundergraduate degree\b|\blicence\b/,
    'bachelor',
  ],
  [/^(aa|as|aas|asn)$|\bassociate('?s)?\b|\bfoundation degree\b/, 'associate'],
  [/\bsome college\b/, 'some-college'],
  [/\bhigh school\b|\bsecondary school\b|^ged$|\ba-?levels?\b|\babitur\b|\bbaccalaureate\b|\bbaccalaur[eé]at\b|\bmatura\b/, 'high-school'],
  [
    /^(vocational|professional|trade)? ?certificate$|\bvocational (training|certificate|diploma)\b|\bapprenticeship\b|\bbootcamp\b/,
    'certificate',
  ],
];

type State = 'completed' | 'under way' | 'not finished';

const unfinished =
  /\b(?:not|never) (?:finished|completed?|graduated|awarded|obtained)|\b(?:unfinished|incomplete|uncompleted|dropped out|drop-?out|withdrawn|withdrew|abandoned|discontinued|no degree|without (?:a )?degree)\b|\babgebrochen|\bohne abschluss\b/i;

const ongoing =
  /\b(?:on-?going|in progress|under ?way|current(?:ly)?|expected|anticipated|pending|pursuing|studying|student|candidate|abd|all but dissertation|to date|until now|not yet)\b/i;

/** Words in the degree or field of study take precedence over the dates. */
function stateOf(study: Study, now: Date): State {
  const degree = fieldText(study.studyType) ?? '';
  if ([degree, fieldText(study.area) ?? ''].some((text) => unfinished.test(text))) return 'not finished';
  return ongoing.test(degree) || !isOver(study, now) ? 'under way' : 'completed';
}

/** A study with a start but no end is still going on. One without dates is over. */
function isOver({ startDate, endDate }: Study, now: Date): boolean {
  const end = monthOf(endDate);
  if (end === null) return fieldText(startDate) === undefined;
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth();
  return end <= today;
}
