import { isMapping } from './json-fields.js';

/** How sure it is that a JSON is a résumé, 0 to 1, by its keys. */
export function jsonResumeSureness(value: unknown): number {
  if (!isMapping(value)) return 0;
  const has = (key: string): boolean => value[key] !== undefined && value[key] !== null;
  if (typeof value['$schema'] === 'string' && /resume-schema/.test(value['$schema'])) return 1;
  if (isMapping(value['basics']) || Array.isArray(value['work'])) return 0.95;
  const own = ownKeys.filter(has).length;
  const foreign = foreignKeys.filter(has).length;
  if (own > 0) return foreign === 0 || own > 1 ? 0.95 : 0.3;
  return foreign === 0 && sharedKeys.some(has) ? 0.6 : 0;
}

/** Keys that only a résumé has. */
const ownKeys = ['basics', 'work', 'education', 'volunteer', 'certificates'];

/** Keys that a résumé shares with job descriptions and other files. */
const sharedKeys = ['skills', 'languages', 'projects'];

/** Keys of job descriptions, role files and the results of commands. */
const foreignKeys =
  'id title duties requirements description responsibilities qualifications company salary baseSalary hiringOrganization jobs @type @graph content apply schemaVersion extends levels'.split(
    ' ',
  );
