import { educationSteps, educationTitles } from '../../categories/scale.js';
import { fieldText, monthOf, uniqueItems } from './fields.js';
import type { Study } from './parse-resume.js';

type EducationStep = (typeof educationSteps)[number];

/** What degrees are called, by the rung that they reach, the surest sign first: `Master of Business Administration` is no bachelor's. */
const signs: readonly (readonly [RegExp, EducationStep])[] = [
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

/** The rung of `BSc`, `B.A. (Hons)`, `Master of Science` …; null where it cannot be told. */
function stepOf(studyType: string | undefined): EducationStep | null {
  const words = (studyType ?? '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\./g, '')
    .replace(/\s*\(.*\)|\s+hons?$|\s+honou?rs$/g, '')
    .trim();
  const names = [words, words.split(/\s+in\s+|,\s*/)[0] ?? ''];
  return names.flatMap((name) => signs.find(([sign]) => sign.test(name))?.[1] ?? [])[0] ?? null;
}

interface Education {
  minimum?: EducationStep;
  fields?: string[];
  note?: string;
}

/** The highest rung that was reached, with the fields of study. A study that has not ended, or was not finished, is no rung, and is noted. */
export function educationOf(studies: readonly Study[], now: Date): Education | undefined {
  const rungs = studies.map((study) => ({ rung: stepOf(fieldText(study.studyType)), state: stateOf(study, now) }));
  const highest = (state: State): EducationStep | undefined =>
    educationSteps.findLast((rung) => rungs.some((each) => each.rung === rung && each.state === state));
  const reached = highest('reached');
  const notes = (['under way', 'not finished'] as const).flatMap((state) => {
    const rung = highest(state);
    return rung === undefined ? [] : [`${educationTitles[rung]} ${state}`];
  });
  const fields = uniqueItems(studies.flatMap(({ area }) => fieldText(area) ?? []).map((name) => ({ name }))).map(({ name }) => name);
  const stated: Education = {
    ...(reached !== undefined && { minimum: reached }),
    ...(fields.length > 0 && { fields }),
    ...(notes.length > 0 && { note: notes.join(', ') }),
  };
  return Object.keys(stated).length === 0 ? undefined : stated;
}

type State = 'reached' | 'under way' | 'not finished';

const unfinished =
  /\b(?:not|never) (?:finished|completed?|graduated|awarded|obtained)|\b(?:unfinished|incomplete|uncompleted|dropped out|drop-?out|withdrawn|withdrew|abandoned|discontinued|no degree|without (?:a )?degree)\b|\babgebrochen|\bohne abschluss\b/i;

const ongoing =
  /\b(?:on-?going|in progress|under ?way|current(?:ly)?|expected|anticipated|pending|pursuing|studying|student|candidate|abd|all but dissertation|to date|until now|not yet)\b/i;

/** What is said of the degree tells more than the dates. */
function stateOf(study: Study, now: Date): State {
  const degree = fieldText(study.studyType) ?? '';
  if ([degree, fieldText(study.area) ?? ''].some((text) => unfinished.test(text))) return 'not finished';
  return ongoing.test(degree) || !isOver(study, now) ? 'under way' : 'reached';
}

/** One that says when it began and not when it ended is still going on; one without dates is over. */
function isOver({ startDate, endDate }: Study, now: Date): boolean {
  const end = monthOf(endDate);
  if (end === null) return fieldText(startDate) === undefined;
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth();
  return end <= today;
}
