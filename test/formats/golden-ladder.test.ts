import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { html } from '../../src/formats/html/html.js';
import { markdown } from '../../src/formats/markdown/markdown.js';
import { expectGolden } from '../golden.js';
import { ladderReport } from './ladder-blocks.js';
import { bakers, gardener, hostile, mariner, surveyor } from './ladder-examples.js';

const style = { color: 0, width: Infinity, isAscii: false } as const;

test.each([
  { name: 'five', title: 'Gardener, levels 1–5', block: gardener },
  { name: 'two-tracks', title: 'Baker and Pastry Chef, levels 1–4', block: bakers },
  { name: 'hostile', title: 'Hostile', block: hostile },
])('prints ladder-block-$name.html', ({ name, title, block }) => {
  const page = html.print(ladderReport(title, block), style);
  const [, sheet = ''] = /<style>([^<]*)<\/style>/.exec(page) ?? [];
  const hash = createHash('sha256').update(sheet).digest('base64');
  expect(page).toContain(`style-src 'sha256-${hash}'`.replaceAll("'", '&#39;'));
  expectGolden(`ladder-block-${name}.html`, page.slice(page.indexOf('<body>')));
});

test.each([
  { name: 'five', title: 'Gardener, levels 1–5', block: gardener },
  { name: 'eight', title: 'Mariner, levels 1–8', block: mariner },
  { name: 'twelve', title: 'Surveyor, levels S1–S12', block: surveyor },
  { name: 'two-tracks', title: 'Baker and Pastry Chef, levels 1–4', block: bakers },
])('prints ladder-block-$name.md', ({ name, title, block }) => {
  expectGolden(`ladder-block-${name}.md`, markdown.print(ladderReport(title, block), style));
});
