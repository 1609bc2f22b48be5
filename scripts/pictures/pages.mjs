// Writes the example pages of docs/examples, and takes pictures of the first one for the README.
import { mkdirSync, writeFileSync } from 'node:fs';

/** The pages, each with the command line that prints it and the folder in which it runs. */
export const examplePages = [
  { name: 'pair', words: ['systems-engineer', 'product-manager'], folder: 'docs' },
  { name: 'ladder', words: ['ladder', 'backend', '--roles', 'ladder'], folder: 'data/examples' },
];

/**
 * @param here returns the path of a file of the project
 * @param print runs a command line in a folder and returns what it prints
 */
export async function writePages(here, print) {
  mkdirSync(here('docs/examples'), { recursive: true });
  for (const { name, words, folder } of examplePages)
    writeFileSync(here(`docs/examples/${name}.html`), await print([...words, '--format', 'html'], here(folder)));
  await takePictures(here);
}

const view = { width: 1100, height: 760 };

/** What a browser shows first of the page of the pair, on light and on dark paper. */
async function takePictures(here) {
  // Loaded only now, because tests read the list of pages.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ args: ['--no-sandbox'], executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: view, colorScheme });
    await page.goto(`file://${here('docs/examples/pair.html')}`);
    await page.screenshot({ path: here(`docs/page-${colorScheme}.png`) });
  }
  await browser.close();
}
