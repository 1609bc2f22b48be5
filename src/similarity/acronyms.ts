import { acronymTable } from './acronym-table.js';
import { memoize } from './memoize.js';

/** An acronym or other short form in a text, and what it stands for. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** The acronyms in a text: those that the table lists, and capitals that another text may spell out. */
export interface FoundAcronyms {
  readonly fromTable: readonly Acronym[];
  readonly unlisted: readonly string[];
}

export const findAcronyms = memoize((text): FoundAcronyms => {
  const fromTable: Acronym[] = [];
  const unlisted: string[] = [];
  for (const short of new Set(text.match(token) ?? [])) {
    const long = tableExpansion(short);
    if (long !== undefined) fromTable.push({ short, long });
    // Two letters match the initials of other words too often by chance.
    else if (short.length > 2 && isUnlistedAcronym(short)) unlisted.push(short);
  }
  return { fromTable, unlisted };
}, 16_384);

/** Writes out every acronym in a text. */
export function expandAcronyms(text: string, acronyms: readonly Acronym[]): string {
  if (acronyms.length === 0) return text;
  return text.replace(token, (word) => acronyms.find(({ short }) => short === word)?.long ?? word);
}

/** Whether a word is written as abbreviations are, and is none that the table lists. */
export function isUnlistedAcronym(word: string): boolean {
  return /^[A-Z]{2,6}s?$/.test(word) && tableExpansion(word) === undefined;
}

/**
 * Writes out the acronyms of a name, unless another name stands beside them: `SQL` and `UX design`, but neither `SQL Server` nor `SAP PM`, where the
 * letters may mean anything.
 */
export const expandName = memoize((text): { text: string; acronyms: readonly Acronym[] } => {
  const words = text.match(token) ?? [];
  const acronyms = words.flatMap((short) => {
    const long = tableExpansion(short);
    return long === undefined ? [] : [{ short, long }];
  });
  const isPlain = words.every(
    (word) => !/^[^a-z]|[A-Z]/.test(word) || tableExpansion(word) !== undefined || ordinaryWords.has(word.toLowerCase()),
  );
  if (acronyms.length === 0 || !isPlain) return { text, acronyms: [] };
  return { text: expandAcronyms(text, acronyms), acronyms };
});

/** Words that are no names, although a name may write them with a capital. */
const ordinaryWords = new Set(
  (
    'administration analysis analyst analytics architecture assistant audit auditing automation basics care certificate certification certified compliance ' +
    'database databases degree design designer developer development diploma engineer engineering experience frameworks in integration knowledge license ' +
    'licence licensed maintenance management manager marketing methods modeling modelling operations of pipelines planning policies policy practices ' +
    'principles procedures process processes programming project regulations reporting research rules skills software specialist standards strategy support ' +
    'system systems techniques technologies technology testing tests tools training and or for with the'
  ).split(' '),
);

// IT, OR and US are acronyms only in capitals.
function tableExpansion(word: string): string | undefined {
  const entry = acronymTable.get(word.toLowerCase());
  return entry !== undefined && (!entry.capitalsOnly || word === word.toUpperCase()) ? entry.long : undefined;
}

const token = /[A-Za-z0-9][A-Za-z0-9&/]*/g;
