import { isLongerThan } from './is-longer-than.js';
import type { CommonOptions } from './options.js';
import { page } from './page.js';
import { pagerOf } from './pager.js';
import type { Process } from './process.js';
import { writeTo } from './write.js';

/** A text that is longer than the screen goes through the pager; all else, and also that where the pager cannot be started, is printed. */
export async function showOnScreen(text: string, options: CommonOptions, process: Process): Promise<void> {
  const pager = isLongerThan(process.stdout, text) ? pagerOf(process, options) : null;
  if (pager && (await page(text, pager, process))) return;
  await writeTo(process.stdout, text);
}
