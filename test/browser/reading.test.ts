/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../run.js';
import { describeBrowser } from './browser.js';
import { openPages, type Pages } from './pages.js';

const ladder = `${root}data/examples/ladder/backend.yaml`;
const many = ['registered-nurse', 'high-school-teacher', 'chef', 'electrician', 'lawyer', 'software-developer'];

/** Pages with narrow columns, in which words and amounts are easily broken. */
const commands = {
  fields: ['list'],
  field: ['list', 'health'],
  search: ['search', 'engineer'],
  matrix: ['matrix', ...many, 'accountant'],
  six: many,
  pair: ['registered-nurse', 'high-school-teacher'],
  ladder: ['ladder', ladder],
  gap: ['gap', 'registered-nurse', 'high-school-teacher'],
  show: ['show', 'registered-nurse'],
  similar: ['similar', 'registered-nurse'],
  placement: ['ladder', '../placement/mia.yaml', '../placement/bakery.yaml'],
};

describeBrowser('reading a page', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(commands);
  });
  afterAll(() => pages.close());

  test.each(Object.keys(commands))('%s: no word and no amount in a table is broken', async (name) => {
    const { seen } = await pages.visit(name, { width: 1280, scheme: 'light' }, async (page) => {
      const broken = [];
      for (const width of [390, 641, 720, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        broken.push(...(await page.evaluate(brokenWords)).map((word) => `${word} at ${width}`));
      }
      return broken;
    });
    expect(seen).toEqual([]);
  });

  test.each(Object.keys(commands))('%s: prints dark on white, however the screen looks', async (name) => {
    const inks = async (scheme: 'light' | 'dark'): Promise<string[]> => {
      const { seen } = await pages.visit(name, { width: 1280, scheme }, async (page) => {
        await page.emulateMedia({ media: 'print', colorScheme: scheme });
        return page.evaluate(() => [
          ...new Set(
            [...document.querySelectorAll('body *')]
              .map((element) => getComputedStyle(element))
              .flatMap(({ color, fill }) => [color, fill]),
          ),
        ]);
      });
      return seen;
    };
    expect(await inks('dark')).toEqual(await inks('light'));
  });

  test.each(Object.keys(commands))('%s: gives no option to add to a command line that nobody sees', async (name) => {
    const { seen } = await pages.visit(name, { width: 390, scheme: 'light' }, (page) =>
      page.$$eval('code', (all) => all.map(({ textContent }) => textContent ?? '')),
    );
    expect(seen.filter((text) => text.startsWith('-'))).toEqual([]);
  });

  test('a page that places somebody shows the points of the next level, and folds those of the others', async () => {
    const { seen } = await pages.visit('placement', { width: 390, scheme: 'light' }, (page) =>
      page.$$eval('main section', (all) =>
        all.map((section) => ({
          said: Number(section.querySelector('h2')?.textContent?.split(' of ').at(-1)),
          points: section.querySelectorAll('.evidence li').length,
          isFolded: section.querySelector('details') !== null,
        })),
      ),
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(({ points }) => points)).toEqual(seen.map(({ said }) => said));
    expect(seen.filter(({ isFolded }) => !isFolded)).toHaveLength(1);
  });

  test.each(['gap', 'show'])('%s: the labels of the axis of pay stand out from their background', async (name) => {
    const { seen } = await pages.visit(name, { width: 390, scheme: 'light' }, (page) => page.evaluate(axisInks));
    expect(seen.inks.length).toBeGreaterThan(1);
    expect(new Set(seen.inks)).toEqual(new Set([seen.soft]));
  });
});

/** Returns the words in cells that begin on one line and end on another. */
function brokenWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const cell = node.parentElement?.closest('td, th');
    if (!cell?.checkVisibility() || node.parentElement?.closest('.hidden, svg')) continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}\p{Sc}.,]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(word);
    }
  }
  return broken;
}

function axisInks(): { readonly inks: readonly string[]; readonly soft: string } {
  const caption = document.querySelector('.pay figcaption .muted') ?? document.body;
  return {
    inks: [...document.querySelectorAll('.pay .axis text')].map((text) => getComputedStyle(text).fill),
    soft: getComputedStyle(caption).color,
  };
}
