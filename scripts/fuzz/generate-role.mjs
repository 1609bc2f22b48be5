import { hostileTexts } from './hostile.mjs';

/** Generates a role file that is nearly always valid, uses most features, and contains hostile texts. */
export function generateRole(id, random) {
  const { pick, percent, some, below } = random;
  const text = () =>
    percent(60) ? pick(ordinaryTexts) : percent(70) ? pick(visibleTexts) : `${pick(hostileTexts)} ${pick(ordinaryTexts)}`;
  const maybe = (key, probability, make) => (percent(probability) ? { [key]: make() } : {});
  const item = (extra = {}) =>
    percent(50)
      ? text()
      : {
          [pick(['text', 'name'])]: text(),
          ...maybe('aliases', 15, () => some(3, text)),
          ...maybe('level', 30, () => pick([0, 1.5, 4, 6.99, 7])),
          ...maybe('importance', 30, () => pick([1, 2.5, 5])),
          ...maybe('need', 20, () => pick(['required', 'preferred'])),
          ...maybe('same-as', 20, () => some(3, () => pick(['4.A.1', '4.A.2', text()]))),
          ...maybe('note', 20, text),
          ...maybe('source', 10, () => 's'),
          ...extra,
        };
  const items = () => some(6, () => item());
  const list = () => some(6, () => item(maybe('theme', 20, text)));
  const value = () => pick([text, () => item(), items, () => below(100) / 4, () => percent(50), () => 1e15, () => -1e15, () => -1e-7])();
  const name = () => pick(['experience', 'travel', 'job zone', 'reports to', ...visibleTexts.filter((each) => !forbiddenKeys.has(each))]);
  const attributes = () => Object.fromEntries(some(4, () => [name(), value()]));
  const education = () =>
    percent(50)
      ? pick(educationSteps)
      : {
          ...maybe('minimum', 60, () => pick(educationSteps)),
          ...maybe('preferred', 60, () => pick(educationSteps)),
          ...maybe('fields', 40, items),
          ...maybe('note', 30, text),
        };
  const figure = () => ({
    statistic: pick(['mean', 'median', 'p10', 'p25', 'p75', 'p90']),
    amount: pick([0, 0.01, 100, 93522, 98439.5, 1e15]),
    currency: pick(['USD', 'EUR', 'JPY', 'BHD']),
    period: pick(['hour', 'year']),
    ...maybe('region', 40, text),
    ...maybe('as-of', 30, () => pick(['2026', '2024-05', '1000-01-01'])),
    ...maybe('occupation', 20, text),
    ...maybe('top-coded', 20, () => percent(50)),
    ...maybe('note', 20, text),
    ...maybe('source', 20, () => 's'),
  });
  const categories = () => ({
    ...maybe('summary', 60, text),
    ...maybe('duties', 70, list),
    ...maybe('requirements', 60, () => ({ ...attributes(), ...maybe('education', 60, education) })),
    ...maybe('environment', 40, attributes),
    ...maybe('skills', 60, list),
    ...maybe('knowledge', 30, list),
    ...maybe('technologies', 30, list),
    ...maybe('interests', 20, list),
    ...maybe('pay', 50, () => some(6, figure)),
    ...maybe('outlook', 20, () => pick([text, list, attributes])()),
    ...Object.fromEntries(some(3, () => [name(), pick([text, list, attributes])()])),
  });
  return {
    id,
    title: text(),
    ...maybe('aliases', 30, () => some(3, text)),
    ...maybe('codes', 30, () => ({ [pick(['onet-soc', 'esco', text()])]: percent(50) ? '15-1252.00' : { code: text(), match: 'close' } })),
    ...maybe('tags', 20, () => some(3, text)),
    ...maybe('related', 20, () => some(3, () => pick(['clerk', text(), ['a', text()]]))),
    ...categories(),
    ...maybe('levels', 25, () => ['junior', 'senior', 3].map((level) => ({ id: level, ...maybe('title', 50, text), ...categories() }))),
    sources: { s: { title: text(), url: `https://example.com/${encodeURI(percent(50) ? 'a' : '<x>|y')}`, ...maybe('note', 30, text) } },
  };
}

// Role files may not use the first three as keys. Education has its own form.
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', 'education']);
const visibleTexts = hostileTexts.filter((each) => each.trim() !== '');

// Only a few, so that roles have same, similar and repeated items.
const ordinaryTexts = [
  'Prepare reports',
  'prepare reports.',
  'Research customer needs',
  'Find out what customers need',
  'SQL',
  'C++',
  'Lead a team',
  'experience',
];
const educationSteps = ['none', 'high-school', 'bachelor', 'master', 'doctorate', 'post-doctorate'];
