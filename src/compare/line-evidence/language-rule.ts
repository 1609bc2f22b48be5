import { roleLanguage } from '../../categories/role-language.js';
import { readSpokenLanguage, type SpokenLanguage } from '../../categories/spoken-language.js';
import type { Entry, Role } from '../../model/role.js';
import { listOf } from './lines.js';
import type { Finding, PointRule } from './point-rule.js';

/** A language is met by the same one, spoken at least as well if a level is asked for. A résumé that is written in it and does not mention it speaks for it in part. */
export const languageRule: PointRule = {
  applies: ({ category, entry }) => isLanguageList(listOf({ category, entry })) && languageOf(entry) !== null,
  judge: ({ entry }, line, me) => {
    const [asked, spoken] = [languageOf(entry), isLanguageList(listOf(line)) ? languageOf(line.entry) : null];
    if (asked === null) return null;
    if (asked.code !== spoken?.code) return asked.code === languageOfResume(me) ? writtenInIt : null;
    const finding = { lines: [line], by: 'same' as const, score: 1 };
    if (asked.rank === null) return { ...finding, lacking: null };
    if (spoken.rank === null) return { ...finding, lacking: { what: 'level', terms: [] } };
    const stated = levelText(line.entry);
    return { ...finding, lacking: spoken.rank >= asked.rank ? null : { what: 'higher level', terms: [stated] } };
  },
  worded: () => null,
  limit: (_point, finding) => finding,
};

const writtenInIt: Finding = { lines: [], by: 'attribute', score: 0.5, lacking: { what: 'written in it', terms: [] } };

/** Null for a role that is nobody's: what the library says in English, nobody has to speak. */
function languageOfResume(me: Role): string | null {
  return me.document === 'resume' ? roleLanguage(me) : null;
}

function isLanguageList(list: string): boolean {
  return list === 'languages';
}

function languageOf({ cell: { text, note = '', level = '' } }: Entry): SpokenLanguage | null {
  return readSpokenLanguage(`${text} ${note} ${level}`).language;
}

/** What a line says of how well the language is spoken. */
function levelText({ cell: { text, note, level } }: Entry): string {
  return note ?? (level === undefined ? text : String(level));
}
