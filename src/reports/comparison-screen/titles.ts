import type { Comparison } from '../../model/comparison.js';
import { type Span, roleTone } from '../../model/text.js';
import type { ScreenSection } from '../../model/screen.js';
import { withDistinctTitles } from '../distinct-titles.js';
import { section } from '../role-screen/section.js';

/** The names of the roles at the heads of their columns. */
export function titleSection(roles: Comparison['roles']): ScreenSection {
  const columns = roles.map((_, role) => [titleSpans(roles, role)]);
  return section('', [{ type: 'columns', columns, hasMarks: true, rowLimits: { narrow: 1, normal: 1, wide: 1 } }]);
}

/** The title, and the reference where titles do not tell the roles apart or a level is meant. */
export function titleSpans(roles: Comparison['roles'], role: number): Span[] {
  const { title = '', level = null, id = '', ref = '' } = roles[role] ?? {};
  const reference = level !== null ? `${id}@${level}` : isAmbiguous(roles, role) ? ref : null;
  return [{ text: title, tone: roleTone(role) }, ...(reference === null ? [] : [{ text: `  ${reference}`, tone: 'muted' as const }])];
}

/** The title in one text, with the level or what else tells which role it is if another has the same. */
export function roleName(roles: Comparison['roles'], role: number): string {
  return withDistinctTitles(roles)[role]?.title ?? '';
}

/** Whether another role has the same title. */
function isAmbiguous(roles: Comparison['roles'], role: number): boolean {
  return roleName(roles, role) !== roles[role]?.title;
}
