import type { TextBlock, TextDocument } from '../../documents/text-document.js';
import type { BundledTechnologies } from '../../../roles/bundled/technologies.js';
import { isTechnology } from '../../json-resume/technologies.js';
import { readDegrees } from '../../facts/degrees.js';
import { cleanProse } from '../clean-text.js';
import type { ResumeContent, Statement } from '../resume-content.js';
import { documentParts, maxBlocks } from './document-parts.js';
import { isProse } from './entries.js';
import { readHead } from './head.js';
import { dutiesIn, readJobs } from './jobs.js';
import { readLanguageLines } from './language-lines.js';
import { drivingLicencesIn, readCertificateLines } from './certificate-lines.js';
import type { SectionName } from './headings/section-headings.js';
import { readSkills } from './skill-lines.js';
import { readStudies } from './studies.js';

/** Reads a résumé of text: its sections by their headings, jobs by their dates, duties by their bullets. */
export function readTextResume(document: TextDocument, known: BundledTechnologies): ResumeContent {
  const { head, sections, unknown } = documentParts(document);
  const all = (name: SectionName): readonly (readonly TextBlock[])[] => sections.get(name) ?? [];
  const top = readHead(head);
  const work = all('work').map(readJobs);
  const jobs = work.flatMap((read) => read.jobs);
  const other = [...all('volunteering'), ...all('projects')];
  const qualifications = all('qualifications');
  const education = [...all('education'), ...qualifications].map(readStudies);
  // Beside a section on schools they are licences and the like, below a degree.
  const licences = all('education').length === 0 ? [] : readCertificateLines(qualifications.flat().filter(isBelowDegree));
  const { languages, others } = readLanguageLines(all('languages').flat(), known);
  // `Languages` above Java and Go are none that are spoken.
  const programming = readSkills(others).filter(({ text }) => isTechnology(text, known));
  return {
    headline: jobs.some(({ title }) => title !== null) ? null : top.headline,
    summary: summaryOf(all('summary').flat()) ?? top.summary,
    jobs,
    otherDuties: other.flatMap(otherDutiesIn),
    studies: education.flatMap(({ studies }) => studies),
    certificates: [
      ...readCertificateLines(all('certificates').flat()),
      ...without(
        education.flatMap((read) => read.certificates),
        licences,
      ),
      ...licences,
      ...top.licences,
      ...[...all('hobbies'), ...all('contact')].flatMap(drivingLicencesIn),
    ],
    skills: [...readSkills(all('skills').flat(), (name) => isTechnology(name, known)), ...programming],
    languages,
    unread: [
      ...(document.blocks.length > maxBlocks ? [`only the first ${maxBlocks} lines were read`] : []),
      ...leftOut(sections, unknown),
      ...education.flatMap((read) => read.unknown).map((line) => `no degree that is known: “${line}”`),
      ...strayLines(work.flatMap(({ strays }) => strays)),
    ],
    names: {
      person: top.personName,
      organisations: [...work, ...other.map(readJobs), ...education].flatMap(({ organisations }) => organisations).slice(0, maxNames),
    },
  };
}

/** Employers and schools that are taken out of texts. */
const maxNames = 200;

/** A certificate of a trade, or what is no degree: `NVQ Level 3 in Health and Social Care`. */
function isBelowDegree({ type, text }: TextBlock): boolean {
  return type !== 'heading' && readDegrees(text).every(({ step }) => step === 'certificate');
}

/** The statements that no other one says, perhaps with more words. */
function without<Stated extends Statement>(statements: readonly Stated[], others: readonly Statement[]): Stated[] {
  return statements.filter(({ text }) => !others.some((other) => other.text.includes(text)));
}

function summaryOf(blocks: readonly TextBlock[]): Statement | null {
  const text = cleanProse(
    blocks
      .filter(({ type }) => type !== 'heading')
      .map((block) => block.text)
      .join(' '),
  );
  return text === null ? null : { text, place: blocks[0]?.place ?? null };
}

/** What was done in projects and voluntary work: their items, else their sentences. */
function otherDutiesIn(blocks: readonly TextBlock[]): Statement[] {
  const { jobs } = readJobs(blocks);
  const inJobs = jobs.flatMap(({ duties }) => duties);
  return inJobs.length > 0 || jobs.length > 0 ? inJobs : dutiesIn(blocks.filter(({ type, text }) => type === 'item' || isProse(text)));
}

function leftOut(sections: ReadonlyMap<SectionName, unknown>, unknown: readonly string[]): string[] {
  const names = [
    ...(['awards', 'publications', 'references', 'hobbies'] as const).filter((name) => sections.has(name)),
    ...unknown.map((name) => `“${name}”`),
  ];
  return names.length === 0 ? [] : [`left out, as a role has no place for it: ${names.join(', ')}`];
}

function strayLines(blocks: readonly TextBlock[]): string[] {
  const texts = blocks
    .filter(({ text }) => !text.endsWith(':'))
    .map(({ text, place }) => (place === null ? `“${text}”` : `“${text}” (${place})`));
  const some = texts.slice(0, 3).join(', ') + (texts.length > 3 ? ` and ${texts.length - 3} more` : '');
  return texts.length === 0 ? [] : [`belongs to no job: ${some}`];
}
