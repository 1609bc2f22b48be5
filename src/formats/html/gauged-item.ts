import type { GaugedItem } from '../../model/report.js';
import { gauged } from './gauge.js';
import { markup, type Markup } from './markup.js';
import { textMarkup } from './text.js';

/** An entry in words, and its figure drawn. */
export function gaugedItem({ label, text, gauge }: GaugedItem): Markup {
  const theme = label === null ? null : markup`<span class="muted">${label}: </span>`;
  const words = markup`${theme}${textMarkup(text)}`;
  return gauge ? gauged(words, gauge) : words;
}
