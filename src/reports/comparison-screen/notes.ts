import { isSameScale, onetLevel } from '../../categories/scale.js';
import type { ComparedCategory, Comparison } from '../../model/comparison.js';
import type { ScreenNote } from '../../model/screen.js';
import type { RoleMark } from '../../model/screen/marked-text.js';
import type { Span } from '../../model/text.js';
import type { Role } from '../../model/role.js';
import { languageNote } from '../language-note.js';
import { type RatedRows, ratedRows } from './ratings.js';
import type { ScreenContext } from './screen-context.js';

/** Where the ratings come from, from where on they differ, and what the marks mean. */
export function comparisonNotes(context: ScreenContext): ScreenNote[] {
  const { comparison, roles } = context;
  const rated = ratedCategories(comparison).flatMap((category) => ratedRows(category) ?? []);
  const official = rated.filter(({ scale }) => isSameScale(scale, onetLevel));
  const release = official.length === 0 ? null : releaseOf(roles);
  const cells = rated.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const languages = languageNote(comparison.roles).map(({ text }): ScreenNote => ({ mark: null, text, isOptional: false }));
  return [
    ...languages,
    ...(release === null
      ? []
      : [{ mark: null, text: [...ratingsText(release, roles), ...marginText(context), { text: '.' }], isOptional: false }]),
    ...(cells.includes(null) ? [{ mark: 'missing' as const, text: missingText(release !== null, rated), isOptional: false }] : []),
    ...(cells.some((cell) => cell !== null && cell.level === undefined)
      ? [{ mark: 'unrated' as const, text: 'has no level.', isOptional: false }]
      : []),
    { mark: 'reworded', text: 'is alike in other words.', isOptional: false },
  ];
}

function ratedCategories({ categories }: Comparison): ComparedCategory[] {
  return categories.filter((category) => category.id !== 'interests' && ratedRows(category) !== null);
}

/** What is rated officially is asked for; of what roles state themselves, nothing is known. */
function missingText(isOfficial: boolean, rated: readonly RatedRows[]): string {
  if (!isOfficial) return 'is not stated.';
  return rated.every(({ isRated }) => isRated.every(Boolean)) ? 'is not asked for.' : 'is not asked for or not rated.';
}

/** `O*NET 29.3`, if all roles are rated by one release. */
function releaseOf(roles: readonly Role[]): string | null {
  const titles = roles.flatMap(({ sources }) =>
    Object.values(sources)
      .filter(({ title }) => title.startsWith('O*NET '))
      .slice(0, 1),
  );
  const [first, ...others] = new Set(titles.map(({ title }) => title.replace(/ Database$/, '')));
  return first === undefined || others.length > 0 ? null : first;
}

type Part = Span | RoleMark;

/** `Ratings, 0 to 7: O*NET 29.3, near occupations`, or the marks of the roles that near occupations stand for. */
function ratingsText(release: string, roles: readonly Role[]): Part[] {
  const near = roles.flatMap(({ codes }, role) => (Object.values(codes).some(({ match }) => match !== 'exact') ? [role] : []));
  const whose =
    near.length === roles.length
      ? []
      : near.flatMap((role, index): Part[] => [
          ...(index === 0 ? [] : [{ text: ' and ' }]),
          { role },
          ...(index === near.length - 1 ? [{ text: ' ' }] : []),
        ]);
  return [
    { text: `Ratings, 0 to 7: ${release}${near.length === 0 ? '' : ', '}` },
    ...whose,
    { text: near.length === 0 ? '' : `${whose.length === 0 ? '' : 'of '}near occupations` },
  ];
}

/** Up to where official ratings are about the same: `; about the same within 0.5 (skills), 1 (knowledge)`. */
function marginText({ comparison, roles }: ScreenContext): Part[] {
  const sources = roles.flatMap((role) => Object.values(role.sources));
  const margins = ratedCategories(comparison).flatMap(({ id, title }) => {
    const margin = Math.max(...sources.map((source) => source.margins?.[id] ?? 0));
    return margin > 0 ? [{ margin, title: title.toLowerCase() }] : [];
  });
  if (margins.length === 0) return [];
  const isOne = new Set(margins.map(({ margin }) => margin)).size === 1;
  const texts = isOne ? [String(margins[0]?.margin)] : margins.map(({ margin, title }) => `${margin} (${title})`);
  return [{ text: `; about the same within ${texts.join(', ')}` }];
}
