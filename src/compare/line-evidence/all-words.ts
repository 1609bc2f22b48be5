import { isNameList } from '../../categories/name-lists.js';
import { stemsOf } from '../../categories/stated-length.js';
import type { AskedPoint } from './asked-point.js';
import { isSingleValue, listOf, type PlacementLine } from './lines.js';
import type { Finding } from './point-rule.js';

/**
 * A skill that somebody lists meets what is asked for in the same words, or in more that say nothing else: `Excel (pivot tables, VLOOKUP)` meets `Good Excel, with pivot tables and
 * lookups`. A sentence may say the words in another sense, and so does not.
 */
export function judgeWords({ entry }: AskedPoint, line: PlacementLine): Finding | null {
  if (isSingleValue(entry) || !isNameList(listOf(line)) || entry.cell.level !== undefined || line.entry.cell.level !== undefined)
    return null;
  const { text } = line.entry.cell;
  const asked = wordsOf(withoutGrade(entry.cell.text));
  const said = wordsOf(text);
  // In a list, the first word leads; elsewhere the last one says what it is: `Lease management reports` are no lease management.
  const at = /[,;/(]/.test(text) ? 0 : -1;
  if (asked.length < 2 || !areSaid(asked, said) || !isSameWord(asked.at(at) ?? '', said.at(at) ?? '')) return null;
  return { lines: [line], by: 'names', score: 0.9, lacking: gradeLacking(entry.cell.text, text) };
}

/** In their order, because a design system is no system design. */
function areSaid(asked: readonly string[], said: readonly string[]): boolean {
  let next = 0;
  for (const word of said) if (isSameWord(asked[next] ?? '', word)) next += 1;
  return next === asked.length;
}

/** Stems of words that say what is asked for. */
function wordsOf(text: string): string[] {
  return stemsOf(text).filter((stem) => !howWell.has(stem));
}

/** `VLOOKUP` is a lookup. */
function isSameWord(asked: string, said: string): boolean {
  return asked === said || (asked.length > 4 && said.endsWith(asked) && said.length - asked.length < 3);
}

/** Words that say how well something is known, in seven languages. */
const howWell: ReadonlySet<string> = new Set(
  stemsOf(
    'good strong solid sound basic excellent confident proficient competent advanced working very knowledge understanding skill ability able use using level ' +
      'gute guter gutes sehr sicherer fundierte kenntnisse kenntnis umgang im bonne bon bonnes très solide connaissance maîtrise ' +
      'buenos conocimiento manejo buona buone conoscenza bom bons conhecimento goede kennis',
  ),
);

const grade =
  /\s*(?:,|at|with|in|of)?\s*\(?(?:min(?:imum)?\.? )?grades?\s+([A-G]|[1-9])\b(?:\s*(?:\/|-|or|and)\s*(?:[A-G]|[1-9])\b)*\)?(?:\s+(?:or|and)\s+(?:above|better|higher))?/i;

function withoutGrade(text: string): string {
  return text.replace(grade, ' ');
}

/** Of `Maths (C), English (B)`, each grade of what is asked for has to be as good as the one that is asked for: an earlier letter. */
function gradeLacking(asked: string, text: string): Finding['lacking'] {
  const least = grade.exec(asked)?.[1]?.toUpperCase();
  if (least === undefined) return null;
  const words = wordsOf(withoutGrade(asked));
  const grades = [...text.matchAll(/([\p{L} ]+?)\s*\(([A-G])\*?\)/gu)].filter(([, subject = '']) =>
    wordsOf(subject).some((word) => words.includes(word)),
  );
  if (grades.length === 0 || !/[A-G]/.test(least)) return { what: 'level', terms: [] };
  const low = grades.flatMap(([, , letter = '']) => (letter > least ? [letter] : []));
  return low.length === 0 ? null : { what: 'higher level', terms: low };
}
