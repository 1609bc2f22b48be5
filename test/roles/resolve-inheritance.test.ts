import { expect, test } from '@jest/globals';
import type { Role } from '../../src/model/role.js';
import { parseRole } from '../../src/roles/parse-role.js';
import type { ResolvableRole } from '../../src/roles/resolvable-role.js';
import { resolveRole } from '../../src/roles/resolve-role.js';

/** A role file that extends another, or none. */
function findable(raw: object, base?: ResolvableRole): ResolvableRole {
  const draft = parseRole(Buffer.from(JSON.stringify({ title: 'A Role', ...raw })), 'generated.json');
  const { id } = draft.role;
  return {
    parsed: draft,
    key: id,
    origin: 'file',
    file: null,
    find: async (name) => {
      if (!base) throw new Error(`${id} extends ${name}`);
      return { found: base, level: null };
    },
  };
}

async function heirOf(base: object, heir: object, level: string | null = null): Promise<Role> {
  return resolveRole('heir', findable({ id: 'heir', extends: 'base', ...heir }, findable({ id: 'base', ...base })), level);
}

/** What a role states, category by category. */
function said({ categories }: Role): readonly unknown[] {
  return categories.map(({ id, entries }) => [
    id,
    entries.map(({ label, cell }) => (label === null ? cell.text : `${label}: ${cell.text}`)),
  ]);
}

const figure = { currency: 'GBP', period: 'year' };

test.each<[what: string, base: object, heir: object, said: readonly unknown[]]>([
  [
    'a figure overrides that of its region and statistic, however these are written',
    { pay: [{ ...figure, statistic: 'median', amount: 40, region: 'London' }] },
    { pay: [{ ...figure, statistic: 'p50', amount: 50, region: 'london' }] },
    [['pay', ['p50, GBP a year, london: £50']]],
  ],
  [
    'a figure is left out by its label, in whatever letters',
    { pay: [{ ...figure, statistic: 'mean', amount: 40, region: 'London' }] },
    { without: { pay: ['Mean, GBP a year, LONDON'] } },
    [['pay', []]],
  ],
  [
    'categories stand in the standard order, then as they were inherited',
    { craft: 'x', skills: ['SQL'], aim: 'x' },
    { bonus: 'x', duties: ['Plan'] },
    [
      ['duties', ['Plan']],
      ['skills', ['SQL']],
      ['craft', ['x']],
      ['aim', ['x']],
      ['bonus', ['x']],
    ],
  ],
  ['one of another shape takes the place of the inherited one', { impact: 'Much' }, { impact: ['Little'] }, [['impact', ['Little']]]],
  [
    'several entries are left out at once',
    { duties: ['Plan', 'Sing', 'Cook'] },
    { without: { duties: ['sing', 'plan'] } },
    [['duties', ['Cook']]],
  ],
  [
    'education is left out with all that it states, and nothing else with it',
    { requirements: { education: { minimum: 'master', preferred: 'doctorate', fields: ['law'] }, 'further education': 'much' } },
    { without: { requirements: ['education'] } },
    [['requirements', ['further education: much']]],
  ],
])('%s', async (_what, base, heir, stated) => {
  expect(said(await heirOf(base, heir))).toEqual(stated);
});

test('an item keeps what is left unsaid, and the scale with the level', async () => {
  const scales = { skills: ['new', 'expert'] };
  const base = { scales, skills: [{ id: 'sql', name: 'SQL', level: 'new', note: 'daily' }] };
  const entry = { kind: 'list', label: null, scale: { steps: scales.skills } };
  const [kept, raised] = [
    await heirOf(base, { skills: [{ id: 'sql', importance: 4 }] }),
    await heirOf(base, { skills: [{ id: 'sql', level: 'expert' }] }),
  ];
  expect(kept.categories[0]?.entries).toEqual([{ ...entry, cell: { id: 'sql', text: 'SQL', level: 'new', note: 'daily', importance: 4 } }]);
  expect(raised.categories[0]?.entries).toEqual([{ ...entry, cell: { id: 'sql', text: 'SQL', level: 'expert', note: 'daily' } }]);
});

test('an item that was not rated is rated on one’s own scale', async () => {
  const scales = { skills: ['new', 'expert'] };
  const { categories } = await heirOf({ skills: [{ id: 'sql', name: 'SQL' }] }, { scales, skills: [{ id: 'sql', level: 'expert' }] });
  expect(categories[0]?.entries[0]?.scale).toEqual({ steps: scales.skills });
});

test('a value of an attribute is replaced whole', async () => {
  const { categories } = await heirOf(
    { requirements: { visa: { text: 'any', note: 'for a year' } } },
    { requirements: { visa: { text: 'none' } } },
  );
  expect(categories[0]?.entries.map(({ cell }) => cell)).toEqual([{ text: 'none' }]);
});

test('new levels stand behind the one before them, and inherited ones have no name of their own', async () => {
  const base = { levels: [{ id: 1, title: 'First', aliases: ['I'] }, { id: 2 }, { id: 3 }] };
  const heir = { levels: [{ id: 0 }, { id: 1, duties: ['Plan'] }, { id: 'x' }, { id: 'y' }] };
  const [below, above] = [await heirOf(base, heir, '1'), await heirOf({ ...base, duties: ['Sing'] }, heir, '2')];
  expect(below.levels).toEqual(['0', '1', 'x', 'y', '2', '3']);
  expect([below.title, below.aliases]).toEqual(['A Role (1)', []]);
  expect(said(above)).toEqual([['duties', ['Sing', 'Plan']]]);
  expect((await heirOf(base, { levels: [{ id: 'x' }] })).levels).toEqual(['x']);
  expect((await heirOf(base, {})).levels).toEqual([]);
});

test('what a role does not state is empty', async () => {
  const empty = { aliases: [], codes: {}, tags: [], categories: [], sources: {}, related: [], levels: [] };
  const named = { ref: 'x', id: 'base', level: null, title: 'A Role', origin: 'file', file: null };
  const alone = await resolveRole('x', findable({ id: 'base' }), null);
  expect([alone, await heirOf({}, {})]).toEqual([
    { ...named, ...empty },
    { ...named, ref: 'heir', id: 'heir', ...empty },
  ]);
});

test('a title is taken without the space around it', async () => {
  expect((await heirOf({}, { title: ' An Heir ' })).title).toBe('An Heir');
});

const many = (word: string): readonly string[] => Array.from({ length: 500 }, (_, place) => `${word} ${place}`);

test('a thousand entries are not too many', async () => {
  const [category] = (await heirOf({ duties: many('Plan') }, { duties: many('Sing') })).categories;
  expect(category?.entries).toHaveLength(1000);
  await expect(heirOf({ duties: many('Plan') }, { duties: [...many('Sing'), 'Cook'] })).rejects.toThrow('heir has more than 1000 entries');
});

test('a level leaves out what it inherits from the levels below, here and in the base', async () => {
  const base = {
    levels: [
      { id: 1, duties: ['Plan'] },
      { id: 2, duties: ['Sing'] },
    ],
  };
  const heir = { levels: [{ id: 2, without: { duties: ['plan', 'sing'] }, duties: ['Cook'] }] };
  expect(said(await heirOf(base, heir, '2'))).toEqual([['duties', ['Cook']]]);
  await expect(heirOf(base, { levels: [{ id: 1, without: { duties: ['sing'] } }] }, '1')).rejects.toMatchObject({
    faults: [expect.objectContaining({ message: "duties inherits no 'sing' to leave out" })],
  });
});

test.each<[what: string, heir: object, message: string]>([
  [
    'what only a level of the base says, though it bears the name of the heir',
    { without: { duties: ['sing'] } },
    "duties inherits no 'sing' to leave out",
  ],
  [
    'what it leaves out itself',
    { without: { duties: ['plan'] }, duties: [{ id: 'plan', note: 'at night' }] },
    'duties[0] has no text or name, and no inherited entry has the id plan',
  ],
])('an heir has no hold on %s', async (_what, heir, message) => {
  const base = { duties: [{ id: 'plan', text: 'Plan' }], levels: [{ id: 'heir', duties: ['Sing'] }] };
  await expect(heirOf(base, heir)).rejects.toMatchObject({ faults: [expect.objectContaining({ message })] });
});
