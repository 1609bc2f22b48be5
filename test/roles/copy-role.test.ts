import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Category, Role } from '../../src/model/role.js';
import { bundledFolder } from '../../src/roles/bundled-roles.js';
import { copyRole } from '../../src/roles/copy-role.js';
import { openLibrary } from '../../src/roles/library.js';
import { loadAllRoles } from '../../src/roles/load-all-roles.js';
import { loadRole } from '../../src/roles/load-role.js';
import { parseRole } from '../../src/roles/parse-role.js';
import type { ResolvableRole } from '../../src/roles/resolvable-role.js';
import { resolveRole } from '../../src/roles/resolve-role.js';
import { readRole, roleContent } from '../generate.js';
import { root } from '../run.js';

function resolvable(bytes: Uint8Array, file: string, base?: ResolvableRole): ResolvableRole {
  const find: ResolvableRole['find'] = async (name) => {
    if (!base) throw new Error(`a role extends ${name}`);
    return { found: base, level: null };
  };
  const parsed = parseRole(bytes, file);
  return { parsed, key: file, origin: 'file', file: null, find };
}

/** The copy, read again. */
async function copied(role: Role, id = 'copy'): Promise<Role> {
  return resolveRole(id, resolvable(Buffer.from(copyRole(role, id, null)), 'copy.yaml'), null);
}

/** Without the scales of entries that are not rated, which nothing depends on. */
function categoriesOf({ categories }: Role): Category[] {
  return categories.map((category) => ({
    ...category,
    entries: category.entries.map((entry) => (isRated(entry.cell) ? entry : { ...entry, scale: null })),
  }));
}

function isRated(cell: object): boolean {
  return ['level', 'step', 'value'].some((key) => key in cell);
}

function rowsThatDiffer(role: Role, copy: Role): unknown[] {
  const rows = compareRoles([role, copy]).categories.flatMap((category) => category.rows.map((row) => ({ category: category.id, ...row })));
  return rows.filter(({ status }) => status !== 'same');
}

const sources = { library: openLibrary([bundledFolder]), cwd: root, stdin: async () => new Uint8Array() };

test('a copy of each bundled role is a valid file that states the same', async () => {
  const roles = await loadAllRoles(sources);
  expect(roles.length).toBeGreaterThan(40);
  for (const [index, role] of roles.entries()) {
    const copy = await copied(role);
    expect(categoriesOf(copy)).toEqual(categoriesOf(role));
    const { codes, tags, language, related } = role;
    expect(copy).toMatchObject({ codes, tags, language, related, aliases: [], levels: [] });
    // A comparison takes longer than to write and to read the file.
    if (index % Math.ceil(roles.length / 50) === 0) expect([role.id, rowsThatDiffer(role, copy)]).toEqual([role.id, []]);
  }
});

test.each(['engineer', 'backend', 'data'].flatMap((id) => [id, ...[1, 2, 3, 4, 5].map((level) => `${id}@${level}`)]))(
  'a copy of %s of the ladder states all that it inherits',
  async (reference) => {
    const role = await loadRole(`data/examples/ladder/${reference.replace(/(?=@|$)/, '.yaml')}`, sources);
    const copy = await copied(role);
    expect(categoriesOf(copy)).toEqual(categoriesOf(role));
    expect(rowsThatDiffer(role, copy)).toEqual([]);
    expect(copyRole(role, 'copy', null)).not.toMatch(/^(?:extends|levels|without):/m);
  },
);

const oddText = fc.constantFrom(
  'yes',
  '- a',
  "it's: #1",
  ' "quoted" ',
  'two\nlines',
  'a\n\n  b',
  '1.50',
  'ends\u202e',
  'x'.repeat(200),
  'many words '.repeat(30),
);
const anyText = oddText.filter((text) => text.trim() === text);
const oddContent = fc.record(
  {
    language: fc.constantFrom('de', 'pt-BR'),
    tags: fc.array(anyText, { maxLength: 2 }),
    codes: fc.record({ soc: fc.constantFrom<unknown>('15-1252', { code: '15-1252', match: 'broad' }), 'own scheme': anyText }),
    related: fc.array(fc.oneof(anyText, fc.tuple(anyText, anyText)), { maxLength: 3 }),
    scales: fc.constant({ growth: ['learns', 'knows', '3'], pace: ['slow', 'no'], 'on call': { minimum: 0, maximum: 40 } }),
    sources: fc.record({
      '1': fc.record({ title: anyText, published: fc.constantFrom<unknown>(2026, '2026', '2026-11') }),
      on: fc.record({ title: anyText, url: fc.constant('https://example.com/#a'), note: oddText }),
    }),
    growth: fc.array(
      fc.record(
        {
          text: anyText,
          level: fc.constantFrom('learns', '3'),
          theme: anyText,
          aliases: fc.array(anyText),
          'same-as': fc.constantFrom<unknown>('a', ['a'], ['a', 'b']),
          note: oddText,
        },
        { requiredKeys: ['text'] },
      ),
    ),
    environment: fc.record(
      {
        education: fc.oneof(
          fc.constantFrom('bachelor'),
          fc.record(
            { minimum: fc.constant('none'), preferred: fc.constant('master'), fields: fc.array(anyText), note: anyText },
            { requiredKeys: [] },
          ),
        ),
        pace: fc.constantFrom<unknown>('slow', 'no', { text: 'no', note: 'a' }),
        'on call': fc.constantFrom(0, 12.5),
        'education, minimum': anyText,
        'a: b': fc.oneof(
          fc.boolean(),
          anyText,
          fc.constantFrom('none', 'true', []),
          fc.array(fc.oneof(anyText, fc.record({ text: anyText, level: fc.constant(2) }))),
        ),
      },
      { requiredKeys: [] },
    ),
    summary: anyText,
    'own words': anyText,
    outlook: fc.oneof(anyText, fc.array(anyText), fc.dictionary(fc.constantFrom('yes', '1', 'b'), anyText)),
    pay: fc.constant([
      {
        statistic: 'p25',
        amount: 10.5,
        currency: 'CHF',
        period: 'hour',
        region: 'a: b',
        'as-of': '2026',
        'top-coded': true,
        note: 'x',
        occupation: 'Y',
      },
    ]),
  },
  { requiredKeys: ['scales'] },
);
const content = fc.tuple(roleContent, fc.oneof(fc.constant({}), oddContent)).map(([usual, odd]) => ({ ...usual, ...odd }));

test('a copy of any role states the same', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (raw) => {
      const role = await readRole(raw);
      const copy = await copied(role);
      expect(categoriesOf(copy)).toEqual(categoriesOf(role));
      const { title, codes, tags, language, related } = role;
      expect(copy).toMatchObject({ codes, tags, language, related });
      expect((await copied(role, role.id)).title).toBe(title);
      expect(rowsThatDiffer(role, copy)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Whether a list has an id twice: two items of a file can both override one that it inherits, and so have its id. No file can state that. */
function hasRepeatedIds({ categories }: Role): boolean {
  return categories.some(({ entries }) => {
    const ids = entries.flatMap(({ cell }) => ('id' in cell ? [cell.id] : []));
    return new Set(ids).size < ids.length;
  });
}

function extending(base: object, own: object): ResolvableRole {
  const [child, parent] = [{ ...own, extends: 'base' }, base].map((raw) => Buffer.from(JSON.stringify(raw)));
  return resolvable(child!, 'child.json', resolvable(parent!, 'base.json'));
}

test('a copy of a role that extends another, and of its levels, says the same without either', async () => {
  const level = fc.tuple(roleContent, fc.constantFrom('junior', 'senior')).map(([raw, id]) => ({ ...raw, id }));
  await fc.assert(
    fc.asyncProperty(roleContent, roleContent, level, async (base, own, change) => {
      for (const at of [null, change.id]) {
        const role = await resolveRole('child', extending(base, { ...own, levels: [change] }), at);
        fc.pre(!hasRepeatedIds(role));
        expect(rowsThatDiffer(role, await copied(role))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

const figures = {
  id: 'base',
  title: 'Base',
  skills: [{ name: 'Speaking', level: 4 }],
  requirements: { education: { minimum: 'bachelor' } },
};
const inWords = { scales: { skills: ['learns', 'knows'] }, skills: [{ name: 'Baking', level: 'knows' }] };
test.each<[base: object, own: object, message: string]>([
  [figures, inWords, 'child cannot be written as one file: the levels of skills are on two scales: 0 to 7, and learns < knows'],
  [
    { ...figures, duties: [{ id: 'bake', text: 'Bake' }] },
    { duties: ['Bake', { id: 'bake', text: 'Bake bread' }] },
    'child cannot be written as one file: the id bake is already used at duties[0]',
  ],
])('says what one file cannot state (%#)', async (base, own, message) => {
  const role = await resolveRole('child', extending(base, { id: 'child', title: 'Child', ...own }), null);
  expect(() => copyRole(role, 'copy', null)).toThrow(
    expect.objectContaining({ message, hint: 'Write a role that inherits from it instead, with extends: child' }),
  );
});

const cited = { sources: { a: { title: 'A' }, b: { title: 'B' }, unused: { title: 'C' } } };
test.each<[what: string, base: object, own: object, education: unknown]>([
  [
    'cites what all cite',
    { minimum: 'bachelor', source: 'a' },
    { preferred: 'master', source: 'a' },
    { minimum: 'bachelor', preferred: 'master', source: 'a' },
  ],
  [
    'cites nothing for a step that does not',
    { minimum: 'bachelor', source: 'a' },
    { preferred: 'master' },
    { minimum: 'bachelor', preferred: 'master' },
  ],
  [
    'lets the fields cite theirs',
    { minimum: 'bachelor', source: 'a' },
    { fields: ['law', 'art'], source: 'b' },
    {
      minimum: 'bachelor',
      fields: [
        { text: 'law', source: 'b' },
        { text: 'art', source: 'b' },
      ],
    },
  ],
  [
    'joins notes',
    { minimum: 'bachelor', note: 'or work' },
    { preferred: 'master', note: 'at times' },
    { minimum: 'bachelor', preferred: 'master', note: 'or work; at times' },
  ],
])('education that was inherited in part %s', async (_what, base, own, education) => {
  const [parent, child] = [base, own].map((stated) => ({ id: 'any', title: 'Any', ...cited, requirements: { education: stated } }));
  const role = await resolveRole('child', extending(parent!, child!), null);
  expect(parse(copyRole(role, 'copy', null))).toMatchObject({ requirements: { education } });
});

test.each([
  ['duties', 'Bake', 'Bake'],
  ['duties', { text: 'Bake' }, 'Bake'],
  ['duties', { text: 'Bake', note: 'Bake' }, { text: 'Bake', note: 'Bake' }],
  ['duties', { id: 'bake', text: 'Bake', 'same-as': ['a'] }, { id: 'bake', text: 'Bake', 'same-as': 'a' }],
  ['skills', { text: 'Baking', need: 'required' }, { name: 'Baking', need: 'required' }],
])('in %s, %j is written as %j', async (category, item, written) => {
  const role = await readRole({ id: 'a', title: 'A', [category]: [item] });
  expect(parse(copyRole(role, 'copy', null))).toMatchObject({ [category]: [written] });
});

test('a copy states the sources that it cites', async () => {
  const role = await readRole({ id: 'a', title: 'A', ...cited, duties: [{ text: 'Bake', source: 'b' }] });
  expect(parse(copyRole(role, 'copy', null)).sources).toEqual({ b: { title: 'B' } });
});

test.each([
  ['my-ux-designer', 'UX designer'],
  ['ux-designer-2', 'UX designer'],
  ['product-designer', 'UX designer'],
  ['designer', 'UX designer'],
  ['designers', 'Designers'],
  ['senior-ux-designer', 'Senior UX designer'],
  ['2', '2'],
])('the copy %s has the title %s', async (id, title) => {
  const role = await readRole({ id: 'designer-of-screens', title: 'UX designer', aliases: ['Product Designer'] });
  expect((await copied(role, id)).title).toBe(title);
});

test.each<[what: string, related: unknown, id: string, reference: string | null, expected: unknown]>([
  ['adds the role', ['cook', ['a', 'b']], 'chef', 'baker', ['cook', ['a', 'b'], 'baker']],
  ['adds the role once', ['baker'], 'chef', 'baker', ['baker']],
  ['adds no role that no reference finds', ['cook'], 'chef', null, ['cook']],
  ['leaves out the copy itself', ['chef', ['chef', 'cook']], 'chef', 'chef', undefined],
])('related %s', async (_what, related, id, reference, expected) => {
  const role = await readRole({ id: 'baker', title: 'Baker', related });
  expect(parse(copyRole(role, id, reference)).related).toEqual(expected);
});

test('a name cannot end the comments', async () => {
  const role = await readRole({ id: 'a', title: 'A', codes: { 'x\ntitle: B': 'y\r\u2028title: C' } });
  const text = copyRole({ ...role, origin: 'bundled' }, 'copy', null);
  expect(text.split('\n')[0]).toBe('# Made by compare init from the bundled role a (x title: B y title: C, exact match).');
  expect(parse(text)).toMatchObject({ title: 'Copy' });
});
