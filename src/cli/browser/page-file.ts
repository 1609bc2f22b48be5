import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { foldAccents } from '../../fold-accents.js';
import type { Report } from '../../model/report.js';

/** The folders of pages, each made by `mkdtemp`. */
const prefix = 'role-compare-page-';
const pageFolder = new RegExp(`^${prefix}[A-Za-z0-9]{6}$`);

/** How long a page is kept, in milliseconds: a day, so that a tab of this morning can be loaded again. */
const maxAge = 24 * 60 * 60 * 1_000;

/**
 * Makes a folder for a page that only this user can read. Removes those of earlier days.
 * @param temporary the folder for temporary files
 * @returns the path of the page
 */
export function newPagePath(temporary: string, report: Report, now: number): string {
  removeOldPages(temporary, now);
  return join(mkdtempSync(join(temporary, prefix)), `${pageName(report)}.html`);
}

/** Ignores all errors: another run may be removing the same pages. */
function removeOldPages(temporary: string, now: number): void {
  for (const name of readdirSync(temporary).filter((each) => pageFolder.test(each))) {
    try {
      const folder = join(temporary, name);
      const { mtimeMs, uid } = lstatSync(folder);
      const isOwn = process.getuid === undefined || uid === process.getuid();
      if (isOwn && now - mtimeMs > maxAge) rmSync(folder, { recursive: true });
    } catch {}
  }
}

/** Most file systems allow 255 bytes, and a letter can take four of them. */
const longestName = 60;

/** The title of a report as the name of a file, without extension: `registered-nurse-and-teacher`. */
export function pageName({ name, blocks }: Pick<Report, 'name' | 'blocks'>): string {
  const title = blocks.find((block) => block.type === 'title')?.text ?? name ?? '';
  const words = foldAccents(title.replaceAll(' vs. ', ' and ').replaceAll(/(?<=\d),(?=\d)/g, ''))
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const fitting = words.filter((_, index) => [...words.slice(0, index + 1).join('-')].length <= longestName);
  return fitting.length > 0 ? fitting.join('-') : 'page';
}
