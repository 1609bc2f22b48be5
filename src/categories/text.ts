import type { TextEntry } from '../model/role.js';
import * as v from 'valibot';
import type { CategoryKind } from './kind.js';
import { normal } from './normal.js';
import { sentence } from './plain.js';
import { sharedKey } from './tiers.js';

/** Prose: compared as a whole. */
export const text: CategoryKind<TextEntry> = {
  kind: 'text',
  schema: sentence,
  fits: (raw) => typeof raw === 'string',
  entries: (raw) => [{ kind: 'text', label: null, cell: { text: v.parse(sentence, raw).trim() }, scale: null }],
  identity: () => ['text'],
  meaning: ({ label }) => label,
  tiers: [sharedKey(null, () => ['text'])],
  difference: (entries) => (isOneText(entries) ? null : { changed: ['text'] }),
  isMeasured: false,
  share: (left, right) => (isOneText([left, right]) ? 1 : 0),
  highlights: () => [],
};

function isOneText(entries: readonly TextEntry[]): boolean {
  return new Set(entries.map((entry) => normal(entry.cell.text))).size === 1;
}
