import { normalizeText } from '../../categories/normalize.js';
import type { Certainty } from './technology-spelling.js';
import { technologyCue, usingCue } from './technology-cues.js';
import { clearWithCapital } from './technology-words.js';

/** Where a sentence may name a technology. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
}

/** Whether what is beside an uncertain name says that it is a technology. */
export function isNamedHere(line: string, name: Candidate, found: readonly Candidate[]): boolean {
  const [before, after] = [line.slice(Math.max(0, name.start - 60), name.start), line.slice(name.end, name.end + 24)];
  if (isPartOfOther(name.text, before, after)) return false;
  if (isListed(line, name, found)) return true;
  if (name.certainty === 'spelt') return false;
  const isLetter = name.text.length === 1;
  if (isLetter)
    return (
      /(?:programming|programmieren|language|code|coding|written|firmware|drivers|apps?|services?|scripts?|models?|analys[ei]s|software|develop\w*|skills|proficien\w+) (?:in |language )?$/i.test(
        before,
      ) || /^ (?:programming|language|code|development|developer)/i.test(after)
    );
  if (before === '' && after === '') return isClear(name.text) || clearAlone.test(name.text);
  if (before.trim() === '' || /[.:!?•] $/.test(before)) return false;
  if (
    !/^(?:$|[ ]?[,.;:)(/&]| (?:and|or|und|oder|et|ou|y|o|e|en|of|is|are|skills?|for|to|on|experience|development|developer|programming|required|preferred|database|spreadsheets?|macros?|sheets|kenntnisse|wünschenswert|at|in|as|is|every|daily|or)(?!\p{L})|-kenntnisse)/iu.test(
      after,
    )
  )
    return false;
  return technologyCue.test(before) || usingCue.test(before) || isClear(name.text);
}

/** What is a technology where it is the whole item of a list. */
const clearAlone = /^(?:Bash|Word|Outlook|Swift|Rust|Spark|Airflow|Flask|Bootstrap|SharePoint|Figma)$/;

function isClear(text: string): boolean {
  return clearWithCapital.has(normalizeText(text));
}

/** `Vitamin C`, `Spring, TX`, `Series C`, `Go-to-market`, `Word of mouth`, `R&D`, `Spring 2020`, `Access to`. */
function isPartOfOther(text: string, before: string, after: string): boolean {
  if (/^-(?:\p{Ll}|\d)/u.test(after) && !/^-(?:based|related|kenntnisse|entwickl|basiert|programm)/iu.test(after)) return true;
  if (
    text.length === 1 &&
    (/^[-&'.]\p{L}/u.test(after) ||
      /(?:vitamin|hepatitis|series|class|category|plan|klasse|classe|permis|type|grade|level|section|part|phase|schedule|round|führerschein|title|option|group|block) $|[&.'-]$/iu.test(
        before,
      ))
  )
    return true;
  if (/^, (?!JS|VB)[A-Z]{2}(?=$|[;,. ])/.test(after)) return true;
  return (
    /^ (?:to the|to (?:our|all|your|a|an)\b|of mouth|of honou?r|\d{4}\b|semester|season|team|teams|term|break|managers?|leads?|store|building|hours)/iu.test(
      after,
    ) ||
    (/(?:the|our|your|post|front|back|main|head|home|medical|dental|box) $/i.test(before) &&
      /^(?:Office|Access|Project|Exchange|Word|Teams|Spring|Chef|Square|Bridge|Edge|Notes|Director|Drive|Pages|Canvas)$/.test(text))
  );
}

const separator =
  /^ ?(?:[,/&|;+(·•]|, ?(?:and|or|und|oder|et|ou|y|o|e|en|of)(?!\p{L})|(?:and|or|und|oder|sowie|et|ou|y|o|e|en|of|and\/or)(?= ))[ (]*(?:(?:and|or|und|oder|et|ou|y|MS|Microsoft|also|ideally|basic) )?$/iu;

/** Whether another name stands beside it in a list; two uncertain ones speak for each other only if both are ordinary words. */
function isListed(line: string, name: Candidate, found: readonly Candidate[]): boolean {
  const index = found.indexOf(name);
  return [-1, 1].some((step) => {
    let seen = name;
    for (let place = index + step; place >= 0 && place < found.length; place += step) {
      const next = found[place];
      if (next === undefined) return false;
      const gap = step > 0 ? line.slice(seen.end, next.start) : line.slice(next.end, seen.start);
      if (!separator.test(gap.replace(/^\)/, ''))) return false;
      if (next.certainty === 'certain') return true;
      if (name.certainty === 'ordinary' && next.certainty === 'ordinary' && next.text.length > 2 && name.text.length > 2) return true;
      seen = next;
    }
    return false;
  });
}
