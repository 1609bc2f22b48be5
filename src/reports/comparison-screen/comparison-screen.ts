import { categoryKind } from '../../categories/index.js';
import { categoryTitle, standardCategories } from '../../categories/standard.js';
import type { ComparedCategory } from '../../model/comparison.js';
import type { Screen, ScreenSection } from '../../model/screen.js';
import type { LineLimits } from '../../model/screen/limits.js';
import { nothingStated } from '../nothing-stated.js';
import { section } from '../role-screen/section.js';
import { amountsOfFew, amountsOfMany, amountsOfManyRoles } from './amounts.js';
import { attributeParts } from './attributes.js';
import { environmentParts } from './environment.js';
import { comparisonHints } from './hints.js';
import { alikeSection } from './how-alike.js';
import { interestParts } from './interests.js';
import { listParts } from './list.js';
import { manyRolesScreen } from './many-roles.js';
import { comparisonNotes } from './notes.js';
import { paySection } from './pay.js';
import { alikeRows, ratedRows, ratingParts } from './ratings.js';
import { ratingsScreen } from './ratings-screen.js';
import { requirementSections } from './requirements.js';
import type { ScreenContext } from './screen-context.js';
import { technologyParts } from './technologies.js';
import { summaryParts, textParts } from './texts.js';
import { titleSection } from './titles.js';
import { attributeFacts, listFacts, ratingFacts } from './count-facts.js';

/** Two to six roles on one screen, in the order in which people ask: what they are, how alike, what they pay and take, and then what they do and need. */
export function comparisonScreen(context: Omit<ScreenContext, 'amounts'>): Screen {
  return screenOf({ ...context, amounts: context.roles.length > mostColumns ? amountsOfManyRoles : amountsOfMany });
}

function screenOf(context: ScreenContext): Screen {
  if (context.roles.length > mostColumns) return manyRolesScreen(context);
  const { comparison } = context;
  const { categories, roles, similarity } = comparison;
  const stated = (id: string): ScreenSection[] =>
    categories.filter((category) => category.id === id).flatMap((category) => categorySections(category, context));
  const own = categories.filter(({ id }) => !Object.hasOwn(standardCategories, id));
  const ownContext = categories.length <= fewCategories ? { ...context, amounts: amountsOfFew } : context;
  return {
    roleCount: roles.length,
    title: null,
    sections: [
      titleSection(roles),
      ...stated('summary'),
      alikeSection(similarity),
      ...categories
        .filter(({ id }) => id === 'pay')
        .flatMap((category) => (category.kind === 'pay' ? paySection(context) : categorySections(category, context))),
      ...order.flatMap(stated),
      ...own.flatMap((category) => categorySections(category, ownContext)),
      ...(categories.length === 0 ? [section('', [{ type: 'prose', text: nothingStated(comparison) }])] : []),
    ],
    notes: comparisonNotes(context),
    hints: comparisonHints(comparison),
    lineLimits: roles.length === 2 ? limitsOfTwo : limitsOfThree,
  };
}

/** Levels of a ladder often state no more, and then there is room for nearly all criteria. */
const fewCategories = 4;

/** More roles have no columns. */
const mostColumns = 3;

const limitsOfTwo: LineLimits = { narrow: 50, normal: 38, wide: 50 };
const limitsOfThree: LineLimits = { narrow: 60, normal: 50, wide: 50 };

/** What decides comes before what informs. */
const order = ['requirements', 'duties', 'skills', 'knowledge', 'technologies', 'environment', 'interests', 'terms', 'benefits', 'outlook'];

/** Names that are short enough for the gutter. */
const titles: Readonly<Record<string, string>> = { summary: 'What it is', duties: 'Duties', environment: 'Environment' };

/** Some categories on one screen, which has room to say more of them. */
export function partialScreen(context: Omit<ScreenContext, 'amounts'>): Screen {
  const partial = { ...context, amounts: amountsOfFew };
  return ratingsScreen(partial) ?? screenOf(partial);
}

/** Any category as sections of a screen. */
export function categorySections(category: ComparedCategory, context: ScreenContext): ScreenSection[] {
  const { id, rows } = category;
  if (rows.length === 0) return [];
  const title = titles[id] ?? (Object.hasOwn(standardCategories, id) ? categoryTitle(id) : category.title);
  if (id === 'summary') return [section(title, summaryParts(category))];
  if (id === 'requirements') return requirementSections(category, context);
  if (id === 'environment') return [section(title, environmentParts(category))];
  if (id === 'interests') return [section(title, interestParts(category))];
  const kind = categoryKind(category.kind);
  if (kind.isProse) return [section(title, textParts(category, context))];
  const rated = ratedRows(category);
  if (rated)
    return [section(title, ratingParts(category, rated, context), ratingFacts(category, alikeRows(category, rated, context.roles)))];
  if (id === 'technologies') return [section(title, technologyParts(category, context), { facts: technologyFacts(category) })];
  if (kind.namedBy !== 'text') return [section(title, attributeParts(category, context), { facts: attributeFacts(category) })];
  return [
    section(title, listParts(category, context), {
      facts: listFacts(category),
      ...(id === 'duties' && firstDuties),
      isOptional: id === officialStyles && isOfficial(category),
    }),
  ];
}

/** O*NET's work styles tell roles apart least. */
const officialStyles = 'work styles';

function isOfficial({ rows }: ComparedCategory): boolean {
  return rows.every(({ cells }) => cells.every((cell) => cell === null || cell.source?.startsWith('onet')));
}

/** In 24 lines of 80 columns, the first ones can be read. */
const firstDuties = { space: 'if room', mostLinesBefore: 22 } as const;

/** The columns say how many technologies each role alone has. */
function technologyFacts(category: ComparedCategory): ScreenSection['facts'] {
  return category.stated.filter(Boolean).length < 2 ? [] : listFacts(category).filter((fact) => typeof fact === 'string');
}
