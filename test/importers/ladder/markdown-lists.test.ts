import { expect, test } from '@jest/globals';
import { listedLevels } from '../../../src/importers/ladder/markdown-lists.js';
import { parseMarkdown, toString } from '../../../src/importers/documents/markdown-parser.js';

const rowsOf = (markdown: string): string[] =>
  listedLevels(parseMarkdown(markdown), toString).flatMap((rows) => rows.slice(1).map((row) => row.join(' | ').replaceAll('\n', ' / ')));

test.each<[what: string, markdown: string, rows: readonly string[]]>([
  [
    'points within bold topics, as notes are exported',
    '## L1\n\n- **Oven**\n    - Bakes bread\n    - Cleans up\n\n## L2\n\n- **Oven**\n    - Bakes cakes\n- **Shop:** sells\n',
    ['L1 |  | Oven | - Bakes bread / - Cleans up | ', 'L2 |  | Oven | Bakes cakes | ', 'L2 |  | Shop | sells | '],
  ],
  [
    'topics in plain letters that several levels have',
    '## L1\n- Oven\n  - Bakes bread\n- Sells\n## L2\n- Oven\n  - Bakes cakes\n- Teaches\n  - bakers\n',
    ['L1 |  |  | - Sells | ', 'L1 |  | Oven | Bakes bread | ', 'L2 |  |  | - Teaches / - bakers | ', 'L2 |  | Oven | Bakes cakes | '],
  ],
  [
    'levels that are points themselves',
    '- Junior Baker:\n  - Oven\n    - Heats it\n- Baker\n  - Oven\n    - Heats it\n      - with wood\n- Senior Baker\n  - Oven\n    - Builds one\n',
    ['Junior Baker |  | Oven | Heats it | ', 'Baker |  | Oven | Heats it: with wood | ', 'Senior Baker |  | Oven | Builds one | '],
  ],
  [
    'a paragraph about a level, and headings within it',
    '## L1\nLearns.\n### Oven\n- Heats it\n- Sweeps\n### Reach\nOne shop\n## L2\nLeads.\n### Oven\n- Builds one\n',
    [
      'L1 |  |  |  | Learns.',
      'L1 |  | Reach | One shop | ',
      'L1 | Oven |  | - Heats it / - Sweeps | ',
      'L2 |  |  |  | Leads.',
      'L2 | Oven |  | - Builds one | ',
    ],
  ],
  [
    'bold words that start a sentence',
    '## L1\n- **Bakes** bread\n## L2\n- Sells\n',
    ['L1 |  |  | - Bakes bread | ', 'L2 |  |  | - Sells | '],
  ],
  ['lists that name no levels', '- Bread\n  - Rye\n- Cake\n  - Plum\n', []],
])('reads %s', (_what, markdown, rows) => {
  expect(rowsOf(markdown)).toEqual(rows);
});
