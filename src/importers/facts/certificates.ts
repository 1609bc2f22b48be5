import { certificateAcronyms, certificateNames, licenceNouns, notCertificates } from './certificate-words.js';
import { onOneLine, wordPattern } from './words/index.js';

/** Reads the licences and certificates that a sentence names: `RN license, Ohio`, `AWS Certified Developer`, `Führerschein Klasse B`. As they are written, without introductions. */
export function readCertificates(sentence: string): string[] {
  const line = onOneLine(sentence);
  const found = patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const start = match.index + (match.groups?.['lead']?.length ?? 0);
      const end = match.index + match[0].length;
      const text = withoutIntroduction(line.slice(start, end));
      const begin = end - (line.slice(start, end).length - line.slice(start, end).indexOf(text));
      return text === '' || isOther(line, begin, begin + text.length, text) ? [] : [{ text, start: begin, end: begin + text.length }];
    }),
  );
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  const chosen = sorted.flatMap((item) => {
    if (item.start < end) return [];
    end = item.end;
    return [item.text];
  });
  return chosen.filter((text, index) => chosen.findIndex((other) => other.toLowerCase() === text.toLowerCase()) === index);
}

const edge = '(?<![\\p{L}\\p{N}])';
const close = '(?![\\p{L}\\p{N}])';
const capital = "[\\p{Lu}\\d][\\p{L}\\d.+#/&']{0,40}";
const capitalWords = `(?:${capital}(?:[ -](?:(?:of|for|in|and|the|on|&|de|für|du|des|di|do|da) )?${capital}){0,5}[ -]?)`;

const patterns: readonly RegExp[] = [
  ...certificateNames.map((source) => wordPattern(`${edge}(?:${source})${close}`, 'g')),
  // `RN license, Ohio`; `CPA (US)` stays without its place.
  new RegExp(
    `${edge}(?:${certificateAcronyms})(?:[ -](?:licen[cs]e|licensure|certification|certificate|certified|credential|designation|registration|zertifizierung|zertifikat|card|pin))?(?:, (?:Ohio|Texas|California|Florida|New York|[A-Z]{2})(?= ?$|,| or| and))?${close}`,
    'gu',
  ),
  // `AWS Certified Developer – Associate`, `Certified Public Accountant`, `Microsoft Certified: Azure Administrator`.
  new RegExp(
    `${edge}(?:${capitalWords})?Certified:? ${capitalWords}(?: ?[–-] ?(?:Associate|Professional|Specialty|Foundational|Practitioner))?(?:\\([A-Z]{2,6}\\))?`,
    'gu',
  ),
  new RegExp(`${edge}(?:Licensed|Registered|Chartered) (?!Trade|Office|Users?)${capitalWords}(?:\\([A-Z]{2,6}\\))?`, 'gu'),
  // `Cisco certification`, `forklift certificate`, `teaching licence`, `TÜV-Zertifikat`.
  new RegExp(
    `${edge}${capitalWords}(?:[Cc]ertification|[Cc]ertificate|[Ll]icen[cs]e|[Ll]icensure|Zertifikat|Zertifizierung|[Cc]redential)${close}`,
    'gu',
  ),
  // `RPEQ registration`, `the diploma PDL (Praktijkdiploma Loonadministratie)`.
  new RegExp(`${edge}(?!(?:VAT|EU|UK|US|CRM|ERP|GST|IP|DNS|CAR) )\\p{Lu}{2,6} registration${close}`, 'gu'),
  new RegExp(
    `${edge}(?:[Dd]iploma|[Dd]iplôme|[Dd]iplom|[Cc]ertificaat|[Zz]ertifikat|[Cc]ertificat|[Cc]ertificado|[Cc]ertificato) (?!VMBO|MBO|HBO|WO|NT2|IT|EDV)\\p{Lu}{2,6}(?: \\(\\p{Lu}[^()]{2,50}\\)|${close})`,
    'gu',
  ),
  // `Local anesthesia permit`, where it is all of the text.
  /^(?!(?:Work|Residence|Residency|Parking|Building|Planning|Working|An?|The) )(?:\p{Lu}[\p{Ll}-]+)(?: \p{Ll}[\p{Ll}-]+){0,3} permit(?=[.,;]?$)/gu,
  wordPattern(
    `${edge}(?:${licenceNouns}) (?:certification|certificate|licen[cs]e|licensure|credential|registration|permit|card|ticket|endorsement)${close}`,
    'g',
  ),
  // `a moving and handling certificate`.
  /(?<=(?:^|[\s,(])(?:[Aa]|[Vv]alid|[Cc]urrent|[Aa]n) )(?!(?:residence|residency|parking|building|planning|relevant|professional|recogni[sz]ed|valid|current|other|similar|new|further|related|good|medical|birth|gift|death|tax|work|industry|postgraduate|graduate|school|vocational|trade|technical|post-?secondary|higher|level|college|university|appropriate|suitable|recent|clean|full|marriage|fit) )\p{Ll}[\p{Ll}-]+(?: (?:and|&|in|of|for) \p{Ll}[\p{Ll}-]+| \p{Ll}[\p{Ll}-]+){0,3} (?:certificate|certification|ticket|permit)(?![\p{L}\p{N}])/gu,
  new RegExp(
    `${edge}(?:[Cc]ertifi(?:cation|cate)|[Ll]icen[cs]e|[Zz]ertifizierung|[Zz]ertifikat|[Cc]ertificación|[Cc]ertificação|[Cc]ertificazione|[Cc]ertificering) (?:in|as(?: an?)?|als|en|em|for|für|im) [\\p{L}\\d+#/-]{1,40}(?: [\\p{L}\\d+#/-]{1,40}){0,5}`,
    'gu',
  ),
  new RegExp(
    `${edge}(?:[Cc]ertifi(?:cat|cado|cato|caat|cation)|[Hh]abilitation|[Cc]ertificación|[Cc]ertificação|[Cc]ertificazione) (?:de |di |d'|en |in |do )?${capitalWords}`,
    'gu',
  ),
];

const introduction =
  /^(?:(?:an?|the|your|our|current|currently|valid|active|unrestricted|unencumbered|must|hold|holds|have|has|possess|possession of|obtain|maintain|required|require|requires|preferred|proof of|or|and|with|gültige[rns]?|gültigen|einen?|eine|ein|der|die|im|besitz|eines|besitzt|clean|titulaire|du|de|un|une|le|la|el|posesión|en|vigente|valide|in|possesso|di|della|een|geldig|in het bezit van|avoir|tener|ter|possuir|new|strong|relevant|other|any|some|professional(?= certification)|all|this|these|appropriate|additional|applicable|necessary|national|experience with|i|we|you|no|not|as|is) )+/iu;

function withoutIntroduction(text: string): string {
  return text
    .trim()
    .replace(introduction, '')
    .replace(
      /(?:[\s,;:.–-]|(?: (?:and|or|is|are|required|preferred|und|oder|ist|or|within|by|from|upon|at|to|with|a|the|plus|within|obtained|strongly|highly|für|von|erforderlich|desirable|essential|will|must|of|in|an|wünschenswert|vorteilhaft|zwingend|notwendig|sind)))+$/u,
      '',
    );
}

/** A word for a licence with nothing that says which, a product's licence, or a name that is something else here. */
function isOther(line: string, start: number, end: number, text: string): boolean {
  if (
    /^(?:certifi(?:cation|cate|ed)s?|licen[cs]ed?|licensure|zertifikate?|zertifizierung|credential|registration|certificat|certificado|certificato|habilitation|registered|chartered)s?$/iu.test(
      text,
    )
  )
    return true;
  if (notCertificates.test(text)) return true;
  const [before, after] = [line.slice(Math.max(0, start - 24), start), line.slice(end, end + 32)];
  if (
    /^ (?:agreement|fee|key|server|management|plate|holders?|costs?|renewals?|applications?|authority|body|bodies|programs?|compliance|audits?|software)(?!\p{L})/iu.test(
      after,
    )
  )
    return true;
  return (
    /(?:issue|issues|sell|sells|verify|renew|review|process|audit|supervise|assist|help|support|report to|train|manage|coordinate with|software) (?:the |our |all |an? )?$/iu.test(
      before,
    ) && !/(?:help|support) you $/.test(before)
  );
}
