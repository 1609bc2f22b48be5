import { describe, expect, test } from '@jest/globals';
import { compareRoles, listRoles, loadRole, parseRole, UserError } from '../src/index.js';
import { fixtures } from './run.js';

const cwd = `${fixtures}good`;
const baker = 'id: baker\ntitle: Baker\nduties: [Bake bread]\nlevels: [{ id: head, duties: [Lead the bakery] }]\n';
const dutiesOf = ({ categories }: Awaited<ReturnType<typeof parseRole>>): unknown =>
  categories.find(({ id }) => id === 'duties')?.entries.map(({ cell }) => cell.text);

async function errorOf(rejected: Promise<unknown>): Promise<unknown> {
  const error = await rejected.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof UserError
    ? [error.message, error.hint, ...error.faults.map(({ file, line, column }) => [file, line, column].join(':'))]
    : error;
}

describe('parseRole', () => {
  test('reads a string, or its UTF-8 bytes', async () => {
    const role = await parseRole(baker);
    expect(role).toMatchObject({ ref: 'baker', id: 'baker', level: null, origin: 'stdin', file: null, levels: ['head'] });
    expect(await parseRole(new TextEncoder().encode(baker))).toEqual(role);
    expect(
      await parseRole(
        JSON.stringify({ id: 'baker', title: 'Baker', duties: ['Bake bread'], levels: [{ id: 'head', duties: ['Lead the bakery'] }] }),
      ),
    ).toEqual(role);
  });

  test('parses one of the levels', async () => {
    const head = await parseRole(baker, { level: 'head' });
    expect([head.ref, head.level, dutiesOf(head)]).toEqual(['baker@head', 'head', ['Bake bread', 'Lead the bakery']]);
  });

  test('finds the extended role in the folders, then in the bundled library', async () => {
    const child = await parseRole('id: child\ntitle: Child\nextends: product-manager\n', { roles: ['own'], cwd });
    expect(dutiesOf(child)).toEqual(dutiesOf(await loadRole('product-manager', { roles: ['own'], cwd })));
    const other = await parseRole('id: child\ntitle: Child\nextends: product-manager\n');
    expect(dutiesOf(other)).toEqual(dutiesOf(await loadRole('product-manager')));
    expect(dutiesOf(other)).not.toEqual(dutiesOf(child));
  });

  test.each([
    [
      'reports a fault under the given name',
      baker.replace('title', 'titel'),
      { name: 'baker.yaml' },
      ['baker.yaml is not a valid role file', null, 'baker.yaml:1:1', 'baker.yaml:2:1'],
    ],
    ['reports a fault without a name', 'duties', {}, ['role is not a valid role file', null, 'role:1:1']],
    ['refuses an empty text', '', {}, ['role is not a role file', null, 'role:1:1']],
    ['refuses an unknown level', baker, { level: 'senior' }, ['baker has no level senior', 'Its levels: head.']],
    ['does not look for a missing folder that it does not need', baker, { roles: ['nowhere'], cwd }, null],
    ['refuses a missing base', 'id: a\ntitle: A\nextends: nobody-at-all\n', {}, ['role is not a valid role file', null, 'role:3:10']],
  ])('%s', async (_name, text, options, expected) => {
    expect(await errorOf(parseRole(text, options))).toEqual(expected);
  });
});

describe('loadRole', () => {
  test('does not read standard input', async () => {
    expect(await errorOf(loadRole('-'))).toEqual(['- is standard input, which only the command reads', 'Pass its text to parseRole.']);
  });

  test('requires named folders to exist', async () => {
    expect(await errorOf(loadRole('Chief', { roles: ['nowhere'], cwd }))).toEqual([
      'there is no folder nowhere',
      'Name a folder of role files with --roles.',
    ]);
  });

  test('loads many roles at once', async () => {
    const roles = await Promise.all(
      ['list', 'show', 'Chef', '15-1299.08'].map((reference) => loadRole(reference, { roles: ['own'], cwd })),
    );
    expect(roles.map(({ id, ref }) => [id, ref])).toEqual([
      ['list', 'list'],
      ['show', 'show'],
      ['chef', 'Chef'],
      ['it-architect', '15-1299.08'],
    ]);
    expect(compareRoles(roles).roles).toHaveLength(4);
  });
});

test('listRoles sorts by id, and hides roles that an earlier folder has', async () => {
  const roles = await listRoles({ roles: ['own'], cwd });
  const ids = roles.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(roles.find(({ id }) => id === 'product-manager')).toMatchObject({ origin: 'file', file: 'own/product-manager.yaml' });
  expect(roles.filter(({ origin }) => origin === 'bundled')).toHaveLength((await listRoles()).length - 1);
});
