import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Screen, ScreenPart, ScreenSection } from '../../model/screen.js';
import type { LineLimits } from '../../model/screen/limits.js';
import type { DumbbellsPart } from '../../model/screen/ratings.js';
import { section } from '../role-screen/section.js';
import { categoryTitle } from '../../categories/standard.js';
import { categoryKind } from '../../categories/index.js';
import { itemName, sharedNames } from './item-text.js';
import { comparisonHints } from './hints.js';
import { comparisonNotes } from './notes.js';
import { type RatedRows, alikeRows, dumbbellsPart, farthestFirst, leader, ratedGroup, ratedRows, ratingParts } from './ratings.js';
import type { ScreenContext } from './screen-context.js';
import { titleSection } from './titles.js';
import { ratingFacts } from './count-facts.js';
import { isSharedByAll } from '../row-counts.js';

/** Ratings alone, across the whole width: for each role those that are highest for it. Null if a category has none. */
export function ratingsScreen(context: ScreenContext): Screen | null {
  const { comparison } = context;
  const rated = comparison.categories.map((category) => ({ category, rated: ratedRows(category) }));
  const sections = rated.flatMap((each) => (each.rated === null ? [] : [ratingsSection(each.category, each.rated, context)]));
  if (sections.length === 0 || sections.length < rated.length) return null;
  return {
    roleCount: comparison.roles.length,
    title: null,
    sections: [titleSection(comparison.roles), ...sections],
    notes: [...comparisonNotes(context), { mark: null, text: 'Shown first: how far apart, times importance.', isOptional: true }],
    hints: comparisonHints(comparison),
    lineLimits,
    hasNoGutter: true,
  };
}

const lineLimits: LineLimits = { narrow: 46, normal: 44, wide: 50 };

/** What is about the same is named in full, after the others. */
function ratingsSection(category: ComparedCategory, rated: RatedRows, context: ScreenContext): ScreenSection {
  const parts = ratingParts(category, rated, context);
  const own = parts.filter(({ type }) => type === 'columns' || type === 'lines');
  const alike = alikeRows(category, rated, context.roles);
  const shared = category.rows.filter((row) => isSharedByAll(row) || alike.includes(row));
  const kind = categoryKind(category.kind);
  const names = [...shared.filter((row) => !rated.rows.includes(row)), ...shared.filter((row) => rated.rows.includes(row))].map((row) => ({
    text: itemName(row.cells.find((cell) => cell !== null) ?? { text: '' }, kind),
    isReworded: row.status === 'similar',
  }));
  const last: ScreenPart[] = names.length === 0 ? [] : [{ ...sharedNames(names, Infinity), roles: ratedGroup(rated) }];
  return section(categoryTitle(category.id), [...groupParts(rated, alike, context), ...own, ...last], {
    ...ratingFacts(category, alike),
    space: 'if room',
  });
}

/** `○ higher`, with the ratings that are, the most telling first. */
function groupParts(rated: RatedRows, alike: readonly Row[], context: ScreenContext): DumbbellsPart[] {
  const apart = farthestFirst(rated.rows.filter((row) => !alike.includes(row)));
  const isPair = context.roles.length === 2;
  return context.roles.flatMap((_, role) => {
    const rows = apart.filter((row) => leader(row) === role);
    if (rows.length === 0) return [];
    return [{ ...dumbbellsPart(rows, rated, context), heading: [{ role }, { text: isPair ? ' higher' : ' highest' }] }];
  });
}
