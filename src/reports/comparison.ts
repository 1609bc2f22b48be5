import type { CitedSource, ComparedCategory, Comparison, Status } from '../model/comparison.js';
import type { Block, Report } from '../model/report.js';
import type { Span, Text } from '../model/text.js';
import { categoryBlock } from './category-block.js';
import { categoryDefinitions } from './definitions.js';
import type { ComparisonView } from './comparison-view.js';
import { withDistinctTitles } from './distinct-titles.js';
import { languageNote } from './language-note.js';
import { nothingStated } from './nothing-stated.js';
import { questionBlocks, totalsBlocks } from './offers/offer-blocks.js';
import { quoteForShell } from './quote-for-shell.js';
import { comparisonRecords } from './records.js';
import { bandOf } from '../model/similarity-bands.js';
import { similarityText } from './similarity-text.js';
import { sortByImportance } from './sort-by-importance.js';
import { citation, shortCitation } from './citation.js';

/** The highlights first, then each category, then what to compare next, and the sources. */
export function comparisonReport(comparison: Comparison, view: ComparisonView = {}): Report {
  const sorted = view.sort === 'importance' ? { ...comparison, categories: comparison.categories.map(sortByImportance) } : comparison;
  const data = view.statuses ? filterByStatus(sorted, view.statuses) : sorted;
  return {
    data,
    // Made only when read: formats that print just the data do not need them.
    get blocks() {
      return blocksOf(comparison, view);
    },
    records: () => comparisonRecords(data),
  };
}

function blocksOf(result: Comparison, view: ComparisonView): Block[] {
  const comparison = { ...result, roles: withDistinctTitles(result.roles) };
  const { roles, similarity, sources } = comparison;
  const seeAlso = nearComparisons(comparison);
  const titles = roles.map(({ title }) => title);
  return [
    {
      type: 'title',
      text: titles.join(' vs. '),
      roles: titles,
      question: 'What Are the Differences?',
      aside: similarityText(similarity),
      meter: similarity.score === null ? null : bandOf(similarity.score).blocks,
      hasMarks: true,
    },
    ...languageNote(roles),
    ...fullBlocks(comparison, view),
    ...(seeAlso.length === 0 ? [] : seeAlsoBlocks(seeAlso)),
    ...(sources.length === 0 ? [] : sourceBlocks(sources)),
  ];
}

function fullBlocks(comparison: Comparison, view: ComparisonView): Block[] {
  const { roles, highlights, categories } = comparison;
  const roleTitles = roles.map(({ title }) => title);
  return [
    ...(highlights.length === 0 ? [] : [{ type: 'bullets' as const, items: highlights }]),
    ...inexactCodes(roles),
    ...(categories.length === 0 ? [{ type: 'paragraph' as const, text: nothingStated(comparison) }] : []),
    ...categories.flatMap((category): Block[] => [
      categoryBlock(category, comparison, view),
      ...categoryDefinitions(shownCategory(category, view), roleTitles),
      ...totalsBlocks(category, roleTitles),
    ]),
    ...questionBlocks(comparison, roleTitles),
  ];
}

/** Says which official occupation describes a role that none matches exactly. */
function inexactCodes(roles: Comparison['roles']): Block[] {
  const matches = roles
    .filter(({ codes }) => Object.values(codes).every(({ match }) => match !== 'exact'))
    .flatMap(({ title, codes }) =>
      Object.entries(codes).map(([scheme, { code, match }]) => `${title} as ${scheme} ${code}, a ${match} match`),
    );
  return matches.length === 0
    ? []
    : [{ type: 'paragraph', text: [{ text: `Official figures describe the nearest occupation: ${matches.join('; ')}.`, tone: 'muted' }] }];
}

/** Those of roles that are compared or related to these; all, if the roles are related only to pairs of others. */
function nearComparisons({ roles, seeAlso }: Comparison): Comparison['seeAlso'] {
  const compared = new Set(roles.flatMap(({ id, ref }) => [id, ref]));
  const ofRoles = seeAlso.filter((references) => references.some((reference) => compared.has(reference)));
  const near = new Set([...compared, ...ofRoles.flat()]);
  return ofRoles.length === 0 ? seeAlso : seeAlso.filter((references) => references.every((reference) => near.has(reference)));
}

function seeAlsoBlocks(seeAlso: Comparison['seeAlso']): Block[] {
  const items = seeAlso.map((references): Text => [{ text: `compare ${references.map(quoteForShell).join(' ')}`, tone: 'command' }]);
  return [
    { type: 'heading', text: 'See also' },
    { type: 'bullets', items, isCompact: true },
  ];
}

function sourceBlocks(sources: readonly CitedSource[]): Block[] {
  return [
    { type: 'heading', text: 'Sources' },
    {
      type: 'bullets',
      items: sources.map((source): Text => [...citation(source), rolesOf(source)]),
      oneLiners: sources.map((source) => ({ ...shortCitation(source), end: [rolesOf(source)] })),
    },
  ];
}

function rolesOf({ roles }: CitedSource): Span {
  return { text: ` (${roles.join(', ')})`, tone: 'muted' };
}

/** Returns the comparison with only the rows of these statuses. Counts still include the others. */
export function filterByStatus(comparison: Comparison, statuses: readonly Status[]): Comparison {
  return { ...comparison, categories: comparison.categories.map((category) => withStatuses(category, statuses)) };
}

/** The category with the rows that a view shows, in its order. */
function shownCategory(category: ComparedCategory, { statuses, sort = 'importance' }: ComparisonView): ComparedCategory {
  return withStatuses(sort === 'importance' ? sortByImportance(category) : category, statuses);
}

function withStatuses(category: ComparedCategory, statuses: readonly Status[] | undefined): ComparedCategory {
  return statuses ? { ...category, rows: category.rows.filter(({ status }) => statuses.includes(status)) } : category;
}
