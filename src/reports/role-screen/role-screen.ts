import { categoryTitle, standardCategories } from '../../categories/standard.js';
import type { AllOccupations, RoleOccupation } from '../../model/occupations.js';
import type { Category, Role } from '../../model/role.js';
import type { Hint } from '../../model/report.js';
import type { Screen, ScreenNote, ScreenSection } from '../../model/screen.js';
import { quoteForShell } from '../quote-for-shell.js';
import { ladderHint, levelNames } from '../level-names.js';
import { categoryParts } from './category.js';
import { strongInterests } from './interests.js';
import { type NearRole, nearSection } from './near-roles.js';
import { paySection } from './pay.js';
import { paySeries } from './pay-series.js';
import { type OfficialRatings, officialRatings } from './ratings.js';
import { requirementSections } from './requirements.js';
import { line, section } from './section.js';
import { tellingTechnologies } from './technologies.js';

/** What is known beside the role itself. */
export interface RoleSurroundings {
  readonly all: AllOccupations | null;
  /** Null for a role of one's own. */
  readonly occupation: RoleOccupation | null;
  /** Nearest first. */
  readonly near: readonly NearRole[];
}

/** One role on one screen: what it is, pays and takes, what is done in it and how it differs from all occupations, and which roles are near. */
export function roleScreen(role: Role, surroundings: RoleSurroundings): Screen {
  const { all, occupation, near } = surroundings;
  const pay = paySeries(role);
  const ratings = ratingsOf(role, all);
  const sectionsOf = (category: Category): ScreenSection[] => categorySections(category, role, surroundings, ratings);
  const stated = (id: string): ScreenSection[] => role.categories.filter((category) => category.id === id).flatMap(sectionsOf);
  const own = role.categories.filter(({ id }) => !Object.hasOwn(standardCategories, id));
  return {
    title: {
      text: role.title,
      reference: role.level === null ? null : `${role.id}@${role.level}`,
      names: role.aliases,
      moreNames: occupation?.names ?? 0,
    },
    sections: [
      ...stated('summary'),
      ...paySection(pay, { all, codes: role.codes, occupation: occupation?.title ?? null }),
      ...order.flatMap(stated),
      ...own.flatMap(sectionsOf),
      ...levelsSection(role),
      ...nearSection(near, pay),
    ],
    notes: notes(role, ratings, surroundings),
    hints: hints(role, near),
    lineLimits: { narrow: 42, normal: 38, wide: 42 },
  };
}

/** What decides comes before what informs. */
const order = ['requirements', 'duties', 'skills', 'knowledge', 'technologies', 'environment', 'interests', 'terms', 'benefits', 'outlook'];

type Ratings = ReadonlyMap<string, OfficialRatings>;

/** The official ratings by category. */
function ratingsOf({ categories, sources }: Role, all: AllOccupations | null): Ratings {
  return new Map(
    categories.flatMap((category) => {
      const ofAll = all?.ratings[category.id];
      const ratings = ofAll ? officialRatings(category, sources, ofAll) : null;
      return ratings ? [[category.id, ratings] as const] : [];
    }),
  );
}

/** Names that are short enough for the gutter. */
const titles: Readonly<Record<string, string>> = { summary: 'What it is', duties: 'Duties', environment: 'Environment' };

function categorySections(category: Category, role: Role, { all, occupation }: RoleSurroundings, ratings: Ratings): ScreenSection[] {
  const { id, entries } = category;
  const title = titles[id] ?? categoryTitle(id);
  const rated = ratings.get(id);
  if (rated) {
    const names = rated.others.map(({ cell }) => cell.text);
    return [
      section(title, [...(names.length === 0 ? [] : [{ type: 'names' as const, lead: null, names }]), ...rated.parts], {
        facts: rated.facts,
      }),
    ];
  }
  if (id === 'requirements') return requirementSections(category, occupation?.education ?? null);
  if (id === 'duties') return [section(title, categoryParts(category, role), { space: 'if room' })];
  if (id === 'technologies' && entries.length > 0)
    return [section(title, [{ type: 'names', lead: null, names: tellingTechnologies(entries, role, all) }])];
  if (id === 'interests' && entries.length > 0)
    return [section(title, [{ type: 'lines', lines: [{ text: interestsText(category), aside: null, remarks: [] }] }])];
  if (isListOfNames(category)) {
    const names = entries.map(({ cell }) => cell.text);
    return [section(title, [{ type: 'names', lead: null, names }], { isOptional: id === officialStyles && isOfficial(category) })];
  }
  return [section(title, categoryParts(category, role))];
}

/** O*NET's work styles, which tell roles apart least. */
const officialStyles = 'work styles';

function isOfficial({ entries }: Category): boolean {
  return entries.every(({ cell }) => cell.source === 'onet' || cell.source === 'onet-30-3');
}

const fewestNames = 7;

/** A list of many short names without levels or notes takes one line. */
function isListOfNames({ kind, entries }: Category): boolean {
  return (
    kind === 'list' &&
    entries.length >= fewestNames &&
    entries.every(
      ({ cell, label }) =>
        label === null && cell.level === undefined && cell.note === undefined && cell.need === undefined && cell.text.length <= 40,
    )
  );
}

function interestsText({ entries }: Category): string {
  const cells = entries.map(({ cell }) => cell);
  return strongInterests(cells) ?? cells.map(({ text }) => text).join(', ');
}

function levelsSection(role: Role): ScreenSection[] {
  if (role.levels.length === 0) return [];
  return [section('Levels', [{ type: 'lines', lines: [line(levelNames(role).join(' · '))] }])];
}

function notes({ sources, codes }: Role, ratings: Ratings, { all, occupation }: RoleSurroundings): ScreenNote[] {
  const [first] = ratings.values();
  if (!first || !all) return [];
  const release = (sources[first.source]?.title ?? '').replace(/ Database$/, '');
  const isExact = Object.values(codes).every(({ match }) => match === 'exact');
  const ofDate = occupation?.rated == null ? '' : ` of ${occupation.rated}`;
  const ofNear = isExact || !occupation ? '' : ` for ${occupation.title}`;
  const bounds = [...ratings.keys()].map((id) => `${all.ratings[id]?.chance ?? 0} in ${id}`);
  return [
    { mark: null, text: `Ratings, 0 to 7: ${release}${ofDate}${ofNear};`, isOptional: false },
    { mark: 'mean', text: `is the average of ${all.rated} occupations.`, isOptional: false },
    { mark: null, text: `The same: no further apart than ${bounds.join(', ')}.`, isOptional: true },
  ];
}

function hints(role: Role, near: readonly NearRole[]): Hint[] {
  const reference = role.origin === 'bundled' ? role.id : role.ref;
  if (reference === '-') return [{ purpose: 'All of it, with sources', command: '--full' }];
  const next = otherRole(role, near);
  const name = quoteForShell(reference);
  return [
    { purpose: 'All of it, with sources', command: '--full' },
    ...ladderHint(role),
    ...(next === undefined ? [] : [{ purpose: 'Beside another', command: `compare ${name} ${quoteForShell(next)}` }]),
    ...(near.length === 0 ? [] : [{ purpose: 'Near roles', command: `compare similar ${name}` }]),
  ];
}

/** The next level of a ladder, or else a role that the file names, or else the nearest. */
function otherRole({ ref, level, levels, related }: Role, near: readonly NearRole[]): string | undefined {
  const next = level === null ? undefined : levels[levels.indexOf(level) + 1];
  if (next !== undefined) return `${ref.slice(0, ref.lastIndexOf('@'))}@${next}`;
  return related.find(({ length }) => length === 1)?.[0] ?? near[0]?.id;
}
