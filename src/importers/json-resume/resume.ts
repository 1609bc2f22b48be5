import * as v from 'valibot';

const text = v.nullish(v.string());
const texts = v.nullish(v.array(v.nullable(v.string())));
const listOf = <Entries extends v.ObjectEntries>(entries: Entries) => v.nullish(v.array(v.looseObject(entries)));
const dates = { startDate: text, endDate: text };

/**
 * What is read of a JSON Resume (version 1.0.0, https://jsonresume.org/schema). Name, picture, e-mail, phone, address, profiles, employers and
 * references are not read at all.
 */
export const resumeSchema = v.looseObject({
  basics: v.nullish(v.looseObject({ label: text, summary: text })),
  work: listOf({ position: text, summary: text, highlights: texts, ...dates }),
  volunteer: listOf({ position: text, summary: text, highlights: texts, ...dates }),
  education: listOf({ area: text, studyType: text, ...dates }),
  certificates: listOf({ name: text, issuer: text }),
  skills: listOf({ name: text, level: text, keywords: texts }),
  languages: listOf({ language: text, fluency: text }),
  projects: listOf({ highlights: texts, keywords: texts }),
});

export type Resume = v.InferOutput<typeof resumeSchema>;
export type Work = NonNullable<Resume['work']>[number];
export type Study = NonNullable<Resume['education']>[number];
export type Skill = NonNullable<Resume['skills']>[number];
