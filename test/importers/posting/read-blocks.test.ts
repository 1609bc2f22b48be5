import { expect, test } from '@jest/globals';
import type { TextBlock } from '../../../src/importers/documents/text-document.js';
import { readBlocks } from '../../../src/importers/posting/read-blocks.js';

/** `## ` a heading, `**` a bold line, `- ` an item, `  - ` a nested one, `|` a row, anything else a line. */
function blocksOf(text: string): TextBlock[] {
  return text.split('\n').map((raw, index): TextBlock => {
    const [, mark = '', words = ''] = /^(## |### |\*\*| {2}- |- |\|)?(.*)$/.exec(raw) ?? [];
    const [type, depth] = kinds[mark] ?? (['line', 0] as const);
    return { type, text: mark === '|' ? words.replaceAll('|', '\t') : words, depth, place: index + 1 };
  });
}

const kinds: Readonly<Record<string, readonly [TextBlock['type'], number]>> = {
  '## ': ['heading', 2],
  '### ': ['heading', 3],
  '**': ['heading', 7],
  '- ': ['item', 0],
  '  - ': ['item', 1],
  '|': ['row', 0],
};

/** As `part line: text`. */
const read = (text: string): string[] =>
  readBlocks(blocksOf(text), null).statements.map(({ part, place, text: words }) => `${part} ${place}: ${words}`);

test('reads sections by their headings, whatever their layout', () => {
  expect(read('## Your day\n- Bake bread\n**Requirements**\n- Strong arms\nWhat we offer\n- Free bread\n## About us\nWe bake.')).toEqual([
    'duties 2: Bake bread',
    'required 4: Strong arms',
    'benefits 6: Free bread',
  ]);
});

test('keeps a section below headings of a lower rank, and of topics', () => {
  expect(read('## Duties\n### Mornings\n- Bake bread\n## Preferred\n### Education\n- A diploma\n### Skills\n- Baking')).toEqual([
    'duties 3: Bake bread',
    'preferred 6: A diploma',
    'preferred 8: Baking',
  ]);
});

test('takes a topic outside of requirements for one', () => {
  expect(read('## Duties\n- Bake bread\n## Education\n- A diploma')).toEqual(['duties 2: Bake bread', 'required 4: A diploma']);
});

test('counts the lines under a heading that is not known, and reads none of them', () => {
  expect(readBlocks(blocksOf('## Duties\n- Bake bread\n## The oven\n- It is hot\n- It is old'), null)).toMatchObject({
    statements: [{ part: 'duties' }],
    unread: [{ heading: 'The oven', lines: 2 }],
  });
});

test('reads a lead-in as what the items below it are', () => {
  expect(
    read('We look for a baker. You will:\n- Bake bread\nYou have:\n- Strong arms\nIdeally you also have:\n- A van\n## Benefits\n- Bread'),
  ).toEqual([
    'summary 1: We look for a baker.',
    'duties 2: Bake bread',
    'required 4: Strong arms',
    'preferred 6: A van',
    'benefits 8: Bread',
  ]);
});

test('reads items of an item', () => {
  expect(read('## Requirements\n- Nice to have:\n  - A van\n  - A dog\n- Strong arms')).toEqual([
    'preferred 3: A van',
    'preferred 4: A dog',
    'required 5: Strong arms',
  ]);
});

test('reads labels in lines, items and rows', () => {
  expect(
    read(
      'Location: Leeds\n## Requirements\n- Nice to have: a van\n- Pay: $20 an hour\n- Tools: Excel\n## Facts\n|Salary|$20 an hour\n|Hours|40 a week',
    ),
  ).toEqual([
    'terms 1: Location: Leeds',
    'preferred 3: Nice to have: a van',
    'pay 4: $20 an hour',
    'required 5: Tools: Excel',
    'pay 7: $20 an hour',
    'terms 8: Hours: 40 a week',
  ]);
});

test('reads a table with a column for each need', () => {
  expect(read('## Person specification\n|Criteria|Essential|Desirable\n|Skills|Bakes bread|Drives a van\n|Training|A diploma|')).toEqual([
    'required 3: Bakes bread',
    'preferred 3: Drives a van',
    'required 4: A diploma',
  ]);
});

test('reads a table whose last column is the need', () => {
  expect(read('## Requirements\n|Criterion|Need\n|Bakes bread|Essential\n|Drives a van|Desirable')).toEqual([
    'required 3: Bakes bread',
    'preferred 4: Drives a van',
  ]);
});

test('reads sentences without headings by their first words', () => {
  const text =
    'Rosehip has baked since 1931. You will bake bread. You may also be asked to sell it.\nYou must be able to lift 50 pounds. A van is a plus.\nWe offer free bread.\nWe are an equal opportunity employer.';
  expect(read(text)).toEqual([
    'duties 1: You will bake bread.',
    'duties 1: You may also be asked to sell it.',
    'required 2: You must be able to lift 50 pounds.',
    'preferred 2: A van is a plus.',
    'benefits 3: We offer free bread.',
  ]);
});

test.each([
  ['de', 'Du wirst Brot backen. Du hast starke Arme. Wir bieten freies Brot.'],
  ['fr', 'Vous serez au four. Vous avez des bras forts. Nous offrons du pain.'],
  ['es', 'Te encargarás del horno. Tienes brazos fuertes. Ofrecemos pan.'],
  ['it', 'Ti occuperai del forno. Hai braccia forti. Offriamo pane.'],
  ['pt', 'Você vai cuidar do forno. Você tem braços fortes. Oferecemos pão.'],
  ['nl', 'Je gaat brood bakken. Je hebt sterke armen. Wij bieden brood.'],
])('does so in %s', (_language, text) => {
  expect(readBlocks(blocksOf(text), null).statements.map(({ part }) => part)).toEqual(['duties', 'required', 'benefits']);
});

test('leaves out what is no requirement, and keeps a check that is asked for', () => {
  const text =
    '## Requirements\n- Strong arms\nWe know that a good baker may look different.\n- Reasonable accommodations are made for people with disabilities\n## Privacy\nA background check is required for this job. We keep your data for six months.';
  expect(read(text)).toEqual(['required 2: Strong arms', 'required 6: A background check is required for this job.']);
});

test('keeps what stands under headings of its own below one that is known', () => {
  expect(read('## Responsibilities\n## Leadership\n- Train two bakers\n## Quality\n- Taste the bread\n## About us\n- We bake')).toEqual([
    'duties 3: Train two bakers',
    'duties 5: Taste the bread',
  ]);
  expect(read('Duties\nMornings\n- Bake bread\nEvenings\n- Clean the oven\nBenefits\n- Free bread')).toEqual([
    'duties 3: Bake bread',
    'duties 5: Clean the oven',
    'benefits 7: Free bread',
  ]);
});

test('reads headings that pictures make look like items', () => {
  expect(read('- Aufgaben\n- Brot backen\n- Dein Profil\n- Frühaufsteher\n- Bewerbung\n- Ruf uns an')).toEqual([
    'duties 2: Brot backen',
    'required 4: Frühaufsteher',
  ]);
});

test('reads a lead-in of its own words as benefits where the items below it are such', () => {
  expect(read('Requisiti\n- due anni di esperienza\nDa parte nostra:\n- furgone aziendale\n- ticket restaurant\n- un bel gruppo')).toEqual([
    'required 2: due anni di esperienza',
    'benefits 4: furgone aziendale',
    'benefits 5: ticket restaurant',
    'benefits 6: un bel gruppo',
  ]);
});

test.each([
  'Strong candidates may also have',
  'Vai te destacar',
  'Nice but not needed',
  'Not a must, but we would be delighted',
  'Schön, wenn du auch noch',
  'Costituiscono titolo preferenziale',
  'Seraient un plus',
  'No imprescindible, pero se agradece',
  'Não é obrigatório',
  'Fijn als je ook',
])('takes what stands under "%s" for welcome', (heading) => {
  expect(read(`## ${heading}\n- A van`)).toEqual(['preferred 2: A van']);
});
