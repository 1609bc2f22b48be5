import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { linkWords } from '../../src/link-words.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, 'weaver.yaml'),
  `id: weaver
title: Weaver
summary: |
  Weaves cloth
  on a loom.

  Sells it:
  - at fairs
  - by post
duties:
  - text: |
      Sets up the loom. See the [loom guide](https://example.org/loom_(big)):

      1. wind the warp on the beam and thread it through the reed
      2. tie it on
    need: required
    note: Takes a day.
  - { text: Dyes yarn., note: with madder }
  - { text: Counts threads., note: Twice. }
  - { text: Who asks?, note: anybody }
  - { theme: 'Care.', text: Oils the loom }
  - { text: 'Mends [tears](tears.md)', note: 'as in [this](https://example.org)' }
`,
);
writeFileSync(
  join(folder, 'knitter.yaml'),
  'id: knitter\ntitle: Knitter\nduties:\n  - Mends tears\n  - "Casts on:\\n\\n* count\\n* knit"\n',
);
const printed = async (...args: string[]): Promise<string> => (await run([...args, '--roles', folder])).stdout;

test('paragraphs and points keep their lines, and the note and the facts follow on lines of their own', async () => {
  const shown = await printed('show', 'weaver', '--width', '50');
  expect(shown.slice(shown.indexOf('What is'))).toBe(`What is it?
Weaves cloth on a loom.

Sells it:
- at fairs
- by post

Job duties
• Sets up the loom. See the loom guide:

  1. wind the warp on the beam and thread it
     through the reed
  2. tie it on
  (required)
  Takes a day.
• Dyes yarn: with madder
• Counts threads. Twice.
• Who asks? anybody
• Care. Oils the loom
• Mends tears: as in this
`);
});

test('also in Markdown and on a page', async () => {
  expect(await printed('show', 'weaver', '--format', 'markdown')).toContain(`Sells it:

- at fairs
- by post

## Job duties

- Sets up the loom. See the loom guide:

  1. wind the warp on the beam and thread it through the reed
  2. tie it on

  (required)

  Takes a day.
- Dyes yarn: with madder
`);
  expect(await printed('show', 'weaver', '--format', 'html')).toContain('<br>2. tie it on');
  expect(await printed('weaver', 'knitter', '--format', 'markdown')).toContain('Casts on:<br><br>\\* count<br>\\* knit');
});

test('a comparison keeps them in its columns, and in a pipe each row is one line', async () => {
  const columns = (await printed('weaver', 'knitter', '--width', '90', '--category', 'duties')).split('\n');
  expect(columns.filter((line) => / {3,}\* (count|knit)$/.test(line))).toHaveLength(2);
  expect(await printed('weaver', 'knitter', '--category', 'duties')).toContain('│ Casts on: * count * knit\n');
});

test('a link is compared by its words, and JSON keeps it', async () => {
  const { categories } = JSON.parse(await printed('weaver', 'knitter', '--category', 'duties', '--json'));
  expect(categories[0].counts).toMatchObject({ same: 1 });
  expect(await printed('show', 'weaver', '--json')).toContain('[tears](tears.md)');
});

test.each([
  ['See [a](b "c") and ![a picture](d.png).', 'See a and a picture.'],
  ['[x](<https://example.org>)', 'x'],
  ['items[0](1 of 2), items[0](n) and [not a link] (here)', 'items[0](1 of 2), items[0](n) and [not a link] (here)'],
])('%s shows %s', (text, words) => expect(linkWords(text)).toBe(words));

test('what both share comes first in each theme', async () => {
  writeFileSync(
    join(folder, 'glazier.yaml'),
    `id: glazier
title: Glazier
levels:
  - { id: a, craft: [{ theme: Cutting, text: Scores panes }, { theme: Setting, text: Beds panes }] }
  - { id: b, craft: [{ theme: Cutting, text: Bends panes }, { theme: Leading, text: Solders leads }] }
`,
  );
  const compared = await printed('glazier@a', 'glazier@b', '--width', '60');
  expect(compared.slice(compared.indexOf('Cutting'))).toBe(`Cutting
= Scores panes
● Bends panes
Setting
= Beds panes
Leading
● Solders leads
`);
});
