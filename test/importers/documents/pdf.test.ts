import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { root } from '../../run.js';
import { listing } from './listing.js';
import { column, fileOf, pdf, type PlacedText, stream } from './pdf.js';

const body = column(50, 400, ['Keeps the lights of four harbours burning.', 'Counts the boats that pass.']);

test.each<[what: string, texts: readonly PlacedText[], blocks: readonly string[]]>([
  ['reads lines from the top', column(50, 700, ['One thing.', 'Another.']).toReversed(), ['line @1: One thing.', 'line @1: Another.']],
  [
    'knows headings by their size',
    [{ text: 'Jane Doe', x: 50, y: 780, size: 20 }, { text: 'Skills', x: 50, y: 740, size: 13 }, ...body],
    [
      'heading1 @1: Jane Doe',
      'heading2 @1: Skills',
      'line @1: Keeps the lights of four harbours burning.',
      'line @1: Counts the boats that pass.',
    ],
  ],
  [
    'knows headings by bold letters',
    [{ text: 'Skills', x: 50, y: 500, isBold: true }, ...body],
    ['heading7 @1: Skills', 'line @1: Keeps the lights of four harbours burning.', 'line @1: Counts the boats that pass.'],
  ],
  [
    'joins the words of a line',
    [
      { text: 'Soft', x: 50, y: 700 },
      { text: 'ware', x: 67.4, y: 700 },
      { text: 'tester', x: 93, y: 700 },
    ],
    ['line @1: Software tester'],
  ],
  [
    'separates what stands far apart',
    [
      { text: 'Keeper, Acme', x: 50, y: 700 },
      { text: '2019 – 2021', x: 480, y: 700 },
    ],
    ['row @1: Keeper, Acme | 2019 – 2021'],
  ],
  [
    'reads bullets and the lines that hang at their text',
    [
      { text: '•', x: 50, y: 700 },
      { text: 'Keeps the lights of', x: 62, y: 700 },
      { text: 'Harwick burning', x: 62, y: 688 },
      { text: '• Paints', x: 50, y: 676 },
    ],
    ['item @1: Keeps the lights of Harwick burning', 'item @1: Paints'],
  ],
  [
    'joins the parts of a divided word',
    column(50, 700, ['Looks after the lighthouses of the whole northern coast, and the commu-', 'nication between them and the boats.']),
    ['line @1: Looks after the lighthouses of the whole northern coast, and the communication between them and the boats.'],
  ],
  ['closes up wide letters', [{ text: 'S K I L L S', x: 50, y: 700 }], ['heading7 @1: SKILLS']],
  [
    'reads rows of labels below several headings',
    [
      ...['Courses', 'Knowledge'].map((text, index): PlacedText => ({ text, x: 50, y: 700 - index * 60, isBold: true })),
      ...column(50, 680, ['2011', '2014']),
      ...column(190, 680, ['Keeping lamps, first part', 'Keeping lamps, second part']),
      ...column(50, 620, ['Boats', 'Tools', 'Methods', 'Speech']),
      ...column(190, 620, ['Rowing, sailing and mooring', 'Rope, paint, oil, radio', 'Counting, writing, waiting', 'Danish (good), Scots']),
    ],
    [
      'heading7 @1: Courses',
      'row @1: 2011 | Keeping lamps, first part',
      'row @1: 2014 | Keeping lamps, second part',
      'heading7 @1: Knowledge',
      'row @1: Boats | Rowing, sailing and mooring',
      'row @1: Tools | Rope, paint, oil, radio',
      'row @1: Methods | Counting, writing, waiting',
      'row @1: Speech | Danish (good), Scots',
    ],
  ],
  [
    'reads three columns whose lines are level with each other',
    [
      ...column(50, 740, ['CONTACT', 'Harwick', 'Pier 4', 'LANGUAGES', 'Danish', 'Scots']),
      ...column(190, 740, [
        'EXPERIENCE',
        'Kept the light of Harwick.',
        'Painted it.',
        'Wrote the log.',
        'Trained two keepers.',
        'Made tea.',
      ]),
      ...column(420, 740, ['SKILLS', 'Rope', 'Paint', 'Oil lamps', 'TOOLS', 'Radio']),
    ],
    [
      'heading7 @1: CONTACT',
      'line @1: Harwick',
      'line @1: Pier 4',
      'heading7 @1: LANGUAGES',
      'line @1: Danish',
      'line @1: Scots',
      'heading7 @1: EXPERIENCE',
      ...['Kept the light of Harwick.', 'Painted it.', 'Wrote the log.', 'Trained two keepers.', 'Made tea.'].map(
        (text) => `line @1: ${text}`,
      ),
      'heading7 @1: SKILLS',
      'line @1: Rope',
      'line @1: Paint',
      'line @1: Oil lamps',
      'heading7 @1: TOOLS',
      'line @1: Radio',
    ],
  ],
  [
    'reads two columns one after the other',
    [
      { text: 'Jane Doe', x: 50, y: 780, size: 20 },
      ...column(50, 740, ['Rope', 'Paint', 'Oil lamps', 'Radio', 'Boats', 'Tides']),
      ...column(
        220,
        738,
        [
          'Kept the light of Harwick.',
          'Painted it each spring.',
          'Wrote the log.',
          'Trained two keepers.',
          'Ran the radio.',
          'Met the boats.',
          'Made tea.',
        ],
        13,
      ),
    ],
    [
      'heading1 @1: Jane Doe',
      ...['Rope', 'Paint', 'Oil lamps', 'Radio', 'Boats', 'Tides'].map((text) => `line @1: ${text}`),
      ...[
        'Kept the light of Harwick.',
        'Painted it each spring.',
        'Wrote the log.',
        'Trained two keepers.',
        'Ran the radio.',
        'Met the boats.',
        'Made tea.',
      ].map((text) => `line @1: ${text}`),
    ],
  ],
  [
    'reads dates beside a text with it',
    ['2009 – 2011', '2011 – 2014', '2014 – 2016', '2016 – 2019', '2019 – 2021', '2021 – 2024'].flatMap((text, index) => [
      { text, x: 50, y: 700 - index * 12 },
      { text: `Keeper of lighthouse ${index + 1}`, x: 200, y: 700 - index * 12 },
    ]),
    ['2009 – 2011', '2011 – 2014', '2014 – 2016', '2016 – 2019', '2019 – 2021', '2021 – 2024'].map(
      (text, index) => `row @1: ${text} | Keeper of lighthouse ${index + 1}`,
    ),
  ],
])('%s', async (_what, texts, blocks) => {
  expect(await listing(pdf({ pages: [texts] }), 'cv.pdf')).toEqual(blocks);
});

function numberedPage(number: number): PlacedText[] {
  return [
    { text: 'Jane Doe, lighthouse keeper', x: 50, y: 810 },
    ...column(50, 500, [`What she did in year ${number}.`]),
    { text: `Page ${number} of 3`, x: 280, y: 30 },
  ];
}

test('leaves out page numbers and lines that repeat, but for the first', async () => {
  expect(await listing(pdf({ pages: [numberedPage(1), numberedPage(2), numberedPage(3)] }), 'cv.pdf')).toEqual([
    'line @1: Jane Doe, lighthouse keeper',
    'line @1: What she did in year 1.',
    'line @2: What she did in year 2.',
    'line @3: What she did in year 3.',
  ]);
});

test('joins a sentence that goes on on the next page', async () => {
  const first = 'Looks after the lighthouses of the whole northern coast, with all that belongs to them, from oil and';
  expect(await listing(pdf({ pages: [column(50, 120, [first]), column(50, 700, ['paint to the radio.'])] }), 'cv.pdf')).toEqual([
    `line @1: ${first} paint to the radio.`,
  ]);
});

test('takes small filled shapes before a text as bullets', async () => {
  const drawing = '40 702 m 43 702 l 43 705 l 40 705 l f 300 300 m 303 300 l 303 303 l 300 303 l f 0 0 500 500 re f';
  expect(
    await listing(
      pdf({
        pages: [
          [
            { text: 'Rope', x: 50, y: 700 },
            { text: 'Paint', x: 50, y: 660 },
          ],
        ],
        drawing,
      }),
      'cv.pdf',
    ),
  ).toEqual(['item @1: Rope', 'line @1: Paint']);
});

test('reads the JSON and XML that is attached', async () => {
  const attachments = { 'resume.json': '{"basics":{"name":"Jane"}}', 'europass.xml': '<Candidate/>', 'note.txt': 'Hello' };
  const document = await openSourceFile(pdf({ pages: [[]], attachments }), 'cv.pdf').document();
  expect(document).toMatchObject({ data: [{ basics: { name: 'Jane' } }], attachedXml: ['<Candidate/>'], blocks: [], places: 'page' });
});

test.each(['columns', 'one-column'])('reads a page that a browser printed: %s', async (name) => {
  const folder = `${root}test/fixtures/documents/`;
  expect((await listing(readFileSync(`${folder}resume-${name}.pdf`), 'cv.pdf')).join('\n')).toBe(
    readFileSync(`${folder}resume-${name}.txt`, 'utf8').trimEnd(),
  );
});

const loop = fileOf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R /Y 6 0 R >> >> >>',
  stream('/X Do '.repeat(2000)),
  stream('/Y Do '.repeat(2000), '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R /Y 6 0 R >> >>'),
  stream('0 0 m 1 1 l S '.repeat(2000), '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R /Y 6 0 R >> >>'),
]);

const encrypted = pdf({
  pages: [body],
  trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
});

test.each<[what: string, bytes: Buffer, message: RegExp]>([
  ['a file without text', pdf({ pages: [[], []] }), /^cv\.pdf has no text: it seems to be scanned$/],
  ['an encrypted file', encrypted, /^cv\.pdf is encrypted$/],
  ['a file that is cut off', pdf({ pages: [body] }).subarray(0, 40), /^cv\.pdf is damaged: /],
  ['a file that takes too long', loop, /^cv\.pdf is too large: reading it takes too much time or memory$/],
  ['a stream that unpacks to a gigabyte', pdf({ pages: [body], drawing: ' '.repeat(400_000_000) }), /^cv\.pdf (?:is too large|is damaged)/],
  ['a file with too many pages', pdf({ pages: Array.from({ length: 201 }, () => body) }), /^cv\.pdf is too large: it has 201 pages$/],
])('refuses %s', async (_what, bytes, message) => {
  await expect(listing(bytes, 'cv.pdf')).rejects.toThrow(
    expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) }),
  );
});
