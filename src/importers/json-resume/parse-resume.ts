import * as v from 'valibot';
import { UserError } from '../../model/errors.js';
import { type Position, faultAt } from '../../roles/diagnostics/fault.js';
import { locateFaults } from '../../roles/diagnostics/value-fault.js';
import { schemaFaults } from '../../roles/diagnostics/schema-faults.js';
import { readYaml } from '../../roles/yaml/yaml-file.js';

const optionalText = v.nullish(v.string());
const optionalTexts = v.nullish(v.array(v.nullable(v.string())));
const listOf = <Entries extends v.ObjectEntries>(entries: Entries) => v.nullish(v.array(v.looseObject(entries)));
const dates = { startDate: optionalText, endDate: optionalText };

/**
 * What is read of a JSON Resume (version 1.0.0, https://jsonresume.org/schema). Name, picture, e-mail, phone, address, profiles, employers and
 * references are not read at all.
 */
export const resumeSchema = v.looseObject({
  basics: v.nullish(v.looseObject({ label: optionalText, summary: optionalText })),
  work: listOf({ position: optionalText, summary: optionalText, highlights: optionalTexts, ...dates }),
  volunteer: listOf({ position: optionalText, summary: optionalText, highlights: optionalTexts, ...dates }),
  education: listOf({ area: optionalText, studyType: optionalText, ...dates }),
  certificates: listOf({ name: optionalText, issuer: optionalText }),
  skills: listOf({ name: optionalText, level: optionalText, keywords: optionalTexts }),
  languages: listOf({ language: optionalText, fluency: optionalText }),
  projects: listOf({ highlights: optionalTexts, keywords: optionalTexts }),
});

export type Resume = v.InferOutput<typeof resumeSchema>;
export type Work = NonNullable<Resume['work']>[number];
export type Study = NonNullable<Resume['education']>[number];
export type Skill = NonNullable<Resume['skills']>[number];

/**
 * The résumé that a text holds.
 * @throws UserError where it is not JSON, not a résumé, or has values of the wrong type: all of them, each with its place.
 */
export function parseResume(text: string, file: string): Resume {
  const value = parseJson(text.replace(/^\ufeff/, ''), file);
  if (!isResume(value)) {
    const message = `${file} is JSON, and not a résumé: it has none of ${sections.join(', ')}`;
    throw new UserError(message, { hint: 'A JSON Resume is described at https://jsonresume.org/schema.' });
  }
  // The hints are for people who write YAML.
  const faults = schemaFaults(resumeSchema, value).map(({ path, part, message }) => ({ path, part, message }));
  // JSON is YAML, so that the places are found as those of a role file are.
  if (faults.length > 0) throw new UserError(`${file} is not a right résumé`, { faults: locateFaults(readYaml(text, file), faults) });
  return v.parse(resumeSchema, value);
}

const sections = Object.keys(resumeSchema.entries);

function isResume(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && sections.some((section) => Object.hasOwn(value, section));
}

function parseJson(text: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    const message = text.trim() === '' ? 'the file is empty' : 'this is not JSON';
    const hint = 'A JSON Resume is one JSON object: https://jsonresume.org/schema.';
    throw new UserError(`${file} is not JSON`, { faults: [faultAt(file, text, placeIn(text, cause), message, hint)], cause });
  }
}

/** Where the parser stopped, as far as it tells. */
function placeIn(text: string, error: unknown): Position {
  const told = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  const end = told === undefined ? (/end of JSON/.test(String(error)) ? text.length : 0) : Number(told);
  const lines = text.slice(0, end).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
