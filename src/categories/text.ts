import * as v from 'valibot';
import type { Entry } from '../model/role.js';
import { defineKind } from './define-kind.js';
import { textSchema } from './entry-schemas.js';
import { normalizeText } from './normalize.js';
import { sharedKeyTier } from './shared-key-tier.js';

/** Prose, such as the summary: one entry, compared as a whole. */
export const text = defineKind({
  name: 'text',
  schema: textSchema,
  matchesShape: (raw) => typeof raw === 'string',
  parseEntries: (raw) => [{ kind: 'text', label: null, cell: { text: v.parse(textSchema, raw).trim() }, scale: null }],
  writeEntries: ([entry]) => ({ value: entry?.cell.text, scales: [] }),
  names: () => ['text'],
  tiers: [sharedKeyTier(null, () => ['text'])],
  difference: (entries) => (areEqual(entries) ? null : { changed: ['text'] }),
  isProse: true,
  isCriterion: false,
  similarity: (left, right) => (areEqual([left, right]) ? 1 : 0),
  gapPart: () => null,
});

function areEqual(entries: readonly Entry[]): boolean {
  return new Set(entries.map((entry) => normalizeText(entry.cell.text))).size === 1;
}
