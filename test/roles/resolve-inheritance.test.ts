import { expect, test } from '@jest/globals';
import type { Role } from '../../src/model/role.js';
import { parseRole } from '../../src/roles/parse-role.js';
import type { ResolvableRole } from '../../src/roles/resolvable-role.js';
import { resolveRole } from '../../src/roles/resolve-role.js';

/** A role file whose `extends` leads to the base, if there is one. */
function resolvable(raw: object, base?: ResolvableRole): ResolvableRole {
  const parsed = parseRole(Buffer.from(JSON.stringify({ title: 'A Role', ...raw })), 'generated.json');
  const { id } = parsed.role;
  return {
    parsed,
    key: id,
    origin: 'file',
    file: null,
    find: async (name) => {
      if (!base) throw new Error(`${id} extends ${name}`);
      return { found: base, level: null };
    },
  };
}

async function extend(base: object, child: object, level: string | null = null): Promise<Role> {
  return resolveRole('child', resolvable({ id: 'child', extends: 'base', ...child }, resolvable({ id: 'base', ...base })), level);
}

/** The texts of a role by category. */
function textsOf({ categories }: Role): readonly unknown[] {
  return categories.map(({ id, entries }) => [
    id,
    entries.map(({ label, cell }) => (label === null ? cell.text : `${label}: ${cell.text}`)),
  ]);
}

const figure = { currency: 'GBP', period: 'year' };

test.each<[what: string, base: object, child: object, texts: readonly unknown[]]>([
  [
    'a pay figure overrides the one of the same region and statistic, however these are spelt',
    { pay: [{ ...figure, statistic: 'median', amount: 40, region: 'London' }] },
    { pay: [{ ...figure, statistic: 'p50', amount: 50, region: 'london' }] },
    [['pay', ['p50, GBP a year, london: £50']]],
  ],
  [
    'removes a pay figure by its label, in any case',
    { pay: [{ ...figure, statistic: 'mean', amount: 40, region: 'London' }] },
    { without: { pay: ['Mean, GBP a year, LONDON'] } },
    [['pay', []]],
  ],
  [
    'orders standard categories first, then the others as inherited',
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
  ['a category of another shape replaces the inherited one', { impact: 'Much' }, { impact: ['Little'] }, [['impact', ['Little']]]],
  [
    'removes several entries at once',
    { duties: ['Plan', 'Sing', 'Cook'] },
    { without: { duties: ['sing', 'plan'] } },
    [['duties', ['Cook']]],
  ],
  [
    'removes all of education, and nothing else',
    { requirements: { education: { minimum: 'master', preferred: 'doctorate', fields: ['law'] }, 'further education': 'much' } },
    { without: { requirements: ['education'] } },
    [['requirements', ['further education: much']]],
  ],
])('%s', async (_what, base, child, texts) => {
  expect(textsOf(await extend(base, child))).toEqual(texts);
});

test('an override keeps what it leaves out, and the scale belongs to the level', async () => {
  const scales = { skills: ['new', 'expert'] };
  const base = { scales, skills: [{ id: 'sql', name: 'SQL', level: 'new', note: 'daily' }] };
  const entry = { kind: 'list', label: null, scale: { steps: scales.skills } };
  const [sameLevel, newLevel] = [
    await extend(base, { skills: [{ id: 'sql', importance: 4 }] }),
    await extend(base, { skills: [{ id: 'sql', level: 'expert' }] }),
  ];
  expect(sameLevel.categories[0]?.entries).toEqual([
    { ...entry, cell: { id: 'sql', text: 'SQL', level: 'new', note: 'daily', importance: 4 } },
  ]);
  expect(newLevel.categories[0]?.entries).toEqual([{ ...entry, cell: { id: 'sql', text: 'SQL', level: 'expert', note: 'daily' } }]);
});

test('rates an item that had no level on its own scale', async () => {
  const scales = { skills: ['new', 'expert'] };
  const { categories } = await extend({ skills: [{ id: 'sql', name: 'SQL' }] }, { scales, skills: [{ id: 'sql', level: 'expert' }] });
  expect(categories[0]?.entries[0]?.scale).toEqual({ steps: scales.skills });
});

test('an override of an attribute replaces all of its value', async () => {
  const { categories } = await extend(
    { requirements: { visa: { text: 'any', note: 'for a year' } } },
    { requirements: { visa: { text: 'none' } } },
  );
  expect(categories[0]?.entries.map(({ cell }) => cell)).toEqual([{ text: 'none' }]);
});

test('inserts new levels after the one before them, and gives inherited ones no title or aliases', async () => {
  const base = { levels: [{ id: 1, title: 'First', aliases: ['I'] }, { id: 2 }, { id: 3 }] };
  const child = { levels: [{ id: 0 }, { id: 1, duties: ['Plan'] }, { id: 'x' }, { id: 'y' }] };
  const [first, second] = [await extend(base, child, '1'), await extend({ ...base, duties: ['Sing'] }, child, '2')];
  expect(first.levels).toEqual(['0', '1', 'x', 'y', '2', '3']);
  expect([first.title, first.aliases]).toEqual(['A Role (1)', []]);
  expect(textsOf(second)).toEqual([['duties', ['Sing', 'Plan']]]);
  expect((await extend(base, { levels: [{ id: 'x' }] })).levels).toEqual(['x']);
  expect((await extend(base, {})).levels).toEqual([]);
});

test('leaves empty what a role does not state', async () => {
  const empty = {
    aliases: [],
    language: null,
    document: null,
    codes: {},
    tags: [],
    categories: [],
    sources: {},
    related: [],
    levels: [],
    ladder: [],
  };
  const named = { ref: 'x', id: 'base', level: null, title: 'A Role', origin: 'file', file: null };
  const alone = await resolveRole('x', resolvable({ id: 'base' }), null);
  expect([alone, await extend({}, {})]).toEqual([
    { ...named, ...empty },
    { ...named, ref: 'child', id: 'child', ...empty },
  ]);
});

test('trims the title', async () => {
  expect((await extend({}, { title: ' A Child ' })).title).toBe('A Child');
});

const many = (word: string): readonly string[] => Array.from({ length: 500 }, (_, index) => `${word} ${index}`);

test('allows a thousand entries, and no more', async () => {
  const [category] = (await extend({ duties: many('Plan') }, { duties: many('Sing') })).categories;
  expect(category?.entries).toHaveLength(1000);
  await expect(extend({ duties: many('Plan') }, { duties: [...many('Sing'), 'Cook'] })).rejects.toThrow('child has more than 1000 entries');
});

test('inherits the language of the texts that it inherits, at each level too', async () => {
  const levels = [{ id: 1, title: 'Erste' }];
  expect((await extend({ language: 'de' }, {})).language).toBe('de');
  expect((await extend({ language: 'de' }, { language: 'de-CH', levels }, '1')).language).toBe('de-CH');
  expect((await extend({ language: 'de', levels }, { levels }, '1')).language).toBe('de');
});

test('a level can remove what it inherits from the levels before it, its own and those of the base', async () => {
  const base = {
    levels: [
      { id: 1, duties: ['Plan'] },
      { id: 2, duties: ['Sing'] },
    ],
  };
  const child = { levels: [{ id: 2, without: { duties: ['plan', 'sing'] }, duties: ['Cook'] }] };
  expect(textsOf(await extend(base, child, '2'))).toEqual([['duties', ['Cook']]]);
  await expect(extend(base, { levels: [{ id: 1, without: { duties: ['sing'] } }] }, '1')).rejects.toMatchObject({
    faults: [expect.objectContaining({ message: "duties inherits no entry 'sing', so without cannot remove it" })],
  });
});

test.each<[what: string, child: object, message: string]>([
  [
    'an entry of a level of the base that is called like the role',
    { without: { duties: ['sing'] } },
    "duties inherits no entry 'sing', so without cannot remove it",
  ],
  [
    'an entry that it removes itself',
    { without: { duties: ['plan'] }, duties: [{ id: 'plan', note: 'at night' }] },
    'duties[0] has no text or name, and no inherited entry has the id plan',
  ],
])('a role does not inherit %s', async (_what, child, message) => {
  const base = { duties: [{ id: 'plan', text: 'Plan' }], levels: [{ id: 'child', duties: ['Sing'] }] };
  await expect(extend(base, child)).rejects.toMatchObject({ faults: [expect.objectContaining({ message })] });
});
