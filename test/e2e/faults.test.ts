import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { release, releaseFiles, zip } from '../importers/publications.js';
import { fixtures } from '../run.js';
import { bash, compare, type Ended, needBuild } from './compare.js';
import { bin, node } from './under-test.js';

// When something around the tool goes wrong, it says so, ends with the right exit code, and leaves nothing half-written.
const tooLarge = (name: string): string =>
  `compare: ${name} is larger than 5 MB\n  A role file is a few kilobytes: is this the right file?\n`;

beforeAll(needBuild);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  cpSync(join(fixtures, 'good/base.yaml'), join(folder, 'base.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const compareInFolder = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): Ended => compare(argv, { cwd: folder, env });

describe('an input without end is read up to the limit', () => {
  test.each([
    ['ln -s /dev/zero zero.yaml; compare base.yaml zero.yaml', 'zero.yaml'],
    ['mkfifo pipe.yaml; yes > pipe.yaml & compare base.yaml pipe.yaml', 'pipe.yaml'],
  ])('%s', (line, name) => {
    // `yes` fails when the pipe is closed, which is not an error of the command.
    expect(bash(`set +o pipefail; ${line}`, { cwd: folder })).toEqual({ exitCode: 2, stdout: '', stderr: tooLarge(name) });
  });

  test.each([
    [['import', 'resume', '/dev/urandom'], '/dev/urandom'],
    [['base.yaml', '-'], 'standard input'],
    [['validate', '-'], 'standard input'],
    // Without an ending it may be a résumé or an ad.
    [['base.yaml', '/dev/zero'], '/dev/zero'],
  ])('in a résumé too, which may be larger: %j', (argv, name) => {
    expect(bash(`set +o pipefail; yes | compare ${argv.join(' ')}`, { cwd: folder })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `compare: ${name} is larger than 50 MB\n  Is this the right file?\n`,
    });
  });

  test('in a pay table too', () => {
    writeFileSync(join(folder, 'release.zip'), zip(releaseFiles()));
    expect(compareInFolder(['import', 'onet', 'release.zip', '--pay', '/dev/zero', '--out', 'out'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: /dev/zero is larger than 100 MB\n  Is this the file as it was published?\n',
    });
    expect(readdirSync(folder).sort()).toEqual(['base.yaml', 'release.zip']);
  });
});

describe('closed and full streams', () => {
  test.each([
    ['compare base.yaml base.yaml >&-', 0],
    ['compare base.yaml base.yaml >&- 2>&-', 0],
    ['compare base.yaml nobody-at-all 2>&-', 2],
    ['compare base.yaml - <&-', 2],
    ['compare base.yaml nobody-at-all 2>/dev/full', 2],
    ['compare list | head -1', 0],
    ['compare --help | true', 0],
  ])('%s ends with %d', (line, exitCode) => {
    const ended = bash(line, { cwd: folder });
    expect({ exitCode: ended.exitCode, isInternalError: ended.stderr.includes('bug in compare') }).toEqual({
      exitCode,
      isInternalError: false,
    });
  });

  test.each(['list', 'show base.yaml', 'validate base.yaml', 'schema', '--help', '--version', 'gap base.yaml base.yaml --json'])(
    'compare %s > /dev/full reports a full disk',
    (argv) => {
      const { exitCode, stderr } = bash(`compare ${argv} > /dev/full`, { cwd: folder });
      expect({ exitCode, isReported: stderr.includes('the result could not be written: the disk is full') }).toEqual({
        exitCode: 2,
        isReported: true,
      });
    },
  );
});

describe('runs without a home folder', () => {
  test.each<Readonly<Record<string, string>>>([
    { HOME: '' },
    { HOME: '/nonexistent' },
    { HOME: '/dev/null' },
    { XDG_DATA_HOME: '/dev/null', XDG_CACHE_HOME: '/dev/null' },
  ])('%j', (env) => {
    for (const argv of [['base.yaml', 'systems-engineer'], ['list'], ['similar', 'systems-engineer']])
      expect(compareInFolder(argv, env)).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

const inDeletedFolder = (line: string): Ended => bash(`mkdir gone; cd gone; rmdir ../gone; ${line}`, { cwd: folder });

describe('in a folder that was deleted', () => {
  test('compares roles in other folders', () => {
    expect(inDeletedFolder(`compare ${folder}/base.yaml systems-engineer --json`)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test.each([
    [
      'compare base.yaml systems-engineer',
      /^compare: base\.yaml: there is no such file\n {2}To start one from a template: compare init ID\n$/,
    ],
    ['compare init mine', /^compare: roles\/mine\.yaml could not be written: /],
  ])('%s fails', (line, message) => {
    expect(inDeletedFolder(line)).toEqual({ exitCode: 2, stdout: '', stderr: expect.stringMatching(message) });
  });
});

describe('without permissions', () => {
  const isRoot = process.getuid?.() === 0;
  // Root may do anything, so the command is run as the user nobody.
  const asNobody = (argv: readonly string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(node, [bin, ...argv], {
      cwd: folder,
      env: { HOME: '/nonexistent' },
      encoding: 'utf8',
      ...(isRoot && { uid: 65_534, gid: 65_534 }),
    });
    return { exitCode: status, stdout, stderr };
  };
  const canRun = (): boolean => {
    chmodSync(folder, 0o755);
    return asNobody(['--version']).exitCode === 0;
  };

  const tested: [what: string, argv: readonly string[], expected: Ended][] = [
    [
      'cannot read an unreadable file',
      ['base.yaml', 'secret.yaml'],
      { exitCode: 2, stdout: '', stderr: 'compare: secret.yaml: no permission to read this file\n' },
    ],
    [
      'cannot import an unreadable file',
      ['import', 'json-resume', 'secret.yaml'],
      { exitCode: 2, stdout: '', stderr: 'compare: secret.yaml: no permission to read this file\n' },
    ],
    [
      'cannot write a file',
      ['show', 'base.yaml', '-o', 'out.json'],
      { exitCode: 2, stdout: '', stderr: 'compare: out.json could not be written: permission denied\n' },
    ],
    [
      'cannot create a role',
      ['init', 'mine'],
      { exitCode: 2, stdout: '', stderr: 'compare: roles/mine.yaml could not be written: permission denied\n' },
    ],
    [
      'cannot import into a folder',
      ['import', 'onet', 'release.zip', '--out', 'onet'],
      { exitCode: 2, stdout: '', stderr: 'compare: onet could not be written: permission denied\n  Nothing was changed.\n' },
    ],
    [
      'does not find roles in an unreadable folder',
      ['show', 'hidden'],
      {
        exitCode: 2,
        stdout: '',
        stderr: 'compare: no role is called anything like hidden\n  By what they do: compare search WORDS   All fields: compare list\n',
      },
    ],
    [
      'is told of an unreadable folder that --roles names',
      ['show', 'hidden', '--roles', 'closed'],
      { exitCode: 2, stdout: '', stderr: 'compare: cannot read the folder closed\n  Name a folder of role files with --roles.\n' },
    ],
  ];
  test.each(tested)('a user %s', (_what, argv, expected) => {
    mkdirSync(join(folder, 'closed'));
    writeFileSync(join(folder, 'secret.yaml'), 'id: a\n', { mode: 0 });
    writeFileSync(join(folder, 'release.zip'), zip(releaseFiles()));
    chmodSync(join(folder, 'closed'), 0);
    if (!canRun()) return console.warn('skipped: the user nobody may not run the build in this folder');
    chmodSync(folder, 0o555);
    expect(asNobody(argv)).toEqual(expected);
    expect(readdirSync(folder).sort()).toEqual(['base.yaml', 'closed', 'release.zip', 'secret.yaml']);
  });
});

describe('imports', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s leaves nothing behind, and ends the process', async (signal) => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    expect(await interruptedOnceWriting(signal)).toBe(signal);
    expect({ folder: readdirSync(folder).sort(), onet: readdirSync(join(folder, 'onet')) }).toEqual({
      folder: ['base.yaml', 'mine.txt', 'onet', 'release.zip'],
      onet: [],
    });
  });

  test('the next import cleans up after one that was killed', async () => {
    expect(await interruptedOnceWriting('SIGKILL')).toBe('SIGKILL');
    expect(compareInFolder(['import', 'onet', 'release.zip', '--out', 'onet'])).toMatchObject({
      exitCode: 0,
      stdout: 'onet: 900 role files written.\n',
    });
    expect(readdirSync(join(folder, 'onet')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['is running', `owner ${process.pid} ${hostname()}`],
    ['runs on another machine', 'owner 1 elsewhere'],
    ['does not say whose it is', 'owner'],
  ])('an import that %s is reported to the next one', (_what, owner) => {
    mkdirSync(join(folder, 'onet/.role-compare-import.tmp'), { recursive: true });
    writeFileSync(join(folder, 'onet/.role-compare-import.tmp', owner), '');
    writeFileSync(join(folder, 'release.zip'), zip(releaseFiles()));
    expect(compareInFolder(['import', 'onet', 'release.zip', '--out', 'onet'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: another import is writing to onet\n  If none is running, remove onet/.role-compare-import.tmp.\n',
    });
  });

  test('of several at once into one folder, one writes, and the others find it written or report it', async () => {
    const argv = ['import', 'onet', largeRelease(), '--out', 'onet'];
    const codes = await Promise.all([1, 2, 3].map(async () => (await start(argv).ended).code));
    expect(codes).toContain(0);
    expect(codes.every((code) => code === 0 || code === 2)).toBe(true);
    expect(compareInFolder(argv)).toEqual({ exitCode: 0, stdout: 'onet: 0 role files written, 900 unchanged.\n', stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['base.yaml', 'onet', 'release.zip']);
    expect(readdirSync(join(folder, 'onet')).filter((name) => !/^developers-\d+\.yaml$/.test(name))).toEqual(['.role-compare-import']);
  });
});

test('reads a file that is being changed whole, or reports its faults', async () => {
  const [short, long] = ['id: a\ntitle: A\n', `id: a\ntitle: A\nduties:\n${'- Do it\n'.repeat(900)}`];
  const writer = spawn(node, ['-e', changingScript, join(folder, 'a.yaml'), short, long], { stdio: 'ignore' });
  try {
    writeFileSync(join(folder, 'a.yaml'), short);
    for (let count = 0; count < 8; count += 1) {
      const { exitCode, stdout, stderr } = compareInFolder(['a.yaml', 'a.yaml', '--json']);
      expect([0, 2]).toContain(exitCode);
      expect(stderr).not.toMatch(/bug in compare|\n\s+at /);
      expect(exitCode === 0 ? JSON.parse(stdout).kind : JSON.parse(stderr).kind).toBe(exitCode === 0 ? 'comparison' : 'error');
    }
  } finally {
    writer.kill();
  }
});

const changingScript = `const { writeFileSync } = require('node:fs');
const [path, ...texts] = process.argv.slice(1);
for (let count = 0; ; count += 1) writeFileSync(path, texts[count % 2]);`;

test('replaces a file with a whole result, or leaves it as it was', () => {
  const target = join(folder, 'out.json');
  writeFileSync(target, 'original');
  const { exitCode } = bash(`ulimit -f 1; trap '' XFSZ; compare base.yaml systems-engineer -o out.json`, { cwd: folder });
  expect({ exitCode, text: readFileSync(target, 'utf8'), files: readdirSync(folder).sort() }).toEqual({
    exitCode: 2,
    text: 'original',
    files: ['base.yaml', 'out.json'],
  });
});

/** Writes a release with so many occupations that its import takes a while. */
function largeRelease(): string {
  const [head = [], developers = []] = release['Occupation Data'] ?? [];
  const many = Array.from({ length: 900 }, (_, index) => [`15-${1000 + index}.00`, `Developers ${index}`, developers[2] ?? '']);
  writeFileSync(join(folder, 'release.zip'), zip(releaseFiles({ ...release, 'Occupation Data': [head, ...many] })));
  return 'release.zip';
}

function start(argv: readonly string[]): { child: ChildProcess; ended: Promise<{ code: number | null; signal: string | null }> } {
  const child = spawn(node, [bin, ...argv], { cwd: folder, stdio: 'ignore', env: { HOME: '/nonexistent' } });
  return { child, ended: new Promise((done) => child.on('exit', (code, signal) => done({ code, signal }))) };
}

function hasStarted(): boolean {
  return [folder, join(folder, 'onet')].some((path) => readdirSync(path).some((name) => name.endsWith('.tmp')));
}

async function interruptedOnceWriting(signal: NodeJS.Signals, tries = 5): Promise<string | null> {
  mkdirSync(join(folder, 'onet'), { recursive: true });
  const { child, ended } = start(['import', 'onet', largeRelease(), '--out', 'onet']);
  while (child.exitCode === null && !hasStarted()) await new Promise((next) => setTimeout(next, 1));
  child.kill(signal);
  const { code, signal: endedBy } = await ended;
  // On a busy machine, the import may be finished before the signal arrives. Then it is tried again.
  if (code !== 0 || tries === 1) return endedBy;
  rmSync(join(folder, 'onet'), { recursive: true });
  return interruptedOnceWriting(signal, tries - 1);
}
