import type { Row } from '../../model/comparison.js';

/** The rows of requirements by the section in which people look for them. */
export interface RequirementRows {
  readonly education: readonly Row[];
  readonly licences: readonly Row[];
  readonly experience: readonly Row[];
  readonly rest: readonly Row[];
}

/** The job zone sums up the others, and is left to the full comparison. */
export function requirementRows(rows: readonly Row[]): RequirementRows {
  const rowsOf = (section: keyof RequirementRows): Row[] => rows.filter((row) => row.label !== 'job zone' && sectionOf(row) === section);
  return { education: rowsOf('education'), licences: rowsOf('licences'), experience: rowsOf('experience'), rest: rowsOf('rest') };
}

function sectionOf({ label }: Row): keyof RequirementRows {
  if (/^education(?:, |$)/.test(label ?? '')) return 'education';
  if (label === 'certifications') return 'licences';
  return label === 'experience' ? 'experience' : 'rest';
}

/** `License` if any role asks for one, otherwise `Certificates`. */
export function licenceTitle(rows: readonly Row[]): string {
  return rows.some(({ cells }) => cells.some((cell) => /licen[cs]e/i.test(cell?.text ?? ''))) ? 'License' : 'Certificates';
}

/** Whether a role requires any of them. */
export function areRequired(rows: readonly Row[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell?.need === 'required'));
}
