import { expect, test } from '@jest/globals';
import { lintChecks } from '../../src/roles/lint/index.js';
import { schemaErrors } from '../json-schema.js';
import { run } from '../run.js';
import { onlyChecks } from '../roles/lint/only-checks.js';
import { register } from './register.js';

onlyChecks();

register(lintChecks, {
  id: 'made-up',
  finds: 'titles that are too short',
  find: ({ file }) =>
    file.title.length > 3 ? [] : [{ path: ['title'], part: 'value', message: `the title ${file.title} is short`, hint: 'Say more.' }],
});

const input = 'id: x\ntitle: X\n';

test('validate --strict prints its warnings with line and column', async () => {
  expect(await run(['validate', '-', '--strict'], { input })).toEqual({
    exitCode: 1,
    stderr: '',
    stdout: `standard input:2:8: warning: the title X is short
  Say more.
  2 | title: X
    |        ^

1 role file checked: no errors, 1 warning.
`,
  });
});

test('JSON contains its warnings and matches the published schema', async () => {
  const { exitCode, stdout } = await run(['validate', '-', '--strict', '--json'], { input });
  const result = JSON.parse(stdout);
  expect([exitCode, schemaErrors('comparison', result)]).toEqual([1, []]);
  expect(result.files[0].warnings).toEqual([
    expect.objectContaining({ file: 'standard input', line: 2, column: 8, message: 'the title X is short', hint: 'Say more.' }),
  ]);
});

test('does not run without --strict, and may find nothing', async () => {
  expect((await run(['validate', '-', '--strict'], { input: 'id: x\ntitle: Zoo Keeper\n' })).exitCode).toBe(0);
  expect((await run(['validate', '-'], { input })).exitCode).toBe(0);
});

test('is listed in the help of --strict', async () => {
  const { stdout } = await run(['validate', '--help']);
  expect(stdout.replace(/\s+/g, ' ')).toMatch(/--strict also find titles that are too short, ids that files share /);
});
