import { expect, test } from '@jest/globals';
import { expectGolden } from '../golden.js';
import { schemaErrors } from '../json-schema.js';
import { fixtures, root, run } from '../run.js';

const glance = `${fixtures}ladders/glance`;

test.each([
  ['ladder joiner.yaml --json', 'ladder-one.json'],
  ['ladder joiner.yaml --format csv', 'ladder-one.csv'],
  ['ladder joiner.yaml foreman.yaml --json', 'ladder-two.json'],
  ['ladder joiner.yaml foreman.yaml --format csv', 'ladder-two.csv'],
])('%s prints %s', async (command, golden) => {
  const { stdout, stderr, exitCode } = await run(command.split(' '), { cwd: glance });
  expect([stderr, exitCode]).toEqual(['', 0]);
  if (golden.endsWith('.json')) expect(schemaErrors('comparison', JSON.parse(stdout))).toEqual([]);
  expectGolden(`ladder/${golden}`, stdout);
});

test.each([
  ['--from 2 --to 4', ['2', '4']],
  ['--from 4', ['4', '5']],
  // There is no level 3, and so it is the third.
  ['--from 3 --to 3', ['4']],
  ['--to 1', ['1']],
])('%s shows the levels %j', async (options, ids) => {
  const { stdout } = await run(['ladder', 'joiner.yaml', '--json', ...options.split(' ')], { cwd: glance });
  const { columns } = JSON.parse(stdout);
  expect(columns.map(({ levels }: { levels: { id: string }[] }) => levels[0]?.id)).toEqual(ids);
});

test('only the chosen categories are shown, by their everyday names', async () => {
  const { stdout } = await run(['ladder', 'joiner.yaml', '--json', '--category', 'salary', 'finishing'], { cwd: glance });
  expect(JSON.parse(stdout).categories.map(({ id }: { id: string }) => id)).toEqual(['pay', 'finishing']);
});

const ladderHint = `A ladder is a role file with levels, each of which states what it changes to the one below.
  Start one: compare init engineer --ladder`;

test.each([
  ['baker', `baker has no levels\n  ${ladderHint}`],
  ['baker --roles .', `baker has no levels\n  ${ladderHint}\n  Your own roles with levels: foreman, joiner`],
  ['baker chef', `chef has no levels\n  ${ladderHint}`],
  ['joiner.yaml@2', 'joiner.yaml@2 is one level of a ladder\n  All of them: compare ladder joiner'],
  [
    'joiner.yaml baker',
    'baker has no levels, so it is no track\n  To find the level that it comes to, name it first: compare ladder baker joiner.yaml',
  ],
  ['joiner.yaml --from 6', 'joiner has no level 6\n  The levels: 1, 2, 4, 5. Their places count from 1.'],
  ['foreman.yaml --to F12', 'foreman has no level F12\n  Did you mean F1?'],
  [
    'joiner.yaml foreman.yaml --to 44',
    'neither joiner nor foreman has a level 44\n  The levels: 1, 2, 4, 5, F1, F2, F3. Their places count from 1.',
  ],
  ['joiner.yaml --from 5 --to 2', 'level 5 comes after level 2\n  The lower one first: --from 2 --to 5'],
  [
    'joiner.yaml -c skils',
    'no category is called skils\n  Did you mean skills? They have summary, duties, requirements, skills, pay, finishing, motto, spread.',
  ],
  ['joiner.yaml foreman.yaml joiner.yaml', 'a ladder has one or two tracks, not 3'],
])('compare ladder %s fails', async (words, message) => {
  const { stdout, stderr, exitCode } = await run(['ladder', ...words.split(' ')], { cwd: glance });
  expect({ stdout, stderr, exitCode }).toEqual({ stdout: '', stderr: `compare: ${message}\n`, exitCode: 2 });
});

const level = (id: string, rest = ''): string => `  - { id: ${id}, duties: [Work ${id}]${rest} }\n`;
const track = (id: string, levels: string): string => `id: ${id}\ntitle: ${id}\nlevels:\n${levels}`;

/** Runs `compare ladder - b.yaml` with the first track on standard input. */
async function beside(levels: string): Promise<Awaited<ReturnType<typeof run>>> {
  return run(['ladder', '-', 'foreman.yaml', '--json'], { cwd: glance, input: track('own', levels) });
}

test('levels without anything in common stand one after the other, which a note explains', async () => {
  const { stdout, stderr } = await beside(level('a') + level('b'));
  const { joinedBy, columns } = JSON.parse(stdout);
  expect(joinedBy).toBe('nothing');
  expect(columns.map(({ levels }: { levels: ({ id: string } | null)[] }) => levels.map((each) => each?.id ?? null))).toEqual([
    ['a', null],
    ['b', null],
    [null, 'F1'],
    [null, 'F2'],
    [null, 'F3'],
  ]);
  expect(stderr).toBe(
    'No level of own is said to be one of foreman, so they stand one after the other. Where two are the same, say so at the level of foreman: same-as: own@a\n',
  );
});

test('levels that are the same keep the order of both tracks', async () => {
  const { stdout } = await beside(level('a') + level('b', ', same-as: foreman@F2') + level('c') + level('F3'));
  const { joinedBy, columns } = JSON.parse(stdout);
  expect(joinedBy).toBe('id');
  expect(columns.map(({ levels }: { levels: ({ id: string } | null)[] }) => levels.map((each) => each?.id ?? null))).toEqual([
    ['a', null],
    [null, 'F1'],
    ['b', 'F2'],
    ['c', null],
    ['F3', 'F3'],
  ]);
});

test.each([
  [
    level('a', ', same-as: F2') + level('b', ', same-as: foreman@F1'),
    'the levels that are the same are in another order in foreman: own@a is foreman@F2, and own@b is foreman@F1\n  Levels are the same by their ids, or by same-as in either file. Correct one of the two.',
  ],
  [
    level('a', ', same-as: [F2, F3]'),
    'own@a is the same as both foreman@F2 and foreman@F3\n  A level stands beside one level of the other track, so leave one of the two out of same-as.',
  ],
  [
    level('a', ', same-as: F2') + level('b', ', same-as: F2'),
    'foreman@F2 is the same as both own@a and own@b\n  A level stands beside one level of the other track, so leave one of the two out of same-as.',
  ],
  [
    Array.from({ length: 10 }, (_, place) => level(`x${place}`)).join(''),
    'a ladder has at most 12 columns, and the levels of own and foreman would take 13\n  Show a part of them: --from x0 --to F2',
  ],
])('levels that contradict each other are refused: %s', async (levels, message) => {
  const { stderr } = await beside(levels);
  expect(JSON.parse(stderr).error).toMatchObject({ message: message.split('\n')[0], hint: message.split('\n')[1]?.trim() });
});

test('the ladder of the examples joins the criteria of both tracks', async () => {
  const { stdout, stderr } = await run(['ladder', 'backend', 'data', '--roles', `${root}data/examples/ladder`, '--format', 'csv']);
  expect(stderr).toBe('');
  expectGolden('ladder/ladder-example.csv', stdout);
});
