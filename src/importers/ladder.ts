import { basename } from 'node:path';
import { UserError } from '../model/errors.js';
import { yamlText } from '../roles/yaml/yaml-text.js';
import { setImmediate } from 'node:timers/promises';
import type { ImportedFile, Importer } from './importer.js';
import { isMark } from './ladder/cell-text.js';
import { commonNames } from './ladder/common-names.js';
import { type ColumnMap, columnIndex, parseColumnMap } from './ladder/column-map.js';
import { type CriteriaShapes, rankOf, shapeCriteria } from './ladder/criteria.js';
import { numberOf, stepOn } from './ladder/step-scales.js';
import type { CriterionFact, Fact, Remarks } from './ladder/facts.js';
import { type GatheredLevel, type GatheredRole, gatherRoles } from './ladder/gather.js';
import { groupBy } from '../group-by.js';
import { type Layout, layoutOf } from './ladder/layout.js';
import { orderLevels, type OrderedLevels } from './ladder/level-order.js';
import { collectRemarks, guessNotes, leftOutNotes, meaningNotes, positionNotes, summaryNote } from './ladder/remarks.js';
import { roleFromLadder, roleIds } from './ladder/role-from-ladder.js';
import { readTables, type SourceTable } from './ladder/source-table.js';
import { splitTracks } from './ladder/tracks.js';
import { type LaidOutTable, tableFacts } from './ladder/table-facts.js';
import { nameRoles } from './ladder/table-roles.js';
import { normalizeText } from '../categories/normalize.js';

/** Imports a career ladder, a table of roles, levels and what these ask for, as one role file with levels for each role. */
export const ladder: Importer = {
  name: 'ladder',
  summary: 'career levels in CSV, Excel or Markdown',
  options: ['map'],
  maxPaths: 100,
  read: async ({ from, cwd, map = [], progress, note }) => {
    const columnMap = parseColumnMap(map);
    progress('reading tables');
    const tables = [];
    for (const path of from) tables.push(...(await readTables(path, cwd)));
    const laidOut = nameRoles(layOut(tables, columnMap, note));
    checkMap(
      columnMap,
      laidOut.map(({ layout }) => layout.headings),
    );
    const remarks = collectRemarks();
    const gathered = gatherRoles(factsOf(laidOut, remarks)).filter(saysAnything);
    // Whoever names all levels has one ladder in mind.
    const roles = columnMap.levels.length > 0 ? gathered : gathered.flatMap((role) => splitTracks(role, gathered.length === 1));
    if (roles.length === 0)
      throw new UserError(`${from.join(', ')} names no level and nothing that one asks for`, { hint: 'Is this a career ladder?' });
    const isListed = laidOut.some(({ layout }) => layout.type === 'rows');
    const { ordered, shapes } = orderAll(roles, columnMap, isListed);
    const ids = roleIds(roles);
    const aliases = commonNames(roles.map(({ title }, index) => ({ title, levels: ordered[index]?.levels ?? [] })));
    const source = from.map((path) => basename(path)).join(', ');
    const drops: string[] = [];
    const files: ImportedFile[] = [];
    for (const [index, role] of roles.entries()) {
      if (index % 50 === 0) {
        progress(`making role files: ${index} of ${roles.length}`);
        await setImmediate();
      }
      const id = ids[index] ?? '';
      const made = roleFromLadder({ id, alias: aliases[index] ?? null }, role, ordered[index]?.levels ?? [], {
        shapes,
        currency: columnMap.currency,
        source,
        remarks,
      });
      drops.push(...made.drops);
      files.push({ name: `${id}.yaml`, text: yamlText(made.file) });
    }
    note(summaryNote(roles, shapes));
    const meanings = columnMap.columns.has('meaning') ? [] : meaningNotes(laidOut);
    [...positionNotes(laidOut), ...meanings, ...guessNotes(ids, ordered, shapes), ...leftOutNotes(laidOut, remarks, drops)].forEach(note);
    return files;
  },
};

/**
 * Finds the layouts of all tables. A file may well have other tables than those of the ladder; what is left out is noted.
 * @throws UserError if none can be a ladder
 */
function layOut(
  tables: readonly SourceTable[],
  map: ColumnMap,
  note: (sentence: string) => void,
): { table: SourceTable; layout: Layout }[] {
  const refusals: UserError[] = [];
  const laidOut = tables.flatMap((table) => {
    try {
      return [{ table, layout: layoutOf(table, map) }];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(error);
      return [];
    }
  });
  const [first] = refusals;
  if (first && laidOut.length === 0) throw first;
  for (const { message } of refusals) note(`left out a table: ${message}`);
  return laidOut;
}

function* factsOf(tables: readonly LaidOutTable[], remarks: Remarks): Iterable<Fact> {
  for (const table of tables) yield* tableFacts(table, remarks);
}

function saysAnything({ levels, whole, description }: GatheredRole): boolean {
  return levels.size > 0 || whole.criteria.length > 0 || description !== '';
}

/** @throws UserError if a column that the user named is in no table */
function checkMap({ columns }: ColumnMap, headings: readonly (readonly string[])[]): void {
  for (const [meaning, name] of columns) {
    if (headings.some((each) => columnIndex(name, each) !== undefined)) continue;
    const known = [...new Set(headings.flat())].filter((heading) => heading !== '').slice(0, 12);
    throw new UserError(`--map ${meaning}=${name}: no table has a column ${name}`, { hint: `There are: ${known.join(', ')}.` });
  }
}

/** Orders the levels of all roles. Scales are found in all roles at once, so that each role file has the same. */
function orderAll(
  roles: readonly GatheredRole[],
  map: ColumnMap,
  isListed: boolean,
): { readonly ordered: readonly OrderedLevels[]; readonly shapes: CriteriaShapes } {
  const inFileOrder = shapeCriteria(
    roles.flatMap((role) => seriesOf(role, [...role.levels.values()])),
    map.steps,
  );
  const ordered = roles.map((role) =>
    orderLevels(role.title, [...role.levels.values()], map.levels, (level) => ratingOf(level, inFileOrder), isListed),
  );
  const series = roles.flatMap((role, index) => seriesOf(role, ordered[index]?.levels ?? []));
  return { ordered, shapes: shapeCriteria(series, map.steps) };
}

function seriesOf(role: GatheredRole, levels: readonly GatheredLevel[]): CriterionFact[][] {
  const facts = [role.whole, ...levels].flatMap(({ criteria }) => criteria);
  return [
    ...groupBy(
      facts,
      ({ group, criterion }) => `${normalizeText(group ?? '')}\n${criterion === null ? '' : ` ${normalizeText(criterion)}`}`,
    ).values(),
  ];
}

/** The average step of what a level rates; null if that is on no scale whose order is known. */
function ratingOf({ criteria }: GatheredLevel, shapes: CriteriaShapes): number | null {
  const ranks = criteria.flatMap((fact) => {
    const { scale } = shapes.shapeOf(fact);
    if (scale === null || fact.cell === '' || isMark(fact.cell)) return [];
    if (scale.type === 'numbers') return [numberOf(fact.cell)];
    return scale.isGuessed ? [] : [rankOf(stepOn(scale, fact.cell), scale)];
  });
  return ranks.length === 0 ? null : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}
