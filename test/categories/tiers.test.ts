import { describe, expect, test } from '@jest/globals';
import { attributes } from '../../src/categories/attributes.js';
import { categoryKind } from '../../src/categories/index.js';
import { list } from '../../src/categories/list.js';
import { sharedKeyTier } from '../../src/categories/shared-key-tier.js';
import type { CandidateMatch, EntryLists, Tier } from '../../src/categories/tier.js';
import type { AttributeEntry, ItemCell, ItemEntry } from '../../src/model/role.js';

const item = (text: string, facts: Partial<ItemCell> = {}): ItemEntry => ({
  kind: 'list',
  label: null,
  cell: { text, ...facts },
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

/** Candidates in short: `0.1 1.0` matches entry 1 of the first role with entry 0 of the second. */
function short(candidates: readonly CandidateMatch[]): readonly string[] {
  return candidates.map(({ left, right }) => `${left.role}.${left.entry} ${right.role}.${right.entry}`);
}

describe('a tier of shared keys', () => {
  const letters = sharedKeyTier('exact', ({ cell }) => cell.text.split(''));
  const lists: EntryLists = [
    [item('a'), item('b')],
    [item('b'), item('aa')],
    [item('c'), item('ab')],
  ];

  test('matches entries of different roles, each pair once', () => {
    expect(short(letters.candidates(lists, all, 'duties'))).toEqual(['0.0 1.1', '0.0 2.1', '1.1 2.1', '0.1 1.0', '0.1 2.1', '1.0 2.1']);
  });

  test('matches only entries that are both open', () => {
    expect(short(letters.candidates(lists, ({ role, entry }) => role !== 2 || entry !== 1, 'duties'))).toEqual(['0.0 1.1', '0.1 1.0']);
    expect(letters.candidates(lists, ({ role }) => role === 0, 'duties')).toEqual([]);
  });

  test('matches nothing within a role, and nothing that only one role has', () => {
    expect(letters.candidates([[item('a'), item('a')]], all, 'duties')).toEqual([]);
    expect(letters.candidates([[item('a')], [item('b')]], all, 'duties')).toEqual([]);
    expect(letters.candidates([], all, 'duties')).toEqual([]);
  });

  test('scores each pair if it is given a score', () => {
    const scored = sharedKeyTier(
      'code',
      () => ['x'],
      (left, right) => (left.cell.text === right.cell.text ? 1 : 0.5),
    );
    expect(scored.candidates([[item('a')], [item('a'), item('b')]], all, 'duties').map(({ score }) => score)).toEqual([1, 0.5]);
    expect(letters.candidates([[item('a')], [item('a')]], all, 'duties').map(({ score }) => score)).toEqual([1]);
  });

  test('pairs too many entries of one key by their sorted texts, first with first, second with second', () => {
    const one = sharedKeyTier('exact', () => ['x']);
    const texts = Array.from({ length: 40 }, (_, index) => `text ${String(index).padStart(2, '0')}`);
    const candidates = one.candidates(
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
    expect(short(candidates)).toEqual(texts.slice(1).map((_, index) => `0.${index} 1.${38 - index}`));
  });

  test('pairs all of sixty entries of one key', () => {
    const one = sharedKeyTier('exact', () => ['x']);
    const items = Array.from({ length: 30 }, (_, index) => item(`text ${index}`));
    expect(one.candidates([items, [...items]], all, 'duties')).toHaveLength(900);
  });
});

const matchesOf = (left: ItemEntry | AttributeEntry, right: ItemEntry | AttributeEntry): readonly unknown[] =>
  categoryKind(left.kind).tiers.flatMap((tier) => tier.candidates([[left], [right]], all, 'duties').map(({ score }) => [tier.by, score]));

describe('the tiers of items match', () => {
  test.each<[what: string, left: ItemEntry | AttributeEntry, right: ItemEntry | AttributeEntry, tiers: readonly unknown[]]>([
    ['by id', item('Sing', { id: 'x' }), item('Cook', { id: 'x' }), [['id', 1]]],
    [
      'by codes, scored by the part that is shared',
      item('Sing', { sameAs: ['1', '2', '2'] }),
      item('Cook', { sameAs: ['2', '3', '4'] }),
      [['code', 0.25]],
    ],
    [
      'by equal words, which every later tier matches too',
      item('Sing'),
      item('sing!'),
      [
        ['exact', 1],
        ['alias', 1],
        ['wording', 1],
      ],
    ],
    ['by any alias', item('Sing', { aliases: ['Hum', 'Buzz'] }), item('Zoom', { aliases: ['buzz.'] }), [['alias', 1]]],
    ['no id with a text', item('Sing', { id: 'cook' }), item('cook'), []],
    [
      'values of one attribute',
      value('tools', 'Sing'),
      value('tools', 'sing'),
      [
        ['exact', 1],
        ['alias', 1],
        ['alias', 1],
        ['wording', 1],
      ],
    ],
    ['no values of different attributes', value('tools', 'Sing'), value('gear', 'Sing'), []],
  ])('%s', (_what, left, right, tiers) => {
    expect(matchesOf(left, right)).toEqual(tiers);
  });
});

const wordingOf = ({ tiers }: { readonly tiers: readonly Tier[] }): Tier => {
  const tier = tiers.findLast(({ by }) => by === 'wording');
  if (!tier) throw new Error('there is no tier of wording');
  return tier;
};

describe('the tier of wording', () => {
  const [report, other] = ['Write weekly reports for managers', 'Write reports for the managers every week'];

  test('matches items that are worded alike, with a score of three decimals', () => {
    const [candidate, ...more] = wordingOf(list).candidates([[item('Cook'), item(report)], [item(other)]], all, 'duties');
    expect([candidate?.left, candidate?.right, more]).toEqual([{ role: 0, entry: 1 }, { role: 1, entry: 0 }, []]);
    expect(candidate?.score).toBeGreaterThan(0.33);
    expect(candidate?.score).toBe(Math.round((candidate?.score ?? 0) * 1000) / 1000);
  });

  test('gives the same score and terms in either order of roles', () => {
    const [there] = wordingOf(list).candidates([[item(report)], [item(other)]], all, 'duties');
    const [back] = wordingOf(list).candidates([[item(other)], [item(report)]], all, 'duties');
    expect([back?.score, back?.why?.()]).toEqual([there?.score, there?.why?.()]);
  });

  test('matches each of three roles with each other', () => {
    expect(short(wordingOf(list).candidates([[item(report)], [item(other)], [item('Cook'), item(report)]], all, 'duties'))).toEqual([
      '0.0 1.0',
      '0.0 2.1',
      '1.0 2.1',
    ]);
  });

  test('matches only open items', () => {
    const lists: EntryLists = [[item(report)], [item(other), item(`${other}.`)]];
    expect(short(wordingOf(list).candidates(lists, ({ role, entry }) => role === 0 || entry === 1, 'duties'))).toEqual(['0.0 1.1']);
    expect(wordingOf(list).candidates(lists, ({ role }) => role === 1, 'duties')).toEqual([]);
  });

  test('requires names to be almost equal', () => {
    const similar = 'Prepare monthly reports for clients';
    const lists: EntryLists = [[item(report)], [item(similar)]];
    for (const category of ['technologies', 'tools', 'software', 'languages', 'certifications', 'licenses'])
      expect(wordingOf(list).candidates(lists, all, category)).toEqual([]);
    expect(wordingOf(attributes).candidates([[value('tools', report)], [value('tools', similar)]], all, 'requirements')).toEqual([]);
  });

  test('matches listed values within their attribute, and no single values', () => {
    const lists: EntryLists = [
      [value('tools used', 'axe'), value('tasks', report)],
      [value('tasks', other), value('more', report), value('tasks', other, false)],
    ];
    expect(short(wordingOf(attributes).candidates(lists, all, 'requirements'))).toEqual(['0.1 1.0']);
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
])('matches %s with %s despite vendor, language suffix or acronym: %s', (left, right, isOne) => {
  const tier = list.tiers.find(({ by }) => by === 'alias');
  expect(tier?.candidates([[item(left)], [item('Chat', { aliases: [right] })]], all, 'technologies')).toHaveLength(Number(isOne));
});
