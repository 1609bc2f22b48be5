import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../dist/cli/main.js';
import { commands } from '../../../dist/commands/index.js';
import { globalOptions } from '../../../dist/cli/global-options.js';
import { formats } from '../../../dist/formats/index.js';
import { importers } from '../../../dist/importers/index.js';
import { hostileTexts } from '../hostile.mjs';
import { madeUpRole } from '../made-up-role.mjs';
import { chanceOf } from '../chance.mjs';
import { unseenIn } from '../printed.mjs';

/** Command lines of words that mean something, and of words that mean none: the exit code and both streams are what they are promised to be. */
export const cli = {
  name: 'cli',
  share: 0.05,
  prepare: async () => {
    const above = mkdtempSync(join(tmpdir(), 'role-compare-fuzz-cli-'));
    process.on('exit', () => rmSync(above, { recursive: true, force: true }));
    return { above };
  },
  make: (chance) => {
    const argv = [...chance.pick(lines)];
    for (let left = chance.below(4); left > 0; left--) argv.splice(chance.below(argv.length + 1), chance.below(2), word(chance));
    return Buffer.from(JSON.stringify({ argv, input: chance.pick(['', 'id: a\ntitle: A\n', '{', '\0']) }));
  },
  check: async (input, { above }) => {
    const { argv, input: stdin } = JSON.parse(input.toString());
    const cwd = join(above, 'a', 'b');
    layOut(cwd);
    const [stdout, stderr] = [collector(), collector()];
    const exitCode = await main({
      argv,
      env: { HOME: join(above, 'home') },
      cwd,
      stdin: once(stdin),
      stdout,
      stderr,
      now: () => new Date('2026-11-22'),
    });
    checkRun({ argv, exitCode, stdout: stdout.text(), stderr: stderr.text() });
    const outside = [...readdirSync(above), ...readdirSync(join(above, 'a'))].filter((name) => !['a', 'b', 'home'].includes(name));
    if (outside.length > 0) throw new Error(`something was written outside of the folder: ${outside.join(', ')}`);
    rmSync(above, { recursive: true });
    return `exit code ${exitCode}`;
  },
};

// Command lines that are right, and are then changed.
const lines = [
  ['one.yaml', 'two.yaml'],
  ['engineer', './two.yaml@senior', 'one.yaml', '--json'],
  ['one.yaml', 'two.yaml', '--category', 'skills', '--explain'],
  ['one.yaml', '-', '--format', 'csv'],
  ...commands.map(({ name }) => [name, 'one.yaml', 'two.yaml']),
  ...commands.map(({ name }) => [name]),
];
const operands = [
  'one.yaml',
  'two.yaml',
  './two.yaml@senior',
  'engineer',
  'clerk',
  'roles',
  '-',
  '--',
  'nobody',
  'systems-engineer',
  'Product Manager',
  'import',
  ...importers.map(({ name }) => name),
  'bash',
];
const values = [
  ...formats.map(({ name }) => name),
  '80',
  '20',
  '0',
  '-1',
  'out.json',
  'out/x.csv',
  '../..',
  'always',
  'same',
  'skills',
  'exact',
  '1',
  '99',
];
const loaded = await Promise.all(commands.map(({ load }) => load()));
const flags = [...loaded, { options: globalOptions() }].flatMap(({ options }) =>
  options.flatMap(({ long, short }) => [long, short ?? long]),
);

function word(chance) {
  return chance.pick(chance.pick([operands, operands, flags, values, hostileTexts.filter((text) => !text.includes('/'))]));
}

function layOut(cwd) {
  const chance = chanceOf(1, 1);
  mkdirSync(join(cwd, 'roles'), { recursive: true });
  writeFileSync(join(cwd, 'one.yaml'), JSON.stringify(madeUpRole('one', chance)));
  writeFileSync(join(cwd, 'two.yaml'), 'id: two\ntitle: "\\u001b[31mTwo"\nduties: [Do it]\nlevels: [{ id: senior, duties: [Lead] }]\n');
  writeFileSync(join(cwd, 'roles', 'engineer.yaml'), JSON.stringify(madeUpRole('engineer', chance)));
  writeFileSync(join(cwd, 'roles', 'faulty.yaml'), 'id: faulty\nduties: 3\n');
}

function checkRun({ argv, exitCode, stdout, stderr }) {
  if (/fault in compare itself/.test(stderr)) throw new Error(`${JSON.stringify(argv)}: ${stderr}`);
  // A batch goes on behind what fails, and says so in its lines.
  if (exitCode === 2 && !argv.includes('batch') && (stdout !== '' || stderr === ''))
    throw new Error(`${JSON.stringify(argv)}: an error that is none`);
  if (![0, 1, 2].includes(exitCode)) throw new Error(`${JSON.stringify(argv)}: exit code ${exitCode}`);
  const plain = argv.includes('always') ? [stderr] : [stdout, stderr];
  for (const text of plain) if (unseenIn(text)) throw new Error(`${JSON.stringify(argv)}: prints ${JSON.stringify(unseenIn(text))}`);
  const isJson = argv.includes('--json') && exitCode === 2;
  if (isJson) JSON.parse(stderr);
}

function collector() {
  let written = '';
  return {
    write(text, done) {
      written += text;
      done();
      return true;
    },
    on: () => {},
    text: () => written,
  };
}

async function* once(text) {
  yield text;
}
