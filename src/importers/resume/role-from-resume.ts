import { educationTitles } from '../../categories/scale.js';
import { slugOf } from '../files/role-ids.js';
import { maxEntries, maxNameLength, maxPoints } from '../../categories/limits.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import type { RoleFile } from '../../roles/schema.js';
import { uniqueItems } from './clean-text.js';
import { activitiesOf } from './duties.js';
import { type Education, educationOf } from './education.js';
import { durationOf, experienceOf, jobLengths, latestFirst, plural, undatedJobs } from './experience.js';
import type { NotedStatement, ResumeContent, Statement } from './resume-content.js';
import { type RatedItem, skillsOf } from './skills.js';
import { technologyReader } from './technologies-in.js';
import { withoutPrivate } from './without-private.js';

/** What a résumé comes to. */
export interface ResumeRole {
  readonly role: RoleFile;
  /** What was found, on one line, then what could not be read. */
  readonly findings: readonly string[];
  /** By the text of an item or value: its line or page. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Makes a role of a résumé. Leaves out empty sections: they count as not stated.
 * @param known by which technologies are told from other skills
 * @returns null if the résumé states nothing that a role could
 */
export function roleFromResume(stated: ResumeContent, known: BundledTechnologies, now: Date): ResumeRole | null {
  const resume = withoutPrivate(stated, known);
  const { headline, summary, jobs, studies } = resume;
  const title = headline ?? latestFirst(jobs).flatMap((job) => job.title ?? [])[0];
  const technologiesIn = technologyReader(known);
  const activities = activitiesOf(resume, known, technologiesIn);
  const education = educationOf(studies, now);
  const experience = experienceOf(jobs, now);
  const lengths = jobLengths(jobs, now, technologiesIn).slice(0, maxPoints);
  const certifications = notedItems(resume.certificates);
  const requirements = {
    ...(education !== null && { education }),
    ...(experience !== null && {
      experience: lengths.length === 0 ? experience : { name: experience, points: lengths.map(({ text }) => text) },
    }),
    ...ifNotEmpty('certifications', certifications),
  };
  const { scales, skills, technologies } = skillsOf([...resume.skills, ...activities.technologies], known);
  const content = {
    ...(summary !== null && { summary: summary.text }),
    ...ifNotEmpty(
      'duties',
      activities.duties.map(({ text }) => text),
    ),
    ...(Object.keys(requirements).length > 0 && { requirements }),
    ...(Object.keys(scales).length > 0 && { scales }),
    ...ifNotEmpty('skills', skills),
    ...ifNotEmpty('technologies', technologies),
    ...ifNotEmpty('languages', notedItems(resume.languages)),
  };
  if (title === undefined && Object.keys(content).length === 0) return null;
  const role: RoleFile = {
    id: slugOf(headline?.text ?? '') || 'me',
    title: shortened(title?.text ?? 'Me'),
    document: 'resume',
    ...content,
  };
  const counts = [
    jobs.length === 0 ? null : plural(jobs.length, 'job'),
    durationOf(jobs, now),
    educationPhrase(education),
    ...(
      [
        ['skill', skills],
        ['technology', technologies],
        ['certificate', certifications],
      ] as const
    ).map(([noun, list]) => (list.length === 0 ? null : counted(list.length, noun))),
  ].filter((count) => count !== null);
  const found = counts.length === 0 ? 'no jobs, degrees or skills' : counts.join(', ');
  return {
    role,
    findings: [found, ...shortList([...undatedJobs(jobs), ...resume.unread])],
    places: placesOf(resume, role, [...skills, ...technologies], experience, lengths),
  };
}

/** Notes that fit on a screen. */
function shortList(notes: readonly string[]): string[] {
  return notes.length <= maxNotes ? [...notes] : [...notes.slice(0, maxNotes - 1), `and ${notes.length - maxNotes + 1} more of this kind`];
}

const maxNotes = 5;

function counted(number: number, noun: 'skill' | 'technology' | 'certificate'): string {
  return number !== 1 && noun === 'technology' ? `${number} technologies` : plural(number, noun);
}

function educationPhrase(education: Education | null): string | null {
  if (education === null) return null;
  const degree = education.minimum === undefined ? (education.note ?? 'no degree that is known') : educationTitles[education.minimum];
  const { fields = [] } = education;
  const more = fields.length > 2 ? ` and ${fields.length - 2} more` : '';
  return fields.length === 0 ? degree : `${degree} (${fields.slice(0, 2).join(', ')}${more})`;
}

/** The place of each text that the role states, the first where a text is stated twice. */
function placesOf(
  resume: ResumeContent,
  { title }: RoleFile,
  skills: readonly RatedItem[],
  experience: string | null,
  lengths: readonly Statement[],
): Map<string, number> {
  const places = new Map<string, number>();
  const add = (text: string, place: number | null | undefined): void => {
    if (place !== null && place !== undefined && !places.has(text)) places.set(text, place);
  };
  const { headline, summary, jobs, otherDuties, studies, certificates, languages } = resume;
  const titles = latestFirst(jobs).map((job) => job.title);
  const duties = jobs.flatMap((job) => job.duties);
  const statements: readonly (Statement | null)[] = [
    headline,
    summary,
    ...titles,
    ...duties,
    ...otherDuties,
    ...certificates,
    ...resume.skills,
    ...languages,
  ];
  for (const statement of statements) if (statement !== null) add(statement.text, statement.place);
  // Lists are split, and duties name technologies.
  for (const { name } of skills) if (!places.has(name)) add(name, statements.find((statement) => statement?.text.includes(name))?.place);
  for (const { degrees, fields, place } of studies)
    for (const text of [...degrees.flatMap(({ text: degree, step, field }) => [degree, step, field ?? degree]), ...fields])
      add(text, place);
  const latest = latestFirst(jobs)[0]?.title?.place;
  add(title, latest);
  if (experience !== null) add(experience, latest);
  for (const { text, place } of lengths) add(text.replace(/: [^:]*$/, ''), place);
  return places;
}

function shortened(title: string): string {
  return title.length <= maxNameLength ? title : `${title.slice(0, maxNameLength - 1)}…`;
}

function ifNotEmpty<Item>(key: string, items: readonly Item[]): Record<string, Item[]> {
  return items.length === 0 ? {} : { [key]: items.slice(0, maxEntries) };
}

/** Items with a name and an optional note. */
function notedItems(statements: readonly NotedStatement[]): { name: string; note?: string }[] {
  return uniqueItems(statements.map(({ text, note }) => ({ name: text, ...(note !== null && { note }) })));
}
