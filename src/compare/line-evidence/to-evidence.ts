import type { PointEvidence } from '../../model/placement.js';
import type { Entry } from '../../model/role.js';
import type { PlacementLine } from './lines.js';
import type { Finding } from './point-rule.js';

/** Returns the line or page of its file on which a role states an entry; null if that is not known. */
export type LineOf = (category: string, entry: Entry) => number | null;

/** A line that speaks for a point, as results have it. */
export function toEvidence({ category, entry }: PlacementLine, { by, score }: Finding, lineOf: LineOf): PointEvidence {
  const { label, cell } = entry;
  return { category, label, text: cell.text, level: cell.level ?? null, line: lineOf(category, entry), by, score };
}
