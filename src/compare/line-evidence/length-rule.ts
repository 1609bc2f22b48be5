import { type StatedLength, readLength, stemsOf } from '../../categories/stated-length.js';
import type { AskedPoint } from './asked-point.js';
import { isSingleValue, listOf, type PlacementLine } from './lines.js';
import type { PointRule } from './point-rule.js';
import { byLength, judgeNear, judgeWork, lackingOf } from './work-length.js';

/** `2 years in acute care` is met by as much of such work, and in part by less, or by such work without a length. */
export const lengthRule: PointRule = {
  applies: (point) => askedLength(point) !== null,
  judge: (point, line, me) => {
    const [asked, stated] = [askedLength(point), readLength(line.entry.cell.text)];
    if (asked === null || stated === null) return null;
    if (isTotal(line)) return judgeWork(asked, stated, line, point, me);
    if (!isOfSubject(asked, stated, line)) return judgeNear(asked, stated, line);
    return byLength(asked, stated.months, [line]);
  },
  worded: (point) => {
    const subject = askedLength(point)?.subject ?? '';
    const entry = { ...point.entry, label: null, kind: 'list', cell: { text: subject } };
    return subject === '' ? null : { ...point, category: 'experience', entry };
  },
  limit: (point, finding) => {
    const [asked, stated] = [askedLength(point), readLength(finding.lines[0]?.entry.cell.text ?? '')];
    const isSame = asked !== null && stated !== null && finding.lacking === null;
    return { ...finding, lacking: isSame ? lackingOf(asked, stated.months) : { what: 'length', terms: [] } };
  },
};

/** Only experience is asked for by its length; `plans of 5 years` are something else. */
function askedLength({ category, entry }: AskedPoint): StatedLength | null {
  const list = entry.kind === 'attributes' ? (entry.label ?? '') : category;
  const { text } = entry.cell;
  const isExperience = list === 'experience' || /experience|erfahrung|expérience|experiencia|esperienza|experiência|ervaring/i.test(text);
  return isExperience ? readLength(text) : null;
}

/** Whether a line that states a length says what is asked for. */
function isOfSubject({ subjects }: StatedLength, stated: StatedLength, line: PlacementLine): boolean {
  if (subjects.length === 0) return stated.subjects.length === 0;
  const said = new Set(stemsOf(line.entry.cell.text));
  return subjects.some((stems) => stems.every((stem) => said.has(stem)));
}

/** Whether a line is what the jobs of a résumé add up to. */
function isTotal(line: PlacementLine): boolean {
  return (isSingleValue(line.entry) ? line.entry.label : listOf(line)) === 'experience';
}
