import { normalizeText } from '../../categories/normalize.js';
import { foldWords } from './fold-words.js';
import type { Layout } from './layout.js';
import { levelCode } from './level-code.js';
import { splitName } from './level-names.js';
import { sharedWords } from './shared-words.js';
import type { SourceTable } from './source-table.js';
import type { LaidOutTable } from './table-facts.js';

interface Table {
  readonly table: SourceTable;
  readonly layout: Layout;
}

/**
 * Says which role each table is about where it has no column for it: its sheet or heading, else what the names of its levels share, else the file.
 * Headings of a Markdown file above tables that have the same levels and other criteria are groups of one role.
 */
export function nameRoles(tables: readonly Table[]): LaidOutTable[] {
  const unnamed = tables.filter(
    ({ layout }) => !layout.columns.has('role') && !layout.columns.has('family') && layout.type !== 'roles-across',
  );
  return tables.map((table) => {
    const { heading: stated, fileTitle } = table.table;
    const heading = stated === null || genericNames.has(foldWords(stated)) ? null : stated;
    const siblings = unnamed.filter((each) => fileOf(each) === fileOf(table));
    const shared = sharedWords(siblings.flatMap(levelTitles)) ?? sharedWords(levelTitles(table));
    const fallback = shared ?? capitalized(withoutGenericWords(withoutVersion(fileTitle)));
    if (!isMarkup(table)) return { ...table, role: heading ?? fallback, group: null };
    const areGroups = siblings.length > 1 && haveSameLevels(siblings) && haveOwnCriteria(siblings);
    const isTrack =
      siblings.filter((each) => each.table.heading !== null).length > 1 && (haveSharedCriteria(siblings) || haveSeparateLevels(siblings));
    const isNamed =
      heading !== null &&
      heading.split(' ').length <= 3 &&
      withoutGenericWords(heading) === heading &&
      sharesWord(heading, sharedWords(levelTitles(table)));
    if (heading !== null && (isTrack || isNamed)) return { ...table, role: heading, group: null };
    return { ...table, role: fallback, group: areGroups ? heading : null };
  });
}

/** What people call a sheet or a table without saying whose ladder it is. */
const genericNames = new Set(
  'ladder|career ladder|levels|level|framework|career framework|matrix|skills matrix|skills|competencies|expectations|data|export|overview|table|stufen|niveaux|niveles|livelli|niveis|niveaus'.split(
    '|',
  ),
);

/** `03 product design v2 final` is the ladder of product design. */
function withoutVersion(title: string): string {
  const words = title.split(' ').filter((word) => !/^(?:v?\d+|rev\d*|final|draft|copy|kopie|copie|entwurf|neu|new|\(\d+\))$/iu.test(word));
  return words.length === 0 ? title : words.join(' ');
}

/** `Engineering skills matrix` is the ladder of engineering. */
function withoutGenericWords(title: string): string {
  const words = title.split(' ').filter((word) => !genericWords.has(foldWords(word)));
  return words.length === 0 ? title : words.join(' ');
}

const genericWords = new Set(
  'career ladder ladders skills skill competency competence competencies matrix framework levels titles template templates'.split(' '),
);

/** Whether the table stands in a Markdown or HTML file, in which a heading may say anything; the name of a sheet nearly always is a track. */
function isMarkup(table: Table): boolean {
  return /\.(?:md|markdown|x?html?)$/i.test(fileOf(table));
}

function fileOf({ table }: Table): string {
  return table.label.replace(/:\d+$/, '');
}

function haveSameLevels(tables: readonly Table[]): boolean {
  return new Set(tables.map((table) => levelNames(table).map(normalizeText).join('\n'))).size === 1;
}

function haveOwnCriteria(tables: readonly Table[]): boolean {
  const criteria = tables.flatMap((table) => [...new Set(criteriaOf(table).map(normalizeText))]);
  return criteria.length > 0 && new Set(criteria).size === criteria.length;
}

/** Whether two tables have a criterion in common, so that they are about two tracks. */
function haveSharedCriteria(tables: readonly Table[]): boolean {
  const criteria = tables.flatMap((table) => [...new Set(criteriaOf(table).map(normalizeText))]);
  return new Set(criteria).size < criteria.length;
}

/** Whether no two tables have levels of one series, as with `S1 S2 S3` in one and `M1 M2` in the other, so that each is a track. */
function haveSeparateLevels(tables: readonly Table[]): boolean {
  const series = tables.flatMap((table) => [...new Set(levelNames(table).map((name) => levelCode(name)?.series ?? normalizeText(name)))]);
  return tables.every((table) => levelNames(table).length >= 2) && new Set(series).size === series.length;
}

/** The criteria of a table, wherever they stand. */
function criteriaOf(table: Table): string[] {
  const { layout } = table;
  return layout.type === 'levels-down' ? layout.named.map((index) => layout.headings[index] ?? '') : columnOf(table, 'criterion');
}

/** The names of the levels, and what a column of titles calls them. */
function levelNames(table: Table): string[] {
  const { layout } = table;
  if (layout.type === 'levels-across') return layout.named.map((index) => layout.headings[index] ?? '');
  const titles = columnOf(table, 'title');
  return [...new Set(titles.length > 0 ? titles : columnOf(table, 'level'))];
}

/** What levels are called, without their codes. */
function levelTitles(table: Table): string[] {
  return levelNames(table).map((name) => splitName(name, '').words || name);
}

function columnOf({ table, layout }: Table, meaning: 'level' | 'title' | 'criterion'): string[] {
  const index = layout.columns.get(meaning);
  if (index === undefined) return [];
  return table.rows.slice(layout.header + 1).flatMap((row) => (row[index]?.trim() ? [row[index].trim()] : []));
}

function sharesWord(heading: string | null, shared: string | null): boolean {
  if (heading === null || shared === null) return false;
  const words = foldWords(heading).split(' ');
  return foldWords(shared)
    .split(' ')
    .some((word) => words.some((other) => other === word || other === `${word}s`));
}

function capitalized(text: string): string {
  return text === '' ? 'Ladder' : text.charAt(0).toUpperCase() + text.slice(1);
}
