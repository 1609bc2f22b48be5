import { beforeText } from '../../before-text.js';
import type { EvidenceBlock, EvidencePoint } from '../../model/blocks/evidence.js';
import { listItem } from './syntax.js';

/** Points to tick off: those that are met have a tick, and those that are met in part a mark. */
export function evidenceChecklist({ points, unit = 'line' }: EvidenceBlock): string {
  return points.map((point) => listItem(boxes[point.state], itemText(point, unit))).join('\n');
}

const boxes: Readonly<Record<EvidencePoint['state'], string>> = { met: '- [x] ', part: '- [ ] ◐ ', missing: '- [ ] ' };

/** `2 years in acute care: line 9: 4 years on a ward; 3 more months`. */
function itemText({ asked, lines, evidence, lacking }: EvidencePoint, unit: string): string {
  const where = lines.length === 0 ? '' : `${unit}${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`;
  const quote = [where, evidence].filter((part) => part !== '').join(': ');
  const rest = [quote, lacking].filter((part) => part !== '').join('; ');
  return rest === '' ? asked : `${beforeText(asked)}${rest}`;
}
