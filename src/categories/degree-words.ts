import { memoize } from '../similarity/memoize.js';
import { educationSteps } from './scale.js';

/** The step of education whose degree a text names, in English or one of six other languages, as its place on the scale from 1; null if it names none. */
export const degreeRank = memoize((text): { readonly rank: number | null } => {
  const found = degrees.find(([, words]) => words.test(text));
  return { rank: found ? educationSteps.indexOf(found[0]) + 1 : null };
});

/** The highest first, because a line on a doctorate may also name the degree before it. */
const degrees: readonly (readonly [step: (typeof educationSteps)[number], words: RegExp])[] = [
  ['doctorate', /\bph\.? ?d\b|\bdoctorate\b|\bdoctor of\b|\bpromotion\b|\bdoctorat\b|\bdoctorado\b|\bdottorato\b|\bdoutorado\b/i],
  [
    'master',
    /(?<!scrum |web)\bmaster(?:['’]s|s)?\b(?! (?:electrician|plumber|mariner|gardener|trainer|builder))|\bm\.? ?sc\b|\bm\.? ?eng\b|\bmba\b|\bdiplom(?:-|\b(?! in high))|\bmaestría\b|\bmáster\b|\blaurea magistrale\b|\bmestrado\b/i,
  ],
  [
    'bachelor',
    /\bbachelor(?:['’]s|s)?\b|\bb\.? ?sc?n?\b\.?|\bb\.a\.|\bba\b in|\bb\.? ?eng\b|\blicence (?:en|pro|professionnelle)\b|\blicence d['’]|\blicenciatura\b|\bgrado en\b|\blaurea\b/i,
  ],
  ['associate', /\bassociate(?:['’]s)? (?:degree|of)\b|\bassociate of\b|\badn\b/i],
  [
    'high-school',
    /\bhigh school\b|\bged\b|\bgcses?\b|\ba[- ]levels?\b|\babitur\b|\bbaccalauréat\b|\bbachillerato\b|\bmaturità\b|\bensino médio\b/i,
  ],
];
