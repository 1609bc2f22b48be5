import { expect, test } from '@jest/globals';
import { schemaErrors } from '../../json-schema.js';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';

onlyChecks('unsourced', 'outdated', 'repeats-inherited', 'level-drops', 'kind-warnings');

const now = (): Date => new Date('2026-11-23T12:00:00Z');

interface Warning {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

async function warnings(role: string, ...options: string[]): Promise<string[]> {
  const { stdout, exitCode } = await run(['validate', '-', '--strict', '--json', ...options], { input: role, now });
  const result = JSON.parse(stdout);
  expect(schemaErrors('comparison', result)).toEqual([]);
  const [{ faults, warnings: found, isValid }] = result.files;
  expect([faults, isValid, exitCode]).toEqual([[], true, found.length > 0 ? 1 : 0]);
  return found.map(({ line, column, message }: Warning) => `${line}:${column} ${message}`);
}

const head = 'id: x\ntitle: X\n';
const usd = 'currency: USD, period: year, source: s';
const source = 'sources: { s: { title: S, published: 2026 } }\n';

test('finds figures and ratings without a source, but not levels on a scale of the file', async () => {
  expect(await warnings(`${head}skills:\n  - { name: A, level: 3 }\n  - { name: B, importance: 2 }\n  - C\n`)).toEqual([
    '4:5 skills[0] is rated without a source',
    '5:5 skills[1] is rated without a source',
  ]);
  expect(await warnings(`${head}pay:\n  - { statistic: mean, amount: 5, currency: USD, period: hour }\n`)).toEqual([
    '4:5 pay[0] is a figure without a source',
  ]);
  expect(await warnings(`${head}scales: { skills: [low, high] }\nskills:\n  - { name: A, level: low }\n`)).toEqual([]);
});

test('finds outdated figures and sources, counting from the end of their month to the injected date', async () => {
  const dated = (asOf: string): string => `${head}pay:\n  - { statistic: mean, amount: 5, ${usd}, as-of: ${asOf} }\n${source}`;
  expect(await warnings(dated('2023-11'))).toEqual([]);
  expect(await warnings(dated('2023-10'))).toEqual(['4:82 pay[0].as-of is more than 36 months old: 2023-10']);
  expect(await warnings(dated('2023-11-22'))).toEqual(['4:82 pay[0].as-of is more than 36 months old: 2023-11-22']);
  expect(await warnings(dated("'2022'"), '--max-age', '60')).toEqual([]);
  expect(await warnings(dated('2026-09'), '--max-age', '1')).toEqual(['4:82 pay[0].as-of is more than 1 month old: 2026-09']);
  const cites = `${head}duties: [{ text: A, source: s }]\nsources: { s: { title: S, retrieved: 2020-01-02 }, unused: { title: U, published: 1999 } }\n`;
  expect(await warnings(cites)).toEqual(['4:38 sources.s.retrieved is more than 36 months old: 2020-01-02']);
  expect(await warnings(cites.replace('retrieved: 2020-01-02', 'published: 2019, retrieved: 2026-11-01'))).toEqual([
    '4:38 sources.s.published is more than 36 months old: 2019',
  ]);
});

test('finds what a level repeats, but not what it adds or changes', async () => {
  const role = `${head}summary: Does X.
duties: [Write code, { id: review, text: Review code }]
environment: { setting: [office, home] }
levels:
  - { id: 1, duties: [write code., { id: review, text: Review the code of others }] }
  - { id: 2, summary: Does X., duties: [{ id: review }, { text: Write code, note: for others }], environment: { setting: [office] } }
  - { id: 3, environment: { setting: [office] } }
`;
  expect(await warnings(role)).toEqual([
    '7:23 levels[0].duties[0] repeats what the level inherits: write code.',
    '8:23 levels[1].summary repeats what the level inherits: Does X.',
    '8:41 levels[1].duties[0] repeats what the level inherits',
    '9:38 levels[2].environment.setting repeats what the level inherits: office',
  ]);
});

test('finds skills and steps that drop on promotion', async () => {
  const role = `${head}scales: { skills: [low, mid, high], scope: [team, firm] }
skills: [{ id: a, name: A, level: high }, { name: B, level: low }]
levels:
  - { id: 1, skills: [{ id: a, level: mid }, { name: B, level: mid }], impact: { scope: firm } }
  - { id: 2, impact: { scope: team }, interests: [{ name: Social, level: 3, source: s }] }
  - { id: 3, interests: [{ name: Social, level: 2, source: s }] }
${source}`;
  expect(await warnings(role)).toEqual([
    '6:39 levels[0].skills[0]: A drops from high to mid on promotion',
    '7:31 levels[1].impact.scope: scope drops from firm to team on promotion',
  ]);
});

const figure = (statistic: string, amount: number): string => `    - { statistic: ${statistic}, amount: ${amount}, ${usd} }\n`;

test('finds pay bands with swapped ends, and levels that pay less than the one below', async () => {
  const band = (low: number, high: number): string => figure('minimum', low) + figure('maximum', high);
  expect(
    await warnings(`${head}pay:\n${figure('p10', 30)}${figure('p25', 20)}${figure('median', 40)}${figure('mean', 25)}${source}`),
  ).toEqual(['5:33 the p10 of $30 is above the p25 of $20']);
  expect(
    await warnings(
      `${head}levels:\n  - id: 1\n    pay:\n${band(10, 20)}  - id: 2\n    pay:\n${band(15, 18)}  - id: 3\n    pay:\n${figure('minimum', 30)}${source}`,
    ),
  ).toEqual([
    '11:37 levels[1].pay[1]: the maximum of $18 is less than the $20 of the level below',
    '14:37 the minimum of $30 is above the maximum of $18',
  ]);
});

test('warns only with --strict, which --max-age implies', async () => {
  const input = `${head}skills: [{ name: A, level: 3 }]\n`;
  expect(await run(['validate', '-'], { input, now })).toEqual({ exitCode: 0, stdout: '1 role file checked: no errors.\n', stderr: '' });
  const strict = await run(['validate', '-', '--max-age', '12'], { input, now });
  expect(strict).toEqual({
    exitCode: 1,
    stderr: '',
    stdout: `standard input:3:10: warning: skills[0] is rated without a source
  Set source to the id of one of the sources.
  3 | skills: [{ name: A, level: 3 }]
    |          ^

1 role file checked: no errors, 1 warning.
`,
  });
});
