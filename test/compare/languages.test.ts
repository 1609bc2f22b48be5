import { describe, expect, test } from '@jest/globals';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Comparison } from '../../src/model/comparison.js';
import { languageNote } from '../../src/reports/language-note.js';
import { readRole } from '../generate.js';

async function compared(left: object, right: object): Promise<Comparison> {
  return compareRoles(
    await Promise.all([left, right].map(async (raw, index) => readRole({ id: `role-${index}`, title: `Role ${index}`, ...raw }))),
  );
}

function matches({ categories }: Comparison): readonly unknown[] {
  const rows = categories.flatMap((category) => category.rows.filter(({ cells }) => cells.every((cell) => cell !== null)));
  return rows.map(({ cells, match }) => [match?.by, ...cells.map((cell) => cell?.text)]);
}

const languagesOf = ({ roles }: Comparison) => roles.map(({ language }) => language);

describe('two roles', () => {
  test('in one language are judged by its rules', async () => {
    const result = await compared({ duties: ['Beratung von Kunden und Angehörigen'] }, { language: 'de', duties: ['Kunden beraten'] });
    expect(languagesOf(result)).toEqual(['de', 'de']);
    expect(matches(result)).toEqual([['wording', 'Beratung von Kunden und Angehörigen', 'Kunden beraten']]);
  });

  test('are judged in the language of one if the other is too short to tell', async () => {
    const result = await compared({ duties: ['Kundenberatung'] }, { language: 'de-AT', duties: ['Beratung von Kunden'] });
    expect(languagesOf(result)).toEqual([null, 'de']);
    expect(matches(result)).toEqual([['wording', 'Kundenberatung', 'Beratung von Kunden']]);
  });

  test('in two languages match by id, code, the same words and names only', async () => {
    const german = { language: 'de', duties: [{ id: 'plan', text: 'Planen' }, { text: 'Prüfen', 'same-as': '4.A.1' }, 'Reporting', 'Marketing und Design planen'], technologies: ['PostgreSQL 14', 'React'] }; // prettier-ignore
    const english = { language: 'en', duties: [{ id: 'plan', text: 'Plan' }, { text: 'Check', 'same-as': '4.A.1' }, 'reporting', 'Plan marketing and design'], technologies: ['Postgres', 'React.js'] }; // prettier-ignore
    expect(matches(await compared(german, english))).toEqual([
      ['exact', 'Reporting', 'reporting'],
      ['code', 'Prüfen', 'Check'],
      ['id', 'Planen', 'Plan'],
      ['alias', 'PostgreSQL 14', 'Postgres'],
      ['alias', 'React', 'React.js'],
    ]);
    expect(matches(await compared({ ...german, language: 'en' }, english))).toContainEqual([
      'wording',
      'Marketing und Design planen',
      'Plan marketing and design',
    ]);
  });
});

test.each([
  ['de', 'Kunden beraten', 0.97],
  ['de', 'Ware verpacken', 0],
  ['en', 'Advise customers', 1],
])('what stands under one id counts by the words of one language, and fully in two: %s, %s', async (language, text, similarity) => {
  const result = await compared(
    { language: 'de', craft: [{ id: 'a', text: 'Beratung von Kunden' }] },
    { language, craft: [{ id: 'a', text }] },
  );
  expect(result.categories[0]?.similarity).toBe(similarity);
});

test('names of products are judged as in English', async () => {
  const left = { language: 'fr', technologies: ['Microsoft Word', 'Adobe Photoshop'], skills: ["Bonne maîtrise d'Excel"] };
  const right = { language: 'fr', technologies: ['Microsoft Excel', 'Photoshop'], skills: ["Connaissance d'Excel"] };
  expect(matches(await compared(left, right))).toEqual([
    ['wording', "Bonne maîtrise d'Excel", "Connaissance d'Excel"],
    ['alias', 'Adobe Photoshop', 'Photoshop'],
  ]);
});

test.each([
  [['de', 'de'], null],
  [['de', null], null],
  [[null, null], null],
  [['de', 'fr'], 'A is in German and B is in French'],
  [['de', 'en', 'de'], 'A and C are in German and B is in English'],
  [['zh', 'en', 'pt'], 'A is in Chinese, B is in English and C is in Portuguese'],
])('the note on roles in %j', (languages, expected) => {
  const [block] = languageNote(languages.map((language, index) => ({ language, title: 'ABC'.charAt(index) })));
  const text = block?.type === 'paragraph' && typeof block.text !== 'string' ? block.text[0]?.text : null;
  expect(text).toBe(expected && `${expected}: items in two languages match only by id, code, name or the same words.`);
});
