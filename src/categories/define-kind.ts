import type { Delta } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import { entriesByLabel, entriesText, ratingFacts } from './cell-text.js';
import type { CategoryKind } from './kind.js';
import { levelOnScale, onetLevel } from './scale.js';
import { sharedKeyTier } from './shared-key-tier.js';

/** What every kind must answer for itself. */
type Own = 'kind' | 'schema' | 'matchesShape' | 'parseEntries' | 'difference' | 'share';

/**
 * A kind of category, whole. What it does not answer for itself is as for values that a label names or, where they have none, the category itself. None
 * of them carries over, and none is to be learnt: a gap lists those that both roles state, with what lies between them.
 */
export function defineKind<E extends Entry, D extends Delta>(
  own: Pick<CategoryKind<E, D>, Own> & Partial<CategoryKind<E, D>>,
): CategoryKind<E, D> {
  const kind: CategoryKind<E, D> = {
    statements: (raw) => (Array.isArray(raw) ? raw.map((item: unknown, index) => ({ path: [index], raw: [item] })) : [{ path: [], raw }]),
    inheritsText: false,

    identity: ({ label }) => [label ?? ''],
    override: (_inherited, entry) => entry,
    restates: (entry, inherited) => kind.identity(inherited).some((name) => kind.identity(entry).includes(name)),
    replacesAll: () => true,

    tiers: [sharedKeyTier(null, ({ label }) => [label ?? ''])],
    labelKey: ({ label }) => label,
    namedBy: 'label',

    rewording: () => null,
    isProse: false,
    valueOn: levelOnScale,
    highlights: () => [],

    gapPart: ({ cells }) => (cells.every(Boolean) ? 'pay' : null),
    rise: () => 0,
    isReworded: () => true,
    isUnknown: () => false,
    isAskedFor: () => false,

    wantsSource: ({ cell, scale }) => (cell.importance !== undefined || (cell.level !== undefined && scale === onetLevel) ? 'rated' : null),
    lint: () => [],

    displayText: ({ text }) => text,
    wording: ({ text }) => text,
    facts: ratingFacts,
    deltaText: ({ delta }) => (delta?.notComparable === undefined ? null : `not comparable: ${delta.notComparable}`),
    briefDelta: (row) => kind.deltaText(row),
    changeText: (row) => kind.deltaText(row),
    contrast: () => 2,
    groups: (rows) => rows.map((row) => ({ row, group: null, notes: [] })),
    bullets: (entries, codes) => entriesByLabel(entries).map((each) => entriesText(each, kind, codes)),
    charts: () => [],
    columns: [],
    ...own,
  };
  return kind;
}
