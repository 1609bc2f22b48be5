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
 * Headings of a Markdown file above tables that have the same levels and other criteria are groups of one role, and so are such sheets if all are called
 * what groups of criteria are called.
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
    const fallback = shared ?? capitalized(nameInTitle(withoutVersion(fileTitle)));
    if (!isMarkup(table)) {
      const sheets = unnamed.filter((each) => workbookOf(each) === workbookOf(table));
      const isGroup = sheets.includes(table) && areGroups(sheets) && sheets.every((each) => isGroupOfCriteria(each.table.heading));
      return isGroup ? { ...table, role: fallback, group: stated } : { ...table, role: heading ?? fallback, group: null };
    }
    const isTrack =
      siblings.filter((each) => each.table.heading !== null).length > 1 && (haveSharedCriteria(siblings) || haveSeparateLevels(siblings));
    const isNamed =
      heading !== null &&
      heading.split(' ').length <= 3 &&
      withoutGenericWords(heading) === heading &&
      sharesWord(heading, sharedWords(levelTitles(table)));
    if (heading !== null && (isTrack || isNamed)) return { ...table, role: heading, group: null };
    return { ...table, role: fallback, group: areGroups(siblings) ? heading : null };
  });
}

/** Whether a sheet is called what groups of criteria are called, in any track: `Craft`, `Leadership`. */
function isGroupOfCriteria(heading: string | null): boolean {
  return heading !== null && groupNames.has(foldWords(heading));
}

const groupNames = new Set(
  [
    'craft|craftsmanship|leadership|communication|collaboration|teamwork|impact|scope|autonomy|ownership|influence|mindset|values|behaviours|behaviors|knowledge|technical|technical skills|hard skills|soft skills|people skills|core skills|core competencies|leadership skills|interpersonal skills|problem solving',
    'fachkompetenz|fachliche kompetenz|methodenkompetenz|sozialkompetenz|soziale kompetenz|fuhrungskompetenz|fuhrung|personliche kompetenz|selbstkompetenz|kommunikation|zusammenarbeit',
    'savoir|savoir faire|savoir etre|competences techniques|competences metier|communication|collaboration|autonomie|leadership',
    'habilidades tecnicas|habilidades blandas|competencias tecnicas|liderazgo|comunicacion|colaboracion|autonomia',
    'competenze tecniche|competenze trasversali|comunicazione|collaborazione|competencias comportamentais|lideranca|comunicacao|colaboracao',
    'vakkennis|leiderschap|communicatie|samenwerking',
  ].flatMap((line) => line.split('|')),
);

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

/** `Career framework for our warehouse` is the ladder of the warehouse. */
function nameInTitle(title: string): string {
  const name = withoutGenericWords(title);
  return name === title ? title : name.replace(/^(?:(?:the|our|a|an|for|of|in)\s+)+(?=\S)/i, '').replace(/[\s:,–—-]+$/, '') || title;
}

/** `Engineering skills matrix` is the ladder of engineering. */
function withoutGenericWords(title: string): string {
  const words = title.split(' ').filter((word) => !genericWords.has(foldWords(word)));
  return words.length === 0 ? title : words.join(' ');
}

const genericWords = new Set(
  'career ladder ladders skills skill competency competence competencies matrix framework progression levels titles template templates'.split(
    ' ',
  ),
);

/** Whether the table stands in a Markdown or HTML file, in which a heading may say anything; the name of a sheet nearly always is a track. */
function isMarkup(table: Table): boolean {
  return /\.(?:md|markdown|x?html?)$/i.test(fileOf(table));
}

function fileOf({ table }: Table): string {
  return table.label.replace(/:\d+$/, '');
}

/** The file of a sheet. */
function workbookOf({ table }: Table): string {
  return table.label.replace(/, sheet .*$/s, '');
}

/** Whether tables are about the same levels, each with criteria of its own. */
function areGroups(tables: readonly Table[]): boolean {
  return tables.length > 1 && haveSameLevels(tables) && haveOwnCriteria(tables);
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
