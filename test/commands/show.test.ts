import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createWorld } from '../../src/cli/world.js';
import { openRoleScreen } from '../../src/commands/role-screen.js';
import { table } from '../../src/formats/terminal/table.js';
import { widthOf } from '../../src/formats/terminal/wrap.js';
import { bundledFolder } from '../../src/roles/bundled-roles.js';
import { loadRole } from '../../src/roles/load-role.js';
import { run } from '../run.js';

const nurse = ['show', 'registered-nurse'];
const environment = { env: { NO_COLOR: '1' } };

test('a terminal shows one screen; --full, a pipe and a file have everything', async () => {
  const full = await run([...nurse, '--full'], { columns: 100, ...environment });
  const screen = await run(nurse, { columns: 100, ...environment });
  const file = join(mkdtempSync(join(tmpdir(), 'show-')), 'nurse.txt');
  await run([...nurse, '--output', file], { columns: 100, ...environment });
  expect(full.stdout).toContain('• Insert catheters and run infusion pumps');
  expect(full.stdout).toContain('\nSources\n');
  expect(screen.stdout).not.toContain('Insert catheters');
  expect((await run([...nurse, '--width', '100'])).stdout).toBe(full.stdout);
  expect(readFileSync(file, 'utf8')).toBe((await run(nurse)).stdout);
});

test.each(['json', 'markdown', 'csv', 'html', 'yaml'])('%s is the same on a terminal and in a pipe', async (format) => {
  const argv = [...nurse, '--format', format];
  expect((await run(argv, { columns: 100, ...environment })).stdout).toBe((await run(argv)).stdout);
});

test('the roles of the library keep to the limits of lines and columns', async () => {
  const world = createWorld({ argv: [], env: {}, cwd: tmpdir(), stdin: noInput(), stdout: output, stderr: output }, {});
  const ids = [...(bundledFolder.packed?.ids ?? [])].filter((id, index) => index % 40 === 0 || longest.has(id));
  const tooLong: string[] = [];
  for (const id of ids) {
    const screen = await openRoleScreen(await loadRole(id, world.roleSources), world);
    for (const [width, limit] of [
      [80, screen.lineLimits.narrow],
      [100, screen.lineLimits.normal],
      [140, screen.lineLimits.wide],
    ] as const) {
      const lines = (await table.printScreen?.(screen, { color: 0, width, isAscii: false }))?.split('\n').slice(0, -1) ?? [];
      if (lines.length > limit || lines.some((line) => widthOf(line) > width)) tooLong.push(`${id} at ${width}: ${lines.length}`);
    }
  }
  expect(tooLong).toEqual([]);
  expect(ids.length).toBeGreaterThan(20);
});

/** Roles with long texts or many technologies. */
const longest: ReadonlySet<string> = new Set(['systems-engineer', 'product-manager', 'chief-executive-officer', 'lawyer', 'electrician']);

const output = { write: () => true, on: () => {} };

async function* noInput(): AsyncGenerator<string> {}
