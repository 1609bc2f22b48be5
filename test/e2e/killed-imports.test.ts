import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { releaseFiles, zip } from '../importers/publications.js';
import { fixtures } from '../run.js';
import { bash, compare, type Ended, needBuild } from './compare.js';
import { bin, node } from './under-test.js';

// An import that is killed at any step leaves no half of a file under its name, and the next one finishes the work and cleans up.
let sources: string;
let folder: string;
const esco = {
  occupations: 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code',
  skills: 'conceptUri,preferredLabel,skillType,status',
};
beforeAll(() => {
  needBuild();
  sources = mkdtempSync(join(tmpdir(), 'role-compare-'));
  writeFileSync(join(sources, 'release.zip'), zip(releaseFiles()));
  const uri = 'http://data.europa.eu/esco';
  writeFileSync(
    join(sources, 'esco.zip'),
    zip({
      'occupations_en.csv': `${esco.occupations}\nOccupation,${uri}/occupation/b,7512,baker,,released,Bakes.,7512.1\nOccupation,${uri}/occupation/m,7514,miller,,released,Mills.,7514.2\n`,
      'skills_en.csv': `${esco.skills}\n${uri}/skill/k,knead dough,skill/competence,released\n`,
      'broaderRelationsOccPillar.csv': `conceptType,conceptUri,broaderType,broaderUri\nOccupation,${uri}/occupation/b,ISCOGroup,${uri}/isco/C7512\n`,
      'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri\n${uri}/occupation/b,essential,skill/competence,${uri}/skill/k\n`,
    }),
  );
  writeFileSync(
    join(sources, 'ladder.csv'),
    'Role,Level,Skill,Expectation\nBaker,Junior,Bread,Bakes\nBaker,Senior,Bread,Teaches\nCook,Junior,Soup,Cooks\n',
  );
  writeFileSync(join(sources, 'ad.md'), '# Baker\n\n## Duties\n\n- Bake bread\n\n## Requirements\n\n- Two years of experience\n');
  writeFileSync(join(sources, 'resume.md'), '# A Person\n\n## Experience\n\n### Baker, 2015 - 2019\n\n- Baked bread\n');
  cpSync(join(fixtures, 'resume/resume.json'), join(sources, 'resume.json'));
});
afterAll(() => rmSync(sources, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  cpSync(sources, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const filesIn = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (existsSync(path) ? readdirSync(path, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(path.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

/** Steps of the file system that change it, at each of which the process is killed. */
const steps = 'mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir';

/** Kills the command at the n-th step. A home that is no absolute path means no cache, whose steps do not matter here. Returns whether it came so far. */
function isKilledAt(count: number, argv: readonly string[]): boolean {
  const inject = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${steps}`, '-e', `inject=${steps}:signal=SIGKILL:when=${count}`];
  const { signal, status } = spawnSync('strace', [...inject, node, bin, ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: 'none' },
  });
  return signal === 'SIGKILL' || status === 137;
}

const run = (argv: readonly string[]): Ended => compare(argv, { cwd: folder, env: { HOME: 'none' } });

const canTrace =
  spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=mkdir', '-e', 'inject=mkdir:signal=SIGKILL:when=1', 'mkdir', '/dev/null/x'])
    .signal === 'SIGKILL';

/** Imports, each killed at every so many steps: an import into a folder and one into a file at each, the others, which write in the same way, at some. */
const imports: readonly (readonly [what: string, every: number, argv: readonly string[]])[] = [
  ['onet', 1, ['import', 'onet', 'release.zip', '--out', 'out']],
  ['esco', 3, ['import', 'esco', 'esco.zip', '--out', 'out']],
  ['ladder', 3, ['import', 'ladder', 'ladder.csv', '--out', 'out']],
  ['posting', 1, ['import', 'posting', 'ad.md', '--out', 'out/me.yaml']],
  ['resume', 3, ['import', 'resume', 'resume.md', '--out', 'out/me.yaml']],
  ['json-resume', 3, ['import', 'json-resume', 'resume.json', '--out', 'out/me.yaml']],
];

const out = 'out';

describe.each(imports)(
  `import %s, killed at every %d. step${canTrace ? '' : ' (skipped: strace cannot be used here)'}`,
  (_what, every, argv) => {
    (canTrace ? test : test.skip)('into a new folder, and into one with files of an earlier import', () => {
      expect(run(argv)).toMatchObject({ exitCode: 0 });
      const result = filesIn(join(folder, out));
      for (const earlier of [null, Object.fromEntries(Object.keys(result).map((name) => [name, 'id: earlier\ntitle: E\n']))]) {
        for (let step = 1; ; step += every) {
          rmSync(join(folder, out), { recursive: true });
          if (earlier !== null) mkdirSync(join(folder, out));
          for (const [name, text] of Object.entries(earlier ?? {})) writeFileSync(join(folder, out, name), text);
          const isKilled = isKilledAt(step, [...argv, '--force']);
          // Whole files of this import or of the earlier one.
          for (const [name, text] of Object.entries(filesIn(join(folder, out))).filter(([each]) => !each.includes('.tmp')))
            expect([result[name], earlier?.[name]]).toContain(text);
          expect(run([...argv, '--force'])).toMatchObject({ exitCode: 0 });
          const now = filesIn(join(folder, out));
          // A single file is written beside its name, under another that is never read.
          const left = Object.keys(now).filter((name) => name.endsWith('.tmp'));
          expect(left.length).toBeLessThanOrEqual(argv.includes('out/me.yaml') ? 1 : 0);
          expect(Object.fromEntries(Object.entries(now).filter(([name]) => !left.includes(name)))).toEqual(result);
          expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
          if (!isKilled) break;
        }
      }
    });
  },
);

// A small file system of its own, which only root may mount, in a namespace that ends with the command.
const onSmallDisk = (line: string): Ended =>
  bash(`mkdir -p disk; export -f compare; unshare -m bash -c 'mount -t tmpfs -o size=64k tmpfs disk && cd disk && { ${line}; }'`, {
    cwd: folder,
    env: { HOME: join(folder, 'disk') },
  });
const canMount = process.platform === 'linux' && spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0;

describe(`on a full disk${canMount ? '' : ' (skipped: only root may mount a small one)'}`, () => {
  const fill = 'head -c 100000 /dev/zero > filler 2>/dev/null; true';
  const whenMounted = canMount ? test : test.skip;

  whenMounted.each(imports)('import %s writes nothing, and says why', (_what, _every, [command = '', what = '', file = '']) => {
    const ended = onSmallDisk(
      `${fill}; compare ${command} ${what} ../${file} --out ${what.includes('resume') || what === 'posting' ? 'me.yaml' : 'out'} 2>../err; echo $?; ls -A`,
    );
    expect({ ...ended, stderr: readFileSync(join(folder, 'err'), 'utf8').split('\n')[0] }).toEqual({
      exitCode: 0,
      stdout: '2\nfiller\n',
      stderr: expect.stringMatching(/^compare: \S+ could not be written: the disk is full$/),
    });
  });

  whenMounted('answers without a cache, and keeps a result as it was', () => {
    const lines = [
      `${fill}`,
      'compare registered-nurse accountant | head -1',
      'compare similar chef --limit 1 | wc -l',
      'compare registered-nurse accountant -o filler.html 2>&1',
      'ls -A',
    ];
    expect(onSmallDisk(lines.join('; '))).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^Registered Nurse vs\. Accountant\n\d+\ncompare: filler\.html could not be written: the disk is full\n(?:\.cache\n)?filler\n$/,
      ),
      stderr: '',
    });
  });
});
