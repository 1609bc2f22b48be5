import type { DegreeMatch, DegreePart } from './degree-matches.js';
import { wordPattern, wordsOf } from './words/index.js';

/** The subject of a degree, as it is written behind it or before it, without the name of a school; null if there is none. */
export function subjectOf({ text, step }: DegreeMatch, { before, after }: DegreePart): string | null {
  if (step === 'high-school') return null;
  return subjectBehind(text, after) ?? subjectBefore(before, after);
}

const schools = wordsOf((language) => language.schools);
const subjects = wordsOf((language) => language.subjects);
const school = wordPattern(`(?<![\\p{L}])(?:${schools})(?![\\p{L}])|\\p{L}{3,}(?:schule|universität)(?!\\p{L})`);
const subject = wordPattern(
  `(?<![\\p{L}])(?:${subjects})|(?:engineering|science|sciences|wissenschaften|wissenschaft|technik|informatik|logie|logy|ologia|ología|nomics|kunde|wesen|bau|pflege|recht)(?![\\p{L}])`,
);
const connector = wordPattern(
  `^\\)?(?: ?\\((?:hons|honours)\\.?\\))?(?: degree| diploma| level| abschluss| opleiding| diplom| studium| candidate| student| studies| thesis| niveau \\d| level \\d| niveau [ivx]+| stufe \\d)?s?(?<link>,? (?:in de richting|in de|in the field of|in den|in der|im bereich|nel campo|${wordsOf(({ subjectAfter }) => subjectAfter)}) | d'|,? ?[:–—|-] ?| ?\\(|, ?| |\\t)`,
);
const ends = wordPattern(
  `(?: |^)(?:${wordsOf(({ subjectEnd, least }) => `${subjectEnd}|${least}`)})(?![\\p{L}])|\\d|[;()|–—\\t!?]|\\. |\\.$| - `,
);
const generic =
  /^(?:the |a |an |any |einer? |einem |une? |un[oa]? |der |des |dem |la |le |les |el |il |het |de |een )?(?:(?:related|relevant|numerate|scientific|numerical|business-related|other|similar|technical|appropriate|suitable|any|quantitative|equivalent|vergleichbar\p{L}*|einschlägig\p{L}*|relevant\p{L}*) )?(?:field|fields|subject|discipline|area|course|stem subject|sciences?|arts|fach|bereich|fachrichtung|domaine|domaine|área|ambito|richting|applied science|studium|science|degree)s?$/iu;
const faculty = /^(?:of )?(?:science|arts|sciences|applied sciences?|applied arts|laws|letters|fine arts|artium)(?![\p{L}])/iu;

function subjectBehind(text: string, after: string): string | null {
  const isFaculty = /(?:bachelor|master|associate|doctor) of$/i.test(text.trim());
  const plain = after.replace(/^ ?\((?:m\/w\/d|FH|Univ\.?)\)/, '');
  if (isFaculty) return ofFaculty(plain);
  const linked = connector.exec(plain);
  if (linked === null) return null;
  const link = linked.groups?.['link'] ?? '';
  const behind = plain.slice(linked[0].length);
  const candidate = withoutEnd(behind);
  const isNamed = /\p{L}/u.test(link);
  if (candidate === '' || generic.test(candidate) || candidate.length > 80 || (school.test(candidate.split(', ')[0] ?? '') && !isNamed))
    return null;
  const whole = withoutSchool(candidate, isNamed);
  return whole !== null &&
    (isNamed ? isWorded(whole) : subject.test(whole) && /^\p{Lu}|^\p{Ll}+(?: (?:oder|ou|o|of) \p{Ll}+)?$/u.test(whole))
    ? whole
    : null;
}

/** `Bachelor of Science in Nursing` is one in nursing, `Master of Business Administration` one in business administration. */
function ofFaculty(after: string): string | null {
  const [general] = faculty.exec(after.trimStart()) ?? [];
  const rest = general === undefined ? after : after.trimStart().slice(general.length);
  const inSubject = / (?:degree )?(?:in|of|en) (.+)$/iu.exec(general === undefined ? (/^[^,;(]*/.exec(rest)?.[0] ?? '') : rest);
  if (general !== undefined) {
    const linked = connector.exec(rest);
    return linked === null ? null : subjectBehind('', rest.replace(/^ degree/, ''));
  }
  const candidate = withoutEnd(inSubject?.[1] !== undefined && !/^(?:the|\d)/.test(inSubject[1]) ? inSubject[1] : rest.trimStart());
  return candidate === '' || school.test(candidate) ? null : withoutSchool(candidate, true);
}

function isWorded(text: string): boolean {
  return /^\p{L}/u.test(text) && text.split(' ').length <= 9;
}

/** `chimie ou physique`: one more subject of a word or two at the end. */
const otherSubject = /^ (?:oder|ou|o|of) \p{L}[\p{L}'’-]{3,}(?: \p{L}[\p{L}'’-]{3,})?(?=$|[.,;(])/u;

/** Up to what cannot be the subject any more. */
function withoutEnd(text: string): string {
  const index = text.search(ends);
  const [other = ''] = index < 0 ? [] : (otherSubject.exec(text.slice(index)) ?? []);
  const isOther = other !== '' && subject.test(other) && !generic.test(other.replace(/^ \p{L}+ /u, ''));
  return (index < 0 ? text : text.slice(0, isOther ? index + other.length : index))
    .replace(/^(?:(?:the|der|des|dem|einem?r?|het|de|la|le|il|el) |l')(?=\p{L})/iu, '')
    .replace(/[\s,.:/&-]+$|,? (?:and|or|und|oder|ou|et|o|y|e|of|en|in|de|a|an|the)$/giu, '')
    .trim();
}

/** `Computer Science, Stanford University` is computer science. Several subjects stay: `finance, accounting, or economics`. */
function withoutSchool(text: string, isNamed: boolean): string | null {
  const parts = text.split(/, /);
  const ownParts: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (school.test(part) && !(isNamed && index === 0)) break;
    if (index > 0 && !subject.test(part)) break;
    ownParts.push(part);
  }
  const result = ownParts.join(', ').trim();
  return result === '' ? null : result.replace(/[\s,]+$/, '');
}

/** `Computer Science, B.Sc.`, `Informatik (M.Sc.)`, `engineering degree`, `Studies of law: bachelor`. */
function subjectBefore(before: string, after: string): string | null {
  if (after.trim() !== '' && /^ (?:in|of) /i.test(after)) return null;
  const [, studied] = /(?:^|[;|] ?)(?:[Ss]tudied|[Ss]tudying|[Mm]ajored in|Read) (\p{Lu}[^,;(]{2,60})/u.exec(before) ?? [];
  if (studied !== undefined && !school.test(studied)) return withoutEnd(studied);
  const [, candidate = ''] =
    /(?:^|[;|:–—\t,.] ?|(?: |^)(?:an?|in|eine?|your|relevant|or|and|of) )((?:\p{L}[\p{L}'&-]*)(?: (?:and |und |of |de |et |y |& )?\p{L}[\p{L}'&-]*){0,3}) ?(?:[,(–—:-] ?\(?| )$/iu.exec(
      before.slice(-80),
    ) ?? [];
  const words = candidate
    .replace(/^(?:an?|the|studium|studies|study|in|of|degree|studium der|hold|holds|have|completed|your|relevant) /iu, '')
    .trim();
  if (words === '' || school.test(words) || !subject.test(words) || generic.test(words) || /^(?:it|to|as)$/.test(words)) return null;
  return words.split(' ').every((word) => /^\p{Lu}|^(?:and|und|of|de|et|y|&)$/u.test(word)) || words.split(' ').length === 1 ? words : null;
}
