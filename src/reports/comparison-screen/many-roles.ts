import { categoryKind } from '../../categories/index.js';
import { categoryTitle, standardCategories } from '../../categories/standard.js';
import type { ComparedCategory } from '../../model/comparison.js';
import type { Screen, ScreenSection } from '../../model/screen.js';
import type { RoleGroup } from '../../model/screen/groups.js';
import type { LineLimits } from '../../model/screen/limits.js';
import { strongInterests } from '../role-screen/interests.js';
import { nothingStated } from '../nothing-stated.js';
import { section } from '../role-screen/section.js';
import { comparisonHints } from './hints.js';
import { introductionsSection } from './introductions.js';
import { attributeGroups, manyAttributeParts } from './many-attributes.js';
import { manyListParts, silentGroup, textGroupsPart } from './many-lists.js';
import { manyRatings } from './many-ratings.js';
import { manyRequirements } from './many-requirements.js';
import { manyTechnologies } from './many-technologies.js';
import { comparisonNotes } from './notes.js';
import { paySection } from './pay.js';
import { ratedRows } from './ratings.js';
import { groupNames, largestFirst, plainName } from './role-groups.js';
import type { ScreenContext } from './screen-context.js';
import { beginning } from './texts.js';
import { triangleSection } from './triangle.js';
import { groupFacts } from './count-facts.js';

/** Four to six roles on one screen. There is no room for columns, so that each row begins with the marks of the roles that it belongs to. */
export function manyRolesScreen(context: ScreenContext): Screen {
  const { categories, roles, similarity } = context.comparison;
  const stated = (id: string): ScreenSection[] =>
    categories.filter((category) => category.id === id).flatMap((category) => categorySections(category, context));
  const own = categories.filter(({ id }) => !Object.hasOwn(standardCategories, id));
  return {
    roleCount: roles.length,
    title: null,
    sections: [
      introductionsSection(context.comparison),
      triangleSection(similarity, roles),
      ...(categories.some(({ id }) => id === 'pay') ? paySection(context) : []),
      ...order.flatMap(stated),
      ...own.flatMap((category) => categorySections(category, context)),
      ...(categories.length === 0 ? [section('', [{ type: 'prose', text: nothingStated(context.comparison) }])] : []),
    ],
    notes: comparisonNotes(context),
    hints: [...comparisonHints(context.comparison).slice(0, 2), { purpose: 'How alike many roles are', command: 'compare matrix' }],
    lineLimits,
  };
}

const lineLimits: LineLimits = { narrow: 66, normal: 60, wide: 55 };

/** What decides comes before what informs. */
const order = ['requirements', 'duties', 'skills', 'knowledge', 'technologies', 'environment', 'interests', 'terms', 'benefits', 'outlook'];

function categorySections(category: ComparedCategory, context: ScreenContext): ScreenSection[] {
  const { id, rows } = category;
  if (rows.length === 0) return [];
  if (id === 'requirements') return manyRequirements(category, context);
  const title = titles[id] ?? (Object.hasOwn(standardCategories, id) ? categoryTitle(id) : category.title);
  if (id === 'environment') return [section(title, environmentParts(category), { isOptional: true })];
  const kind = categoryKind(category.kind);
  if (kind.isProse) return [section(title, textParts(category, context), { isOptional: id === 'outlook' })];
  const rated = ratedRows(category);
  if (id === 'interests' && rated) return [section(title, interestParts(category), { isOptional: true })];
  if (rated) {
    const { facts, parts } = manyRatings(category, rated, context);
    return [section(title, parts, { facts, space: id === 'knowledge' ? 'never' : 'if room' })];
  }
  const parts =
    id === 'technologies'
      ? manyTechnologies(category, context)
      : kind.name === 'attributes'
        ? manyAttributeParts(category, context)
        : manyListParts(category, context);
  return [section(title, parts, { facts: groupFacts(category), space: 'if room', isOptional: id === 'work styles' })];
}

/** Names that are short enough for the gutter. */
const titles: Readonly<Record<string, string>> = { duties: 'Duties', environment: 'Environment' };

/** Places and times of work, without the names of these attributes, and without the people whom one works with. */
function environmentParts({ rows, stated, kind }: ComparedCategory): ScreenSection['parts'] {
  const groups = attributeGroups(
    rows.filter(({ label }) => label !== 'works with'),
    stated,
    categoryKind(kind),
  );
  return [{ type: 'values', rows: [{ name: null, groups: [...largestFirst(groups), ...silentGroup(stated)] }], rowLimits: oneRow }];
}

const oneRow = { narrow: 1, normal: 1, wide: 1 };

/** The strongest interests of each role. */
function interestParts({ rows, stated }: ComparedCategory): ScreenSection['parts'] {
  const strong = stated.map((_, role) => (strongInterests(rows.flatMap(({ cells }) => cells[role] ?? [])) ?? '').split(', '));
  const names = [...new Set(strong.flat())].filter((name) => name !== '');
  const stating = names.map((name) => ({
    name: plainName(name),
    roles: stated.flatMap((_, role) => (strong[role]?.includes(name) ? [role] : [])),
  }));
  return [{ type: 'values', rows: [{ name: null, groups: largestFirst(groupNames(stating, stated.length)) }], rowLimits: oneRow }];
}

/** The beginning of a long text of each role. */
function textParts({ rows, stated }: ComparedCategory, { amounts }: ScreenContext): ScreenSection['parts'] {
  const textOf = (role: number): string | undefined => rows.map(({ cells }) => cells[role]).find(Boolean)?.text;
  if (rows[0]?.status === 'same')
    return textGroupsPart([{ roles: null, names: [plainName(beginning(textOf(0) ?? '', amounts.sentences))] }]);
  return textGroupsPart(
    stated.flatMap((_, role): RoleGroup[] => {
      const text = textOf(role);
      return text === undefined ? [] : [{ roles: [role], names: [plainName(beginning(text, amounts.sentences))] }];
    }),
  );
}
