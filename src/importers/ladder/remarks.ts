import { meaningOf } from './columns.js';
import { cleanText } from '../files/published-file.js';
import type { CriteriaShapes } from './criteria.js';
import type { Remarks } from './facts.js';
import type { GatheredRole } from './gather.js';
import type { OrderedLevels } from './level-order.js';
import type { LaidOutTable } from './table-facts.js';

/** What was remarked while the tables were read. */
export interface CollectedRemarks extends Remarks {
  readonly absentCount: number;
  readonly unreadCells: readonly { readonly place: string; readonly cell: string }[];
  readonly sentences: ReadonlySet<string>;
}

export function collectRemarks(): CollectedRemarks {
  let absentCount = 0;
  const unreadCells: { place: string; cell: string }[] = [];
  const sentences = new Set<string>();
  return {
    get absentCount() {
      return absentCount;
    },
    unreadCells,
    sentences,
    count: () => {
      absentCount += 1;
    },
    unread: (place, cell) => void unreadCells.push({ place, cell: cleanText(cell) }),
    say: (sentence) => void sentences.add(sentence),
  };
}

/** `52 roles with 1 to 9 levels; 188 skills (awareness to expert)`. */
export function summaryNote(roles: readonly GatheredRole[], { shapes, shapeOf }: CriteriaShapes): string {
  const counts = roles.map(({ levels }) => levels.size).filter((count) => count > 0);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const span = least === most ? `${least} ${most === 1 ? 'level' : 'levels'}` : `${least} to ${most} levels`;
  const names = new Map<string, Set<string>>();
  for (const { whole, levels } of roles)
    for (const fact of [whole, ...levels.values()].flatMap(({ criteria }) => criteria)) {
      const { key } = shapeOf(fact);
      names.set(key, (names.get(key) ?? new Set()).add((fact.criterion ?? fact.expectation).toLowerCase()));
    }
  const categories = [...names].map(([key, criteria]) => {
    const scale = shapes.get(key)?.scale ?? null;
    const range = scale === null ? '' : scale.type === 'words' ? ` (${scale.steps.join(', ')})` : ` (${scale.minimum} to ${scale.maximum})`;
    return `${plural(criteria.size, 'criterion').replace('criterions', 'criteria')} under ${key}${range}`;
  });
  const shown = categories.length > 6 ? [...categories.slice(0, 6), `${categories.length - 6} more categories`] : categories;
  return [`read ${plural(roles.length, 'role')}${counts.length === 0 ? '' : ` with ${span}`}`, ...shown].join('; ');
}

/** Says which columns of roles were taken for the names of the levels of job families. */
export function positionNotes(laidOut: readonly LaidOutTable[]): string[] {
  return laidOut.flatMap(({ layout: { columns, headings } }) => {
    const [title, family] = (['title', 'family'] as const).map((meaning) => headings[columns.get(meaning) ?? -1] ?? '');
    if (family === '' || title === undefined || meaningOf(title) !== 'role') return [];
    return [`took ${title} for the names of the levels of each ${family}. If each is a role of its own, say --map role="${title}".`];
  });
}

/** Says which columns were taken for a description because their headings name no level as the others do. */
export function meaningNotes(laidOut: readonly LaidOutTable[]): string[] {
  const headings = laidOut.flatMap(({ layout: { type, columns, headings: all } }) =>
    type === 'levels-across' ? (all[columns.get('meaning') ?? -1] ?? []) : [],
  );
  return [...new Set(headings)]
    .filter((heading) => heading !== '' && meaningOf(heading) === null)
    .map((heading) => `took ${heading} for what each criterion means. If it is a level, name all levels with --map levels=A,B,C.`);
}

/** Which levels and steps are in an order that nothing but a guess decided. */
export function guessNotes(ids: readonly string[], ordered: readonly OrderedLevels[], { shapes }: CriteriaShapes): string[] {
  const named = (by: OrderedLevels['guessedBy']): string[] =>
    ordered.flatMap(({ levels, guessedBy }, index) =>
      guessedBy === by ? [`${ids[index] ?? ''} (${levels.map(({ name }) => name).join(', ')})`] : [],
    );
  const [byFile, byRatings] = [named('file'), named('ratings')];
  const scales = [...shapes.values()].flatMap(({ key, scale }) =>
    scale?.type === 'words' && scale.isGuessed ? [`${key} (${scale.steps.join(', ')})`] : [],
  );
  return [
    ...(byFile.length === 0
      ? []
      : [
          `names and numbers leave the order of levels open, so some are as in the file: ${list(byFile)}. Check it, or say it with --map levels=A,B,C, lowest first.`,
        ]),
    ...(byRatings.length === 0
      ? []
      : [
          `names and numbers leave the order of levels open, so what they ask for decided: ${list(byRatings)}. Check it, or say it with --map levels=A,B,C, lowest first.`,
        ]),
    ...(scales.length === 0
      ? []
      : [`the order of steps was guessed from the levels: ${list(scales)}. Check it, or say it with --map steps=A,B,C, lowest first.`]),
  ];
}

/** What of the file is in no role file, and what is in it that may be a mistake. */
export function leftOutNotes(tables: readonly LaidOutTable[], remarks: CollectedRemarks, drops: readonly string[]): string[] {
  const columns = [
    ...new Set(tables.flatMap(({ layout }) => layout.leftOut.map((index) => layout.headings[index] || `column ${index + 1}`))),
  ];
  const cells = remarks.unreadCells.map(({ place, cell }) => `${place}: ${cell.length > 50 ? `${cell.slice(0, 49)}…` : cell}`);
  return [
    ...(columns.length === 0
      ? []
      : [`left out ${columns.length === 1 ? 'a column' : `${columns.length} columns`}: ${list(columns)}. Say what one is with --map.`]),
    ...(remarks.absentCount === 0 ? [] : [`took ${plural(remarks.absentCount, 'cell')} such as n/a or - for empty`]),
    ...(cells.length === 0 ? [] : [`left out ${plural(cells.length, 'cell')}: ${list(cells)}`]),
    ...remarks.sentences,
    ...(drops.length === 0
      ? []
      : [
          `${drops.length === 1 ? 'one criterion is' : `${drops.length} criteria are`} rated lower than at the level below: ${list(drops)}`,
        ]),
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function list(items: readonly string[]): string {
  return items.slice(0, 5).join('; ') + (items.length > 5 ? `; and ${items.length - 5} more` : '');
}
