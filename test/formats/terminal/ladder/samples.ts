// Made-up ladders of a kitchen, a ward and two trades of a workshop, with everything that a ladder can have.
import type { LadderBlock, LadderBlockRow } from '../../../../src/model/blocks/ladder.js';
import { bar, barRow, columns, ladder, payFigure, payRows, section, stepRow, textRow } from './build.js';

const crafts = ['shown', 'alone', 'teaches', 'leads'];

/** Five levels with themes, details and pay that ends in the open. */
export const kitchen: LadderBlock = ladder(
  [{ title: 'Cook', summary: 'Prepares what guests order and keeps the kitchen clean.' }],
  ['Apprentice', 'Commis', 'Chef de partie', 'Sous-chef', 'Chef'],
  [
    section('Pay', [], {
      note: 'minimum, median and maximum, USD a year; the hotel group',
      pay: payRows(
        ['Apprentice', 'Commis', 'Chef de partie', 'Sous-chef', 'Chef'],
        [
          [24, 30],
          [29, 36],
          [34, 45],
          [43, 58],
          [55, 90],
        ],
      ).map((row, index) => ({
        ...row,
        middle: index === 3 ? payFigure('median', 49) : null,
        highest: index === 4 && row.highest ? { ...row.highest, isTopCoded: true } : row.highest,
      })),
    }),
    section(
      'Skills',
      [
        stepRow('Knives', '12334', crafts, {
          description: 'Cuts quickly, evenly and safely.',
          points: ['julienne, brunoise, chiffonade', 'fish and poultry'],
        }),
        stepRow('Sauces', '.1234', crafts),
        stepRow('Pastry that is served in the restaurant', '11.22', crafts),
        stepRow('Washing up', '33211', crafts),
      ],
      { steps: crafts, shared: [{ track: null, names: ['Hygiene', 'First aid'] }] },
    ),
    section('Responsibility', [
      textRow('station', ['none', 'vegetables', 'one station', 'all stations', 'the kitchen']),
      textRow('budget', ['', '', '', '$2,000 a week', '$2,000 a week']),
    ]),
    {
      ...section('Duties', []),
      groups: [
        {
          title: 'At the stove',
          rows: [
            bar('Peels, washes and weighs what the others need', 1, 2, 5),
            barRow('Cooks the dishes of one station without help', '..x~x', { description: 'As the recipe says.' }),
          ],
        },
        {
          title: 'With others',
          rows: [
            bar('Orders from suppliers and checks what they deliver', 4, 5, 5),
            barRow('Covers for a colleague', '.x.xx'),
            bar('Writes the menu', 5, 5, 5, { points: ['four times a year'] }),
          ],
        },
      ],
    },
  ],
  { counts: [{ track: 0, texts: ['start', '+6', '+3', '+6', '+4'] }] },
);

const rating = (values: readonly number[]): LadderBlockRow['cells'] =>
  values.map((value, index) => ({
    change: index === 0 ? 'start' : value > (values[index - 1] ?? 0) ? 'raised' : 'same',
    text: String(value),
    gauge: { type: 'bar', value, minimum: 0, maximum: 7, text: String(value) },
  }));

/** Eight levels with ids, on several scales. */
export const ward: LadderBlock = {
  ...ladder(
    [{ title: 'Nurse', summary: null }],
    ['Student', 'New', 'Registered', 'Experienced', 'Charge', 'Deputy', 'Ward', 'Chief'],
    [
      section('Skills', [
        stepRow('Wound care', '11223344', crafts),
        {
          ...stepRow('Listening', '........', crafts),
          cells: rating([2.5, 2.5, 3, 3.25, 3.25, 4, 4.5, 4.5]),
        },
      ]),
      section('Education', [
        textRow('licence', ['', '', 'state', 'state', 'state', 'state and specialty', 'state and specialty', 'state and specialty']),
        textRow('years in charge of patients whose condition changes quickly', ['0', '0', '1', '2', '4', '6', '9', '12']),
      ]),
      section('Duties', [
        bar('Takes temperature and blood pressure and writes both down', 1, 4, 8),
        bar('Gives medicines', 3, 6, 8),
        bar('Draws up the rota', 5, 7, 8),
        bar('Speaks for the ward', 8, 8, 8),
      ]),
    ],
    { counts: [{ track: 0, texts: ['start', '·', '+5', '+2', '+4', '+3', '+3', '+2'] }], hasEnds: true },
  ),
  columns: columns(['Student', 'New', 'Registered', 'Experienced', 'Charge', 'Deputy', 'Ward', 'Chief'], ['Nurse']).map(
    (column, index) => ({
      ...column,
      number: `N${index}`,
    }),
  ),
};

const trades = [
  { title: 'Joiner', summary: 'Makes doors, windows and stairs of wood.' },
  { title: 'Glazier', summary: 'Cuts glass and sets it into what others make.' },
];
const workshopNames = [
  'Helper',
  'Learner',
  'Hand',
  'Hand II',
  'Journeyman',
  'Journeyman II',
  'Foreman',
  'Planner',
  'Master',
  'Senior Master',
  'Partner',
  'Owner',
];

function workshopOf(count: number, names: readonly string[]): LadderBlock {
  const cut = (row: LadderBlockRow): LadderBlockRow => ({ ...row, cells: row.cells.slice(0, count) });
  const bands = names.map((_, index) => [22 + 7 * index, 27 + 9 * index] as const);
  return ladder(
    trades,
    names,
    [
      section('Pay', [], {
        note: 'USD a year; the guild',
        pay: [
          ...payRows(names, bands),
          ...payRows(
            names.slice(0, -1),
            bands.slice(0, -1).map(([low, high]) => [low + 1, high + 2] as const),
            1,
          ),
        ],
      }),
      section(
        'Skills',
        [
          stepRow('Measuring', '122233334444', crafts, { track: 0, description: 'To a tenth of a millimetre.' }),
          stepRow('Measuring', '112222333344', crafts, { track: 1, continues: true, description: 'To a tenth of a millimetre.' }),
          stepRow('Gluing', '..1122233344', crafts, { track: 0 }),
          stepRow('Reading drawings that architects send', '111222333444', crafts),
        ].map(cut),
        { steps: crafts },
      ),
      section(
        'Duties',
        [
          bar('Sweeps the floor', 1, 3, 12),
          bar('Measures at the customer’s home', 3, 12, 12, { track: 0, points: ['stairs', 'doors'] }),
          bar('Measures at the customer’s home', 4, 9, 12, { track: 1, continues: true, points: ['windows'] }),
          bar('Orders panes in the sizes that the week needs', 5, 12, 12, { track: 1 }),
        ].map(cut),
        {
          shared: [
            { track: null, names: ['Wears goggles and gloves'] },
            { track: 1, names: ['Carries panes with a second person', 'Keeps splinters in the bin'] },
          ],
        },
      ),
      section('Tools', [], {
        shared: [
          { track: null, names: ['Folding rule'] },
          { track: 0, names: ['Plane', 'Chisel'] },
          { track: 1, names: ['Glass cutter'] },
        ],
      }),
    ],
    {
      counts: [
        { track: null, texts: ['start', ...names.slice(1).map((_, index) => (index % 3 === 0 ? '·' : '+1'))] },
        { track: 0, texts: ['start', ...names.slice(1).map((_, index) => (index % 2 === 0 ? '+2' : '·'))] },
        { track: 1, texts: ['start', ...names.slice(1).map(() => '+1')] },
      ],
    },
  );
}

/** Two tracks of five and of twelve levels, of which the second has no last one. */
export const workshop = withoutLast(workshopOf(5, ['Helper', 'Hand', 'Journeyman', 'Foreman', 'Master']));
export const bigWorkshop = withoutLast(workshopOf(12, workshopNames));

function withoutLast(block: LadderBlock): LadderBlock {
  const last = block.columns.length - 1;
  return {
    ...block,
    columns: block.columns.map((column, index) => (index === last ? { ...column, levels: [column.levels[0] ?? null, null] } : column)),
    sections: block.sections.map((each) => ({
      ...each,
      groups: each.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) =>
          row.track === 1 ? { ...row, cells: row.cells.map((cell, index) => (index === last ? null : cell)) } : row,
        ),
      })),
    })),
  };
}

/** All that the kitchen's levels and criteria say of themselves. */
export const fullKitchen: LadderBlock = {
  ...kitchen,
  isFull: true,
  columns: kitchen.columns.map((column) => ({
    ...column,
    levels: column.levels.map((level) => level && { ...level, summary: `${column.name} for a year or two.` }),
  })),
};
