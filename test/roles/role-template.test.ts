import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { roleTemplate } from '../../src/roles/role-template.js';
import { run } from '../run.js';
import { ladderTemplate } from '../../src/roles/ladder-template.js';
import { parseRole } from '../../src/roles/parse-role.js';

test.each([
  ['baker', 'Baker'],
  ['product-manager', 'Product Manager'],
  ['3d-artist-2', '3d Artist 2'],
  ['007', '007'],
  ['true', 'True'],
  ['on', 'On'],
])('the template for %s is a valid role with the title %s', (id, title) => {
  expect(parseRole(Buffer.from(roleTemplate(id)), `${id}.yaml`).role).toMatchObject({ id, title, aliases: [] });
  expect(parse(roleTemplate(id), { version: '1.1' })).toMatchObject({ id, title });
});

test.each([
  ['baker', 'Baker', 'Junior Baker'],
  ['007', '007', 'Junior 007'],
  ['on', 'On', 'Junior On'],
  ['id-title', 'Id Title', 'Junior Id Title'],
])('the ladder for %s is a valid role with three levels', (id, title, first) => {
  const { role } = parseRole(Buffer.from(ladderTemplate(id)), `${id}.yaml`);
  expect(role).toMatchObject({ id, title });
  expect(role.levels?.map((level) => level.title)).toEqual([first, title, `Senior ${title}`]);
  expect(parse(ladderTemplate(id), { version: '1.1' })).toMatchObject({ id, title });
});

test('a new ladder has nothing that the strict checks find, and its levels can be compared', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'role-compare-init-'));
  expect(await run(['init', 'engineer', '--ladder'], { cwd })).toEqual({
    exitCode: 0,
    stdout: 'roles/engineer.yaml\n',
    stderr: 'Change it, then: compare ladder engineer\n',
  });
  const { exitCode, stdout } = await run(['validate', 'roles', '--strict'], { cwd });
  expect([exitCode, stdout]).toEqual([0, '1 role file checked: no errors, no warnings.\n']);
  const { stdout: gap } = await run(['gap', 'engineer@2', 'engineer@3'], { cwd });
  expect(gap).toContain('From Engineer to Senior Engineer');
  rmSync(cwd, { recursive: true });
});

test('a new role has nothing that the strict checks find', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'role-compare-init-'));
  await run(['init', 'my-job'], { cwd });
  const { exitCode, stdout } = await run(['validate', 'roles', '--strict'], { cwd });
  expect([exitCode, stdout]).toEqual([0, '1 role file checked: no errors, no warnings.\n']);
  rmSync(cwd, { recursive: true });
});

test('a ladder is no copy', async () => {
  const { exitCode, stderr } = await run(['init', 'engineer', '--ladder', '--from', 'baker']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("'--ladder' cannot be used with option '--from <role>'");
});
