import type { EducationStep } from './education-step.js';

/**
 * Abbreviations that are the same in all languages, as they are written, with the subject that they state by themselves. Only those in capitals or with
 * points are degrees: `ma` and `as` are words.
 */
export const degreeAbbreviations: readonly (readonly [pattern: string, step: EducationStep, field: string | null])[] = [
  ['Ph\\.? ?D\\.?s?|PHD|DPhil|DSc|D\\.Sc\\.|EdD|DBA|Sc\\.D\\.|DEng|Dr\\.-Ing\\.', 'doctorate', null],
  ['DNP', 'doctorate', 'Nursing'],
  ['J\\.?D\\.?', 'professional', 'Law'],
  ['M\\.?D\\.?|MBBS|MBChB|D\\.?O\\.?', 'professional', 'Medicine'],
  ['Pharm\\.?D\\.?', 'professional', 'Pharmacy'],
  ['D\\.?D\\.?S\\.?|D\\.?M\\.?D\\.?', 'professional', 'Dentistry'],
  ['D\\.?V\\.?M\\.?', 'professional', 'Veterinary Medicine'],
  ['DPT', 'professional', 'Physical Therapy'],
  ['Ed\\.?S\\.?', 'post-master', 'Education'],
  ['E?MBA|M\\.B\\.A\\.', 'master', 'Business Administration'],
  ['MSN|M\\.S\\.N\\.', 'master', 'Nursing'],
  ['MSW', 'master', 'Social Work'],
  ['MPH', 'master', 'Public Health'],
  ['LL\\.?M\\.?', 'master', 'Law'],
  [
    'M\\.? ?Sc\\.?|MSc|MSC|M\\.? ?Eng\\.?|M\\.?Ed\\.?|MFA|M\\.F\\.A\\.|MPhil|MRes|MTech|M\\.Tech\\.?|MPA|MPS|MCA|MCom|M\\.?Arch\\.?|MChem|MPhys|MMath|M\\.?A\\.?|M\\.?S\\.?|M\\.E\\.',
    'master',
    null,
  ],
  ['M\\.?S\\.?E\\.?E\\.?', 'master', 'Electrical Engineering'],
  ['M\\.?S\\.?M\\.?E\\.?', 'master', 'Mechanical Engineering'],
  ['M\\.?S\\.?C\\.?S\\.?', 'master', 'Computer Science'],
  ['BSN|B\\.S\\.N\\.', 'bachelor', 'Nursing'],
  ['BBA|B\\.B\\.A\\.', 'bachelor', 'Business Administration'],
  ['LL\\.?B\\.?', 'bachelor', 'Law'],
  [
    'B\\.? ?Sc\\.?|BSc|BSC|BEng|B\\.? ?Eng\\.?|B\\.?Tech\\.?|BTECH|B\\.?Com\\.?|BFA|B\\.F\\.A\\.|B\\.?Ed\\.?|BCA|B\\.?Arch\\.?|BASc|BCS|B\\.?A\\.?|B\\.?S\\.?|B\\.E\\.|BE',
    'bachelor',
    null,
  ],
  ['B\\.?S\\.?E\\.?E\\.?', 'bachelor', 'Electrical Engineering'],
  ['B\\.?S\\.?M\\.?E\\.?', 'bachelor', 'Mechanical Engineering'],
  ['B\\.?S\\.?C\\.?E\\.?', 'bachelor', 'Civil Engineering'],
  ['B\\.?S\\.?C\\.?S\\.?', 'bachelor', 'Computer Science'],
  ['ADN|ASN', 'associate', 'Nursing'],
  ['A\\.A\\.S\\.?|AAS|A\\.?A\\.?|A\\.?S\\.?|FdSc|FdA|DipHE', 'associate', null],
];

/** Short ones are also words, states, titles and products, so that something beside them has to say that they are degrees. */
export const doubtful =
  /^(?:M\.?A|M\.?S|B\.?A|B\.?S|A\.?S|A\.?A|M\.?D|D\.?O|J\.?D|BE|B\.E|M\.E|MPA|MPS|BCS|BCA|MCA|DBA|DDS|AAS|DPT|EdS|Ed\.S|ASN|DNP)\.?$/;
