import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../dist/cli/main.js';
import { commands } from '../../../dist/commands/index.js';
import { globalOptions } from '../../../dist/cli/global-options.js';
import { formats } from '../../../dist/formats/index.js';
import { importers } from '../../../dist/importers/index.js';
import { hostileTexts } from '../hostile.mjs';
import { generateRole } from '../generate-role.mjs';
import { seededRandom } from '../seeded-random.mjs';
import { controlCharacterIn } from '../check-output.mjs';

/** Command lines with valid and invalid words. Checks that the exit code and both streams are as documented. */
export const cli = {
  name: 'cli',
  share: 0.05,
  prepare: async () => {
    const parent = mkdtempSync(join(tmpdir(), 'role-compare-fuzz-cli-'));
    process.on('exit', () => rmSync(parent, { recursive: true, force: true }));
    return { parent };
  },
  make: (random) => {
    const argv = [...random.pick(commandLines)];
    for (let remaining = random.below(4); remaining > 0; remaining--)
      argv.splice(random.below(argv.length + 1), random.below(2), word(random));
    return Buffer.from(JSON.stringify({ argv, input: random.pick(['', 'id: a\ntitle: A\n', '{', '\0']) }));
  },
  check: async (input, { parent }) => {
    const { argv, input: stdin } = JSON.parse(input.toString());
    const cwd = join(parent, 'a', 'b');
    writeRoles(cwd);
    const [stdout, stderr] = [collector(), collector()];
    const exitCode = await main({
      argv,
      env: { HOME: join(parent, 'home') },
      cwd,
      stdin: streamOf(stdin),
      stdout,
      stderr,
      now: () => new Date('2026-11-22'),
    });
    checkRun({ argv, exitCode, stdout: stdout.text(), stderr: stderr.text() });
    const outside = [...readdirSync(parent), ...readdirSync(join(parent, 'a'))].filter((name) => !['a', 'b', 'home'].includes(name));
    if (outside.length > 0) throw new Error(`files were written outside the working folder: ${outside.join(', ')}`);
    rmSync(parent, { recursive: true });
    return `exit code ${exitCode}`;
  },
};

// Valid command lines, to be changed.
const commandLines = [
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
const loadedCommands = await Promise.all(commands.map(({ load }) => load()));
const flags = [...loadedCommands, { options: globalOptions() }].flatMap(({ options }) =>
  options.flatMap(({ long, short }) => [long, short ?? long]),
);

function word(random) {
  return random.pick(random.pick([operands, operands, flags, values, hostileTexts.filter((text) => !text.includes('/'))]));
}

function writeRoles(cwd) {
  const random = seededRandom(1, 1);
  mkdirSync(join(cwd, 'roles'), { recursive: true });
  writeFileSync(join(cwd, 'one.yaml'), JSON.stringify(generateRole('one', random)));
  writeFileSync(join(cwd, 'two.yaml'), 'id: two\ntitle: "\\u001b[31mTwo"\nduties: [Do it]\nlevels: [{ id: senior, duties: [Lead] }]\n');
  writeFileSync(join(cwd, 'roles', 'engineer.yaml'), JSON.stringify(generateRole('engineer', random)));
  writeFileSync(join(cwd, 'roles', 'faulty.yaml'), 'id: faulty\nduties: 3\n');
}

function checkRun({ argv, exitCode, stdout, stderr }) {
  if (/bug in compare/.test(stderr)) throw new Error(`${JSON.stringify(argv)}: ${stderr}`);
  // A batch continues after a failed line, and reports it in its output.
  if (exitCode === 2 && !argv.includes('batch') && (stdout !== '' || stderr === ''))
    throw new Error(`${JSON.stringify(argv)}: exit code 2 with output, or without a message`);
  if (![0, 1, 2].includes(exitCode)) throw new Error(`${JSON.stringify(argv)}: exit code ${exitCode}`);
  const uncolored = argv.includes('always') ? [stderr] : [stdout, stderr];
  for (const text of uncolored)
    if (controlCharacterIn(text)) throw new Error(`${JSON.stringify(argv)}: prints ${JSON.stringify(controlCharacterIn(text))}`);
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

async function* streamOf(text) {
  yield text;
}
