import type { LadderBlock, LadderSection } from '../../src/model/blocks/ladder.js';
import { bands, bar, facts, ladderBlock, section, steps, texts } from './ladder-blocks.js';

const craft = ['assists', 'works alone', 'leads', 'sets the standard'];
const people = ['learns', 'shares', 'teaches'];

const gardenNames = ['Apprentice', 'Gardener', 'Senior', 'Lead', 'Head'];

/** Five levels with themes, descriptions, points, pay, a text that changes, and a step that is lowered. */
export const gardener: LadderBlock = ladderBlock({
  tracks: [['Gardener', 'Plants and looks after the grounds of a botanical garden.']],
  columns: [
    ['1', 'Apprentice', 'Learns the trade beside somebody who knows it.'],
    ['2', 'Gardener', 'Looks after a bed from sowing to compost.'],
    ['3', 'Senior', 'Answers for a part of the garden.'],
    ['4', 'Lead', null],
    ['5', 'Head', 'Decides what grows where, and why.'],
  ],
  isFull: true,
  sections: [
    section('Pay', [], {
      note: 'minimum to maximum, USD a year',
      pay: bands(gardenNames, [
        [31, 36],
        [35, 44],
        [43, 55],
        [52, 68],
        [66, 90],
      ]),
    }),
    section(
      'Craft',
      [
        [
          'Plants',
          [
            steps('Pruning', craft, '12334', {
              description: 'Cutting so that a tree is healthier next year than this year.',
              points: ['Fruit trees in winter', 'Hedges after the birds have left'],
            }),
            steps('Propagation', craft, '.1223'),
          ],
        ],
        [
          'Grounds',
          [steps('Soil', craft, '11234', { description: 'Reading it, feeding it, leaving it alone.' }), steps('Machines', craft, '23332')],
        ],
      ],
      { steps: craft },
    ),
    section('Impact', [
      [
        null,
        [
          texts('area', ['a bed', '=', 'a border', 'the garden', '=']),
          texts('looks ahead', ['a week', 'a season', 'a year', 'three years', 'ten years']),
        ],
      ],
    ]),
    section(
      'Duties',
      [
        [
          null,
          [
            bar('Weed and water with an experienced gardener at hand', '#....'),
            bar('Keep a diary of what was sown where', '.###.'),
            facts('First aid', ['', '', 'required', '', '']),
            bar('Train apprentices', '..###', { points: ['One at a time', 'With a plan for the year'] }),
            bar('Draw up the planting plan and answer to the trustees for what it costs over the years', '....#'),
          ],
        ],
      ],
      { shared: [{ track: null, names: ['Work outdoors in all weathers', [{ text: 'Wear ' }, { text: 'boots', tone: 'strong' }]] }] },
    ),
    section('Licenses', [], { shared: [{ track: null, names: ['Driving license'] }] }),
  ],
});

const eightNames = ['Deckhand', 'Able Seaman', 'Bosun', 'Third Mate', 'Second Mate', 'Chief Mate', 'Master', 'Fleet Captain'];

/** Eight levels whose rows are long enough that a page and a sheet of paper are full. */
export const mariner: LadderBlock = ladderBlock({
  tracks: [['Mariner', null]],
  columns: eightNames.map((name, index) => [String(index + 1), name, null]),
  sections: [
    section('Pay', [], {
      note: 'minimum to maximum, USD a year',
      pay: bands(eightNames, [
        [28, 34],
        [33, 41],
        [40, 52],
        [50, 66],
        [60, 80],
        [76, 104],
        [98, 140],
        [130, 190],
      ]),
    }),
    section(
      'Seamanship',
      [
        [
          null,
          ['Rope work', 'Helm', 'Charts', 'Weather', 'Cargo', 'Small boats', 'Radio', 'Engine room watch'].map((name, index) =>
            steps(
              name,
              craft,
              ['11223334', '12223344', '...12334', '.1122344', '11122333', '12233333', '...11223', '.....123'][index] ?? '',
            ),
          ),
        ],
      ],
      { steps: craft },
    ),
    section(
      'People',
      [
        [
          null,
          ['Gives orders', 'Takes reports', 'Settles quarrels'].map((name, index) =>
            steps(name, people, ['..112233', '...12233', '..111223'][index] ?? ''),
          ),
        ],
      ],
      { steps: people },
    ),
    section('Scope', [
      [null, [texts('answers for', ['a task', 'a watch', 'the deck', '=', 'the bridge', 'the crew', 'the ship', 'the fleet'])]],
    ]),
    section(
      'Duties',
      [
        [
          null,
          [
            bar('Stand lookout', '###.....'),
            bar('Paint, grease and splice', '##......'),
            bar('Share out the work of the day', '..######'),
            bar('Keep the log of a watch', '...#####'),
            bar('Plan a passage from berth to berth', '....####'),
            bar('Answer to the owners for ship, crew and cargo', '......##'),
            bar('Decide which ships are bought and sold, and when they are repaired', '.......#'),
          ],
        ],
      ],
      { shared: [{ track: null, names: ['Take part in drills', 'Keep gear ready for use'] }] },
    ),
  ],
});

/** Twelve levels, with sentences in the cells. */
export const surveyor: LadderBlock = ladderBlock({
  tracks: [['Surveyor', 'Measures land, and says what the measures mean.']],
  columns: Array.from({ length: 12 }, (_, index) => [`S${index + 1}`, '', null] as const),
  sections: [
    section('Work', [
      [
        'Measuring',
        [
          texts('accuracy', [
            'Follows a written method and has each reading checked by somebody else before it is used',
            '=',
            '=',
            'Chooses the method, and explains to the client how far the result can be trusted',
            '=',
            '=',
            '=',
            'Sets the methods that the whole company works by',
            '=',
            '=',
            '=',
            '=',
          ]),
          bar('Levelling', '.###########'),
          bar('Satellite positioning', '...#########'),
        ],
      ],
    ]),
    section('Knowledge', [[null, [steps('Land law', craft, '111222333444'), steps('Geodesy', people, '.....1112233')]]]),
  ],
});

const trackNames = ['Junior', 'Baker', 'Senior', 'Chief'];
const trackSections: readonly LadderSection[] = [
  section('Pay', [], {
    note: 'minimum to maximum, USD a year',
    pay: bands(trackNames, [
      [28, 34],
      [33, 42],
      [40, 52],
      [50, 70],
    ]).flatMap((first, index) => [
      first,
      ...bands(trackNames, [[29, 35], [34, 44], null, [52, 78]], 1).filter(({ column }) => column === index),
    ]),
  }),
  section(
    'Dough',
    [
      [
        null,
        [
          steps('Sourdough', craft, '1234', { track: 0, description: 'Bread that rises by its own yeast.' }),
          steps('Sourdough', craft, '1122', { track: 1, continues: true, description: 'For doughnuts that are left overnight.' }),
          steps('Laminating', craft, '.123', { track: 1 }),
          steps('Weighing', craft, '1233'),
        ],
      ],
    ],
    { steps: craft },
  ),
  section(
    'Duties',
    [
      [
        null,
        [
          bar('Light the oven', '##..', { track: 0 }),
          bar('Light the oven', '#...', { track: 1, continues: true }),
          bar('Order flour', '..##'),
        ],
      ],
    ],
    {
      shared: [
        { track: 0, names: ['Start at three in the morning'] },
        { track: 1, names: ['Start at five in the morning'] },
      ],
    },
  ),
];

/** Two tracks of four levels. */
export const bakers: LadderBlock = ladderBlock({
  tracks: [
    ['Baker', 'Bakes bread for a town.'],
    ['Pastry Chef', 'Makes what people eat after dinner.'],
  ],
  columns: trackNames.map((name, index) => [String(index + 1), name, null]),
  isFull: true,
  sections: trackSections,
});

const evil = [
  '<script>alert("x")</script>',
  '</td></table><img src=x onerror=alert(1)>',
  '"><b onclick="alert(1)">',
  '\u202eright to left\u202c',
  'שלום, גינה',
  '| a | b |',
  '[x](javascript:alert(1))',
  '# *head* `code` ~~no~~ @everyone #12',
  '\u001b[31mred',
] as const;

/** The same text that wants to be markup at every place of a ladder. */
export const hostile: LadderBlock = ladderBlock({
  tracks: [
    [evil[0], evil[1]],
    [evil[2], evil[4]],
  ],
  columns: evil.slice(0, 3).map((text, index) => [text, evil[index + 3] ?? '', text]),
  isFull: true,
  sections: [
    section(evil[0], [], { note: evil[1], pay: bands(evil, [[1, 2], null, [3, 4]]) }),
    section(
      evil[0],
      [
        [
          evil[1],
          [
            steps(evil[0], evil.slice(0, 3), '123', { description: evil[1], points: evil, track: 0 }),
            steps(evil[0], evil.slice(0, 3), '112', { track: 1, continues: true }),
            texts(evil[5], evil.slice(4, 7), { description: evil[6] }),
            bar(evil[6], '##.'),
          ],
        ],
      ],
      { note: evil[7], steps: evil.slice(0, 3), shared: evil.map((text, index) => ({ track: index % 2, names: [text, text] })) },
    ),
    section('***', [[null, [texts(evil[4], [evil[4], '=', evil[8]])]]]),
    section('…', []),
  ],
});
