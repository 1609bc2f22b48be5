import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixtures, root } from '../run.js';
import { needBuild } from './compare.js';
import { node, packageFolder } from './under-test.js';

// Every example of docs/library.md is run in a project that has the package installed, and type-checked against its types.
const page = readFileSync(`${root}docs/library.md`, 'utf8');
const examples = [...page.matchAll(/## ([^\n]+)\n\n```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, title = '', code = '', printed = '']) => ({
    title,
    code,
    printed,
  }),
);
const typeExamples = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

let project = '';

beforeAll(() => {
  needBuild();
  project = mkdtempSync(join(tmpdir(), 'role-compare-library-'));
  cpSync(`${fixtures}readme`, project, { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(packageFolder, join(project, 'node_modules/role-compare'));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test('finds every example of the page', () => {
  expect(examples).toHaveLength([...page.matchAll(/```js\n/g)].length);
  expect(examples.length).toBeGreaterThanOrEqual(7);
});

test.each(examples)('$title prints what the page shows', ({ code, printed }) => {
  expect(runScript('example.mjs', code)).toEqual({ status: 0, stdout: printed, stderr: '' });
});

test('the examples pass the type checker, in strict mode and without the types of Node.js', () => {
  const codes = [...examples.map(({ code }) => code), ...typeExamples];
  const fromCommonJs = { name: 'typed.cts', code: typeExamples.join('\n') };
  const files = [fromCommonJs, ...codes.map((code, index) => ({ name: `typed-${index}.mts`, code }))];
  for (const { name, code } of files) writeFileSync(join(project, name), code);
  const options = '--noEmit --strict --exactOptionalPropertyTypes --module nodenext --target es2022 --lib es2022,dom --types'.split(' ');
  const { status, stdout } = spawnSync(
    process.execPath,
    [`${root}node_modules/typescript/bin/tsc`, ...options, '', ...files.map(({ name }) => name)],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

describe('CommonJS', () => {
  test('require()', () => {
    const code = "const { loadRole } = require('role-compare');\nloadRole('chef').then(({ title }) => console.log(title));\n";
    expect(runScript('example.cjs', code)).toEqual({ status: 0, stdout: 'Chef\n', stderr: '' });
  });

  test('import()', () => {
    const code = "import('role-compare').then(({ loadRole }) => loadRole('chef')).then(({ title }) => console.log(title));\n";
    expect(runScript('example.cjs', code)).toEqual({ status: 0, stdout: 'Chef\n', stderr: '' });
  });
});

test('exports its functions and schemas, and nothing else', () => {
  const code = `import * as library from 'role-compare';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
console.log(Object.keys(library).join(' '));
for (const name of ['role', 'comparison']) console.log(require(\`role-compare/schema/\${name}.schema.json\`).title);
import('role-compare/dist/api/index.js').catch(({ code }) => console.log(code));
`;
  expect(runScript('example.mjs', code)).toEqual({
    status: 0,
    stdout: [
      'UserError compareLadder compareRoles gapBetween listRoles loadLadder loadRole parseRole placeOnLadder scoreItems',
      'Role',
      'What compare prints as JSON',
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
      '',
    ].join('\n'),
    stderr: '',
  });
});

function runScript(name: string, code: string): { status: number | null; stdout: string; stderr: string } {
  writeFileSync(join(project, name), code);
  const { status, stdout, stderr } = spawnSync(node, [name], { cwd: project, env: { PATH: process.env['PATH'] ?? '' }, encoding: 'utf8' });
  return { status, stdout, stderr };
}
