import { expect, test } from '@jest/globals';
import { readPlainText } from '../../../src/importers/documents/plain-text.js';
import { listed } from './listing.js';

function blocksOf(text: string): string[] {
  return readPlainText(text, 'ad.txt').blocks.map(listed);
}

test.each<[what: string, lines: readonly string[], blocks: readonly string[]]>([
  ['reads lines', ['Leeds', 'Full-time'], ['line @1: Leeds', 'line @2: Full-time']],
  [
    'knows underlined headings',
    ['Pay', '===', 'Good.', '', 'Leave', '-----', 'Much.'],
    ['heading7 @1: Pay', 'line @3: Good.', 'heading7 @5: Leave', 'line @7: Much.'],
  ],
  [
    'knows headings in capitals',
    ['ABOUT US', 'We care.', 'WHAT WE OFFER:', '30 days'],
    ['heading7 @1: ABOUT US', 'line @2: We care.', 'heading7 @3: WHAT WE OFFER:', 'line @4: 30 days'],
  ],
  [
    'knows framed headings',
    ['== Pay ==', '*** Leave ***', '## Hours', '**Place**'],
    ['heading7 @1: Pay', 'heading7 @2: Leave', 'heading7 @3: Hours', 'heading7 @4: Place'],
  ],
  [
    'takes abbreviations as text',
    ['AWS', 'SQL, JAVA, HTML', 'RN | BSN | ACLS', 'IWS'],
    ['line @1: AWS', 'line @2: SQL, JAVA, HTML', 'line @3: RN | BSN | ACLS', 'line @4: IWS'],
  ],
  [
    'begins a new line at dates, and where text is set in columns',
    ['2012 – 2015      Cook at the long table of a very old house', '- Baked bread', '09/2009 – 2012   Waiter'],
    ['row @1: 2012 – 2015 | Cook at the long table of a very old house', 'item @2: Baked bread', 'row @3: 09/2009 – 2012 | Waiter'],
  ],
  ['leaves out lines of signs', ['Care', '', '* * * * *', '__________', 'Help'], ['line @1: Care', 'line @5: Help']],
  [
    'reads bullets of all kinds',
    ['• Care', '‣ Help', '◦ Clean', '▪ Cook', '– Drive', '* Wash', '- Iron', '+ Sew', '→ Mend'],
    ['Care', 'Help', 'Clean', 'Cook', 'Drive', 'Wash', 'Iron', 'Sew', 'Mend'].map((text, index) => `item @${index + 1}: ${text}`),
  ],
  [
    'reads bullets of symbol fonts, and without space',
    ['\uF0B7 Care', '•Help', '\uF0A7\tClean'],
    ['item @1: Care', 'item @2: Help', 'item @3: Clean'],
  ],
  [
    'reads check marks and emoji',
    ['✓ Care', '✔️ Help', '✅ Clean', '🚀 Cook', '👩‍⚕️ Nurse'],
    ['item @1: Care', 'item @2: Help', 'item @3: Clean', 'item @4: Cook', 'item @5: Nurse'],
  ],
  [
    'reads numbers and letters',
    ['1. Care', '2) Help', '(3) Clean', 'a) Cook', '(b) Drive'],
    ['Care', 'Help', 'Clean', 'Cook', 'Drive'].map((text, index) => `item @${index + 1}: ${text}`),
  ],
  [
    'takes a number that counts nothing as text',
    ['12. May 2020', '30. Juni', '2024. A year'],
    ['line @1: 12. May 2020', 'line @2: 30. Juni', 'line @3: 2024. A year'],
  ],
  [
    'takes signs within sentences as text',
    ['-5 degrees', '*nix', 'o seu trabalho', '5 – 7'],
    ['line @1: -5 degrees', 'line @2: *nix', 'line @3: o seu trabalho', 'line @4: 5 – 7'],
  ],
  ['reads the hollow bullets of Word', ['• Care', '   o\tDay', '   o  Night'], ['item @1: Care', 'item1 @2: Day', 'item1 @3: Night']],
  [
    'nests items by indentation',
    ['- Care', '  - Day', '    - Early', '  - Night', '- Help'],
    ['item @1: Care', 'item1 @2: Day', 'item2 @3: Early', 'item1 @4: Night', 'item @5: Help'],
  ],
  [
    'reads items of one line',
    ['• Java • SQL  •  Go', 'Leeds • Full-time'],
    ['item @1: Java', 'item @1: SQL', 'item @1: Go', 'line @2: Leeds • Full-time'],
  ],
  ['reads a bullet on a line of its own', ['•', 'Care', '', '•', 'Help'], ['item @1: Care', 'item @4: Help']],
  [
    'joins lines that hang at the text of an item',
    ['- Cares for people', '  At home', '- Helps', 'Leeds'],
    ['item @1: Cares for people At home', 'item @3: Helps', 'line @4: Leeds'],
  ],
  [
    'joins wrapped lines of a paragraph',
    [
      'We look after people who cannot leave their homes, and after those who',
      'live with them. You will drive from house to house in one of our small',
      'Fords, and write down what you have done in each of them on a tablet',
      'that we give you.',
      'Apply now',
    ],
    [
      'line @1: We look after people who cannot leave their homes, and after those who live with them. You will drive from house to house in one of our small Fords, and write down what you have done in each of them on a tablet that we give you.',
      'line @5: Apply now',
    ],
  ],
  [
    'leaves sentences apart that end where their lines do',
    [
      'Watches patients for changes and tells the doctors at once about each.',
      'Gives the medicines that the doctors have written down in their plans.',
      'Talks to families about the care that their patients will need at home',
    ],
    [
      'line @1: Watches patients for changes and tells the doctors at once about each.',
      'line @2: Gives the medicines that the doctors have written down in their plans.',
      'line @3: Talks to families about the care that their patients will need at home',
    ],
  ],
  [
    'leaves phrases apart',
    ['Kubernetes', 'Docker and', 'podman', 'Infrastructure as code', 'Networks'],
    ['line @1: Kubernetes', 'line @2: Docker and podman', 'line @4: Infrastructure as code', 'line @5: Networks'],
  ],
  [
    'undoes the division of words',
    ['- Entwick-', '  lung von Software', '- Vor-', '  und Nachbereitung'],
    ['item @1: Entwicklung von Software', 'item @3: Vor- und Nachbereitung'],
  ],
  [
    'keeps hyphens of compounds',
    ['- Self-', '  motivated and co-', '  operative', '- Three-year plans, three-', '  year budgets', '- Baden-', '  Baden'],
    ['item @1: Self-motivated and co-operative', 'item @4: Three-year plans, three-year budgets', 'item @6: Baden-Baden'],
  ],
])('%s', (_what, lines, blocks) => {
  for (const end of ['\n', '\r\n', '\r']) expect(blocksOf(lines.join(end))).toEqual(blocks);
});

test('counts pages where form feeds separate them', () => {
  expect(blocksOf('Care\n\fHelp\nClean\f')).toEqual(['line @1: Care', 'line @2: Help', 'line @2: Clean']);
  expect(readPlainText('Care\n\fHelp', 'cv.txt').places).toBe('page');
  expect(readPlainText('Care\f', 'cv.txt').places).toBe('line');
});

test('takes a heading on the first line as the title', () => {
  expect(readPlainText('NURSE WANTED\nCare', 'ad.txt').title).toBe('NURSE WANTED');
  expect(readPlainText('Care', 'ad.txt').title).toBeNull();
});

test('refuses a million lines', () => {
  expect(() => readPlainText('Care.\n'.repeat(1_000_000), 'ad.txt')).toThrow('ad.txt is too large: it has more than 20000 lines of text');
});
