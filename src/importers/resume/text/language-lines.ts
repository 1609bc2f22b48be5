import type { TextBlock } from '../../documents/text-document.js';
import { readSpokenLanguages } from '../../facts/spoken-languages.js';
import type { BundledTechnologies } from '../../../roles/bundled/technologies.js';
import type { NotedStatement } from '../resume-content.js';
import { isTechnology } from '../../json-resume/technologies.js';
import { ratedSkill } from './rated-skill.js';

/** What a section on languages states. */
export interface ReadLanguages {
  readonly languages: readonly NotedStatement[];
  /** Lines that name no language. */
  readonly others: readonly TextBlock[];
}

/** Reads languages with how well they are spoken; one that is not known, as it is written. */
export function readLanguageLines(blocks: readonly TextBlock[], technologies: BundledTechnologies): ReadLanguages {
  const read = blocks
    .filter(({ type }) => type !== 'heading')
    .map((block) => ({ block, languages: languagesIn(block.text.slice(0, maxLength).replace(/\t+/g, ': '), technologies) }));
  return {
    languages: read.flatMap(({ block, languages }) =>
      languages.map(({ name, level }) => ({ text: name, note: level, place: block.place })),
    ),
    others: read.flatMap(({ block, languages }) => (languages.length === 0 ? [block] : [])),
  };
}

const maxLength = 1_000;

interface Language {
  readonly name: string;
  readonly level: string | null;
}

/** Takes a list apart if each of its parts is a language with a level or without; reads anything else as a sentence. */
function languagesIn(text: string, technologies: BundledTechnologies): readonly Language[] {
  const [, native, own = ''] = nativeLabel.exec(text) ?? [];
  if (native !== undefined) return readSpokenLanguages(own).map(({ name, level }) => ({ name, level: level ?? native }));
  const named = readSpokenLanguages(text);
  const parts = text
    .split(/\s*[;|•·]\s*|(?:,\s+|\s+(?:and|und|et|y|e|ed|en|&)\s+)(?![^()]{0,60}\))/u)
    .filter((part) => part.trim() !== '')
    .map((part) => partOf(part, technologies));
  if (parts.length === 0 || parts.some((part) => part === null)) return named;
  const all = parts.flatMap((part) => part ?? []);
  const isLonger = all.length >= named.length && all.some(({ isKnown, level }) => isKnown || level !== null);
  if (!isLonger) return named;
  const last = all.at(-1)?.level ?? null;
  const shared = last !== null && bothWords.test(last) ? last.replace(bothWords, '') : null;
  return all.map(({ name, level }) => ({
    name,
    level: shared ?? level ?? named.find((language) => language.name === name)?.level ?? null,
  }));
}

/** `Mother tongue: Danish`. */
const nativeLabel =
  /^(mother tongue|native language|muttersprache|langue maternelle|lengua materna|lingua madre|madrelingua|língua materna|moedertaal)(?:\(?[sn]\)?|n)?\s*:\s*(.+)$/iu;

/** `English and Luo (both fluent)`. */
const bothWords = /^(?:both|all|beides?|alle|tous (?:les )?deux|les deux|ambos|ambas|entramb[ie]|allebei|beide)\s+/iu;

/** `Luo (fluent)`, `breton : notions`, `German – 4/5`, `Welsh`: a language and a level; null if it is written in another way. */
function partOf(part: string, technologies: BundledTechnologies): (Language & { readonly isKnown: boolean }) | null {
  const [, stated = '', inBrackets, behind] =
    /^([^():–—]{2,40}?)\s*(?:\(([^()]{1,40})\)|(?::|\s[–—-])\s*([^():]{1,40}))?[.,]?$/u.exec(part.trim()) ?? [];
  const rated = ratedSkill(stated);
  const text = rated.level === null ? stated : rated.name;
  const known = readSpokenLanguages(text);
  const [language] = known.length > 0 ? known : readSpokenLanguages(`${text} (fluent)`);
  const level = inBrackets ?? behind ?? rated.level;
  if (known.length > 1 || (level !== null && /(?:19|20)\d\d/.test(level))) return null;
  if (language) return { name: language.name, level: level?.trim() ?? known[0]?.level ?? null, isKnown: true };
  const isName =
    /^\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}$/u.test(text) && !notLanguages.test(text) && !isTechnology(text, technologies);
  return isName && level !== null ? { name: text, level: level.trim(), isKnown: false } : null;
}

/** Words in front of a level, or of a list, that are no language. */
const notLanguages =
  /^(?:languages?|mother tongue|mother tongues|native(?: language)?|foreign languages?|others?|other languages?|spoken|written|reading|writing|listening|speaking|programming|muttersprache|fremdsprachen?|sprachen|weitere|langue maternelle|langues?|autres?|lengua materna|idiomas?|otros|madrelingua|lingue|altre lingue|língua materna|outras|moedertaal|talen|overige|tools?|level|niveau)$/iu;
