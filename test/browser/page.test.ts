/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describeBrowser } from './browser.js';
import { openPages, type Pages } from './pages.js';

const pair = ['systems-engineer', 'product-manager'];

/** Every sort of page that there is. */
const commands = {
  pair,
  three: ['baker.yaml', 'chef.yaml', 'waiter.yaml', '--explain'],
  four: ['baker.yaml', 'chef.yaml', 'waiter.yaml', 'technical-writer'],
  summary: [...pair, '--summary'],
  hostile: ['../hostile/markup.yaml', 'chef.yaml', '--explain'],
  show: ['show', '../hostile/markup.yaml'],
  list: ['list'],
  similar: ['similar', 'systems-engineer'],
  gap: ['gap', ...pair],
  matrix: ['matrix', 'accountant', 'bookkeeper', 'chef', 'lawyer', 'paralegal', 'sales-manager', 'ux-designer', 'web-developer'],
  search: ['search', 'engineer'],
  validate: ['validate', '../bad/several.yaml'],
  schema: ['schema'],
};
const widths = [320, 360, 768, 1280];

describeBrowser('pages', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages(commands);
  });
  afterAll(() => pages.close());

  describe.each(Object.keys(commands))('%s', (name) => {
    test.each([
      { width: 360, scheme: 'dark' },
      { width: 1280, scheme: 'light' },
    ] as const)('is open to everybody: $width, $scheme', async (view) => {
      const { seen, deeds } = await pages.visit(name, view, faults);
      expect({ faults: seen, deeds }).toEqual({ faults: [], deeds: [] });
    });

    test('fits the window', async () => {
      const { seen } = await pages.visit(name, { width: 1280, scheme: 'light' }, async (page) => {
        const over = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          over.push(...(await overhang(page)));
        }
        return over;
      });
      expect(seen).toEqual([]);
    });
  });

  test('the keyboard reaches every link in its order, and one sees where it is', async () => {
    const { seen } = await pages.visit('pair', { width: 1280, scheme: 'light' }, async (page) => {
      const links = await page.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href')));
      const reached = [];
      for (const _ of links) {
        await page.keyboard.press('Tab');
        reached.push(await page.evaluate(focused));
      }
      return { links, reached };
    });
    expect(seen.links.length).toBeGreaterThan(12);
    expect(seen.reached).toEqual(seen.links.map((href) => ({ href, isSeen: true, outline: 'solid' })));
  });

  test('the skip link leads past the contents', async () => {
    const { seen } = await pages.visit('pair', { width: 360, scheme: 'dark' }, async (page) => {
      for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
      return page.evaluate(() => document.activeElement?.closest('main, nav')?.tagName);
    });
    expect(seen).toBe('MAIN');
  });

  test('what is to be done can be ticked off', async () => {
    const { seen } = await pages.visit('gap', { width: 360, scheme: 'light', hasScript: false }, async (page) => {
      const box = page.getByRole('checkbox', { name: 'Negotiation' });
      await box.check();
      return box.isChecked();
    });
    expect(seen).toBe(true);
  });

  test('without scripts it is the same page', async () => {
    const shots = [true, false].map(async (hasScript) =>
      pages.visit('pair', { width: 768, scheme: 'light', hasScript }, (page) => page.screenshot({ fullPage: true })),
    );
    const [with_, without] = await Promise.all(shots);
    expect(without && with_?.seen.equals(without.seen)).toBe(true);
  });

  test.each(['A4', 'Letter'])('the pair takes two pages of %s', async (format) => {
    const { seen } = await pages.visit('pair', { width: 1280, scheme: 'light' }, (page) => page.pdf({ format }));
    expect(seen.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
  });
});

/** What axe finds, with all the rules that it has on by default. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // What it finds to be right is many times as much, and would take seconds to come here.
  const { violations } = await page.evaluate<Pick<axe.AxeResults, 'violations'>>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))",
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What sticks out to the side. */
function overhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const all = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > room + 1);
    return all.map(({ outerHTML }) => `at ${room}: ${outerHTML.slice(0, 80)}`);
  });
}

function focused(): { href: string | null; isSeen: boolean; outline: string } {
  const element = document.activeElement ?? document.body;
  const { top, bottom, width } = element.getBoundingClientRect();
  return {
    href: element.getAttribute('href'),
    isSeen: width > 0 && bottom > 0 && top < innerHeight,
    outline: getComputedStyle(element).outlineStyle,
  };
}
