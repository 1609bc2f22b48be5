/// <reference lib="dom" />
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeBrowser } from './browser.js';
import { openPages, type Pages } from './pages.js';

const pairs = {
  'nurse-teacher': ['registered-nurse', 'high-school-teacher'],
  'engineer-manager': ['systems-engineer', 'product-manager'],
  'chef-lawyer': ['chef', 'lawyer'],
};
const sixes = {
  'all-sorts': ['registered-nurse', 'high-school-teacher', 'chef', 'electrician', 'lawyer', 'software-developer'],
  technology: ['systems-engineer', 'software-engineer', 'network-engineer', 'sales-engineer', 'product-manager', 'it-manager'],
  'money-and-sales': ['accountant', 'bookkeeper', 'financial-analyst', 'sales-manager', 'paralegal', 'ux-designer'],
};

/** A phone of 390 by 844 points. */
const phone = { width: 390, scheme: 'light' } as const;
const phoneHeight = 844;

describeBrowser('the answer on a page', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages({ ...pairs, ...sixes, skills: [...pairs['nurse-teacher'], '--category', 'skills'] });
  });
  afterAll(() => pages.close());

  test.each([...Object.keys(pairs).map((name) => [name, 8] as const), ...Object.keys(sixes).map((name) => [name, 12] as const)])(
    '%s: at most %i screens of a phone',
    async (name, most) => {
      const { seen } = await pages.visit(name, phone, (page) => page.evaluate(() => document.documentElement.scrollHeight));
      expect(seen / phoneHeight).toBeLessThanOrEqual(most);
    },
  );

  test('on a phone, pay comes before what it takes', async () => {
    const { seen } = await pages.visit('nurse-teacher', phone, (page) =>
      page.$$eval('.card h2', (all) =>
        all.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map(({ textContent }) => textContent),
      ),
    );
    expect(seen).toEqual(['How alike', 'Pay', 'What it takes']);
  });

  test('with --category skills there is no card of pay', async () => {
    const { seen } = await pages.visit('skills', phone, (page) =>
      page.$$eval('main h2', (all) => all.map(({ textContent }) => textContent)),
    );
    expect(seen).toEqual(['How alike', 'Skills', 'See also', 'Sources']);
  });

  test.each(Object.keys({ ...pairs, ...sixes }))('%s: each fold of ratings has as many rows as it says', async (name) => {
    const { seen } = await pages.visit(name, phone, (page) =>
      page.$$eval('.folds details:has(.dumbbells)', (folds) =>
        folds.map((each) => ({
          said: Number.parseInt(each.querySelector('summary')?.textContent ?? '', 10),
          rows: each.querySelectorAll('tbody tr').length,
        })),
      ),
    );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.map(({ said }) => said)).toEqual(seen.map(({ rows }) => rows));
  });

  test('the overview counts the rows of each category', async () => {
    const { seen } = await pages.visit('nurse-teacher', phone, (page) =>
      page.evaluate(() => {
        const bars = [...document.querySelectorAll('.overview li')];
        const bar = bars.find((each) => each.querySelector('a')?.textContent === 'Knowledge');
        const rows = document.querySelector('section[aria-labelledby="s-knowledge"]')?.querySelectorAll('.dumbbells tbody tr').length;
        return { words: bar?.querySelector('.hidden')?.textContent ?? '', rows };
      }),
    );
    const counts = [...seen.words.matchAll(/(\d+) (?:only|shared|stated)/g)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(2);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(seen.rows);
  });

  test('the contents mark the section that was gone to', async () => {
    const { seen } = await pages.visit('nurse-teacher', { width: 1280, scheme: 'light' }, async (page) => {
      await page.click('nav a[href="#s-knowledge"]');
      // The mark follows once the page has scrolled.
      await page.waitForFunction(
        () => Number(getComputedStyle(document.querySelector('nav a[href="#s-knowledge"]') ?? document.body).fontWeight) >= 600,
      );
      return page.$$eval('nav a', (links) =>
        links.filter((link) => Number(getComputedStyle(link).fontWeight) >= 600).map(({ textContent }) => textContent),
      );
    });
    expect(seen).toEqual(['Knowledge']);
  });

  test('the link beside a heading is its address', async () => {
    const { seen } = await pages.visit('nurse-teacher', phone, async (page) => {
      await page.getByRole('link', { name: 'Link to Skills' }).click();
      return page.evaluate(() => [location.hash, document.querySelector(':target')?.textContent]);
    });
    expect(seen).toEqual(['#s-skills', 'Skills']);
  });
});
