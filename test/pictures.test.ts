import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
// @ts-expect-error -- a script without types
import { contrast } from '../scripts/pictures/legible.mjs';
import { root, run } from './run.js';
// @ts-expect-error -- a script without types
import { examplePages } from '../scripts/pictures/pages.mjs';

const argv = ['systems-engineer', 'product-manager'];

test.each(['light', 'dark'])('docs/picture-%s.svg shows the current output (update it with npm run pictures)', async (theme) => {
  const svg = readFileSync(`${root}docs/picture-${theme}.svg`, 'utf8');
  const { stdout } = await run(argv, { columns: 100, env: { NO_COLOR: '1' } });
  expect(linesOf(svg).slice(1)).toEqual(stdout.split('\n').map(withoutSpaces).filter(Boolean));
});

const pages: readonly { name: string; words: string[]; folder: string }[] = examplePages;

test.each(pages)('docs/examples/$name.html is the current page (update it with npm run pictures)', async ({ name, words, folder }) => {
  const { stdout } = await run([...words, '--format', 'html'], { cwd: `${root}${folder}` });
  expect(readFileSync(`${root}docs/examples/${name}.html`, 'utf8') === stdout).toBe(true);
});

test.each(['light', 'dark'])('the text of docs/picture-%s.svg has a contrast of 4.5 to its paper', (theme) => {
  const svg = readFileSync(`${root}docs/picture-${theme}.svg`, 'utf8');
  const [paper = '', ...texts] = [...svg.matchAll(/fill="(#[0-9a-f]{6})"(?!.*fill-opacity)/g)].map(([, color = '']) => color);
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((color) => contrast(color, paper) < 4.5)).toEqual([]);
});

test('the pictures contain no scripts, links or external resources', () => {
  for (const theme of ['light', 'dark'])
    expect(readFileSync(`${root}docs/picture-${theme}.svg`, 'utf8')).not.toMatch(/<(?!\/?(svg|rect|g|text)\b)|href|style=|url\(/);
});

/** The lines of text in a picture, without spaces. */
function linesOf(svg: string): string[] {
  const lines = new Map<string, string>();
  for (const [, y = '', text = ''] of svg.matchAll(/<text x="[^"]*" y="([^"]*)"[^>]*>([^<]*)<\/text>/g))
    lines.set(y, (lines.get(y) ?? '') + withoutSpaces(unescape(text)));
  return [...lines.values()];
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function unescape(text: string): string {
  return text.replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
}
