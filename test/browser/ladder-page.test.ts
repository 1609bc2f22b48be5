/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { html } from '../../src/formats/html/html.js';
import { ladderReport } from '../formats/ladder-blocks.js';
import { bakers, gardener, hostile, mariner, surveyor } from '../formats/ladder-examples.js';
import { accessibilityFaults } from './accessibility.js';
import { describeBrowser } from './browser.js';
import { openPages, type Pages } from './pages.js';

const examples = { bakers, gardener, hostile, mariner, surveyor };
const widths = [320, 390, 639, 641, 768, 1024, 1280, 1920];
const wide = { width: 1280, scheme: 'light' } as const;
const phone = { width: 390, scheme: 'dark' } as const;

describeBrowser('pages of ladders', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages({});
    for (const [name, block] of Object.entries(examples))
      pages.add(name, html.print(ladderReport('Ladder', block), { color: 0, width: Infinity, isAscii: false }));
  });
  afterAll(() => pages.close());

  describe.each(Object.keys(examples))('%s', (name) => {
    test.each([phone, { width: 768, scheme: 'light' }, wide] as const)(
      'is accessible with all descriptions unfolded, and requests nothing: $width, $scheme',
      async (view) => {
        const { seen, activity } = await pages.visit(name, view, async (page) => {
          await unfold(page);
          return accessibilityFaults(page);
        });
        expect({ faults: seen, activity }).toEqual({ faults: [], activity: [] });
      },
    );

    test('never scrolls sideways as a whole, and hides no cell', async () => {
      const { seen } = await pages.visit(name, wide, async (page) => {
        await unfold(page);
        const faults = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          faults.push(...(await page.evaluate(overhang)));
        }
        return faults;
      });
      expect(seen).toEqual([]);
    });

    test('fits sheets in landscape', async () => {
      const { seen } = await pages.visit(name, wide, async (page) => {
        const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
        // A sheet has 277 mm between its margins, and Chromium shrinks nothing that fits.
        await page.setViewportSize({ width: Math.floor((277 / 25.4) * 96), height: 700 });
        await page.emulateMedia({ media: 'print' });
        return { pdf: pdf.toString('latin1'), overhang: await page.evaluate(overhang) };
      });
      const boxes = [...seen.pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => Number(width) > Number(height),
      );
      expect(new Set(boxes)).toEqual(new Set([true]));
      expect(boxes.length).toBeLessThanOrEqual(2);
      expect(seen.overhang).toEqual([]);
    });
  });

  test('a ladder of eight levels takes at most four screens of a phone', async () => {
    const { seen } = await pages.visit('mariner', phone, (page) => page.evaluate(() => document.documentElement.scrollHeight / 844));
    expect(seen).toBeLessThanOrEqual(4);
  });

  test.each([
    { name: 'mariner', view: wide, scrolls: 'page' },
    { name: 'mariner', view: { width: 768, scheme: 'light' }, scrolls: 'page' },
    { name: 'surveyor', view: { width: 768, scheme: 'light' }, scrolls: 'region' },
    { name: 'surveyor', view: wide, scrolls: 'region' },
    { name: 'surveyor', view: phone, scrolls: 'page' },
  ] as const)('the head of $name stays in sight at $view.width pixels, while the $scrolls scrolls', async ({ name, view, scrolls }) => {
    const { seen } = await pages.visit(name, view, (page) =>
      page.evaluate(() => {
        const region = document.querySelector('.ladder-scroll');
        const [head, last] = [
          document.querySelector('.ladder-grid .heads'),
          [...document.querySelectorAll('.ladder-grid tbody th[scope=row]')].at(-1),
        ];
        if (!region || !head || !last) return null;
        const isScrolled = getComputedStyle(region).overflowY === 'auto';
        (isScrolled ? region : last).scrollIntoView({ block: isScrolled ? 'start' : 'center' });
        region.scrollTo(10_000, 10_000);
        const [above, row] = [head.getBoundingClientRect(), last.getBoundingClientRect()];
        return {
          scrolls: region.scrollWidth > region.clientWidth + 1 ? 'region' : 'page',
          isHeadSeen: above.bottom > 0 && above.bottom <= row.top + 1 && above.top < innerHeight,
          isNameSeen: row.left >= 0 && row.left < 40,
        };
      }),
    );
    expect(seen).toEqual({ scrolls, isHeadSeen: true, isNameSeen: true });
  });

  test('the keyboard reaches the region and unfolds a description, which begins folded', async () => {
    const { seen } = await pages.visit('gardener', wide, async (page) => {
      const summary = page.locator('summary').first();
      const text = page.getByText('Cutting so that a tree');
      const before = await text.isVisible();
      await summary.focus();
      await page.keyboard.press('Enter');
      const region = page.getByRole('region', { name: 'Ladder: what each level asks for' });
      await region.focus();
      return [before, await text.isVisible(), await region.evaluate((element) => element === document.activeElement)];
    });
    expect(seen).toEqual([false, true, true]);
  });

  test('says in words what the drawings show', async () => {
    const { seen } = await pages.visit('bakers', wide, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.ladder-grid tbody tr:has(th[scope=row])')].map((row) =>
          [...row.children].map((cell) => {
            const copy = document.createElement('div');
            copy.append(cell.cloneNode(true));
            for (const drawn of copy.querySelectorAll('[aria-hidden]')) drawn.remove();
            return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
          }),
        ),
      ),
    );
    expect(seen.slice(0, 3)).toEqual([
      [
        'Baker: Sourdough Bread that rises by its own yeast.',
        'asked for: assists',
        'raised: works alone',
        'raised: leads',
        'raised: sets the standard',
      ],
      [
        'Pastry Chef: Sourdough For doughnuts that are left overnight.',
        'asked for: assists',
        'carries on: assists',
        'raised: works alone',
        'carries on: works alone',
      ],
      ['Pastry Chef: Laminating', 'not asked for', 'new: assists', 'raised: works alone', 'raised: leads'],
    ]);
    expect(seen.at(-1)).toEqual(['both: Order flour', 'not asked for', 'not asked for', 'new', 'carries on']);
  });

  test('every link leads to a section of its own', async () => {
    const { seen } = await pages.visit('hostile', wide, (page) =>
      page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
          decodeURIComponent(link.getAttribute('href') ?? '').slice(1),
        );
        return {
          repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
          dead: links.filter((id) => !ids.includes(id)),
          count: links.length,
        };
      }),
    );
    expect(seen).toEqual({ repeated: [], dead: [], count: 11 });
  });

  test('shows hostile texts as texts', async () => {
    const { seen } = await pages.visit('hostile', wide, (page) =>
      page.evaluate(() => ({
        text: document.body.textContent ?? '',
        unexpected: [...document.querySelectorAll('script, img, iframe, object, form, [onclick], [onerror], [style], table table')].length,
      })),
    );
    expect(seen.unexpected).toBe(0);
    expect(seen.text).toContain('</td></table><img src=x onerror=alert(1)>');
  });
});

async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
}

/** Returns the elements that stick out of the page to the right, unless they are in a region or a contents list that scrolls. */
function overhang(): string[] {
  const room = document.documentElement.clientWidth;
  const scrolled = [...document.querySelectorAll('nav ul, .ladder-scroll')].filter(
    (element) => getComputedStyle(element).overflowX === 'auto',
  );
  const all = [...document.querySelectorAll('body *')].filter(
    (element) =>
      element.getBoundingClientRect().right > room + 1 && !scrolled.some((region) => region !== element && region.contains(element)),
  );
  const page = document.documentElement.scrollWidth > room ? [`the page, ${document.documentElement.scrollWidth} wide`] : [];
  return [...page, ...all.map(({ outerHTML }) => outerHTML.slice(0, 80))].map((words) => `at ${room}: ${words}`);
}
