import type { ComparedRow } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { hanging } from './hanging.js';

/** The title of a row's group as lines, where the row before it is of another group; a group that has a chart is titled by that. */
export function groupTitle(row: ComparedRow | undefined, before: ComparedRow | undefined, { theme, width }: Canvas): string[] {
  const group = row?.group;
  if (!group || group.label !== null || group.title === before?.group?.title) return [];
  return hanging([], theme.spans(group.title), width).map((line) => theme.paint(line, 'strong'));
}
