import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readPayTable } from '../../src/importers/oews.js';
import { interests } from '../../src/importers/onet/interests.js';
import { readOccupations } from '../../src/importers/onet/occupations.js';
import type { ReleasePart } from '../../src/importers/onet/part.js';
import { payOf } from '../../src/importers/onet/pay.js';
import { ratedCategory } from '../../src/importers/onet/ratings.js';
import { openRelease } from '../../src/importers/onet/release.js';
import { technologies as technologyPart } from '../../src/importers/onet/technologies.js';
import { root } from '../run.js';

const folder = `${root}data/occupations/`;
const releases = `${root}../shared/onet/`;
const later = `${releases}ratings_30_3.tsv`;
const isThere = existsSync(later);
const withReleases = isThere ? test : test.skip;
const skipped = isThere ? '' : ', which are not at ../shared/onet';

const temporary = mkdtempSync(join(tmpdir(), 'role-compare-occupations-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function textsIn(path: string): Record<string, string> {
  const names = readdirSync(path).filter((name) => name !== 'technology-names.tsv');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

function refresh(...argv: readonly string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [`${root}scripts/refresh-occupations.mjs`, ...argv], { encoding: 'utf8' });
  return { status, stderr };
}

test('every table is as the refresh wrote it', () => {
  const { 'checksums.sha256': checksums = '', ...tables } = textsIn(folder);
  const sums = Object.entries(tables).map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}`);
  expect(sums.sort()).toEqual(checksums.trimEnd().split('\n').sort());
});

withReleases(`a refresh from the releases${skipped} writes the same tables`, () => {
  const to = join(temporary, 'same');
  expect(refresh(`${releases}db_29_3_text.zip`, `${releases}oesm25nat.zip`, later, '--to', to)).toEqual({ status: 0, stderr: '' });
  expect(textsIn(to)).toEqual(textsIn(folder));
});

interface Item {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly source: string;
  readonly amount?: number;
  readonly occupation?: string;
}
type Figures = Record<string, Item[] | undefined>;

const { figuresOf, readFigures }: { figuresOf: (code: string, match: string, figures: object) => Figures; readFigures: () => Names } =
  await import(`${root}scripts/occupations/figures.mjs`);

interface Names {
  readonly technologyName: (name: string) => string;
}

withReleases(`the figures of each occupation are those that the importer reads from the releases${skipped}`, async () => {
  const release = await openRelease(`${releases}db_29_3_text.zip`, root);
  const occupations = await readOccupations(release);
  const parts: ReleasePart[] = [
    ratedCategory({ table: 'Skills', category: 'skills' }),
    ratedCategory({ table: 'Knowledge', category: 'knowledge' }),
    ratedCategory({ table: 'Work Styles', category: 'work styles' }),
    interests,
    technologyPart,
  ];
  const fields = await Promise.all(parts.map((part) => part(release, occupations)));
  release.close();
  const payTable = await readPayTable(`${releases}oesm25nat.zip`, root);
  const figures = readFigures();
  const pairs = [...occupations].map(([code, occupation]) => ({
    code,
    role: withoutUndefined(Object.assign({}, ...fields.map((part) => part.get(code)), payOf(occupation, payTable))),
    found: figuresOf(code, 'exact', figures),
  }));
  for (const category of ['skills', 'knowledge', 'interests', 'work styles'])
    expect(pairs.map(({ code, found }) => [code, ofTheRelease(found[category])])).toEqual(
      pairs.map(({ code, role }) => [code, role[category] ?? []]),
    );
  const listed = (role: Figures, name: string): boolean =>
    technologies(role).some((item) => item.name === figures.technologyName(name) && [item.name, ...(item.aliases ?? [])].includes(name));
  for (const { code, role, found } of pairs) {
    const names = technologies(role).map(({ name }) => name);
    expect([code, names.filter((name) => !listed(found, name))]).toEqual([code, []]);
    expect([code, technologies(found).length]).toEqual([code, new Set(names.map(figures.technologyName)).size]);
  }
  const paid = pairs.filter(({ role }) => role['pay'] !== undefined);
  expect(paid.map(({ code, found }) => [code, amounts(found)])).toEqual(paid.map(({ code, role }) => [code, amounts(role)]));
});

function ofTheRelease(items: Item[] = []): Item[] {
  return items.filter(({ source }) => source === 'onet');
}

function technologies(role: Figures): Item[] {
  return role['technologies'] ?? [];
}

/** Without whose pay it is, and without fractions of a cent. */
function amounts(role: Figures): object[] {
  return (role['pay'] ?? []).map((figure) => ({ ...figure, occupation: null, amount: Math.round(Number(figure.amount) * 100) }));
}

/** As a file would state it. */
function withoutUndefined(role: object): Figures {
  return JSON.parse(JSON.stringify(role));
}

test('a refresh reads the tables of O*NET 30.3 and later under their new names', () => {
  const [release, to] = [join(temporary, 'release'), join(temporary, 'renamed')];
  mkdirSync(release);
  const ratings =
    'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tStandard Error\tRecommend Suppress\tNot Relevant\tDate\n';
  const texts = {
    'Read Me': 'O*NET 31.0 Database\nAugust 2026 Release\n',
    'Occupation Data': 'O*NET-SOC Code\tTitle\tDescription\n31-1121.00\tHome Health Aides\t\n',
    'Essential Skills': `${ratings}31-1121.00\t2.A.1.b\tActive Listening\tIM\t3.50\t\tN\t\t08/2025\n31-1121.00\t2.A.1.b\tActive Listening\tLV\t3.10\t0.2\tN\tN\t08/2025\n`,
    'Transferable Skills': `${ratings}31-1121.00\t2.B.3.a\tRepairing\tLV\t0.50\t0.1\tN\tY\t08/2025\n31-1121.00\t2.B.3.b\tProgramming\tLV\t0.7\t0.3\tY\tN\t08/2025\n`,
    'Work Styles': 'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\n31-1121.00\t1.D.1.a\tEmpathy\tWI\t2.5\t08/2025\n',
    'Career Interest Types':
      'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\n31-1121.00\t1.B.1.d\tSocial\tOI\t6.2\t08/2025\n',
    'Job Titles': 'O*NET-SOC Code\tJob Title\tShort Title\tSource(s)\n31-1121.00\tHome Health Aide (HHA)\tHHA\t08\n',
    'Software Skills':
      'O*NET-SOC Code\tWorkplace Example\tElement ID\tElement Name\tHot Technology\tIn Demand\n31-1121.00\tMicrosoft Excel\t1\tX\tY\tN\n',
    Education:
      'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value\tRecommend Suppress\tDate\n31-1121.00\t2.D.1\tEducation\tRL\t1\t20\tN\t08/2025\n31-1121.00\t2.D.1\tEducation\tRL\t2\t80\tN\t08/2025\n',
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(release, `${name}.txt`), text);
  const pay = join(temporary, 'national_M2026_dl.csv');
  writeFileSync(
    pay,
    'OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_MEAN,H_MEAN\n31-1120,Home Health and Personal Care Aides,detailed,4300000,*,17.170000000000002\n',
  );
  const missing = ['Job Zones', 'Sample of Reported Titles', 'Knowledge', 'Training and Experience', 'Related Occupations'];
  expect(refresh(release, pay, '--to', to)).toEqual({
    status: 0,
    stderr: missing.map((name) => `Not found: ${name}. Has the release a new name for it?\n`).join(''),
  });
  const { 'checksums.sha256': _, 'sources.json': sources = '', ...tables } = textsIn(to);
  expect(tables).toEqual({
    'occupations.tsv': 'code\ttitle\tfield\tjob zone\tpay\temployment\n31-1121.00\tHome Health Aides\thealth\t\t31-1120\t4300000\n',
    'names.tsv': 'code\tkind\tname\tshort\n31-1121.00\talternate\tHome Health Aide (HHA)\tHHA\n',
    'skills.tsv': 'code\tsource\tdate\tActive Listening\tRepairing\tProgramming\n31-1121.00\tonet\t08/2025\t3.1/3.5\tn\t\n',
    'knowledge.tsv': 'code\tsource\tdate\n',
    'work-styles.tsv': 'code\tsource\tdate\tEmpathy\n31-1121.00\tonet\t08/2025\t2.5\n',
    'interests.tsv': 'code\tsource\tdate\tSocial\n31-1121.00\tonet\t08/2025\t6.2\n',
    'education.tsv': 'code\tdate\timprecise\tmost\tmost %\tnext\tnext %\n31-1121.00\t08/2025\t\thigh-school\t80\tnone\t20\n',
    'technologies.tsv': 'code\tmarks\tname\n31-1121.00\th\tMicrosoft Excel\n',
    'related.tsv': 'code\trelated\n',
    'pay.tsv':
      'code\ttitle\temployment\tperiod\tmean\tp10\tp25\tmedian\tp75\tp90\n31-1120\tHome Health and Personal Care Aides\t4300000\thour\t17.17\t\t\t\t\t\n',
  });
  expect(JSON.parse(sources)).toMatchObject({
    onet: { title: 'O*NET 31.0 Database', published: '2026-08' },
    pay: { 'as-of': '2026-05' },
    scales: { 'work styles': { minimum: -3, maximum: 3 } },
    chance: { skills: { medianStandardError: 0.2, chanceDifference: 0.554 }, knowledge: null, 'work styles': null },
  });
});
