import type { Comparison } from '../../model/comparison.js';
import type { RoleTone, Span } from '../../model/report.js';
import type { ScreenSection } from '../../model/screen.js';
import { section } from '../role-screen/section.js';

/** The names of the roles at the heads of their columns. */
export function titleSection(roles: Comparison['roles']): ScreenSection {
  const columns = roles.map((_, role) => [titleSpans(roles, role)]);
  return section('', [{ type: 'columns', columns, hasMarks: true, rowLimits: { narrow: 1, normal: 1, wide: 1 } }]);
}

/** The title, and the reference where titles do not tell the roles apart or a level is meant. */
export function titleSpans(roles: Comparison['roles'], role: number): Span[] {
  const { title = '', level = null, id = '', ref = '' } = roles[role] ?? {};
  const isAmbiguous = roles.some((other, index) => index !== role && other.title === title);
  const reference = level !== null ? `${id}@${level}` : isAmbiguous ? ref : null;
  return [{ text: title, tone: toneOf(role) }, ...(reference === null ? [] : [{ text: `  ${reference}`, tone: 'muted' as const }])];
}

/** The title in one text, with the level or the reference where the title does not tell which role it is. */
export function roleName(roles: Comparison['roles'], role: number): string {
  const { title = '', level = null, ref = '' } = roles[role] ?? {};
  const isAmbiguous = roles.some((other, index) => index !== role && other.title === title);
  return isAmbiguous ? `${title} (${level ?? ref})` : title;
}

function toneOf(role: number): RoleTone {
  return tones[role] ?? 'role-6';
}

const tones: readonly RoleTone[] = ['role-1', 'role-2', 'role-3', 'role-4', 'role-5', 'role-6'];
