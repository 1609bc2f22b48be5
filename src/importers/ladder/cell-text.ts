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
    if (leads) lead = isIntroduction(text) ? '' : `${text} `;
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

/** Whether a line only introduces a list, `In this role, you will:`. One with any other word says something: `This covers budgets:`. */
function isIntroduction(text: string): boolean {
  return foldWords(text)
    .split(' ')
    .every((word) => introductoryWords.has(word));
}

const introductoryWords = new Set(
  [
    'you we they someone people person who this these the following such as a an in at on for to of and or role level job position grade will can could may might should must shall would be is are able expected expect responsible typically usually also do does have has need needs include includes including included example examples e g eg i m s re ll your our their',
    'sie du ihr wir man in auf dieser diese dieses der die das den dem rolle stufe position funktion folgende folgendes folgenden zum beispiel z b kann kannst konnen wird werden wirst soll sollen sollte sollten muss mussen bist ist sind lage zu aufgaben',
    'vous tu nous on il elle dans ce cette ces le la les un une au a de role poste niveau suivant suivante suivants suivantes par exemple peut peux pouvez devez doit etes es est sont capable capables attendu serez allez',
    'usted tu se en este esta estos estas el la los las un una nivel puesto rol cargo siguiente siguientes por ejemplo puede puedes debe debes capaz capaces de',
    'lei tu si in questo questa questi queste il lo la i gli le un una livello ruolo seguente seguenti ad esempio puo puoi deve devi grado di',
    'voce se no na neste nesta este esta o a os as um uma nivel cargo funcao seguinte seguintes por exemplo pode deve capaz de',
    'je jij u men in op deze dit de het een rol niveau functie volgende bijvoorbeeld kan kun kunt moet zal zult bent is staat te om',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a cell says that there is nothing. */
export function isAbsent(cell: string): boolean {
  if (cell.length > longestWord) return !/[\p{L}\p{N}]/u.test(cell);
  const folded = foldWords(cell);
  return folded === '' ? !isMark(cell) : absentWords.has(folded);
}

/** More characters than any cell that says nothing or only marks something, with spaces and brackets around it. */
const longestWord = 40;

const absentWords = new Set(
  'n a|na|none|no|nil|not applicable|not in use|not required|tbd|tba|missing|entfallt|keine|nein|non|neant|ninguno|ninguna|nessuno|nessuna|nenhum|nenhuma|geen|nee'.split(
    '|',
  ),
);

/** Whether a cell only marks that something is asked for. */
export function isMark(cell: string): boolean {
  return cell.length <= longestWord && (/^\s*[x×✓✔✅☑●•■▪⬤◉★*]\s*$/iu.test(cell) || markWords.has(foldWords(cell)));
}

const markWords = new Set(['x', 'yes', 'y', 'true', 'ja', 'oui', 'si', 'sim', 'required', 'wahr', 'vrai']);
