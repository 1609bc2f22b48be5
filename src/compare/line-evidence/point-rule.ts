import type { Lacking, PointEvidence } from '../../model/placement.js';
import type { Role } from '../../model/role.js';
import type { AskedPoint } from './asked-point.js';
import type { PlacementLine } from './lines.js';

/** How far lines of a role speak for a point. */
export interface Finding {
  readonly lines: readonly PlacementLine[];
  readonly by: PointEvidence['by'];
  /** 0 to 1. */
  readonly score: number;
  /** Null if they show all of it. */
  readonly lacking: Lacking | null;
}

/** How points of a sort are judged that are more than a text: a length of time, a licence, a language. Each line is judged by itself. */
export interface PointRule {
  applies(point: AskedPoint): boolean;
  /** What the line says of the point; null if nothing. */
  judge(point: AskedPoint, line: PlacementLine, me: Role): Finding | null;
  /** The point as lines in other words may speak for it; null if none can. */
  worded(point: AskedPoint): AskedPoint | null;
  /** What a line that is alike in words comes to. */
  limit(point: AskedPoint, finding: Finding): Finding;
}
