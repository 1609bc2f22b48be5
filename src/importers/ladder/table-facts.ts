import { cleanText } from '../files/published-file.js';
import { isAbsent } from './cell-text.js';
import { meaningOf } from './columns.js';
import type { Fact, PayFact, Remarks } from './facts.js';
import type { Layout } from './layout.js';
import { isPay } from './pay-cells.js';
import type { SourceTable } from './source-table.js';
import { type Context, type NamedCell, payColumns, Row } from './table-row.js';

/** A table of known layout. */
export interface LaidOutTable {
  readonly table: SourceTable;
  readonly layout: Layout;
  /** The role where no column names it. */
  readonly role: string;
  /** The group where no column names it; null for none. */
  readonly group: string | null;
}

/** Reads what a table says, row by row. Empty cells of roles, levels and groups repeat what stands above, as merged cells do. */
export function* tableFacts(laidOut: LaidOutTable, remarks: Remarks): Iterable<Fact> {
  const { table, layout } = laidOut;
  const context: Context = { above: new Map(), heading: null };
  const tracks = new Set(layout.tracks.values());
  for (const [index, cells] of table.rows.slice(0, layout.header).entries())
    for (const cell of cells)
      if (cell.trim() !== '' && !tracks.has(cleanText(cell))) remarks.unread(`${table.label}, row ${index + 1}`, cell);
  for (const [index, cells] of table.rows.entries()) {
    if (index <= layout.header || cells.every((cell) => cell.trim() === '')) continue;
    yield* readers[layout.type](new Row(cells, layout, `${table.label}, row ${index + 1}`, context), laidOut, remarks);
  }
  if (context.heading) remarks.unread(context.heading.place, context.heading.name);
}

const readers = {
  rows: readRow,
  'levels-across': readLevelsAcross,
  'roles-across': readLevelsAcross,
  'levels-down': readLevelsDown,
} as const;

/** The role that a row is about. */
function roleOf(row: Row, { role }: LaidOutTable): string {
  return row.filled(row.layout.columns.has('role') ? 'role' : 'family') || role;
}

/** The level that a row is about; null if it is the role as a whole, because the cell says that there is none. */
function levelOf(row: Row): string | null {
  const level = row.filled('level');
  return level === '' || isAbsent(level) ? null : level;
}

function aboutRoleAndLevel(row: Row, role: string, level: string | null): Fact[] {
  const description = row.get('level-description') || (row.layout.columns.has('criterion') ? '' : row.get('description'));
  return [
    {
      type: 'role',
      role,
      description: row.get('role-description'),
      family: row.layout.columns.has('role') ? cleanText(row.get('family')) : '',
    },
    { type: 'level', role, level, title: cleanText(row.get('title')), description: isAbsent(description) ? '' : description, pay: row.pay },
  ];
}

function readRow(row: Row, laidOut: LaidOutTable, remarks: Remarks): Fact[] {
  const { columns } = row.layout;
  const isNote = row.cells.filter((cell) => cell.trim() !== '').length === 1 && row.cells.length > 2 && !columns.has('pay-minimum');
  if (isNote) {
    remarks.unread(row.place, row.cells.find((cell) => cell.trim() !== '') ?? '');
    return [];
  }
  const role = roleOf(row, laidOut);
  const level = levelOf(row);
  const group = row.filled('group');
  const criterion = columns.has('criterion') ? row.filled('criterion') : '';
  const expectation = row.get('expectation') || (columns.has('expectation') ? '' : row.get('description'));
  const facts = aboutRoleAndLevel(row, role, level);
  const step = row.get('step');
  for (const cell of [step, expectation]) if (cell !== '' && isAbsent(cell)) remarks.count('absent');
  if (criterion === '' && expectation === '') return facts;
  return [
    ...facts,
    {
      type: 'criterion',
      role,
      level,
      group: group === '' ? laidOut.group : group,
      criterion: criterion === '' ? null : criterion,
      meaning: row.get('meaning') || (columns.has('expectation') ? row.get('description') : ''),
      isRating: columns.has('step'),
      cell: isAbsent(step) ? '' : step,
      expectation: isAbsent(expectation) ? '' : expectation,
      place: row.place,
    },
  ];
}

/** Reads a row of a table whose columns are levels or roles. */
function readLevelsAcross(row: Row, laidOut: LaidOutTable, remarks: Remarks): Fact[] {
  const stated = row.named().filter(({ cell }) => cell !== '');
  const name = cleanText(row.get('criterion'));
  const rowRole = row.layout.columns.has('role') ? roleOf(row, laidOut) : null;
  const whose = ({ name: column, track }: NamedCell): { readonly role: string; readonly level: string | null } => {
    if (row.layout.type === 'roles-across') return { role: column, level: null };
    return { role: track === null || rowRole === null ? (rowRole ?? track ?? laidOut.role) : `${rowRole} (${track})`, level: column };
  };
  if (stated.length === 0) {
    // A row with a name alone heads those below it.
    const heading = [cleanText(row.get('group')), name].filter((each) => each !== '').join(': ');
    if (heading === '') return [];
    if (row.context.heading) remarks.unread(row.context.heading.place, row.context.heading.name);
    row.context.heading = { place: row.place, name: heading };
    row.above.set('group', heading);
    return [];
  }
  row.context.heading = null;
  const group = row.filled('group');
  const criterion = row.filled('criterion');
  const meaning = meaningOf(criterion);
  const about = (level: NamedCell, title: string, description: string, pay: readonly PayFact[] = []): Fact => ({
    type: 'level',
    ...whose(level),
    title,
    description,
    pay,
  });
  if (meaning === 'title' || (criterion === '' && row.above.size === 0)) return stated.map((cell) => about(cell, cleanText(cell.cell), ''));
  if (meaning === 'description' && group === '') return stated.map((cell) => about(cell, '', cell.cell));
  const statistic = payColumns.find(([each]) => each === meaning)?.[1];
  if (statistic && stated.every(({ cell }) => isAmount(cell) || isPay(cell, criterion)))
    return stated.map((each) => about(each, '', '', [{ statistic, cell: each.cell, heading: criterion, place: row.place }]));
  return stated.flatMap((each): Fact[] => {
    const { cell } = each;
    if (isAbsent(cell)) {
      remarks.count('absent');
      return [];
    }
    return [
      {
        type: 'criterion',
        ...whose(each),
        group: group === '' ? laidOut.group : group,
        criterion: criterion === '' ? null : criterion,
        meaning: row.get('meaning'),
        isRating: false,
        cell,
        expectation: '',
        place: row.place,
      },
    ];
  });
}

function readLevelsDown(row: Row, laidOut: LaidOutTable, remarks: Remarks): Fact[] {
  const role = roleOf(row, laidOut);
  const stated = row.named().filter(({ cell }) => cell !== '');
  if (
    stated.length === 0 &&
    row.pay.length === 0 &&
    row.get('title') === '' &&
    row.get('description') === '' &&
    row.get('level-description') === ''
  ) {
    remarks.unread(row.place, row.cells.find((cell) => cell.trim() !== '') ?? '');
    return [];
  }
  const level = levelOf(row);
  return [
    ...aboutRoleAndLevel(row, role, level),
    ...stated.flatMap(({ name, cell }): Fact[] => {
      if (isAbsent(cell)) {
        remarks.count('absent');
        return [];
      }
      return [
        {
          type: 'criterion',
          role,
          level,
          group: laidOut.group,
          criterion: name === '' ? null : name,
          meaning: '',
          isRating: false,
          cell,
          expectation: '',
          place: row.place,
        },
      ];
    }),
  ];
}

/** Whether a cell may be pay, rather than words about it. */
function isAmount(cell: string): boolean {
  return /\d{2}/.test(cell) && !/\p{L}{5}|%/u.test(cell);
}
