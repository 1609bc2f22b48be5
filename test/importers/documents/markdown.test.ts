import { expect, test } from '@jest/globals';
import { openSourceFile } from '../../../src/importers/documents/source-file.js';
import { listing } from './listing.js';

test.each<[what: string, markdown: string, blocks: readonly string[]]>([
  [
    'reads headings of both kinds',
    '# Nurse\n\nPay\n---\n\n### Leave *and* `hours`',
    ['heading1 @1: Nurse', 'heading2 @3: Pay', 'heading3 @6: Leave and hours'],
  ],
  [
    'takes a bold line as a heading',
    '**Pay**\n\n**Leave:**\nMuch.\n\n__Hours__ few',
    ['heading7 @1: Pay', 'heading7 @3: Leave:', 'line @4: Much.', 'line @6: Hours few'],
  ],
  ['takes no bold sentence as a heading', '**We pay well.**', ['line @1: We pay well.']],
  [
    'nests lists',
    '- Care\n  for all\n  - Day\n    1. Early\n- [x] Help',
    ['item @1: Care for all', 'item1 @3: Day', 'item2 @4: Early', 'item @5: Help'],
  ],
  ['reads items with paragraphs', '- Care\n\n  For all.\n- Help', ['item @1: Care', 'line @3: For all.', 'item @4: Help']],
  ['reads bullets that Markdown does not know', '• Care\n• Help\n', ['item @1: Care', 'item @2: Help']],
  ['reads tables', '| Level | Pay |\n|--|--|\n| A | 1<br>2 |\n| B | |', ['row @1: Level | Pay', 'row @3: A | 1 2', 'row @4: B']],
  ['reads links as their words', 'See [the guide](https://example.org) ![logo](x.png)', ['line @1: See the guide']],
  [
    'reads definitions behind what they define',
    'Day\n: Lamps, boats\n: Nets\n\n**Night**\n:   Radio\n\nNote: Help\n:none',
    ['line @1: Day: Lamps, boats', 'line @3: Nets', 'line @5: Night: Radio', 'line @8: Note: Help', 'line @9: :none'],
  ],
  ['reads quotations', '> Care\n>\n> - Help', ['line @1: Care', 'item @3: Help']],
  ['reads indented text', 'Care\n\n    - Help', ['line @1: Care', 'item @3: Help']],
  ['reads tags', 'Care<br>Help\n\n<ul><li>Clean</li></ul>', ['line @1: Care', 'line @1: Help', 'item @3: Clean']],
  ['leaves out front matter', '---\ntitle: x\n---\n# Nurse', ['heading1 @4: Nurse']],
  ['keeps a line that is no front matter', '---\n# Nurse', ['heading1 @2: Nurse']],
  ['leaves lines apart', 'Leeds\nFull-time', ['line @1: Leeds', 'line @2: Full-time']],
  [
    'joins a wrapped sentence',
    'Cares for people who cannot leave their homes or\nbeds.',
    ['line @1: Cares for people who cannot leave their homes or beds.'],
  ],
])('%s', async (_what, markdown, blocks) => {
  expect(await listing(markdown, 'ad.md')).toEqual(blocks);
  expect(await listing(markdown.replaceAll('\n', '\r\n'), 'ad.md')).toEqual(blocks);
});

test('takes the first heading as the title', async () => {
  expect(await openSourceFile(Buffer.from('**Bold**\n\n## Nurse\n# Second'), 'ad.md').document()).toMatchObject({
    title: 'Nurse',
    places: 'line',
  });
});

test.each<[what: string, markdown: string, message: string]>([
  ['200 KB and more', 'a '.repeat(100_001), 'ad.md is too large for Markdown: more than 200 KB'],
  ['quotations in quotations', '>'.repeat(1_500) + 'a', 'ad.md is nested too deeply'],
])('refuses %s', async (_what, markdown, message) => {
  await expect(listing(markdown, 'ad.md')).rejects.toThrow(expect.objectContaining({ name: 'UserError', message }));
});

test('reads a paragraph of thousands of signs as plain text, since Markdown would take minutes', async () => {
  expect(await listing('*a_ '.repeat(20_000), 'ad.md')).toEqual([`line @1: ${'*a_ '.repeat(20_000).trim()}`]);
});
