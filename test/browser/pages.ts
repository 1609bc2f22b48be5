import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fixtures, run } from '../run.js';
import { launch, open, type View } from './browser.js';

export interface Visit<T> {
  readonly seen: T;
  /** All that the page did besides standing there. */
  readonly deeds: readonly string[];
}

/** Pages in files of their own, as people send them, and a browser to look at them. */
export interface Pages {
  add(name: string, html: string): void;
  visit<T>(name: string, view: View, look: (page: Page) => Promise<T>): Promise<Visit<T>>;
  close(): Promise<void>;
}

/** Opens a browser, and prints a page for each of the command lines. */
export async function openPages(commands: Readonly<Record<string, readonly string[]>>): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'role-compare-pages-'));
  const browser: Browser = await launch();
  const fileOf = (name: string): string => join(folder, `${name}.html`);
  const pages: Pages = {
    add: (name, html) => writeFileSync(fileOf(name), html),
    visit: async (name, view, look) => {
      const { page, deeds } = await open(browser, fileOf(name), view);
      const seen = await look(page);
      await page.context().close();
      return { seen, deeds };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (const [name, argv] of Object.entries(commands)) pages.add(name, await printed(argv));
  return pages;
}

/** The page that a command prints. */
export async function printed(argv: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run([...argv, '--format', 'html'], { cwd: `${fixtures}golden/` });
  if (exitCode === 2) throw new Error(stderr);
  return stdout;
}
