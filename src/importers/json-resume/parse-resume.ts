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
 * The parts of a JSON Resume (version 1.0.0, https://jsonresume.org/schema) that are read. Name, picture, email, phone, address, profiles,
 * employers and references are not read at all.
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
 * Parses a JSON Resume.
 * @throws UserError if the text is not JSON, is not a résumé, or has values of the wrong type, which are all reported with line and column.
 */
export function parseResume(text: string, file: string): Resume {
  const value = parseJson(text.replace(/^\ufeff/, ''), file);
  if (!isResume(value)) {
    const message = `${file} is JSON but not a résumé: it has none of ${sections.join(', ')}`;
    throw new UserError(message, { hint: 'A JSON Resume is described at https://jsonresume.org/schema.' });
  }
  // Drop the hints: they explain how to write YAML.
  const faults = schemaFaults(resumeSchema, value).map(({ path, part, message }) => ({ path, part, message }));
  // JSON is also YAML, so the positions can be found as in a role file.
  if (faults.length > 0) throw new UserError(`${file} is not a valid résumé`, { faults: locateFaults(readYaml(text, file), faults) });
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
    const hint = 'A JSON Resume is a single JSON object: see https://jsonresume.org/schema.';
    throw new UserError(`${file} is not JSON`, { faults: [faultAt(file, text, errorPosition(text, cause), message, hint)], cause });
  }
}

/** Returns where the parser stopped: the position in its message, the end of the text, or 1:1 if it does not say. */
function errorPosition(text: string, error: unknown): Position {
  const stated = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  const offset = stated === undefined ? (/end of JSON/.test(String(error)) ? text.length : 0) : Number(stated);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
