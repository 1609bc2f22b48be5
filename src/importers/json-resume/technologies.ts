import { normalizeText } from '../../categories/normalize.js';
import { isProductKey, readProductName } from '../../categories/product-names.js';
import { listedNames } from '../../categories/several-names.js';
import { readTechnologies, type BundledTechnologies } from '../../roles/bundled/technologies.js';
import { bundledFolder } from '../../roles/bundled-roles.js';

/** By what the technologies of the bundled roles are recognised. Read once. */
export function bundledTechnologies(): BundledTechnologies {
  return (known ??= readTechnologies(bundledFolder.packed));
}

let known: BundledTechnologies | undefined;

/**
 * True for a known technology, whatever its version, maker and brackets, for what is called software, and for a word that is spelt as only technologies
 * are: `PostGIS`, `HTML5`, `C++`, `d3.js`. False for ordinary words that are a product's name as well, unless its maker stands before them.
 */
export function isTechnology(name: string, technologies: BundledTechnologies): boolean {
  const { key, vendor } = readProductName(name);
  const normal = normalizeText(name);
  if (otherSkills.has(normal)) return false;
  const maker = vendor === 'ms' ? 'microsoft' : vendor;
  if (technologies.names.has(key) || (maker !== null && technologies.names.has(`${maker} ${key}`))) return true;
  return isProductKey(key) || otherTechnologies.has(normal) || /\S software$/.test(normal) || isSpeltAsTechnology(name, technologies);
}

function isSpeltAsTechnology(name: string, { otherAcronyms }: BundledTechnologies): boolean {
  if (/\s/.test(name) || otherAcronyms.has(name.toLowerCase())) return false;
  return /[a-z][A-Z]|[A-Za-z]\d|[+#]|\w\.\w|^\.\w|^[A-Z]{3,}$/.test(name);
}

/** Ordinary words that in a list of skills mean the product, and technologies that no occupation is known to use. */
const otherTechnologies = new Set(
  (
    'android studio|babel|blender|canva|celery|chrome|cordova|creative suite|css grid|cypress|dbt|electron|gimp|heroku|ionic|latex|material ui|miro|netlify|' +
    'pytest|rest|rest api|rest apis|restful apis|storybook|stripe|struts|supabase|svelte|twilio|vercel|vite|webpack'
  ).split('|'),
);

/** What is spelt or called as a technology, but more often means another skill. */
const otherSkills = new Set(
  'access office b2b b2c c2c cfd d2c p2p devops devsecops ecommerce elearning emc esd fea fem fmea gdpr haccp ifrs iot k12 kyc mlops paas phd saas sox tqm'.split(
    ' ',
  ),
);

/** Separates a keyword that lists several technologies: `JavaScript / TypeScript` is two. Any other keyword stays whole. */
export function separateTechnologies(keyword: string, technologies: BundledTechnologies): readonly string[] {
  const names = listedNames(keyword);
  return names.length > 1 && names.some((name) => isTechnology(name, technologies)) ? names : [keyword];
}
