import type { Delta } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import { entriesByLabel, entriesText, ratingFacts, readableText } from './cell-text.js';
import type { CategoryKind } from './kind.js';
import { levelOnScale, onetLevel } from './scale.js';
import { sharedKeyTier } from './shared-key-tier.js';

/** The questions for which there is no default. */
type RequiredAnswers = 'name' | 'schema' | 'matchesShape' | 'parseEntries' | 'writeEntries' | 'difference' | 'similarity';

const sameLabel = sharedKeyTier(null, ({ label }) => [label ?? '']);

/**
 * Completes a kind of category with defaults. They suit values that are named by a label or, without one, by the category itself. In a gap such
 * values are neither kept nor learnt: those that both roles state are listed with their difference.
 */
export function defineKind<E extends Entry, D extends Delta>(
  answers: Pick<CategoryKind<E, D>, RequiredAnswers> & Partial<CategoryKind<E, D>>,
): CategoryKind<E, D> {
  const kind: CategoryKind<E, D> = {
    splitStatements: (raw) =>
      Array.isArray(raw) ? raw.map((item: unknown, index) => ({ path: [index], raw: [item] })) : [{ path: [], raw }],
    inheritsText: false,

    names: ({ label }) => [label ?? ''],
    removalNames: (entry) => [...kind.names(entry), ...(entry.label === null ? [] : [entry.label])],
    override: (_inherited, own) => own,
    restates: (own, inherited) => kind.names(inherited).some((name) => kind.names(own).includes(name)),
    isCompleteRestatement: () => true,

    tiers: [sameLabel],
    labelKey: ({ label }) => label,
    namedBy: 'label',

    isProse: false,
    wordingSimilarity: () => 1,
    valueOnScale: levelOnScale,
    highlights: () => [],

    gapPart: ({ cells }) => (cells.every(Boolean) ? 'pay' : null),
    increase: () => 0,
    isReworded: () => true,
    isRequirement: () => false,

    identityTiers: [sameLabel],
    criterionName: ({ label }) => label,
    direction: (delta) => kind.increase(delta),
    isCriterion: true,

    sourceReason: ({ cell, scale }) =>
      cell.importance !== undefined || (cell.level !== undefined && scale === onetLevel) ? 'rated' : null,
    lint: () => [],

    labelText: (label) => label,
    displayText: ({ text }) => readableText(text),
    diffableText: (cell) => kind.displayText(cell),
    facts: ratingFacts,
    deltaText: ({ delta }) => (delta?.notComparable === undefined ? null : `not comparable: ${delta.notComparable}`),
    briefDeltaText: (row) => kind.deltaText(row),
    changeText: (row) => kind.deltaText(row),
    differenceSize: () => 2,
    groupRows: (rows) => rows.map((row) => ({ row, group: null, notes: [] })),
    bullets: (entries, codes) => entriesByLabel(entries).map((group) => entriesText(group, kind, codes)),
    charts: () => [],
    columns: [],
    rareColumns: [],
    ...answers,
  };
  return kind;
}
