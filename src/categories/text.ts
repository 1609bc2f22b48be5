import type { Entry } from '../model/role.js';
import * as v from 'valibot';
import { defineKind } from './define-kind.js';
import { normalizeText } from './normalize.js';
import { textSchema } from './entry-schemas.js';
import { sharedKeyTier } from './shared-key-tier.js';

/** Prose: compared as a whole. */
export const text = defineKind({
  kind: 'text',
  schema: textSchema,
  matchesShape: (raw) => typeof raw === 'string',
  parseEntries: (raw) => [{ kind: 'text', label: null, cell: { text: v.parse(textSchema, raw).trim() }, scale: null }],
  identity: () => ['text'],
  tiers: [sharedKeyTier(null, () => ['text'])],
  difference: (entries) => (isOneText(entries) ? null : { changed: ['text'] }),
  isProse: true,
  share: (left, right) => (isOneText([left, right]) ? 1 : 0),
  gapPart: () => null,
});

function isOneText(entries: readonly Entry[]): boolean {
  return new Set(entries.map((entry) => normalizeText(entry.cell.text))).size === 1;
}
