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

test('reads an ad below a heading that says no more than that it is one', () => {
  const text =
    '## Benefits\n- Free bread\n## Full job description\nWe are a bakery of nine.\n**What your mornings look like:\n- Bake bread\n**You’ll need:\n- Strong arms\n**It’d be lovely if you also have:\n- A van\n**The oven\n- It is hot';
  expect(read(text)).toEqual(['benefits 2: Free bread', 'duties 6: Bake bread', 'required 8: Strong arms', 'preferred 10: A van']);
  expect(readBlocks(blocksOf(text), null).unread).toEqual([{ heading: 'The oven', lines: 1 }]);
});

test('takes a list about the role for duties, and never for a part of the summary', () => {
  expect(read('## The role\nYou join the night shift.\n- Bake bread\n- Full-time\n- A diploma is required')).toEqual([
    'summary 2: You join the night shift.',
    'duties 3: Bake bread',
    'terms 4: Full-time',
    'required 5: A diploma is required',
  ]);
  expect(read('## Summary\nThis is a job at night.\n- The oven')).toEqual(['summary 2: This is a job at night.']);
});

test('leaves a list out of the summary whose introduction says nothing that is known', () => {
  expect(read('## About the role\nThis is a job at night. Among our breads are:\n- Rye\n- Wheat')).toEqual([
    'summary 2: This is a job at night.',
  ]);
});

test('reads what follows on the company under a heading that is not known, and no sentence on the company alone', () => {
  const text =
    'About us\nWe are a bakery of nine.\nThe oven and you\n- Our oven is hot\nYour tasks\n- Bake bread\n## The job\nFrom our shop we feed half the town. It is a job at night.\n## People also viewed\n- Apprentice baker, part-time';
  expect(read(text)).toEqual(['duties 6: Bake bread', 'summary 8: It is a job at night.']);
  expect(readBlocks(blocksOf(text), null).unread).toEqual([{ heading: 'The oven and you', lines: 1 }]);
});

test('keeps a check that is asked for behind a label of something else, and takes no name for a verb', () => {
  expect(read('Hair by Rosehip\nSeitz & Sons\nClosing date: 4 May. A background check is required.')).toEqual([
    'required 3: A background check is required.',
  ]);
});

test.each([
  ['Below deck you will:', 'duties'],
  ['In der Werkstatt wirst du:', 'duties'],
  ['From the harbour you get:', 'benefits'],
  ['For the boats you need:', 'required'],
])('takes the items below "%s" for %s', (leadIn, part) => {
  expect(read(`${leadIn}\n- Mend nets\n- Splice ropes`)).toEqual([`${part} 2: Mend nets`, `${part} 3: Splice ropes`]);
});

test.each([
  ['Darauf können Sie sich freuen', 'Sie montieren Küchen', 'Sie messen Räume aus'],
  ['Ce qui vous attend', 'Vous réparez des vélos', 'Vous conseillez les clients'],
  ['Dit krijg je', 'Je repareert fietsen', 'Je adviseert klanten'],
])('takes what one does for duties below "%s"', (heading, first, second) => {
  expect(read(`## ${heading}\n- ${first}\n- ${second}`)).toEqual([`duties 2: ${first}`, `duties 3: ${second}`]);
});

test.each([
  ['Darauf können Sie sich freuen', 'Sie erhalten ein Jobrad', 'Sie arbeiten in einem Team von vier'],
  ['Wir bieten', 'Sie gestalten Ihre Arbeitszeit selbst', 'Sie arbeiten in hellen Räumen'],
  ['Ce qui vous attend', 'Vous bénéficiez de 30 jours de congés', 'Vous rejoignez une équipe de six'],
])('keeps what one gets as benefits below "%s"', (heading, first, second) => {
  expect(read(`## ${heading}\n- ${first}\n- ${second}`)).toEqual([`benefits 2: ${first}`, `benefits 3: ${second}`]);
});

test.each([
  ['Das bringst du mit', 'Das wünschen wir uns'],
  ['Qualifikation', 'Was wir uns von dir wünschen'],
])('takes what is wished for below "%s" for welcome', (required, wished) => {
  expect(read(`## ${required}\n- Strong arms\n## ${wished}\n- A van`)).toEqual(['required 2: Strong arms', 'preferred 4: A van']);
  expect(read(`## ${wished}\n- A van`)[0]).toMatch(/^(?:required|preferred) 2: A van$/);
});

test('takes what stands under pay and states none for benefits', () => {
  expect(read('## Pay\n- $21 to $24 an hour\n- 18 days of leave\n- $300 a year for boots')).toEqual([
    'pay 2: $21 to $24 an hour',
    'benefits 3: 18 days of leave',
    'benefits 4: $300 a year for boots',
  ]);
});

test.each(['You could be our baker if:', 'Du passt in unsere Backstube, wenn:', 'This might be your bakery if'])(
  'takes what stands under "%s" for required',
  (heading) => {
    expect(read(`## ${heading}\n- You are up at four\n- Flour is no enemy`)).toEqual([
      'required 2: You are up at four',
      'required 3: Flour is no enemy',
    ]);
  },
);

test('leaves out invitations and who owns the land', () => {
  expect(
    read('## Benefits\n- Bread\nCurious? Drop by for a roll.\nAsk for Marek.\nWe acknowledge the first owners of this country.'),
  ).toEqual(['benefits 2: Bread']);
});

test('reads a lead-in to duties after what is said of the company, and none to what an application takes', () => {
  expect(read('About us\nWe fish.\nOn our boats you will:\n- Mend nets\nFor this you need:\n- A licence')).toEqual([
    'duties 4: Mend nets',
    'required 6: A licence',
  ]);
  expect(read('## How to apply\nTo apply you will need:\n- A photo')).toEqual([]);
});

test.each(["We'd be over the moon if", 'Was wir uns wünschen würden', 'Ce que nous apprécierions', 'Lo que nos gustaría'])(
  'takes what stands under "%s" for welcome',
  (heading) => {
    expect(read(`## ${heading}\n- A van`)).toEqual(['preferred 2: A van']);
  },
);
