import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { FieldFigures, RoleInField } from '../../src/model/field.js';
import { schemaErrors } from '../json-schema.js';
import { run } from '../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-tags-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

for (const [id, tags] of Object.entries({ baker: ['kitchen'], vet: ['zoo'] }))
  writeFileSync(join(cwd, `${id}.json`), JSON.stringify({ id, title: id, tags }));

/** The JSON of `compare list`, with the roles of the test folder among the bundled ones. */
async function listJson(...argv: readonly string[]): Promise<{ roles: RoleInField[]; fields: FieldFigures[] }> {
  const { exitCode, stdout, stderr } = await run(['list', ...argv, '--roles', '.', '--json'], { cwd });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const result = JSON.parse(stdout);
  expect(schemaErrors('comparison', result)).toEqual([]);
  return result;
}

test("lists every role with its field, employment and pay, and one of one's own without figures", async () => {
  const { roles, fields } = await listJson();
  const bundled = roles.filter(({ origin }) => origin === 'bundled');
  expect(fields.map(({ roles: count }) => count).reduce((sum, count) => sum + count)).toBe(bundled.filter(({ field }) => field).length);
  expect(roles.find(({ id }) => id === 'registered-nurse')).toMatchObject({
    field: 'health',
    employment: expect.any(Number),
    medianPay: { currency: 'USD', period: 'year', topCoded: false },
  });
  expect(roles.find(({ id }) => id === 'vet')).toEqual({
    id: 'vet',
    title: 'vet',
    aliases: [],
    codes: {},
    tags: ['zoo'],
    levels: [],
    origin: 'file',
    file: 'vet.json',
    field: null,
    employment: null,
    medianPay: null,
  });
});

test('counts each occupation once, however many roles are a part of it', async () => {
  const { roles, fields } = await listJson('technology');
  const parts = roles.filter(({ codes }) => codes['onet-soc']?.match === 'broad');
  expect(parts.length).toBeGreaterThan(0);
  expect(fields).toHaveLength(1);
  const [field] = fields;
  expect(field?.roles).toBe(roles.length);
  expect(field?.occupations).toBeLessThan(roles.length - parts.length + 1);
  const published = new Map(roles.map(({ codes, employment }) => [codes['onet-soc']?.code.slice(0, 7), employment ?? 0]));
  expect(field?.employment).toBeLessThanOrEqual([...published.values()].reduce((sum, each) => sum + each));
});

test.each<[words: string, fields: readonly string[]]>([
  ['health', ['health', 'health-support']],
  ['Health: Support', ['health-support']],
  ['personal service', ['personal-service']],
  ['IT', ['technology']],
  ['sale', ['sales']],
])('%s names fields', async (words, ids) => {
  const { roles, fields } = await listJson(...words.split(' '));
  expect(fields.map(({ id }) => id)).toEqual(ids);
  expect(new Set(roles.map(({ field }) => field))).toEqual(new Set(ids));
});

test.each<[words: string, found: readonly string[]]>([
  ['engineers', ['civil-engineer', 'software-engineer', 'systems-engineer']],
  ['senior engineer', ['civil-engineer']],
  ['vet', ['vet', 'veterinarian']],
])('a word that is no field lists the roles that are called %s', async (words, found) => {
  expect((await listJson(...words.split(' '))).roles.map(({ id }) => id)).toEqual(expect.arrayContaining([...found]));
});

test('sorts by pay, or by name', async () => {
  const byPay = (await listJson()).fields.flatMap(({ medianPay }) => medianPay?.middle.amount ?? []);
  expect(byPay).toEqual([...byPay].sort((a, b) => b - a));
  const byName = (await listJson('--sort', 'name')).fields.map(({ title }) => title);
  expect(byName).toEqual([...byName].sort());
});

test.each([
  ['zzzz', 'no field or role is called zzzz', 'By what they do: compare search zzzz   All fields: compare list'],
  [
    'helth',
    'no field or role is called helth',
    'Did you mean Health: diagnosis and care or Health: support? By what they do: compare search helth   All',
  ],
])('refuses %s', async (word, message, hint) => {
  const { exitCode, stderr } = await run(['list', word]);
  expect(exitCode).toBe(2);
  expect(stderr.startsWith(`compare: ${message}\n  ${hint}`)).toBe(true);
});

test('a screen shows twelve roles of a field and counts the others, which --full and a pipe show', async () => {
  const env = { NO_COLOR: '1' };
  const [screen, full, pipe] = await Promise.all([
    run(['list', 'food'], { columns: 100, env }),
    run(['list', 'food', '--full'], { columns: 100, env }),
    run(['list', 'food']),
  ]);
  const { roles } = await listJson('food');
  expect(screen.stdout.match(/●/g)).toHaveLength(12);
  expect(screen.stdout).toContain(`${roles.length - 12} more: --full\n`);
  expect(full.stdout.match(/●/g)).toHaveLength(roles.length);
  expect(roles.filter(({ id }) => !pipe.stdout.includes(`\n${id} `))).toEqual([]);
});

test.each<[tags: readonly string[], listed: readonly string[], stderr: unknown]>([
  [['kitchen'], ['baker'], ''],
  [['kitchn'], [], 'no role has the tag kitchn. Did you mean kitchen?\n'],
  [['Kitchen', 'zoo'], ['vet'], 'no role has the tag Kitchen. Did you mean kitchen?\n'],
  [['nosuch'], [], expect.stringMatching(/^no role has the tag nosuch\. There are: .*business, .*kitchen, .*, zoo\.\n$/)],
])('lists the roles tagged %j, with a note on an unknown tag', async (tags, listed, stderr) => {
  const { exitCode, stdout, stderr: notes } = await run(['list', '--roles', '.', '--json', '--tag', ...tags], { cwd });
  expect({ exitCode, stderr: notes }).toEqual({ exitCode: 0, stderr });
  expect(JSON.parse(stdout).roles.map(({ id }: { id: string }) => id)).toEqual(listed);
});

test.each(['nurse', 'tattoo artist', 'senior accountant', 'night watcher'])(
  'lists what %s may mean first, in the order of --pick',
  async (name) => {
    const { role } = JSON.parse((await run(['show', name, '--json'], { cwd })).stdout);
    const { exitCode, stdout } = await run(['list', name], { cwd });
    const numbered = [...stdout.matchAll(/^([a-z-]+) +│ (\d) /gm)].map(([, id, number]) => `${number} ${id}`);
    const candidates: { readonly id: string }[] = [role, ...role.found.alternatives];
    expect({ exitCode, numbered }).toEqual({ exitCode: 0, numbered: candidates.map(({ id }, place) => `${place + 1} ${id}`) });
  },
);

test('lists what is suggested for a name that is refused, and nothing for the exact name of a role', async () => {
  expect((await run(['show', 'flimflam officer'], { cwd })).exitCode).toBe(2);
  expect((await run(['list', 'flimflam officer'], { cwd })).stdout).toMatch(/^What flimflam officer may mean\n/);
  expect((await run(['list', 'registered nurse'], { cwd })).stdout).toMatch(/^Roles called registered nurse\n/);
});
