/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility.js';
import { describeBrowser } from './browser.js';
import { openPages, type Pages } from './pages.js';

const pair = ['systems-engineer', 'product-manager'];

/** Command lines for every kind of page. */
const commands = {
  pair,
  three: ['baker.yaml', 'chef.yaml', 'waiter.yaml', '--explain'],
  four: ['baker.yaml', 'chef.yaml', 'waiter.yaml', 'technical-writer'],
  hostile: ['../hostile/markup.yaml', 'chef.yaml', '--explain'],
  show: ['show', '../hostile/markup.yaml'],
  list: ['list'],
  similar: ['similar', 'systems-engineer'],
  gap: ['gap', ...pair],
  matrix: ['matrix', 'accountant', 'bookkeeper', 'chef', 'lawyer', 'paralegal', 'sales-manager', 'ux-designer', 'web-developer'],
  search: ['search', 'engineer'],
  evidence: ['gap', '../evidence/nadia.yaml', '../evidence/heart-ward.yaml'],
  offers: ['../offers/clinic-software-engineer.yaml', '../offers/payments-senior-engineer.yaml'],
  placement: ['ladder', '../placement/mia.yaml', '../placement/bakery.yaml'],
  field: ['list', 'health'],
  validate: ['validate', '../bad/several.yaml'],
  schema: ['schema'],
};
const widths = [320, 360, 641, 705, 768, 1280];

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
    ] as const)('is accessible: $width, $scheme', async (view) => {
      const { seen, activity } = await pages.visit(name, view, accessibilityFaults);
      expect({ faults: seen, activity }).toEqual({ faults: [], activity: [] });
    });

    test('fits the window', async () => {
      const { seen } = await pages.visit(name, { width: 1280, scheme: 'light' }, async (page) => {
        const overhanging = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          overhanging.push(...(await overhang(page)));
        }
        return overhanging;
      });
      expect(seen).toEqual([]);
    });
  });

  test('the keyboard reaches every link and fold in order, with a visible focus', async () => {
    const { seen } = await pages.visit('pair', { width: 1280, scheme: 'light' }, async (page) => {
      const links = await page.$$eval('a[href], summary', (all) =>
        all.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
      );
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

  test('the checklist of a gap can be ticked off', async () => {
    const { seen } = await pages.visit('gap', { width: 360, scheme: 'light', hasScript: false }, async (page) => {
      const box = page.getByRole('checkbox', { name: 'Negotiation' });
      await box.check();
      return box.isChecked();
    });
    expect(seen).toBe(true);
  });

  test('looks the same without scripts', async () => {
    const shots = [true, false].map(async (hasScript) =>
      pages.visit('pair', { width: 768, scheme: 'light', hasScript }, (page) => page.screenshot({ fullPage: true })),
    );
    const [withScript, without] = await Promise.all(shots);
    expect(without && withScript?.seen.equals(without.seen)).toBe(true);
  });

  test.each(['A4', 'Letter'])('prints a pair on two sheets of %s', async (format) => {
    const { seen } = await pages.visit('pair', { width: 1280, scheme: 'light' }, (page) => page.pdf({ format }));
    expect(seen.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });
});

/** Returns the elements that stick out to the right. */
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
