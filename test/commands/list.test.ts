import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-tags-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

for (const [id, tags] of Object.entries({ baker: ['kitchen'], vet: ['zoo'] }))
  writeFileSync(join(cwd, `${id}.json`), JSON.stringify({ id, title: id, tags }));

test.each<[tags: readonly string[], listed: readonly string[], stderr: unknown]>([
  [['kitchen'], ['baker'], ''],
  [['kitchn'], [], 'no role has the tag kitchn. Did you mean kitchen?\n'],
  [['Kitchen', 'zoo'], ['vet'], 'no role has the tag Kitchen. Did you mean kitchen?\n'],
  [['nosuch'], [], expect.stringMatching(/^no role has the tag nosuch\. There are: business, data, .*kitchen, .*, zoo\.\n$/)],
])('lists the roles tagged %j, with a note on an unknown tag', async (tags, listed, stderr) => {
  const { exitCode, stdout, stderr: notes } = await run(['list', '--roles', '.', '--json', '--tag', ...tags], { cwd });
  expect({ exitCode, stderr: notes }).toEqual({ exitCode: 0, stderr });
  expect(JSON.parse(stdout).roles.map(({ id }: { id: string }) => id)).toEqual(listed);
});
