import { describe, expect, test } from '@jest/globals';
import { itemTiers } from '../../src/categories/item-tiers.js';
import { sharedKeyTier } from '../../src/categories/shared-key-tier.js';
import { wordingTier } from '../../src/categories/wording-tier.js';
import type { EntryLists, Judgement } from '../../src/categories/tier.js';
import type { AttributeEntry, ItemCell, ItemEntry } from '../../src/model/role.js';

const item = (text: string, said: Partial<ItemCell> = {}): ItemEntry => ({
  kind: 'list',
  label: null,
  cell: { text, ...said },
  scale: null,
});
const value = (label: string, text: string, listed = true): AttributeEntry => ({
  kind: 'attributes',
  label,
  cell: { text },
  scale: null,
  listed,
});
const all = (): boolean => true;

/** Edges in short: `0.1 1.0` joins the entry 1 of the first role to the entry 0 of the second. */
function short(edges: readonly Judgement[]): readonly string[] {
  return edges.map(({ left, right }) => `${left.role}.${left.entry} ${right.role}.${right.entry}`);
}

describe('a key that entries share', () => {
  const letters = sharedKeyTier('exact', ({ cell }) => cell.text.split(''));
  const lists: EntryLists = [
    [item('a'), item('b')],
    [item('b'), item('aa')],
    [item('c'), item('ab')],
  ];

  test('joins those of different roles, each pair once', () => {
    expect(short(letters.edges(lists, all, 'duties'))).toEqual(['0.0 1.1', '0.0 2.1', '1.1 2.1', '0.1 1.0', '0.1 2.1', '1.0 2.1']);
  });

  test('of which both are open', () => {
    expect(short(letters.edges(lists, ({ role, entry }) => role !== 2 || entry !== 1, 'duties'))).toEqual(['0.0 1.1', '0.1 1.0']);
    expect(letters.edges(lists, ({ role }) => role === 0, 'duties')).toEqual([]);
  });

  test('joins none of one role, and none where one alone has it', () => {
    expect(letters.edges([[item('a'), item('a')]], all, 'duties')).toEqual([]);
    expect(letters.edges([[item('a')], [item('b')]], all, 'duties')).toEqual([]);
    expect(letters.edges([], all, 'duties')).toEqual([]);
  });

  test('is judged, where that is asked for', () => {
    const judged = sharedKeyTier(
      'code',
      () => ['x'],
      (left, right) => (left.cell.text === right.cell.text ? 1 : 0.5),
    );
    expect(judged.edges([[item('a')], [item('a'), item('b')]], all, 'duties').map(({ score }) => score)).toEqual([1, 0.5]);
    expect(letters.edges([[item('a')], [item('a')]], all, 'duties').map(({ score }) => score)).toEqual([1]);
  });

  test('of very many, joins the first of each role by what they say, the second of each, and so on', () => {
    const one = sharedKeyTier('exact', () => ['x']);
    const texts = Array.from({ length: 40 }, (_, place) => `text ${String(place).padStart(2, '0')}`);
    const edges = one.edges(
      [
        texts.map((text) => item(text)),
        texts
          .toReversed()
          .slice(1)
          .map((text) => item(text)),
      ],
      all,
      'duties',
    );
    expect(short(edges)).toEqual(texts.slice(1).map((_, place) => `0.${place} 1.${38 - place}`));
  });

  test('of sixty, joins all', () => {
    const one = sharedKeyTier('exact', () => ['x']);
    const items = Array.from({ length: 30 }, (_, place) => item(`text ${place}`));
    expect(one.edges([items, [...items]], all, 'duties')).toHaveLength(900);
  });
});

const by = (left: ItemEntry | AttributeEntry, right: ItemEntry | AttributeEntry): readonly unknown[] =>
  itemTiers.flatMap((tier) => tier.edges([[left], [right]], all, 'duties').map(({ score }) => [tier.by, score]));

describe('items are one thing', () => {
  test.each<[what: string, left: ItemEntry | AttributeEntry, right: ItemEntry | AttributeEntry, tiers: readonly unknown[]]>([
    ['by their id', item('Sing', { id: 'x' }), item('Cook', { id: 'x' }), [['id', 1]]],
    [
      'by codes, as far as they are the same',
      item('Sing', { sameAs: ['1', '2', '2'] }),
      item('Cook', { sameAs: ['2', '3', '4'] }),
      [['code', 0.25]],
    ],
    [
      'by their words, which are names too',
      item('Sing'),
      item('sing!'),
      [
        ['exact', 1],
        ['alias', 1],
        ['wording', 1],
      ],
    ],
    ['by any of their names', item('Sing', { aliases: ['Hum', 'Buzz'] }), item('Zoom', { aliases: ['buzz.'] }), [['alias', 1]]],
    ['but not by an id that is a text', item('Sing', { id: 'cook' }), item('cook'), []],
    [
      'within one attribute',
      value('tools', 'Sing'),
      value('tools', 'sing'),
      [
        ['exact', 1],
        ['alias', 1],
        ['wording', 1],
      ],
    ],
    ['and not across two', value('tools', 'Sing'), value('gear', 'Sing'), []],
  ])('%s', (_what, left, right, tiers) => {
    expect(by(left, right)).toEqual(tiers);
  });
});

describe('by their wording', () => {
  const [report, other] = ['Write weekly reports for managers', 'Write reports for the managers every week'];

  test('items are alike, which the terms say that both have', () => {
    const [edge, ...more] = wordingTier.edges([[item('Cook'), item(report)], [item(other)]], all, 'duties');
    expect([edge?.left, edge?.right, more]).toEqual([{ role: 0, entry: 1 }, { role: 1, entry: 0 }, []]);
    expect(edge?.score).toBeGreaterThan(0.33);
    expect(edge?.score).toBe(Math.round((edge?.score ?? 0) * 1000) / 1000);
  });

  test('whichever role comes first', () => {
    const [there] = wordingTier.edges([[item(report)], [item(other)]], all, 'duties');
    const [back] = wordingTier.edges([[item(other)], [item(report)]], all, 'duties');
    expect([back?.score, back?.why?.()]).toEqual([there?.score, there?.why?.()]);
  });

  test('of three roles each with each', () => {
    expect(short(wordingTier.edges([[item(report)], [item(other)], [item('Cook'), item(report)]], all, 'duties'))).toEqual([
      '0.0 1.0',
      '0.0 2.1',
      '1.0 2.1',
    ]);
  });

  test('only those that are open', () => {
    const lists: EntryLists = [[item(report)], [item(other), item(`${other}.`)]];
    expect(short(wordingTier.edges(lists, ({ role, entry }) => role === 0 || entry === 1, 'duties'))).toEqual(['0.0 1.1']);
    expect(wordingTier.edges(lists, ({ role }) => role === 1, 'duties')).toEqual([]);
  });

  test('names must be alike to the letter, nearly', () => {
    const lists: EntryLists = [[item(report)], [item(other)]];
    for (const category of ['technologies', 'tools', 'software', 'languages', 'certifications', 'licenses'])
      expect(wordingTier.edges(lists, all, category)).toEqual([]);
    expect(wordingTier.edges([[value('tools', report)], [value('tools', other)]], all, 'requirements')).toEqual([]);
  });

  test('values of lists within their attribute, and no single ones', () => {
    const lists: EntryLists = [
      [value('tools used', 'axe'), value('tasks', report)],
      [value('tasks', other), value('more', report), value('tasks', other, false)],
    ];
    expect(short(wordingTier.edges(lists, all, 'requirements'))).toEqual(['0.1 1.0']);
  });
});

test.each([
  ['Azure', 'Microsoft Azure software', true],
  ['jira.', 'Atlassian JIRA', true],
  ['Oracle Java', 'IBM Java', true],
  ['Oracle', 'Oracle Java', false],
  ['software', 'SAP software', false],
  ['Java', 'Sun Java', false],
  ['React', 'React.js', true],
  ['ReactJS', 'React.js', true],
  ['Vue', 'Vue JS', true],
  ['Node.js', 'React.js', false],
  ['.js', 'React.js', false],
  ['json', 'JavaScript Object Notation JSON', true],
  ['XML', 'Extensible markup language XML', true],
  ['CRM', 'Customer relationship management CRM software', true],
  ['CI', 'Jenkins CI', false],
  ['ERP', 'Some other things ERP', false],
  ['plan', 'Plan the long plan', false],
])('%s and %s bear one name, whoever makes them, in what language and however short: %s', (left, right, isOne) => {
  const tier = itemTiers.find((each) => each.by === 'alias');
  expect(tier?.edges([[item(left)], [item('Chat', { aliases: [right] })]], all, 'technologies')).toHaveLength(Number(isOne));
});
