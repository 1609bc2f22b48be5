import { cleanText } from '../files/published-file.js';
import { foldWords } from './fold-words.js';

/** A cell as sentences and the points of its lists. */
export interface CellText {
  readonly prose: string;
  readonly points: readonly string[];
}

/**
 * Splits a cell into its prose and its bullets. A line with a colon before bullets goes in front of each, as in `Teaches: students`; one that only
 * introduces them, `You can:`, says nothing by itself and is left out.
 */
export function splitCell(cell: string): CellText {
  const lines = cell.split(/\r?\n|\u2028/).flatMap((line) => {
    const [, bullet, text = ''] = /^\s*([-*•●▪◦·–—‣]|\d{1,2}[.)])\s+(.*)$/u.exec(line) ?? [];
    const cleaned = cleanText(bullet === undefined ? line : text);
    return cleaned === '' ? [] : [{ isBullet: bullet !== undefined, text: cleaned }];
  });
  const prose: string[] = [];
  const points: string[] = [];
  let lead = '';
  for (const [index, { isBullet, text }] of lines.entries()) {
    const leads = !isBullet && text.endsWith(':') && text.length <= 60 && lines[index + 1]?.isBullet === true;
    if (leads) lead = introduction.test(text) ? '' : `${text} `;
    else if (isBullet) points.push(`${lead}${text}`);
    else {
      lead = '';
      prose.push(text);
    }
  }
  return areLines(prose) && points.length === 0
    ? { prose: '', points: [...new Set(prose)] }
    : { prose: prose.join(' '), points: [...new Set(points)] };
}

/** Whether each line says something of its own, as a list without bullets: it begins with a capital, and the one before has no end of a sentence. */
function areLines(prose: readonly string[]): boolean {
  return prose.length > 1 && prose.every((line, index) => /^\p{Lu}/u.test(line) && (index === prose.length - 1 || !/[.!?:;,]$/.test(line)));
}

/** Words that introduce a list without saying anything of it. */
const introduction =
  /(?:^|\s)(?:you|we|they|this|these|following|includes?|examples?|sie|du|ihr|folgend\w*|vous|tu|suivant\w*|usted|siguientes?|seguent\w*|você|seguintes?|je|jij|volgende)(?=[\s,:])/iu;

/** Whether a cell says that there is nothing. */
export function isAbsent(cell: string): boolean {
  const folded = foldWords(cell);
  return folded === '' ? !isMark(cell) : absentWords.has(folded);
}

const absentWords = new Set(
  'n a|na|none|no|nil|not applicable|not in use|not required|tbd|tba|missing|entfallt|keine|nein|non|neant|ninguno|ninguna|nessuno|nessuna|nenhum|nenhuma|geen|nee'.split(
    '|',
  ),
);

/** Whether a cell only marks that something is asked for. */
export function isMark(cell: string): boolean {
  return /^\s*[x×✓✔✅☑●•■▪⬤◉★*]\s*$/iu.test(cell) || markWords.has(foldWords(cell));
}

const markWords = new Set(['x', 'yes', 'y', 'true', 'ja', 'oui', 'si', 'sim', 'required', 'wahr', 'vrai']);
