import { normalizeText } from '../../categories/normalize.js';
import { isProductKey, readProductName } from '../../categories/product-names.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { clearWithCapital, notTechnologies, ordinaryTechnologies, otherTechnologies, technologyCue, usingCue } from './technology-words.js';
import { onOneLine } from './words/index.js';

/**
 * Reads the technologies that a sentence names, known ones and those that are spelt as only technologies are. As they are written, in their order,
 * each once. An ordinary word counts only with a capital letter, beside another technology or after words such as `experience with`.
 */
export function readTechnologyNames(sentence: string, known: BundledTechnologies): string[] {
  const line = onOneLine(sentence);
  const found = candidates(line, known);
  const chosen = found.filter((name) => name.certainty === 'certain' || isNamedHere(line, name, found));
  const keys = chosen.map(({ text }) => readProductName(text).key);
  return chosen.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).map(({ text }) => text);
}

interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `spelt`: only its spelling tells; `ordinary`: it is an ordinary word as well. */
  readonly certainty: 'certain' | 'spelt' | 'ordinary';
}

interface Word {
  readonly start: number;
  readonly end: number;
}

const word =
  /(?:PL\/SQL|S\/4 ?HANA|TCP\/IP|CI\/CD|UI\/UX|C\+\+|(?:(?<![\p{L}\p{N}])\.)?[\p{L}\p{N}](?:[\p{L}\p{N}_]|\.(?=\p{L}|\d)|&(?=\p{Lu}))*(?:\+\+|#)?)/gu;
const longestName = 5;

/** Takes the longest name at every word. */
function candidates(line: string, known: BundledTechnologies): Candidate[] {
  const words: Word[] = [...line.matchAll(word)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: Candidate[] = [];
  let index = 0;
  while (index < words.length) {
    const name = longestAt(line, words, index, known);
    if (name === null) index += 1;
    else {
      found.push(name.candidate);
      index += name.length;
    }
  }
  return found;
}

function longestAt(
  line: string,
  words: readonly Word[],
  index: number,
  known: BundledTechnologies,
): { candidate: Candidate; length: number } | null {
  const [first] = words.slice(index, index + 1);
  if (first === undefined) return null;
  for (let length = longestName; length >= 1; length -= 1) {
    const run = words.slice(index, index + length);
    const last = run.at(-1);
    if (last === undefined || run.length < length || last.end - first.start > 60 || !areJoined(line, run)) continue;
    const text = line.slice(first.start, last.end);
    const certainty = length === 1 ? certaintyOf(text, known) : isLongName(text, known) ? 'certain' : null;
    if (certainty !== null) return { candidate: { text, start: first.start, end: last.end, certainty }, length };
  }
  return null;
}

function areJoined(line: string, run: readonly Word[]): boolean {
  return run.every(({ start }, index) => index === 0 || /^[ -]$/.test(line.slice(run[index - 1]?.end ?? 0, start)));
}

/** A name of several words: each with a capital or a number, but for small words between: `Ruby on Rails`, `Visual Studio Code`, `Microsoft Teams`, `Office 365`. */
function isLongName(text: string, { names }: BundledTechnologies): boolean {
  const parts = text.split(/[ -]/);
  const isCapital = parts.every(
    (part, index) => /^[\p{Lu}\p{N}.]/u.test(part) || (index > 0 && index < parts.length - 1 && /^(?:on|of|for)$/.test(part)),
  );
  const { key, vendor } = readProductName(text);
  const isSingle = key === normalizeText(parts[0] ?? '') || key === normalizeText(parts.at(-1) ?? '');
  if (vendor !== null && !isCapital) return false;
  const maker = vendor === 'ms' ? 'microsoft' : vendor;
  const own = normalizeText(text).replace(/ /g, '');
  if (/^(?:\p{L}+[ -]\d[\d.]*|\d.*)$/u.test(text)) return versioned.test(text);
  if (maker !== null)
    return (
      isCapital &&
      (names.has(`${maker} ${key}`) ||
        names.has(key) ||
        isProductKey(key) ||
        otherTechnologies.has(own) ||
        ordinaryTechnologies.has(key) ||
        makerProducts.test(text))
    );
  if (isSingle || !(isCapital || lowerCase.has(own))) return isCapital && otherTechnologies.has(own);
  return (
    isProductKey(key) ||
    otherTechnologies.has(own) ||
    severalWords.test(text) ||
    (names.has(key) && parts.length > 1 && key.length > 7 && !generalWords.test(text))
  );
}

const versioned = /^(?:Office|Microsoft|Windows|Python|Angular|Java|Vue|PHP|Drupal|Typo3|TYPO3|Fusion)[ -](?:\d{1,3}(?:\.\d+)?|20\d\d)$/;
const makerProducts =
  /^(?:Adobe (?:Creative (?:Suite|Cloud)|CC|XD)|Google (?:Workspace|Suite|Cloud(?: Platform)?|Ads|Tag Manager|Data Studio|Drive|Sheets|Docs|Slides|Meet)|Microsoft (?:365|Office(?: Suite| 365)?|Dynamics(?: 365)?|Suite)|MS (?:Office|Project|Access|Teams|Dynamics)|Amazon \p{L}+|AWS (?!Certified)\p{Lu}\p{L}+|Apache \p{Lu}\p{L}+|Oracle (?:Database|ERP|Cloud|EBS)|SAP \p{Lu}[\p{L}\d/]+|IBM (?:Cognos|Watson|DB2|Maximo)|Salesforce (?:CRM|Marketing Cloud|Sales Cloud|Service Cloud))$/u;
const severalWords =
  /^(?:Creative (?:Suite|Cloud)|G Suite|Visual Studio(?: Code)?|VS Code|Power (?:BI|Apps|Automate|Query|Pivot|Platform)|SQL Server|Active Directory|Premiere Pro|After Effects|Final Cut Pro|Pro Tools|Tailwind CSS|Spring (?:Boot|Cloud|MVC|Security)|React Native|Ruby on Rails|Android Studio|Unreal Engine|Unity3D|GitHub Actions|GitLab CI|Azure DevOps|Google Analytics|Crystal Reports|Epic (?:EMR|EHR|Systems|Hyperspace)|Cerner PowerChart|Civil 3D|Entity Framework|Excel (?:VBA|PowerQuery)|Objective[ -]C|Objective C|Bloomberg Terminal|Material UI|Tag Manager|Toast POS|Aloha POS|Micros POS|Opera PMS|Windows Server|ABAP OO|Jupyter Notebooks?|Business Central|Hugging Face)$/;
const lowerCase: ReadonlySet<string> = new Set(
  'reactnative rubyonrails scikitlearn springboot visualstudio vscode powerbi sqlserver googleanalytics activedirectory'.split(' '),
);
const generalWords =
  /^(?:Data|Case|Project|Business|Electronic|Human|Customer|Financial|General|Time|Health|Patient|Risk|Quality|Supply|Inventory|Property|Asset|Event|Field|Medical|Content|Point|Applicant|Learning|Practice|Enterprise|Document|Work|Sales|Office|Web|Computer|Operating|Accounting|Billing|Order|Cloud|Client|Master|Care|The|Our|A|An|Your|Decision|Incident|Integrated|Real|Performance|Design|Service|Process|Production|Safety|Emergency|Public|National|American|State|Team|Support)[ -]/;

function certaintyOf(text: string, { names, otherAcronyms }: BundledTechnologies): Candidate['certainty'] | null {
  const normal = normalizeText(text);
  const plain = normal.replace(/(?<=\p{L}{3})\d{1,2}$/u, '');
  const { key } = readProductName(text);
  if (notTechnologies.has(normal) || (otherAcronyms.has(normal) && !isProductKey(key)) || /^\d[\d.,]*\p{L}?$/u.test(text)) return null;
  const isCapital = /^[\p{Lu}.]/u.test(text);
  if (ordinaryTechnologies.has(normal) || ordinaryTechnologies.has(plain)) {
    if (!isCapital) return clearWithCapital.has(normal) ? 'spelt' : null;
    return clearWithCapital.has(normal) && normal !== 'excel' && normal !== 'react' ? 'certain' : 'ordinary';
  }
  if (isProductKey(key) || otherTechnologies.has(normal.replace(/\.js$/, '')) || otherTechnologies.has(key)) {
    return isCapital || /[\d.+#]|[a-z]\p{Lu}/u.test(text) || clearInLowerCase(normal) ? 'certain' : null;
  }
  if (/^[\p{L}\d]+\.(?:js|net|ts)$/iu.test(text) && !/^www/i.test(text))
    return /\.js$|^(?:ASP|ADO|VB)\.NET$/i.test(text) ? 'certain' : null;
  const isSpelt =
    /^\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\d]*$|^\p{Lu}{2,}\p{Ll}+\p{Lu}*$|^\p{Lu}\p{L}+\d+$/u.test(text) &&
    !/^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(text);
  if (isSpelt) return names.has(key) && key.length > 4 ? 'certain' : 'spelt';
  return /^\p{Lu}{3,6}$/u.test(text) && names.has(key) ? 'spelt' : null;
}

/** Written small, only what is no word of any language. */
function clearInLowerCase(normal: string): boolean {
  return (
    (normal.length > 3 &&
      !/^(?:android|linux|adobe|shiny|nats|envoy|remedy|sentinel|inventor|rhino|grasshopper|houdini|prettier|babel|mean|lamp|loki|yarn|rollup|packer|intercom|amplitude|grafana|angular|azure|redis|spring|vagrant|django|docker|jenkins|restful|capybara|mongoose|fedora|creo|fiori|bun|invision)$/.test(
        normal,
      )) ||
    /^(?:npm|php|sql|css|html|git|aws|docker|django|jenkins|linux|android|angular|azure|redis|vagrant|grafana|dbt)$/.test(normal)
  );
}

/** Whether what is beside an uncertain name says that it is a technology. */
function isNamedHere(line: string, name: Candidate, found: readonly Candidate[]): boolean {
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
  if (before.trim() === '' || /[.:!?•] $/.test(before)) return false;
  if (
    !/^(?:$|[ ]?[,.;:)(/&]| (?:and|or|und|oder|et|ou|y|o|e|en|of|is|are|skills?|for|to|on|experience|development|developer|programming|required|preferred|database|spreadsheets?|macros?|sheets|kenntnisse|wünschenswert|at|in|as|is|every|daily|or)(?!\p{L})|-kenntnisse)/iu.test(
      after,
    )
  )
    return false;
  return technologyCue.test(before) || usingCue.test(before) || isClear(name.text);
}

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
