import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { schemaErrors } from '../json-schema.js';
import { root } from '../run.js';
import { bash, compare, needBuild } from './compare.js';

let folder = '';
beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-batch-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const roles = ['accountant', 'bookkeeper', 'data-analyst', 'data-scientist', 'product-manager', 'systems-engineer'];
const batch = (input: string, ...argv: string[]) => compare(['batch', ...argv], { input });
const parseLines = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test('prints for each line what compare --json prints for the pair', () => {
  const { exitCode, stdout, stderr } = batch('accountant\tbookkeeper\r\n["data-analyst", "data-scientist", "accountant"]');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(parseLines(stdout)).toEqual([
    JSON.parse(compare(['accountant', 'bookkeeper', '--json']).stdout),
    JSON.parse(compare(['data-analyst', 'data-scientist', 'accountant', '--json']).stdout),
  ]);
});

test('takes the options of compare', () => {
  const options = ['--category', 'duties', 'skills', '--status', 'same', '--match', 'exact'];
  const { stdout } = batch('data-analyst\tdata-scientist\n', ...options);
  expect(parseLines(stdout)).toEqual([JSON.parse(compare(['data-analyst', 'data-scientist', '--json', ...options]).stdout)]);
});

test('prints only the scores of each line if asked for', () => {
  const input = 'accountant\tbookkeeper\naccountant\txyzzy-plugh\n["data-analyst", "data-scientist", "accountant"]\n';
  const { exitCode, stdout, stderr } = batch(input, '--scores', '--jobs', '2');
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '1 of 3 lines failed; the output says why\n' });
  const lines = parseLines(stdout);
  expect(lines.flatMap((line) => schemaErrors('comparison', line))).toEqual([]);
  expect(lines).toMatchObject([
    {
      kind: 'scores',
      roles: ['accountant', 'bookkeeper'],
      ids: ['accountant', 'bookkeeper'],
      similarity: 0.5136,
      categories: { duties: expect.any(Number), 'work styles': null },
    },
    { kind: 'error', roles: ['accountant', 'xyzzy-plugh'] },
    { kind: 'scores', ids: ['data-analyst', 'data-scientist', 'accountant'], percentile: null },
  ]);
});

test('prints an error in place of a line that fails, and goes on', () => {
  const { exitCode, stdout, stderr } = batch('accountant\txyzzy-plugh\n\naccountant\tbookkeeper\n../bad/several.yaml\taccountant\n');
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '3 of 4 lines failed; the output says why\n' });
  const lines = parseLines(stdout);
  expect(lines.flatMap((line) => schemaErrors('comparison', line))).toEqual([]);
  expect(lines).toMatchObject([
    {
      kind: 'error',
      roles: ['accountant', 'xyzzy-plugh'],
      error: { message: 'no role is called anything like xyzzy-plugh', file: null, line: null },
    },
    { kind: 'error', roles: [], error: { message: 'this line is empty', file: 'standard input', line: 2, column: 1 } },
    { kind: 'comparison' },
    { kind: 'error', roles: ['../bad/several.yaml', 'accountant'], error: { file: '../bad/several.yaml', line: 1, column: 1 } },
  ]);
});

test('prints nothing for an empty input', () => expect(batch('')).toEqual({ exitCode: 0, stdout: '', stderr: '' }));

describe('rejects', () => {
  test.each([
    [['--jobs', '0'], '--jobs takes a whole number of at least 1, not 0'],
    [['--jobs', 'two'], '--jobs takes a whole number of at least 1, not two'],
    [['--jobs', '1000'], '--jobs takes at most 256, not 1000'],
    [['--format', 'csv'], 'batch prints lines of JSON, not csv'],
    [['--output', 'out.md'], 'batch prints lines of JSON, not markdown'],
    [['accountant'], 'compare batch takes no words, not 1'],
    [['--scores', '--status', 'same'], '--scores prints no rows, and --status chooses some'],
  ])('%j', (argv, message) => {
    // Without input: it may end before it would read any, and then writing to it fails.
    const { exitCode, stdout, stderr } = batch('', ...argv);
    expect({ exitCode, stdout, firstLine: stderr.split('\n')[0] }).toEqual({ exitCode: 2, stdout: '', firstLine: `compare: ${message}` });
  });
});

describe('with more jobs', () => {
  const line = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...roles)).map((pair) => pair.join('\t')) },
    { weight: 1, arbitrary: fc.constantFrom('', 'accountant', '["accountant"', 'accountant\tnobody-at-all') },
  );

  test('prints the same bytes in the same order', () =>
    fc.assert(
      fc.property(fc.array(line, { minLength: 30, maxLength: 60 }), (lines) => {
        const input = lines.map((each) => `${each}\n`).join('');
        const withOneJob = batch(input);
        expect(batch(input, '--jobs', '2')).toEqual(withOneJob);
        expect(batch(input, '--jobs', '3')).toEqual(withOneJob);
      }),
      { numRuns: 3 },
    ));

  // Node warns of more than ten listeners on a stream.
  test('prints the same, and no warning, with more than ten jobs', () => {
    const lines = ['accountant', '', 'accountant\tnobody-at-all', ...roles.map((role) => `${role}\tbookkeeper`)];
    const input = lines.map((each) => `${each}\n`.repeat(4)).join('');
    expect(batch(input, '--jobs', '12')).toEqual(batch(input));
  });

  test('processes lines while it waits for more', async () => {
    const process = start('--jobs', '2');
    process.stdin.write('accountant\tbookkeeper\n');
    const [first] = await once(process.stdout, 'data');
    expect(String(first)).toMatch(/^{"schemaVersion":1,"kind":"comparison"/);
    process.stdin.end();
    expect(await once(process.stdout.resume(), 'end')).toEqual([]);
  });
});

/** Starts a batch that runs while the test goes on. */
function start(...argv: string[]) {
  return spawn(process.execPath, [join(root, 'bin/compare.js'), 'batch', ...argv], { stdio: ['pipe', 'pipe', 'ignore'] });
}

/** Prints pairs without end. */
const endless = 'yes "accountant\tbookkeeper"';

describe('in a pipe', () => {
  test.each([1, 2])('ends quietly when the reader stops reading, with %d jobs', (jobs) => {
    const { exitCode, stdout, stderr } = bash(`(${endless} || true) | compare batch --jobs ${jobs} | head -1 | wc -l`);
    expect({ exitCode, stdout: stdout.trim(), stderr }).toEqual({ exitCode: 0, stdout: '1', stderr: '' });
  });

  test.each([1, 2])('reads no faster than its output is read, with %d jobs', async (jobs) => {
    const process = start('--jobs', String(jobs));
    let lineCount = 0;
    process.stdin.on('error', () => {});
    process.stdout.pause();
    const feeding = setInterval(() => {
      while (process.stdin.writableLength < 1_000_000 && process.stdin.write('accountant\tbookkeeper\n'.repeat(1000))) lineCount += 1000;
    }, 1);
    await wait(3000);
    const megabytesBefore = residentMegabytes(process.pid);
    const lineCountBefore = lineCount;
    await wait(3000);
    clearInterval(feeding);
    // The output is a hundred times as large as the input, so reading ahead would show.
    expect(lineCount - lineCountBefore).toBeLessThan(20_000);
    expect(residentMegabytes(process.pid) - megabytesBefore).toBeLessThan(100);
    process.kill('SIGKILL');
  });

  test('reports a full disk', () => {
    const ended = bash("printf 'accountant\\tbookkeeper\\n' | compare batch > /dev/full");
    expect(ended).toEqual({ exitCode: 2, stdout: '', stderr: 'compare: the result could not be written: the disk is full\n' });
  });

  test('ends by an interruption, after a whole line', async () => {
    const process = start();
    process.stdin.on('error', () => {});
    process.stdin.write('accountant\tbookkeeper\n'.repeat(20_000));
    let text = '';
    process.stdout.on('data', (chunk) => {
      if (text === '') process.kill('SIGINT');
      text += String(chunk);
    });
    const [code, signal] = await once(process, 'close');
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGINT' });
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.split('\n').length).toBeLessThan(10_000);
  });

  test('ends by an interruption with workers too', async () => {
    const process = start('--jobs', '2');
    process.stdin.on('error', () => {});
    process.stdin.write('accountant\tbookkeeper\n'.repeat(20_000));
    process.stdout.once('data', () => process.kill('SIGINT'));
    process.stdout.resume();
    expect(await once(process, 'close')).toEqual([null, 'SIGINT']);
  });
});

function residentMegabytes(pid: number | undefined): number {
  return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

describe('into a file', () => {
  test('writes it whole', () => {
    const file = join(folder, 'out.jsonl');
    expect(batch('accountant\tbookkeeper\n', '--output', file)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(batch('accountant\tbookkeeper\n').stdout);
    expect(readdirSync(folder)).toEqual(['out.jsonl']);
  });

  test('leaves no file behind on an interruption', async () => {
    const emptyFolder = mkdtempSync(join(folder, 'empty-'));
    const process = start('--output', join(emptyFolder, 'out.jsonl'));
    process.stdin.write('accountant\tbookkeeper\n'.repeat(20));
    while (readdirSync(emptyFolder).length === 0) await wait(20);
    process.kill('SIGINT');
    expect(await once(process, 'close')).toEqual([null, 'SIGINT']);
    expect(readdirSync(emptyFolder)).toEqual([]);
  });

  test('writes to a device directly', () => {
    expect(bash("printf 'accountant\\tbookkeeper\\n' | compare batch --output /dev/full")).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: /dev/full could not be written: the disk is full\n',
    });
  });
});

test('uses no more memory after the first pairs', async () => {
  const process = start('--match', 'exact');
  const samples: number[] = [];
  let lines = 0;
  process.stdout.on('data', (chunk: Buffer) => {
    for (let index = chunk.indexOf(10); index >= 0; index = chunk.indexOf(10, index + 1))
      if (++lines % 200 === 0) samples.push(residentMegabytes(process.pid));
  });
  const pairs = roles.flatMap((a) => roles.map((b) => `${a}\t${b}\n`)).join('');
  process.stdin.end(pairs.repeat(40));
  expect(await once(process, 'close')).toEqual([0, null]);
  expect(lines).toBe(40 * 36);
  expect((samples.at(-1) ?? Infinity) - (samples[1] ?? 0)).toBeLessThan(120);
});
