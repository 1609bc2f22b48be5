import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Chromium, where it is installed: on Debian, `apt-get install chromium`. */
const executable = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ headless: true, args: quiet, ...(executable !== undefined && { executablePath: executable }) });
}

/** Tests that need a browser; where there is none they are skipped, and say so. */
export function describeBrowser(title: string, tests: () => void): void {
  if (executable === undefined) describe.skip(`${title} (no Chromium here: apt-get install chromium)`, tests);
  else describe(title, tests);
}

/** How somebody looks at a page. */
export interface View {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly hasScript?: boolean;
}

/** An open page, and all that it did besides standing there: what it asked for, said on the console, or popped up. */
interface Opened {
  readonly page: Page;
  readonly deeds: readonly string[];
}

export async function open(browser: Browser, file: string, { width, scheme, hasScript = true }: View): Promise<Opened> {
  const deeds: string[] = [];
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: hasScript });
  const address = `file://${file}`;
  await context.route('**/*', (route) => {
    if (route.request().url() === address) return route.continue();
    deeds.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => deeds.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => deeds.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    deeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, deeds };
}
