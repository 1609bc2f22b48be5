import { degreeRank } from '../../categories/degree-words.js';
import { stemsOf } from '../../categories/stated-length.js';
import type { Role } from '../../model/role.js';
import { listOf, type PlacementLine } from './lines.js';
import type { Finding, PointRule } from './point-rule.js';
import { isSameAttribute, judgeValue, valueOf } from './values.js';

/** A degree is met by one that is no lower, in one of the fields that are asked for; one in another field meets it in part. */
export const educationRule: PointRule = {
  applies: ({ entry }) => entry.kind === 'attributes' && /^education(?:, |$)/.test(entry.label ?? ''),
  judge: (point, line, me) => {
    const isDegree = isSameAttribute(point, line);
    const finding = isDegree ? judgeValue(point, line) : judgeText(valueOf(point.entry)?.value ?? null, line);
    if (finding === null || finding.lacking !== null || point.fields.length === 0) return finding;
    const fields = isDegree ? fieldsOf(me) : [line];
    const right = fields.find(({ entry }) => point.fields.some((field) => isField(field, entry.cell.text)));
    if (right) return { ...finding, lines: right === line ? [line] : [line, right] };
    const terms = isDegree ? fields.map(({ entry }) => entry.cell.text) : [];
    return { ...finding, score: 0.5, lacking: { what: 'field', terms } };
  },
  worded: () => null,
  limit: (_point, finding) => finding,
};

/** Judges a degree that is written as a text, such as `Bachelor of Science in Nursing, 2021`. */
function judgeText(asked: number | null, line: PlacementLine): Finding | null {
  const { text } = line.entry.cell;
  const { rank } = degreeRank(text);
  if (asked === null || rank === null || !['education', 'degrees', 'certifications'].includes(listOf(line))) return null;
  const by = listOf(line) === 'certifications' ? 'names' : 'attribute';
  return { lines: [line], by, score: 1, lacking: rank >= asked ? null : { what: 'higher level', terms: [text] } };
}

function fieldsOf({ categories }: Role): PlacementLine[] {
  return categories.flatMap(({ id, entries }) =>
    entries.filter(({ label }) => label === 'education, fields').map((entry) => ({ category: id, entry })),
  );
}

/** `Computer Science and Engineering` is computer science. */
function isField(asked: string, stated: string): boolean {
  const words = stemsOf(asked);
  return words.length > 0 && words.every((word) => stemsOf(stated).includes(word));
}
