import { readAskedYears } from '../../../src/importers/facts/asked-years.js';
import { readCertificates } from '../../../src/importers/facts/certificates.js';
import { readDegrees } from '../../../src/importers/facts/degrees.js';
import { readNeed } from '../../../src/importers/facts/need.js';
import { readSpokenLanguages } from '../../../src/importers/facts/spoken-languages.js';
import { readStatedPay } from '../../../src/importers/facts/stated-pay.js';
import { readTechnologyNames } from '../../../src/importers/facts/technology-names.js';
import { readWorkingTime } from '../../../src/importers/facts/working-time.js';
import { bundledTechnologies } from '../../../src/importers/json-resume/technologies.js';

const known = bundledTechnologies();

/** All facts of a sentence in short: `years 3-5 | degree bachelor in nursing | tech Epic, Excel`; empty if it states none. */
export function readAll(sentence: string): string {
  const years = readAskedYears(sentence);
  const degrees = readDegrees(sentence).map(
    ({ step, field, state }) => `${step}${field === null ? '' : ` in ${field}`}${state === 'completed' ? '' : ` ${state}`}`,
  );
  const languages = readSpokenLanguages(sentence).map(({ name, level }) => (level === null ? name : `${name} ${level}`));
  const pay = readStatedPay(sentence);
  const need = readNeed(sentence);
  const time = Object.entries(readWorkingTime(sentence)).flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`]));
  const parts = {
    years: years === null ? [] : [`${years.least}${years.most === null ? '' : `-${years.most}`}`],
    degree: degrees,
    certificate: readCertificates(sentence),
    tech: readTechnologyNames(sentence, known),
    language: languages,
    pay: pay === null ? [] : [`${pay.least ?? '?'}-${pay.most ?? '?'} ${pay.currency} ${pay.period}`],
    time,
    need: need === null ? [] : [need],
  };
  return Object.entries(parts)
    .flatMap(([name, values]) => (values.length === 0 ? [] : [`${name} ${values.join(', ')}`]))
    .join(' | ');
}
