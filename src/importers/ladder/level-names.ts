import { cleanText } from '../files/published-file.js';
import { foldWords, slugOf } from './fold-words.js';
import { isSeniorityWord } from './seniority.js';

export interface LevelName {
  readonly id: string | number;
  /** Absent if the name is no more than a code or a number. */
  readonly title?: string;
}

/** Names levels: `L3 – Senior Engineer` has the id `L3`; `Senior business architect` of that role, `senior`. Each id is another. */
export function nameLevels(role: string, levels: readonly { readonly name: string; readonly title: string }[]): LevelName[] {
  const parts = levels.map(({ name, title }) => splitName(name, title));
  const short = parts.map(({ code, words }) => code ?? shortId(words, role));
  const whole = parts.map(({ code, words }) => [code ?? '', slugOf(words)].filter((each) => each !== '').join('-'));
  const isClear = new Set(short.map((id) => id.toLowerCase())).size === short.length;
  const used = new Set<string>();
  return parts.map(({ code, title }, index) => {
    const wanted = (isClear ? short[index] : whole[index]) || String(index + 1);
    let id = wanted;
    for (let count = 2; used.has(id.toLowerCase()); count += 1) id = `${wanted}-${count}`;
    used.add(id.toLowerCase());
    const isNumber = /^(?:0|[1-9]\d{0,8})$/.test(id);
    return { id: isNumber ? Number(id) : id, ...(title !== '' && title !== code && { title: title.slice(0, 1000) }) };
  });
}

const longestName = 200;

/** The code and the words of a name; `title` is what a column of titles says, or else the words. */
export function splitName(name: string, title: string): { readonly code: string | null; readonly words: string; readonly title: string } {
  const text = cleanText(name);
  // What is longer is a text, and would take long to search.
  if (text.length > longestName) return { code: null, words: text, title: title === '' ? text : cleanText(title) };
  const [, before, after = ''] =
    /^\(?((?:[A-Za-z]{0,4}[-.]?|[A-Z]{1,4} )\d{1,4}(?:\.\d{1,3})*)\)?(?:\s*[-–—:.|/]\s*|\s+|$)(.*)$/u.exec(text) ?? [];
  const [, first = '', last] = /^(.*\p{L}.*?)\s*[-–—:,/]?\s*[([]\s*([A-Za-z]{0,4}[-.]?\d{1,4}(?:\.\d{1,3})*)\s*[)\]]$/u.exec(text) ?? [];
  const code = before ?? last ?? null;
  const words = before === undefined ? (last === undefined ? text : first) : after;
  return {
    code: code === null ? null : code.replace(/^[-.]+/, '').replace(' ', ''),
    words,
    title: title === '' ? words : cleanText(title),
  };
}

/** The words of a level without those of its role, if words of seniority are left: `senior`; otherwise all of them. */
function shortId(words: string, role: string): string {
  const roleWords = foldWords(role).split(' ');
  const bare = words.replaceAll(/\([^)]*\)/g, ' ').trim() || words;
  const all = foldWords(bare).split(' ');
  const rest = all.filter((word) => !linkWords.has(word) && (isSeniorityWord(word) || !roleWords.some((other) => isSameWord(word, other))));
  // Without its noun, a senior engineering manager in Management would be `senior-engineering`.
  const isBroken =
    all.some((word) => !roleWords.includes(word) && !rest.includes(word) && !linkWords.has(word)) && rest.some((word) => !isRankWord(word));
  return slugOf(rest.some(isRankWord) && !isBroken ? rest.join(' ') : bare);
}

function isRankWord(word: string): boolean {
  return isSeniorityWord(word) || /^(?:[ivx]+|\d+)$/.test(word);
}

const linkWords = new Set('of for the de des du della delle di do da dos das der die van von'.split(' '));

/** Whether two words are the same, or of one stem: `engineer` and `engineering`. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length >= 5 && a.slice(0, 5) === b.slice(0, 5));
}
