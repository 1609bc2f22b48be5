import { foldWords } from './fold-words.js';

/** Where the name of a level stands in an order of seniority. */
export interface Seniority {
  /** From 0 for an intern; that of a level without such a word is `unmarked`. */
  readonly rank: number;
  /** The numbers of the name, the most significant first: `[3]` for `L3`, `[1, 10]` for `1.10`. */
  readonly numbers: readonly number[];
  /** What stands before the number: `L`, `grade`. */
  readonly prefix: string;
  /** Whether the name has a word of seniority or a number. */
  readonly isTold: boolean;
}

/** The rank of what is neither junior nor senior. */
export const unmarked = 6;

/** Words of seniority in English, German, French, Spanish, Italian, Portuguese and Dutch, lowest first. */
const words: readonly (readonly [rank: number, words: string])[] = [
  [0, 'intern internship praktikant praktikantin stagiaire becario becaria tirocinante estagiario estagiaria stagiair'],
  [1, 'apprentice auszubildende auszubildender azubi apprenti aprendiz apprendista leerling'],
  [2, 'trainee volontar'],
  [3, 'graduate entry absolvent einsteiger debutant einstieg'],
  [4, 'junior jr berufseinsteiger'],
  [5, 'associate assistant deputy assistent assistentin adjoint asistente assistente'],
  [unmarked, 'mid midlevel intermediate regular medior confirme intermedio pleno standard'],
  [7, 'experienced advanced professional erfahren experimente avanzado esperto'],
  [8, 'senior sr'],
  [9, 'lead leitend teamlead referent lider'],
  [10, 'staff'],
  [11, 'principal haupt'],
  [12, 'distinguished'],
  [13, 'fellow'],
  [14, 'head leiter leiterin leitung responsable jefe jefa responsabile chefe hoofd'],
  [15, 'director direktor direktorin directeur directrice direttore direttrice diretor diretora'],
  [16, 'vp vicepresident vice'],
  [17, 'chief president cto cio ceo'],
];

const rankOfWord: ReadonlyMap<string, number> = new Map(words.flatMap(([rank, each]) => each.split(' ').map((word) => [word, rank])));

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Characters of a name that are looked at: what is longer is a text, and would take long to search. */
const longestName = 200;

/** Reads the words and numbers that tell how senior a level is. The highest word counts: a senior principal is a principal. */
export function seniorityOf(fullName: string): Seniority {
  const name = fullName.slice(0, longestName);
  const folded = foldWords(name).split(' ');
  const ranks = folded.flatMap((word) => rankOfWord.get(word) ?? []);
  const [, prefix = '', digits] =
    /^\s*(?:\()?(\p{L}{0,10})[\s.:#_-]*(\d+(?:[.]\d+)*)/u.exec(name) ?? /(?:^|[\s(])(\p{L}{0,3})(\d+(?:\.\d+)*)\)?\s*$/u.exec(name) ?? [];
  const roman = romans.indexOf(folded.at(-1) ?? '') + 1;
  const numbers = digits === undefined ? (roman > 0 ? [roman] : []) : digits.split('.').map(Number);
  const rank = ranks.length === 0 ? unmarked : Math.max(...ranks);
  return { rank, numbers, prefix: foldWords(prefix), isTold: ranks.length > 0 || numbers.length > 0 };
}

/** Whether a word says how senior somebody is: `senior`, in lower case without accents. */
export function isSeniorityWord(word: string): boolean {
  return rankOfWord.has(word);
}
