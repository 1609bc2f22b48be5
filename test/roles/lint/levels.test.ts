import { expect, test } from '@jest/globals';
import { onlyChecks } from './only-checks.js';
import { warnings } from './warnings.js';

onlyChecks('unsourced', 'repeats-inherited', 'level-drops');

/** The warnings about the second of two levels, without their place. `below` and `above` are what each level states of the category. */
async function levelWarnings(category: string, below: string, above: string): Promise<string[]> {
  const found = await warnings(['levels:', `  - { id: 1, ${category}: ${below} }`, `  - { id: 2, ${category}: ${above} }`]);
  return found.map((warning) => warning.replace(`5 levels[1].${category}`, ''));
}

const repeats = 'repeats what the level inherits';

test.each<[what: string, category: string, below: string, above: string, expected: string[]]>([
  ['the same words', 'duties', '[Write code]', '[write code.]', [`[0] ${repeats}: write code.`]],
  ['other words', 'duties', '[Write code]', '[Read code]', []],
  ['the same id', 'duties', '[{ id: a, text: Write }]', '[{ id: a }]', [`[0] ${repeats}`]],
  ['the same id in other words', 'duties', '[{ id: a, text: Write }]', '[{ id: a, text: Read }]', []],
  ['an item with its theme', 'duties', '[{ text: Write, theme: Work }]', '[{ text: Write, theme: Work }]', [`[0] ${repeats}: Write`]],
  ['an item without its theme', 'duties', '[{ text: Write, theme: Work }]', '[Write]', [`[0] ${repeats}: Write`]],
  ['an item under another theme', 'duties', '[{ text: Write, theme: Work }]', '[{ text: Write, theme: Play }]', []],
  ['an item under a new theme', 'duties', '[Write]', '[{ text: Write, theme: Play }]', []],
  ['an item with its note', 'duties', '[{ text: Write, note: well }]', '[{ text: Write, note: well }]', [`[0] ${repeats}: Write`]],
  ['an item without its note', 'duties', '[{ text: Write, note: well }]', '[Write]', [`[0] ${repeats}: Write`]],
  ['an item with another note', 'duties', '[{ text: Write, note: well }]', '[{ text: Write, note: fast }]', []],
  ['an item with a new note', 'duties', '[Write]', '[{ text: Write, note: fast }]', []],
  [
    'an item with a new alias, id and source',
    'duties',
    '[Write]',
    '[{ text: Write, id: a, aliases: [Pen], source: s }]',
    [`[0] ${repeats}: Write`],
  ],
  ['a skill at its level', 'skills', '[{ name: A, level: 3, source: s }]', '[{ name: A, level: 3, source: s }]', [`[0] ${repeats}: A`]],
  ['only the second of two items', 'duties', '[A, B]', '[C, B]', [`[1] ${repeats}: B`]],
  ['a text', 'summary', 'Does X.', 'Does X.', [` ${repeats}: Does X.`]],
  ['another text', 'summary', 'Does X.', 'Does Y.', []],
  ['a value of an attribute', 'environment', '{ travel: much }', '{ travel: much }', [`.travel ${repeats}: much`]],
  ['another value of an attribute', 'environment', '{ travel: much }', '{ travel: little }', []],
  ['the value of another attribute', 'environment', '{ travel: much }', '{ stress: much }', []],
  ['a list in another order', 'environment', '{ setting: [a, b] }', '{ setting: [b, a] }', [`.setting ${repeats}: b, a`]],
  ['a part of a list', 'environment', '{ setting: [a, b] }', '{ setting: [a] }', []],
  ['a list and more', 'environment', '{ setting: [a, b] }', '{ setting: [a, b, c] }', []],
  ['another list', 'environment', '{ setting: [a, b] }', '{ setting: [a, c] }', []],
  [
    'education',
    'requirements',
    '{ education: bachelor }',
    '{ education: { minimum: bachelor } }',
    [`.education ${repeats}: bachelor's degree`],
  ],
  ['a part of education', 'requirements', '{ education: { minimum: master, preferred: doctorate } }', '{ education: master }', []],
  ['education that says nothing', 'requirements', '{ education: bachelor }', '{ education: {} }', []],
  [
    'a figure',
    'pay',
    '[{ statistic: mean, amount: 5, currency: USD, period: year, source: s }]',
    '[{ statistic: mean, amount: 5, currency: USD, period: year, source: t }]',
    [`[0] ${repeats}: $5`],
  ],
  ['one attribute of two', 'environment', '{ travel: much, stress: low }', '{ travel: much }', [`.travel ${repeats}: much`]],
  ['an attribute as an item', 'impact', '{ scope: scope }', '[scope]', []],
  ['an empty list', 'duties', '[A]', '[]', []],
])('checks whether a level repeats %s', async (_what, category, below, above, expected) => {
  expect(await levelWarnings(category, below, above)).toEqual(expected);
});

test.each<[what: string, category: string, below: string, above: string, expected: string[]]>([
  [
    'a skill that drops',
    'skills',
    '[{ name: A, level: 4, source: s }]',
    '[{ name: A, level: 3, source: s }]',
    ['[0]: A drops from 4 to 3 on promotion'],
  ],
  ['a skill that rises', 'skills', '[{ name: A, level: 3, source: s }]', '[{ name: A, level: 4, source: s }]', []],
  ['another skill', 'skills', '[{ name: A, level: 4, source: s }]', '[{ name: B, level: 3, source: s }]', []],
  ['a skill that was not rated below', 'skills', '[A]', '[{ name: A, level: 3, source: s }]', []],
  [
    'a skill that drops under another name with the same id',
    'skills',
    '[{ id: a, name: A, level: 4, source: s }]',
    '[{ id: a, name: B, level: 3, source: s }]',
    ['[0]: A drops from 4 to 3 on promotion'],
  ],
  ['a skill that is not rated again', 'skills', '[{ name: A, level: 4, source: s }]', '[{ name: A, note: still }]', []],
  [
    'a skill that drops and leaves its theme',
    'skills',
    '[{ name: A, level: 4, theme: B, source: s }]',
    '[{ name: A, level: 3, source: s }]',
    ['[0]: A drops from 4 to 3 on promotion'],
  ],
  [
    'risen values of a list in another order',
    'environment',
    '{ a: [{ text: A, level: 4, source: s }, { text: B, level: 2, source: s }] }',
    '{ a: [{ text: B, level: 3, source: s }, { text: A, level: 5, source: s }] }',
    [],
  ],
  ['an interest that drops', 'interests', '[{ name: A, level: 4, source: s }]', '[{ name: A, level: 3, source: s }]', []],
  [
    'a degree that drops',
    'requirements',
    '{ education: master }',
    '{ education: bachelor }',
    [".education: education, minimum drops from master's degree to bachelor's degree on promotion"],
  ],
  ['a higher degree', 'requirements', '{ education: bachelor }', '{ education: master }', []],
  [
    'a rated attribute that drops',
    'environment',
    '{ a: { text: A, level: 4, source: s } }',
    '{ a: { text: A, level: 3, source: s } }',
    ['.a: a drops from 4 to 3 on promotion'],
  ],
  [
    'a value in a list that drops',
    'environment',
    '{ a: [{ text: A, level: 4, source: s }] }',
    '{ a: [{ text: A, level: 3, source: s }] }',
    ['.a: a drops from 4 to 3 on promotion'],
  ],
  ['a text', 'summary', 'High', 'Low', []],
  ['a number without a scale', 'environment', '{ a: 4 }', '{ a: 3 }', []],
])('checks a level that states %s', async (_what, category, below, above, expected) => {
  expect(await levelWarnings(category, below, above)).toEqual(expected);
});

test('compares a level with the role itself if the level below states nothing', async () => {
  const skills = '[{ name: A, level: 4, source: s }]';
  const lines = [`skills: ${skills}`, 'levels:', '  - { id: 1 }', `  - { id: 2, skills: ${skills} }`];
  expect(await warnings(lines)).toEqual([`6 levels[1].skills[0] ${repeats}: A`]);
  expect(await warnings([...lines.slice(0, 3), '  - { id: 2, skills: [{ name: A, level: 3, source: s }] }'])).toEqual([
    '6 levels[1].skills[0]: A drops from 4 to 3 on promotion',
  ]);
});

test.each([
  ['skills', '{ name: A, level: 3 }', 'rated'],
  ['skills', '{ name: A, importance: 3 }', 'rated'],
  ['pay', '{ statistic: mean, amount: 5, currency: USD, period: year }', 'a figure'],
])('warns in %s that %s is %s without a source', async (category, entry, reason) => {
  const cited = entry.replace(' }', ', source: s }');
  expect(await warnings([`${category}: [${entry}, ${cited.replace('A,', 'B,').replace('mean', 'p10').replace('5', '3')}]`])).toEqual([
    `3 ${category}[0] is ${reason} without a source`,
  ]);
});

test.each([
  ['a level in words of the file', 'scales: { skills: [low, high] }\nskills: [{ name: A, level: low }]'],
  ['a level in a range of the file', 'scales: { skills: { minimum: 1, maximum: 3 } }\nskills: [{ name: A, level: 2 }]'],
  ['a skill without a rating', 'skills: [{ name: A, need: required }]'],
  ['a text', 'summary: Rated 5 of 5'],
])('asks for no source of %s', async (_what, text) => {
  expect(await warnings([text])).toEqual([]);
});

test('a level may repeat what it replaces, and its skills still should not drop', async () => {
  const found = await warnings([
    'levels:',
    '  - { id: 1, skills: [{ id: a, name: SQL, level: 4, source: s }, Python], pay: [] }',
    '  - { id: 2, replaces: [skills], skills: [{ id: a, name: SQL, level: 2, source: s }, Python] }',
    '  - { id: 3, replaces: all, skills: [{ id: a, name: SQL, level: 2, source: s }, Python] }',
  ]);
  expect(found).toEqual(['5 levels[1].skills[0]: SQL drops from 4 to 2 on promotion']);
});

test('says nothing of what a level leaves out and states anew: a lower step is then meant', async () => {
  const found = [];
  for (const without of ['', ' without: { skills: [a, B] },'])
    found.push(
      await warnings([
        'scales: { skills: [low, high] }',
        'levels:',
        '  - { id: 1, skills: [{ id: a, name: A, level: high, note: x }, B] }',
        `  - { id: 2,${without} skills: [{ id: a, name: A, level: low }, B] }`,
      ]),
    );
  expect(found).toEqual([
    ['6 levels[1].skills[0]: A drops from high to low on promotion', '6 levels[1].skills[1] repeats what the level inherits: B'],
    [],
  ]);
});
