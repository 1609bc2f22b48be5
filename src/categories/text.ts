import type { Entry } from '../model/role.js';
import * as v from 'valibot';
import { defineKind } from './define-kind.js';
import { normal } from './normal.js';
import { sentence } from './plain.js';
import { sharedKey } from './tiers.js';

/** Prose: compared as a whole. */
export const text = defineKind({
  kind: 'text',
  schema: sentence,
  fits: (raw) => typeof raw === 'string',
  entries: (raw) => [{ kind: 'text', label: null, cell: { text: v.parse(sentence, raw).trim() }, scale: null }],
  identity: () => ['text'],
  tiers: [sharedKey(null, () => ['text'])],
  difference: (entries) => (isOneText(entries) ? null : { changed: ['text'] }),
  isProse: true,
  share: (left, right) => (isOneText([left, right]) ? 1 : 0),
  gapPart: () => null,
});

function isOneText(entries: readonly Entry[]): boolean {
  return new Set(entries.map((entry) => normal(entry.cell.text))).size === 1;
}
