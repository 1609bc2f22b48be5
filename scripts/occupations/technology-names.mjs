// What people call a technology: `Java` for O*NET's `Oracle Java`. Rules first cover whole kinds of names; a short table has what they get wrong.
import { readTable } from './tables.mjs';

/**
 * Returns a function from O*NET's name of a technology to the name that people use, which is often the same.
 * @param {Iterable<{ onet: string, name: string }>} reviewed the names that people chose
 * @returns {(onetName: string) => string}
 */
export function technologyNamer(reviewed = readTable('technology-names')) {
  const chosen = new Map([...reviewed].map(({ onet, name }) => [onet, name]));
  return (onetName) => chosen.get(onetName) ?? nameByRule(onetName);
}

function nameByRule(onetName) {
  return shortLanguage(onetName) ?? bracketedAcronym(onetName) ?? withoutVendor(withoutSoftware(onetName));
}

/** `SQL` of `Structured query language SQL`: the long forms of languages are hardly ever said. */
function shortLanguage(onetName) {
  return /^[A-Z]\S*(?: \S+)* (?:language|notation|style sheets) ([A-Z]{2,6})$/.exec(onetName)?.[1] ?? null;
}

/** `Learning management system (LMS)` of `Learning management system LMS`. */
function bracketedAcronym(onetName) {
  const [, long = '', acronym = '', kind = ''] = /^(.+) ([A-Z][A-Za-z]{0,6}[A-Z])( software| systems?)?$/.exec(onetName) ?? [];
  return isSpeltOut(long, acronym) ? `${long} (${acronym})${kind}` : null;
}

/** Whether a long form of common words (in lower case but for the first letter) has the letters of the acronym in order. */
function isSpeltOut(long, acronym) {
  if (/ [A-Z]/.test(long) ? initials(long) !== acronym : !/^[A-Z0-9][a-z-]* [a-z]/.test(long)) return false;
  const letters = long.toLowerCase();
  let from = 0;
  return [...acronym.toLowerCase()].every((letter) => {
    from = letters.indexOf(letter, from) + 1;
    return from > 0;
  });
}

/** `Google Workspace` of `Google Workspace software`, but not `Spreadsheet software`: leaves the word out after a product's name alone. */
function withoutSoftware(onetName) {
  const [, product = ''] = /^(.+) software$/.exec(onetName) ?? [];
  return isProduct(product) ? product : onetName;
}

/** Whether a name looks like a product's: each word has a capital, and there are two words or a capital within one; `ERP` is no product. */
function isProduct(name) {
  const words = name.split(' ');
  return words.every((word) => /[A-Z0-9]/.test(word)) && (words.length > 1 || /[a-z0-9].*[A-Z]|\d/.test(name)) && !endsInAcronym(name);
}

/** `Individualized Educational Program IEP` */
function endsInAcronym(name) {
  const [, long = '', acronym = ''] = /^(.+) ([A-Z]{2,6})$/.exec(name) ?? [];
  return acronym !== '' && initials(long) === acronym;
}

function initials(text) {
  return text
    .split(' ')
    .map(([first]) => first.toUpperCase())
    .join('');
}

/** `LabVIEW` of `National Instruments LabVIEW`: leaves out a maker before a name that has capitals of its own. */
function withoutVendor(name) {
  const vendor = leftOut.find((each) => name.startsWith(`${each} `));
  const product = vendor === undefined ? '' : name.slice(vendor.length + 1);
  return /^[A-Za-z]\S*[A-Z]/.test(product) && /^\S{4}/.test(product) ? product : name;
}

/** Makers whom people hardly name with their products. Those that they do name, such as Microsoft, Adobe and Google, are not among them. */
const leftOut = [
  'Apple',
  'Aptech Systems',
  'Atlassian',
  'Autodesk',
  'Avid Technology',
  'Bentley',
  'Bentley Systems',
  'Blackbaud',
  'Corel',
  'Dassault Systemes',
  'Embarcadero',
  'Embarcadero Technologies',
  'ESRI',
  'Esri',
  'Facebook',
  'Golden Software',
  'Hewlett Packard',
  'Insightful',
  'Intuit',
  'Leica Geosystems',
  'LogMeIn',
  'Maplesoft',
  'MathWorks',
  'Mathsoft',
  'McNeel',
  'National Instruments',
  'Nuance',
  'PTC',
  'Qlik Tech',
  'RockWare',
  'StataCorp',
  'Symantec',
  'Systat Software',
  'TechSmith',
  'Tenable',
  'The MathWorks',
  'Trimble',
  'Unity Technologies',
  'Veritas',
  'Wolfram Research',
  'iParadigms',
].sort((a, b) => b.length - a.length);
