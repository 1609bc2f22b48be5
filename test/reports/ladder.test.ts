import { expect, test } from '@jest/globals';
import { compareLadder } from '../../src/compare/ladder/compare-ladder.js';
import type { Track } from '../../src/compare/ladder/track.js';
import type { Ladder, LadderLevelSummary, LadderRow } from '../../src/model/ladder.js';
import type { LadderBlock, LadderBlockRow } from '../../src/model/blocks/ladder.js';
import type { Block, Report } from '../../src/model/report.js';
import type { Text } from '../../src/model/text.js';
import { ladderReport } from '../../src/reports/ladder/ladder-report.js';
import { openLibrary } from '../../src/roles/library.js';
import { loadLadders } from '../../src/roles/load-role.js';
import { expectGolden } from '../golden.js';
import { fixtures, root } from '../run.js';

async function load(...references: string[]): Promise<readonly [Track, Track?]> {
  const folders = [`${fixtures}ladders/glance`, `${root}data/examples/ladder`];
  const library = openLibrary(folders.map((path) => ({ path, cwd: root, origin: 'file' as const })));
  const [first, second] = await loadLadders(references, { library, cwd: fixtures, stdin: async () => new Uint8Array() });
  if (!first) throw new Error('a reference names a role');
  return [first, second];
}

async function reportOf(references: readonly string[], options: Parameters<typeof compareLadder>[1] = {}): Promise<Report> {
  return ladderReport(compareLadder(await load(...references), options), { otherTrack: 'someone' });
}

test.each([
  ['one', ['joiner'], {}],
  ['two', ['joiner', 'foreman'], {}],
  ['example', ['backend', 'data'], {}],
  ['words', ['backend'], { from: 'mid', categories: ['skills', 'environment', 'pay'] }],
] as const)('the report on %s', async (name, references, options) => {
  // The example of the docs and that of the versions have one id, and differ in the words of their levels.
  const chosen = name === 'words' ? ['versions/next/files/backend.yaml'] : references;
  expectGolden(
    `ladder/report-${name}.txt`,
    outlineOf(await reportOf(chosen, 'from' in options ? { ...options, categories: [...options.categories] } : {})),
  );
});

/** The report in lines that can be read: what each row says in each column, with a mark for what changes. */
function outlineOf({ name, blocks }: Report): string {
  return [`${name}`, ...blocks.flatMap((block) => (block.type === 'ladder' ? ladderLines(block) : [otherLine(block)])), ''].join('\n');
}

function ladderLines({ tracks, columns, counts, sections, hasEnds }: LadderBlock): string[] {
  return [
    ...tracks.map(({ title, summary }) => `${title}: ${summary}`),
    ...columns.map(
      ({ number, name, levels }) =>
        `  ${number} [${name}] ${levels.map((level) => (level ? `${level.ref} ${level.title}${level.summary === null ? '' : `: ${level.summary}`}` : '–')).join(' | ')}`,
    ),
    ...counts.map(({ track, texts }) => `counts ${markOf(track)} ${texts.map((text) => text || '–').join(' | ')}`),
    `ends ${hasEnds}`,
    ...sections.flatMap(({ title, note, steps, shared, groups, pay }) => [
      '',
      [title, note, steps.join(' < ')].filter(Boolean).join(' / '),
      ...shared.map(({ track, names }) => `  shared ${markOf(track)} ${names.map(plain).join(' · ')}`),
      ...(pay ?? []).map((row) => `  ${row.column} ${markOf(row.track)} ${row.name}: ${row.text} (${row.exactText})`),
      ...groups.flatMap((group) => [`  [${group.title ?? ''}]`, ...group.rows.map(rowLine)]),
    ]),
    '',
  ];
}

const changes = { start: '', new: '+', raised: '▲', lowered: '▼', changed: '~', same: '=' };

function rowLine({ name, description, points, track, continues, shape, cells }: LadderBlockRow): string {
  const texts = cells.map((cell) => (cell ? `${changes[cell.change]}${cell.text}${cell.gauge ? ` ${cell.gauge.value}` : ''}` || '.' : '–'));
  const aside = [description ?? '', ...points].filter(Boolean).join('; ');
  return `  ${markOf(track)} ${continues ? '…' : ''}${plain(name)} (${shape}${aside && `; ${aside}`}) ${texts.join(' | ')}`;
}

function otherLine(block: Block): string {
  if (block.type === 'hints') return block.items.map(({ purpose, command }) => `${purpose}: ${command}`).join('\n');
  if (block.type === 'heading') return block.text;
  return block.type === 'bullets' ? block.items.map((item) => `• ${plain(item)}`).join('\n') : block.type;
}

function markOf(track: number | null): string {
  return track === null ? '=' : String(track + 1);
}

function plain(text: Text): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}

/** The head of each column of a ladder whose levels have these titles, null for none of their own. */
function headsOf(titles: readonly (string | null)[], ids = titles.map((_, place) => String(place + 1))): string[] {
  const levels = titles.map((title, place) => {
    const id = ids[place] ?? '';
    return { id, ref: `x@${id}`, title: title ?? `Data Engineer (${id})`, summary: null, counts: { new: 0, raised: 0, changed: 0 } };
  });
  const ladder: Ladder = {
    schemaVersion: 1,
    kind: 'ladder',
    tracks: [{ ref: 'x', found: null, id: 'x', title: 'Data Engineer', summary: null, origin: 'file', file: null }],
    columns: levels.map((level, index) => ({ place: index + 1, levels: [level] })),
    joinedBy: null,
    categories: [],
    sources: [],
  };
  const [block] = ladderReport(ladder).blocks;
  return block?.type === 'ladder' ? block.columns.map(({ number, name }) => `${number} ${name}`.trim()) : [];
}

test('the head of a column drops the words that all levels share, unless nothing is left', () => {
  expect(headsOf(['Junior Data Engineer', 'Data Engineer', 'Data Engineer, Lead'])).toEqual(['1 Junior', '2 Data Engineer', '3 Lead']);
  expect(headsOf(['Engineer I', 'Engineer II'])).toEqual(['1 I', '2 II']);
  expect(headsOf([null, null])).toEqual(['1', '2']);
  expect(headsOf([null, 'Senior Data Engineer'])).toEqual(['1 Data Engineer', '2 Senior']);
  expect(headsOf(['Level 1', 'Level 2'])).toEqual(['1', '2']);
  expect(headsOf(['Data Engineer'])).toEqual(['1 Data Engineer']);
});

test('the head of a column keeps words from the middle of a title, and says whose head somebody is', () => {
  const titles = ['Data engineer', 'Senior data engineer', 'Lead data engineer', 'Head of data engineering'];
  expect(headsOf(titles)).toEqual(['1 Data engineer', '2 Senior', '3 Lead', '4 Head of data engineering']);
  expect(headsOf(['Desk analyst', 'Desk manager', 'Head of desk'])).toEqual(['1 Desk analyst', '2 Desk manager', '3 Head of desk']);
  expect(headsOf(['Desk lead', 'Desk head'])).toEqual(['1 Lead', '2 Head']);
  expect(headsOf(['Senior engineer - management', 'Lead engineer - management'])).toEqual(['1 Senior', '2 Lead']);
  expect(headsOf(['Head of data engineer', 'Data engineer'])).toEqual(['1 Head of data engineer', '2 Data engineer']);
});

test('ids with figures stand above the columns, and places instead of words', () => {
  expect(headsOf(['Junior', 'Senior'], ['IC1', 'IC3'])).toEqual(['IC1 Junior', 'IC3 Senior']);
  expect(headsOf(['Junior', 'Senior'], ['junior', 'senior'])).toEqual(['1 Junior', '2 Senior']);
});

/** A criterion that says this at two levels. */
function rewordedRow(criterion: number, label: string, id: string, texts: readonly [string, string]): LadderRow {
  const cells = texts.map((text) => ({ change: 'changed' as const, cell: { text, id } }));
  return { track: 0, criterion, label, text: texts[1], description: null, points: [], scale: null, cells };
}

function namedLevel(id: string): LadderLevelSummary {
  return { id, ref: `x@${id}`, title: id, summary: null, counts: { new: 0, raised: 0, changed: 0 } };
}

test('a theme of one criterion without a name of its own is its name', () => {
  const rows = [
    rewordedRow(0, 'Planning & scope', 'planning', ['Plans a task', 'Plans a quarter']),
    rewordedRow(1, 'Talking', 'talking', ['Talking', 'Talking']),
    rewordedRow(2, 'People', 'mentor', ['Mentor others', 'Mentor others']),
    rewordedRow(3, 'Craft', 'tests', ['Tests a little', 'Tests all']),
    rewordedRow(4, 'Craft', 'design', ['Designs a little', 'Designs all']),
  ];
  const [block] = ladderReport({
    schemaVersion: 1,
    kind: 'ladder',
    tracks: [{ ref: 'x', found: null, id: 'x', title: 'X', summary: null, origin: 'file', file: null }],
    columns: [
      { place: 1, levels: [namedLevel('1')] },
      { place: 2, levels: [namedLevel('2')] },
    ],
    joinedBy: null,
    categories: [{ id: 'impact', title: 'Impact', kind: 'list', rows }],
    sources: [],
  }).blocks;
  const groups = block?.type === 'ladder' ? block.sections.flatMap((section) => section.groups) : [];
  expect(groups.map(({ title, rows: ofGroup }) => [title, ...ofGroup.map(({ name }) => plain(name))])).toEqual([
    [null, 'Planning & scope'],
    [null, 'Talking'],
    ['People', 'Mentor others'],
    ['Craft', 'Tests', 'Design'],
  ]);
});

test('a level is not named by a number alone', async () => {
  const { blocks } = await reportOf(['ladders/numbers/porter.yaml']);
  const heads = blocks.flatMap((block) => (block.type === 'ladder' ? block.columns : [])).map(({ number, name }) => [number, name]);
  expect(heads).toEqual([
    ['a1', ''],
    ['a2', ''],
  ]);
});
