import { normalizeText } from '../../categories/normalize.js';
import { isProductKey, readProductName } from '../../categories/product-names.js';
import type { BundledTechnologies } from '../../roles/bundled/technologies.js';
import { clearWithCapital, notTechnologies, ordinaryTechnologies, otherTechnologies } from './technology-words.js';

/** `spelt`: only its spelling tells that it is a technology; `ordinary`: it is an ordinary word as well. */
export type Certainty = 'certain' | 'spelt' | 'ordinary';

/** A name of several words: each with a capital or a number, but for small words between: `Ruby on Rails`, `Visual Studio Code`, `Microsoft Teams`, `Office 365`. */
export function isLongName(text: string, { names }: BundledTechnologies): boolean {
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

/** How sure it is that a single word is a technology; null if it is none. */
export function certaintyOf(text: string, { names, otherAcronyms }: BundledTechnologies): Certainty | null {
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

/** In small letters, only names that are not a word of any language. */
function clearInLowerCase(normal: string): boolean {
  return (
    (normal.length > 3 &&
      !/^(?:android|linux|adobe|shiny|nats|envoy|remedy|sentinel|inventor|rhino|grasshopper|houdini|prettier|babel|mean|lamp|loki|yarn|rollup|packer|intercom|amplitude|grafana|angular|azure|redis|spring|vagrant|django|docker|jenkins|restful|capybara|mongoose|fedora|creo|fiori|bun|invision)$/.test(
        normal,
      )) ||
    /^(?:npm|php|sql|css|html|git|aws|docker|django|jenkins|linux|android|angular|azure|redis|vagrant|grafana|dbt)$/.test(normal)
  );
}
