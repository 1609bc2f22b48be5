import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The path of Chromium, if it is installed. On Debian: `apt-get install chromium`. */
const executable = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ headless: true, args: quietFlags, ...(executable !== undefined && { executablePath: executable }) });
}

/** Describes tests that need a browser. Without one they are skipped, and the title says so. */
export function describeBrowser(title: string, tests: () => void): void {
  if (executable === undefined) describe.skip(`${title} (no Chromium here: apt-get install chromium)`, tests);
  else describe(title, tests);
}

/** How a user looks at a page. */
export interface View {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly hasScript?: boolean;
}

/** A tab of the browser, which shows one page after the other. */
export interface Tab {
  readonly page: Page;
  /** Loads a page afresh. Returns everything that it does besides being shown: requests, console messages, errors and dialogs. */
  show(file: string, view: View): Promise<readonly string[]>;
}

/** Opens a tab, which blocks every request but that for the page itself. */
export async function openTab(browser: Browser, hasScript: boolean): Promise<Tab> {
  let address = '';
  let activity: string[] = [];
  const context = await browser.newContext({ javaScriptEnabled: hasScript });
  await context.route('**/*', (route) => {
    if (route.request().url() === address) return route.continue();
    activity.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => activity.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => activity.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    activity.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    page,
    show: async (file, { width, scheme }) => {
      [address, activity] = [`file://${file}`, []];
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: null, colorScheme: scheme });
      await page.goto(address);
      return activity;
    },
  };
}
