import { generalNames, notProducts } from './introduced-words.js';

/** A name that its sentence says to be a technology. */
export interface IntroducedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds names of technologies that no table has, by how a sentence introduces them: `software such as Nevaris`, `the booking system (Fresha)`,
 * `with Person Centred Software`, `familiar with Tapestry`. Only names in capitals, and none that is a language, a law or a method.
 * @param isList whether the line is nothing but a list of technologies, as below the heading `Our stack`
 */
export function introducedTechnologies(line: string, isList = false): IntroducedName[] {
  const lists = [...line.matchAll(listIntroduction)].map((match) => ({
    start: match.index + match[0].length,
    isStrict: germanIntroduction.test(match[0]),
  }));
  const starts = isList ? [{ start: 0, isStrict: false }, ...lists] : lists;
  const cued = [...line.matchAll(cue)].map((match) => ({ start: match.index + match[0].length, isStrict: false }));
  return [
    ...starts.flatMap(({ start, isStrict }) => namesFrom(line, start, isStrict)),
    ...cued.flatMap(({ start }) =>
      namesFrom(line, start, false).every(({ end }) => endsName(line, end)) ? namesFrom(line, start, false) : [],
    ),
    ...beforeKind(line),
  ];
}

const englishKinds =
  '(?:(?:software|computer|design|office|graphics) )?(?:tools?|software(?: (?:packages?|tools?|systems?|applications?|programs?|solutions?))?|systems?|platforms?|(?<=(?:software|computer|design|CAD) )(?:programs?|programmes?)|packages?|apps?|applications?|databases?|frameworks?|till|logs|diary|portal|suites?|IDEs?)';
const acronymKinds =
  '(?:CRM|ERP|EHR|EMR|EPR|GIS|CAD|CAM|CAE|FEM|FEA|BIM|CMS|LMS|VLE|MIS|LIMS|PLC|SPS|HMI|SCADA|EPOS|POS|PMS|WMS|TMS|MES|HRIS|HRMS|ATS|CMMS|BI|DAW|HIS|KIS|PVS|AVA|PPS|CAT)';
const otherKinds =
  "logiciels?|progiciels?|outils?(?: informatiques?)?|applications?|programas?(?: informáticos?| de [\\p{Ll}]+)?|herramientas?|aplicaciones|sistemas?|softwares?|programmi|strumenti(?: informatici)?|gestional[ei]|applicativi|ferramentas?|aplicativos?|\\p{L}*(?:programma's?|systeem|systemen|pakketten|pakket)";
const germanKinds =
  '(?:\\p{L}+-)?\\p{L}*(?:[Aa]pps?|[Ff]irewalls?|[Pp]lattform(?:en)?|[Kk]asse|[Ss]oftware|[Ss]ysteme?n?|[Pp]rogramme?n?|[Tt]ools?|[Aa]nwendungen|[Dd]atenbanken?|[Ww]erkzeugen?|[Ll]ösungen?)';
const kind = `(?:${englishKinds}|${acronymKinds}(?:[- ](?:${englishKinds}|${germanKinds}))?|${otherKinds}|${germanKinds})`;
const likeEnglish = 'such as|like|including|e\\.g\\.,?|for example,?|namely|preferably|ideally|especially';
const likeGerman =
  '(?:wie(?: (?:z\\. ?B\\.|beispielsweise|etwa))?|z\\. ?B\\.|etwa|beispielsweise|insbesondere|idealerweise|vorzugsweise|bevorzugt)';
const likeOther =
  'comme|tel(?:le)?s? que|par exemple|notamment|idéalement|como|por ejemplo|tales como|tipo|come|ad esempio|per esempio|quali|por exemplo|tais como|preferiblemente|preferibilmente|preferencialmente|zoals|bijvoorbeeld|bijv\\.|bij voorkeur';
const like = `(?:${likeEnglish}|${likeGerman}|${likeOther})`;

const listIntroduction = new RegExp(
  `(?<![\\p{L}\\p{N}])${kind}(?:(?: \\p{Ll}[\\p{L}-]*){0,3}?,? \\(?${like}:? |(?: \\p{Ll}[\\p{L}-]*){0,2} ?\\((?:${like}:? )?|: )`,
  'gu',
);
const germanIntroduction = new RegExp(`(?:${likeGerman}:? $|^${germanKinds}[ :(])`, 'u');

/** What somebody is familiar with is no noun of German, which writes all of them with a capital. */
const cue =
  /(?<![\p{L}\p{N}])(?:(?:[Ff]amiliar(?:ity)?|[Cc]omfortable|[Aa]t (?:ease|home)|[Cc]onfident) with|(?:[Ee]xperience|[Ee]xperienced|[Pp]roficien(?:t|cy)|[Ss]killed|[Cc]onversant) (?:with|using)|(?:[Aa] |[Gg]ood |[Ss]ound |[Bb]asic |[Ss]ome |[Cc]ompetent |[Cc]onfident )*(?:user|[Uu]se|[Ww]orking knowledge) of|[Ee]xpérience (?:avec|sur)|[Mm]aîtrise (?:de|du)|[Mm]anejo de|[Ee]xperiencia con|[Pp]adronanza di|[Ee]sperienza con|[Uu]tilizzo di|[Ee]xperiência com|(?:[Rr]ecord|[Ll]og|[Ee]nter|[Dd]ocument|[Tt]rack|[Cc]hart|[Uu]pdat|[Ss]chedul|[Pp]lan)\p{L}* (?:\p{L}+ ){1,5}(?:on|into|via|through|using)|[Cc]ompil\p{L}+ (?:\p{L}+ ){1,6}su|[Ss]aisi\p{L}+ (?:\p{L}+ ){1,6}(?:sur|dans)|(?:[Ii]m|[Mm]it dem|[Dd]as) (?:\p{Lu}\p{L}+-)?\p{L}*[Pp]rogramm|(?:[Ii]n der|[Mm]it der) (?:\p{L}+-)?\p{L}*[Ss]oftware|(?:[Dd]ans|[Ss]ur|[Aa]vec) (?:le|notre) (?:logiciel|progiciel)|(?:[Cc]on|[Ee]n) (?:el|nuestro) (?:programa|software)|(?:[Cc]on|[Ss]u) (?:il|nostro) (?:programma|software|gestionale)|[Nn]o (?:programa|software)|(?:[Ii]n|[Mm]et) het (?:programma|pakket)|[Ee]rvaring met|[Bb]ekend met)(?: the)? /gu;

const token = '(?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.+#&-]*[\\p{L}\\p{N}+#]|\\p{Lu}|\\p{Ll}{1,2}\\p{Lu}[\\p{L}\\p{N}]+)';
const name = new RegExp(`(?:(?:either|ideally|MS) )?(?<name>${token}(?: (?!(?:AND|OR)\\b)${token}){0,3})`, 'uy');
const separator =
  /(?:\))? ?(?:,? (?:or|and|und|oder|sowie|bzw\.|et|ou|y|o|e|en|of|and\/or) (?:similar |ideally )?|[,;] (?:(?:or|and|und|oder|et|ou) )?| ?[/&|·•] ?)/uy;

/** The names of a list from a place on. */
function namesFrom(line: string, start: number, isStrict: boolean): IntroducedName[] {
  const names: IntroducedName[] = [];
  let place = start;
  while (names.length < 20) {
    name.lastIndex = place;
    const text = name.exec(line)?.groups?.['name'];
    if (text === undefined) return names;
    const begin = name.lastIndex - text.length;
    const end = name.lastIndex;
    if (isName(text, isStrict) && isWholeName(line, end)) names.push({ text, start: begin, end });
    separator.lastIndex = end;
    if (separator.exec(line) === null) return names;
    place = separator.lastIndex;
  }
  return names;
}

/** `Spanish customers`, `Medicare billing`: a name that goes on in small letters is no name. */
function isWholeName(line: string, end: number): boolean {
  return !/^(?:['’-]\p{L}| (?!(?:or|and|is|are|would|will|in|on|at|to|for|as|with|und|oder|sowie|ist|wäre|mit|et|ou|est|serait|y|o|e|es|è|é|en|of|software|systems?|platform|app|experience|knowledge|skills?|preferred|required|desirable|essential|advantageous|helpful|a|an|strongly|highly|from|via|von|wünschenswert|apprécié\p{L}*|souhaité\p{L}*|valorable|deseable|gradit\p{L}*|desejável|gewenst|daily|every|wird|sind|so|but|by|if|through|when|within|auf|fest|ein|ab|nach)(?!\p{L}))\p{Ll})/u.test(
    line.slice(end, end + 24),
  );
}

function endsName(line: string, end: number): boolean {
  return /^(?:$|[.,;:)(/]| (?:or|and|is|are|would|will|preferred|required|desirable|essential|a plus|an advantage|software|et|ou|est|serait|y|o|e|es|è|é|en|of|is|strekt|auf|fest|ein|ab|nach))(?!\p{L})/u.test(
    line.slice(end, end + 16),
  );
}

/** A capital word that is no language, law, method or general word; in German text one that is spelt as no noun is. */
function isName(text: string, isStrict: boolean): boolean {
  const words = text.split(/[ -]/);
  if (text.length > 40 || notProducts.test(text) || words.every((word) => generalNames.has(word.toLowerCase())) || /^[\d.,\s]+$/.test(text))
    return false;
  return !isStrict || words.some((word) => /\p{Lu}.*\p{Lu}|\d/u.test(word)) || (text.length <= 10 && !germanNoun.test(text));
}

const germanNoun =
  /(?:ung|heit|keit|schaft|tion|tik|tät|erei|ie|ik|nis|tum|ment|enz|anz|ismus|eln|zeug|recht|pflege|plan|wesen|daten|bank|blatt)e?n?$/i;

const kindAfter =
  '(?<=(?:the|our|in|on|using|with|via) \\p{Lu}\\p{Ll}{3,} )system|software|app|CRM|ERP|EHR|EMR|EPR|PLC|SPS|HMI|SCADA|EPOS|LIMS|WMS|PMS|ATS|HRIS|LMS|VLE|CMMS|CMS|CNC controls?|CAD|CAM';
const beforeKinds = new RegExp(
  `(?:(?<before>using|with|in|on|of|the|our|via|into|use|avec|sur|con|en|com|met|mit|de|di|van) )?(?<name>${token}(?: ${token}){0,2})(?<kind> Software| (?:${kindAfter})(?![\\p{L}\\p{N}]))`,
  'gu',
);

/** `Siemens S7 PLC`, `using Reapit software`, `with Person Centred Software`. At the beginning of a sentence any word has a capital. */
function beforeKind(line: string): IntroducedName[] {
  return [...line.matchAll(beforeKinds)].flatMap(({ index, 0: all, groups }) => {
    const text = groups?.['name'] ?? '';
    const words = text.split(' ');
    const isSpelt = words.some((word) => /\p{Ll}\p{Lu}|\p{L}\d/u.test(word));
    const general = words.some((word) => generalNames.has(word.toLowerCase()) || (word.length > 1 && acronym.test(word)));
    if (general || !isName(text, false) || (groups?.['before'] === undefined && !isSpelt)) return [];
    const start = index + all.indexOf(text);
    const end = start + text.length + (groups?.['kind'] === ' Software' ? ' Software'.length : 0);
    return [{ text: line.slice(start, end), start, end }];
  });
}

const acronym = new RegExp(`^${acronymKinds}$`, 'u');

/** Whether a name is but the kind of the technologies that are named beside it: `GIS tools such as QGIS`, `Siemens S7 PLC`. */
export function isKindOf(line: string, { start, end, text }: IntroducedName, names: readonly IntroducedName[]): boolean {
  if (!acronym.test(text)) return false;
  const after = new RegExp(
    `^(?:[- ](?:${englishKinds}|${germanKinds}|${otherKinds}))?(?: \\p{Ll}[\\p{L}-]*){0,2}(?:,? \\(?${like}:? | ?\\(|: )$`,
    'u',
  );
  return names.some((other) => line.slice(other.end, start) === ' ' || (other.start > end && after.test(line.slice(end, other.start))));
}
