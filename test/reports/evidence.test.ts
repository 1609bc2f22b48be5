import { expect, test } from '@jest/globals';
import { evidenceForAd } from '../../src/compare/posting/evidence-for-ad.js';
import { markdown } from '../../src/formats/markdown/markdown.js';
import { screenLines } from '../../src/formats/terminal/screen/screen.js';
import { createTheme } from '../../src/formats/terminal/theme.js';
import { evidenceReport } from '../../src/reports/evidence/report.js';
import { evidenceScreen } from '../../src/reports/evidence/screen.js';
import { readYaml } from '../compare/read-yaml-role.js';
import { expectGolden, withoutStyle } from '../golden.js';
import { schemaErrors } from '../json-schema.js';
import { fixtures, run } from '../run.js';

const cwd = `${fixtures}evidence`;

const screens = [
  { golden: 'evidence-nurse-100.txt', argv: ['nadia.yaml', 'heart-ward.yaml'], columns: 100 },
  { golden: 'evidence-nurse-80.txt', argv: ['nadia.yaml', 'heart-ward.yaml'], columns: 80 },
  { golden: 'evidence-nurse-140.txt', argv: ['nadia.yaml', 'heart-ward.yaml'], columns: 140 },
  { golden: 'evidence-nurse-50-ascii.txt', argv: ['nadia.yaml', 'heart-ward.yaml', '--ascii'], columns: 50 },
  { golden: 'evidence-developer-100-ascii.txt', argv: ['omar.yaml', 'platform-ad.yaml', '--ascii'], columns: 100 },
  { golden: 'evidence-developer-80.txt', argv: ['omar.yaml', 'platform-ad.yaml'], columns: 80 },
  { golden: 'evidence-developer-140.txt', argv: ['omar.yaml', 'platform-ad.yaml'], columns: 140 },
  { golden: 'evidence-german-100.txt', argv: ['lena.yaml', 'pflege-anzeige.yaml'], columns: 100 },
  { golden: 'evidence-two-languages-100.txt', argv: ['nadia.yaml', 'pflege-anzeige.yaml'], columns: 100 },
  { golden: 'evidence-bundled-100.txt', argv: ['registered-nurse', 'heart-ward.yaml'], columns: 100 },
] as const;

test.each(screens)('shows one screen: $golden', async ({ golden, argv, columns }) => {
  const { exitCode, stdout } = await run(['gap', ...argv, '--color', 'never'], { cwd, columns });
  expect(exitCode).toBe(0);
  const lines = stdout.split('\n');
  expect(lines.filter((line) => [...line].length > columns)).toEqual([]);
  if (columns >= 80) expect(lines.length - 1).toBeLessThanOrEqual(48);
  expectGolden(golden, stdout);
});

const outputs = [
  { golden: 'evidence-nurse.txt', argv: ['nadia.yaml', 'heart-ward.yaml'] },
  { golden: 'evidence-nurse.md', argv: ['nadia.yaml', 'heart-ward.yaml', '--format', 'markdown'] },
  { golden: 'evidence-nurse.csv', argv: ['nadia.yaml', 'heart-ward.yaml', '--format', 'csv'] },
  { golden: 'evidence-nurse.json', argv: ['nadia.yaml', 'heart-ward.yaml', '--json'] },
  { golden: 'evidence-nurse.html', argv: ['nadia.yaml', 'heart-ward.yaml', '--format', 'html'] },
  { golden: 'evidence-developer.txt', argv: ['omar.yaml', 'platform-ad.yaml'] },
  { golden: 'evidence-developer.md', argv: ['omar.yaml', 'platform-ad.yaml', '--format', 'markdown'] },
  { golden: 'evidence-developer.json', argv: ['omar.yaml', 'platform-ad.yaml', '--json'] },
  { golden: 'evidence-developer.html', argv: ['omar.yaml', 'platform-ad.yaml', '--format', 'html'] },
  { golden: 'evidence-german.md', argv: ['lena.yaml', 'pflege-anzeige.yaml', '--format', 'markdown'] },
] as const;

test.each(outputs)('prints everything elsewhere: $golden', async ({ golden, argv }) => {
  const { exitCode, stdout, stderr } = await run(['gap', ...argv], { cwd });
  expect([exitCode, stderr]).toEqual([0, '']);
  if (golden.endsWith('.json')) expect(schemaErrors('comparison', JSON.parse(stdout))).toEqual([]);
  expectGolden(golden, withoutStyle(stdout));
});

test('a terminal prints everything with --full', async () => {
  const [full, pipe] = await Promise.all([
    run(['gap', 'nadia.yaml', 'heart-ward.yaml', '--full'], { cwd, columns: 400 }),
    run(['gap', 'nadia.yaml', 'heart-ward.yaml'], { cwd }),
  ]);
  expect(full.stdout).toContain('Required: 5 met, 1 in part, 1 not found');
  expect(full.stdout.match(/no line speaks for it/g)).toEqual(pipe.stdout.match(/no line speaks for it/g));
});

test('without a posting, a gap stays a plan', async () => {
  const { stdout } = await run(['gap', 'nadia.yaml', 'registered-nurse', '--json'], { cwd });
  expect(JSON.parse(stdout).kind).toBe('gap');
});

test('the pages of a résumé are called pages', async () => {
  const [me, ad] = [
    await readYaml('me', 'duties: [Bake bread at night]'),
    await readYaml('ad', 'document: posting\nskills: [Bakes bread at night]'),
  ];
  const evidence = evidenceForAd(me, ad, { lineOf: () => 2, placeUnit: 'page' });
  expect(schemaErrors('comparison', JSON.parse(JSON.stringify(evidence)))).toEqual([]);
  expect(markdown.print(evidenceReport(evidence), { width: Infinity, color: 0, isAscii: false })).toContain(
    '- [x] Bakes bread at night: page 2: Bake bread at night',
  );
  const screen = screenLines(evidenceScreen(evidence, 'resume'), 100, createTheme({ width: 100, color: 0, isAscii: false }));
  expect(screen.join('\n')).toContain('the number is the page of me.yaml');
});
