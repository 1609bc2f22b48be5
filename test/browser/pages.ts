import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fixtures, run } from '../run.js';
import { launch, openTab, type Tab, type View } from './browser.js';

export interface Visit<T> {
  readonly seen: T;
  /** Everything that the page did besides being shown. */
  readonly activity: readonly string[];
}

/** Pages in files, as users send them, and a browser to look at them. */
export interface Pages {
  add(name: string, html: string): void;
  visit<T>(name: string, view: View, look: (page: Page) => Promise<T>): Promise<Visit<T>>;
  close(): Promise<void>;
}

/** Opens a browser, and writes the page of each command line to a file. */
export async function openPages(commands: Readonly<Record<string, readonly string[]>>): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'role-compare-pages-'));
  const browser: Browser = await launch();
  // A tab of its own for each page would take longer than most of what the tests look at.
  const tabs = new Map<boolean, Promise<Tab>>();
  const tabFor = (hasScript: boolean): Promise<Tab> => {
    const tab = tabs.get(hasScript) ?? openTab(browser, hasScript);
    tabs.set(hasScript, tab);
    return tab;
  };
  const fileOf = (name: string): string => join(folder, `${name}.html`);
  const pages: Pages = {
    add: (name, html) => writeFileSync(fileOf(name), html),
    visit: async (name, view, look) => {
      const { page, show } = await tabFor(view.hasScript ?? true);
      const activity = await show(fileOf(name), view);
      return { seen: await look(page), activity };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (const [name, argv] of Object.entries(commands)) pages.add(name, await printPage(argv));
  return pages;
}

/** Returns the page that a command prints. */
export async function printPage(argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run([...argv, '--format', 'html'], { cwd: `${fixtures}golden/` });
  if (exitCode === 2) throw new Error(stderr);
  return stdout;
}
