// Says where the figures of a role come from: which release and dates, which occupation they describe, and how exact ratings are.
import { interestMargin, toHalves } from '../../dist/importers/onet/rating-margin.js';

const describes = {
  exact: '',
  close: ', an occupation that describes this role closely',
  broad: ', an occupation that describes this role broadly',
};

/** @param {'exact' | 'close' | 'broad'} match how well the occupation describes the role */
export function occupationSources(code, match, figures) {
  const { sources, occupations, ratings } = figures;
  const occupation = occupations.get(code);
  const rated = [ratings.skills, ratings.knowledge].map((table) => table.get(code)).filter((row) => row !== undefined);
  const laterIds = new Set(rated.map(({ source }) => source).filter((source) => source !== 'onet'));
  const isRated = rated.some(({ source }) => source === 'onet');
  const title = `${occupation.title} (${code})${describes[match]}`;
  const what = isRated ? `Ratings of ${dates(rated)}` : otherFigures(code, figures);
  const unrated = rated.length > 0 || occupation['job zone'] === undefined ? '' : '; O*NET does not rate its skills yet';
  const onetNote = what && `${what} for ${title}${unrated}${educationNote(figures.education.get(code))}`;
  return {
    ...(onetNote && { onet: { ...sources.onet, note: onetNote, ...ratingMargins('onet', code, figures) } }),
    ...Object.fromEntries(
      [...laterIds].map((id) => [
        id,
        { ...sources[id], note: `Ratings of ${dates(rated)} for ${title}`, ...ratingMargins(id, code, figures) },
      ]),
    ),
    ...(figures.pay.has(occupation.pay) && { oews: { ...sources.oews, note: payNote(occupation, match, figures) } }),
  };
}

/** The margins of what a source rates in an occupation; nothing if it rates nothing. */
function ratingMargins(source, code, { sources, ratings }) {
  const margins = Object.entries(marginsOf(sources)).filter(
    ([category]) => ratings[category.replaceAll(' ', '-')].get(code)?.source === source,
  );
  return margins.length === 0 ? {} : { margins: Object.fromEntries(margins) };
}

/** By category, how far two ratings may lie apart and be about the same, in half points. */
export function marginsOf({ chance }) {
  const measured = Object.entries(chance).flatMap(([category, measure]) =>
    measure === null ? [] : [[category, toHalves(measure.chanceDifference)]],
  );
  return { ...Object.fromEntries(measured), interests: interestMargin };
}

function dates(rows) {
  return [...new Set(rows.map(({ date }) => date))].join(' and ');
}

/** Names what O*NET says of an occupation whose skills it does not rate. */
function otherFigures(code, { technologies, ratings }) {
  const parts = [...(technologies.has(code) ? ['technologies'] : []), ...(ratings.interests.has(code) ? ['interests'] : [])];
  const text = parts.join(' and ');
  return text === '' ? null : text[0].toUpperCase() + text.slice(1);
}

const educationWords = {
  none: 'less than a high school diploma',
  'high-school': 'a high school diploma',
  certificate: 'a certificate after high school',
  'some-college': 'some college',
  associate: "an associate's degree",
  bachelor: "a bachelor's degree",
  'post-bachelor': "a certificate after a bachelor's degree",
  master: "a master's degree",
  'post-master': "a certificate after a master's degree",
  professional: 'a professional degree',
  doctorate: 'a doctorate',
  'post-doctorate': 'training after a doctorate',
};

function educationNote(answers) {
  if (answers === undefined) return '';
  const { date, imprecise, most, next } = answers;
  const second = next === undefined ? '' : `, ${percent(answers['next %'])} ${educationWords[next]}`;
  const caution = imprecise === undefined ? '' : ' (imprecise)';
  return `; required education: ${percent(answers['most %'])} of those asked in ${date} name ${educationWords[most]}${second}${caution}`;
}

function percent(text) {
  return `${Math.round(Number(text))}%`;
}

/** Says whose pay it is: of the occupation itself, or of a wider one in which it is counted. */
function payNote({ code, title, pay: payCode }, match, { pay }) {
  const counted = `Figures for ${pay.get(payCode).title} (${payCode})`;
  const isWider = !code.endsWith('.00') || payCode !== code.slice(0, 7);
  if (!isWider) return counted + describes[match];
  const near = { exact: '', close: ', who are close to this role', broad: ', who describe this role broadly' };
  return `${counted}, the wider occupation in which ${title} are counted${near[match]}`;
}
