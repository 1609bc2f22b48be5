import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { root, run } from './run.js';

const argv = ['systems-engineer', 'product-manager', '--summary', '--width', '90'];

test.each(['light', 'dark'])('docs/picture-%s.svg shows what is printed today; where it does not, run npm run pictures', async (theme) => {
  const svg = readFileSync(`${root}docs/picture-${theme}.svg`, 'utf8');
  const { stdout } = await run(argv);
  expect(linesOf(svg).slice(1)).toEqual(stdout.split('\n').map(squeezed).filter(Boolean));
});

test('the pictures run nothing and ask for nothing', () => {
  for (const theme of ['light', 'dark'])
    expect(readFileSync(`${root}docs/picture-${theme}.svg`, 'utf8')).not.toMatch(/<(?!\/?(svg|rect|g|text)\b)|href|style=|url\(/);
});

/** The texts of a picture, line by line. */
function linesOf(svg: string): string[] {
  const lines = new Map<string, string>();
  for (const [, y = '', text = ''] of svg.matchAll(/<text x="[^"]*" y="([^"]*)"[^>]*>([^<]*)<\/text>/g))
    lines.set(y, (lines.get(y) ?? '') + squeezed(unescaped(text)));
  return [...lines.values()];
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function unescaped(text: string): string {
  return text.replace(/&[^;]+;/g, (entity) => signs[entity] ?? entity);
}
