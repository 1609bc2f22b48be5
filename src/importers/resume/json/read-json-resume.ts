import { type Degree, readDegrees } from '../../facts/degrees.js';
import { readSpokenLanguages } from '../../facts/spoken-languages.js';
import { cleanName, cleanProse } from '../clean-text.js';
import type { Job, NotedStatement, ResumeContent, StatedSkill, Statement, Study } from '../resume-content.js';
import { sentencesIn } from '../sentences.js';
import { statedDates } from '../stated-dates.js';
import { type JsonFields, isMapping, jsonFields } from './json-fields.js';
import { isProductName, isSoftwareLabel } from '../text/skill-lines.js';
import { sectionName } from '../text/section-name.js';
import { removeMarkup } from './remove-markup.js';

/**
 * Reads a JSON Resume (version 1.0.0, https://jsonresume.org/schema), and what others write in its place. Picture, email, phone, address,
 * profiles, schools and references are not read at all; the name and the employers only so that they can be taken out of texts.
 * @param value parsed JSON
 */
export async function readJsonResume(value: unknown): Promise<ResumeContent> {
  const unread: string[] = [];
  const resume = jsonFields(await removeMarkup(value), '', unread);
  const basics = resume.mapping('basics');
  const [work, volunteer, projects, skills] = [
    resume.list('work'),
    resume.list('volunteer'),
    resume.list('projects'),
    resume.list('skills', 'name', 'level'),
  ];
  return {
    headline: statement(basics.text('label', 'headline'), cleanName),
    summary: statement(basics.text('summary'), cleanProse),
    jobs: work.map(jobOf),
    otherDuties: [...volunteer.flatMap(dutiesOf), ...projects.flatMap((project) => project.texts('highlights').flatMap(bullets))],
    studies: resume.list('education', 'studyType').map(studyOf),
    certificates: resume
      .list('certificates', 'name')
      .flatMap((certificate) => noted(certificate.text('name', 'title'), certificate.text('issuer'))),
    skills: [
      ...skills.flatMap((skill) => (isGroup(skill) ? [] : skillOf(skill.text('name', 'skill'), skill.text('level')))),
      ...skills.flatMap((skill) => {
        const isSoftware = isSoftwareLabel(skill.text('group', 'name') ?? '');
        return skill.texts('keywords').flatMap((keyword) => skillOf(keyword, null, isSoftware && isProductName(keyword)));
      }),
      ...[...work, ...volunteer, ...projects]
        .flatMap((each) => each.texts('keywords', 'technologies'))
        .flatMap((keyword) => skillOf(keyword, null)),
    ],
    languages: resume.list('languages', 'language', 'fluency').flatMap(languageOf),
    names: {
      person: basics.text('name'),
      organisations: [...work, ...volunteer].flatMap((each) => each.text('name', 'company', 'organization') ?? []),
    },
    unread: [...unread, ...sectionsLeftOut(value)],
  };
}

function statement(text: string | null, clean: (text: string) => string | null): Statement | null {
  const stated = text === null ? null : clean(text);
  return stated === null ? null : { text: stated, place: null };
}

function jobOf(work: JsonFields): Job {
  return {
    title: statement(work.text('position', 'title', 'jobTitle'), cleanName),
    dates: statedDates(work.text('startDate', 'start'), work.text('endDate', 'end')),
    duties: dutiesOf(work),
  };
}

/** A position without highlights gives its summary, a sentence each. */
function dutiesOf(work: JsonFields): Statement[] {
  const highlights = work.texts('highlights').flatMap(bullets);
  if (highlights.length > 0) return highlights;
  const summary = bullets(work.text('summary', 'description') ?? '');
  return summary.flatMap(({ text, place }) => sentencesIn(text).map((sentence) => ({ text: sentence, place })));
}

/** Splits a text at bullets and empty lines, because some exporters put a whole list into one text. */
function bullets(text: string): Statement[] {
  return text.split(/\n\s*\n|^[^\S\n]*[-–•*·▪●◦‣](?:\s+|$)/m).flatMap((item) => statement(item, cleanProse) ?? []);
}

function studyOf(study: JsonFields): Study {
  const [degree, area] = [study.text('studyType', 'degree'), study.text('area', 'fieldOfStudy', 'major')];
  const field = area === null ? null : cleanName(area);
  const degrees =
    degree === null
      ? []
      : firstNotEmpty(
          [degree, `${degree} zum ${area ?? ''}`, /^associate'?s?$/i.test(degree) ? `${degree} degree` : ''].map((text) =>
            readDegrees(text),
          ),
        );
  // That it was not finished may stand in the field of study: `Law (never completed)`.
  const isUnfinished = area !== null && readDegrees(`Bachelor, ${area}`)[0]?.state === 'not finished';
  return {
    degrees: isUnfinished ? degrees.map((each) => ({ ...each, state: 'not finished' })) : degrees,
    fields: field === null ? [] : [field],
    dates: statedDates(study.text('startDate', 'start'), study.text('endDate', 'end')),
    place: null,
  };
}

/** `Associate` alone is rather a job, and `Ausbildung` is a degree only with the trade that was learnt. */
function firstNotEmpty(lists: readonly Degree[][]): Degree[] {
  return lists.find((list) => list.length > 0) ?? [];
}

/** `Tools` above a list is none, nor is any other name of several keywords unless it is rated. */
function isGroup(skill: JsonFields): boolean {
  const name = skill.text('name');
  const keywords = skill.texts('keywords').length;
  const isCalledSo = name !== null && (isSoftwareLabel(name) || sectionName(name) === 'skills');
  return (isCalledSo && keywords > 0) || (keywords > 1 && skill.text('level') === null);
}

function skillOf(text: string | null, level: string | null, isSoftware = false): StatedSkill[] {
  const stated = statement(text, cleanName);
  return stated === null ? [] : [{ ...stated, level: level === null ? null : cleanName(level), isSoftware }];
}

/** A language by its English name, if it is known, so that `Deutsch` and `German` are the same. */
function languageOf(language: JsonFields): NotedStatement[] {
  const [name, level] = [language.text('language', 'name'), language.text('fluency', 'level')];
  const [known, other] = name === null ? [] : readSpokenLanguages(`${name} (fluent)`);
  if (level === null && known && other === undefined) return noted(known.name, readSpokenLanguages(name ?? '')[0]?.level ?? null);
  return noted(known && other === undefined ? known.name : name, level);
}

function noted(text: string | null, note: string | null): NotedStatement[] {
  const stated = statement(text, cleanName);
  return stated === null ? [] : [{ ...stated, note: note === null ? null : cleanName(note) }];
}

/** What a role has no place for. */
function sectionsLeftOut(value: unknown): string[] {
  const names = isMapping(value) ? ['awards', 'publications', 'interests', 'references'].filter((name) => !isEmpty(value[name])) : [];
  return names.length === 0 ? [] : [`left out, as a role has no place for it: ${names.join(', ')}`];
}

function isEmpty(section: unknown): boolean {
  return section === undefined || section === null || (Array.isArray(section) && section.length === 0);
}
