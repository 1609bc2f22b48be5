import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseRole } from '../../src/roles/parse-role.js';
import { root } from '../run.js';

interface RoleObject {
  readonly id: string;
  readonly title: string;
  readonly codes?: { readonly 'onet-soc': { readonly code: string; readonly match: string } };
  readonly sources?: Readonly<Record<string, { readonly title: string; readonly note: string }>>;
  readonly [key: string]: unknown;
}
type Row = Readonly<Record<string, string>>;

const roleJoin: {
  joinedRoles: (folder?: string) => Iterable<{ id: string; role: RoleObject }>;
  joinRole: (words: object, figures: object) => RoleObject;
} = await import(`${root}scripts/occupations/join.mjs`);
const tables: {
  readFigures: () => object;
  otherNames: (code: string, figures: object) => object[];
  employment: (code: string, figures: object) => object | null;
} = await import(`${root}scripts/occupations/figures.mjs`);

const figures = tables.readFigures();
const roles = [...roleJoin.joinedRoles()].map(({ role }) => role);

const empty = mkdtempSync(join(tmpdir(), 'role-compare-no-words-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

/** Reads a table by code, without the code that is tested. */
function rowsOf(table: string): Map<string, Row> {
  const [header = '', ...lines] = readFileSync(`${root}data/occupations/${table}.tsv`, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return new Map(lines.map((line) => line.split('\t')).map((cells) => [cells[0] ?? '', toRow(columns, cells)]));
}

function toRow(columns: readonly string[], cells: readonly string[]): Row {
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
}

test('every role is valid, and has an id and a code of its own', () => {
  for (const role of roles) expect(parseRole(Buffer.from(JSON.stringify(role)), `${role.id}.yaml`).role.id).toBe(role.id);
  expect(new Set(roles.map(({ id }) => id)).size).toBe(roles.length);
  const exact = roles.filter(({ codes }) => codes?.['onet-soc'].match === 'exact').map(({ codes }) => codes?.['onet-soc'].code);
  expect(new Set(exact).size).toBe(exact.length);
});

test('every occupation has a role that means it exactly or closely', () => {
  const meant = new Set(roles.flatMap(({ codes }) => (codes && codes['onet-soc'].match !== 'broad' ? [codes['onet-soc'].code] : [])));
  expect([...rowsOf('occupations').keys()].filter((code) => !meant.has(code))).toEqual([]);
});

describe('the figures of every role are those of the tables', () => {
  const coded = roles.flatMap((role) => (role.codes ? [{ role, code: role.codes['onet-soc'].code }] : []));

  test.each([
    ['skills', 'skills'],
    ['knowledge', 'knowledge'],
    ['interests', 'interests'],
    ['work styles', 'work-styles'],
  ])('%s', (category, table) => {
    const rows = rowsOf(table);
    for (const { role, code } of coded) {
      const { code: _code, source = '', date: _date, ...cells } = rows.get(code) ?? {};
      const stated = Object.entries(cells).filter(([, cell]) => cell !== '' && cell !== 'n');
      const found = items(role, category).map(({ name, level, importance, source: origin }) => [
        name,
        `${String(level ?? '')}${importance === undefined ? '' : `/${String(importance)}`}`,
        origin,
      ]);
      const own = ownNames(role[category]);
      expect([role.id, sorted(found)]).toEqual([
        role.id,
        sorted(stated.filter(([name]) => !own.has(name.toLowerCase())).map(([name, cell]) => [name, cell, source])),
      ]);
    }
  });

  test('pay', () => {
    const [occupations, pay] = [rowsOf('occupations'), rowsOf('pay')];
    for (const { role, code } of coded) {
      const { code: _code, title: _title, employment: _employed, period, ...amounts } = pay.get(occupations.get(code)?.['pay'] ?? '') ?? {};
      const found = items(role, 'pay').map((figure) => [figure['statistic'], figure['amount'], figure['period']]);
      const stated = Object.entries(amounts).filter(([, amount]) => amount !== '');
      expect([role.id, found]).toEqual([role.id, stated.map(([statistic, amount]) => [statistic, Number(amount), period])]);
    }
  });

  test('education and job zone', () => {
    const [occupations, education] = [rowsOf('occupations'), rowsOf('education')];
    for (const { role, code } of coded) {
      const requirements = Object(role['requirements']);
      const zone = occupations.get(code)?.['job zone'] ?? '';
      expect([role.id, requirements['job zone']]).toEqual([role.id, zone === '' ? undefined : Number(zone)]);
      if (requirements.education?.source === 'onet')
        expect([role.id, requirements.education.minimum]).toEqual([role.id, education.get(code)?.['most']]);
      else expect([role.id, requirements.education?.minimum === undefined && education.has(code)]).toEqual([role.id, false]);
    }
  });
});

/** The items of a category that cite official figures. */
function items(role: RoleObject, category: string): Record<string, unknown>[] {
  const list = role[category];
  return Array.isArray(list) ? list.filter(({ source }) => /^(onet|oews)/.test(source)) : [];
}

/** The names of the items of a category that cite something else, or nothing, in lower case. */
function ownNames(list: unknown): Set<string> {
  const own = (Array.isArray(list) ? list : []).filter((item) => !/^(onet|oews)/.test(item.source ?? ''));
  return new Set(own.map((item) => String(item.name ?? item.text ?? item).toLowerCase()));
}

function sorted(rows: unknown[][]): unknown[][] {
  return [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

const nurse = { id: 'nurse', title: 'Nurse', codes: { 'onet-soc': { code: '29-1141.00', match: 'exact' } } };

test('what the words state wins over a figure', () => {
  const words = {
    ...nurse,
    requirements: { education: { minimum: 'associate' }, 'job zone': 3 },
    skills: ['Good hands', { name: 'Speaking', note: 'with families' }],
    related: ['doctor'],
    sources: { us: { title: 'Our own' } },
  };
  const { requirements, skills, related, sources } = roleJoin.joinRole(words, figures);
  expect({ requirements, related }).toEqual({
    requirements: { education: { minimum: 'bachelor', source: 'onet' }, 'job zone': 3 },
    related: ['doctor'],
  });
  const list: unknown = skills;
  const all = Array.isArray(list) ? list : [];
  expect(all.slice(0, 2)).toEqual(words.skills);
  expect(all.filter(({ name }) => name === 'Speaking')).toEqual([words.skills[1]]);
  expect(Object.keys(sources ?? {})).toEqual(['us', 'onet', 'oews']);
});

test('a minimum of education stands beside the fields that the words state', () => {
  const { requirements } = roleJoin.joinRole({ ...nurse, requirements: { education: { fields: ['nursing'] } } }, figures);
  expect(requirements).toEqual({ education: { minimum: 'bachelor', fields: ['nursing'], source: 'onet' }, 'job zone': 4 });
});

test('the survey on education of exactly this occupation wins over a minimum that the words state without a source', () => {
  const [exact, broad] = ['exact', 'broad'].map((match) => {
    const codes = { 'onet-soc': { ...nurse.codes['onet-soc'], match } };
    return roleJoin.joinRole({ ...nurse, codes, requirements: { education: { minimum: 'associate' } } }, figures).requirements;
  });
  expect(exact).toMatchObject({ education: { minimum: 'bachelor', source: 'onet' } });
  expect(broad).toMatchObject({ education: { minimum: 'associate' } });
});

test('a role whose pay OEWS publishes together with others bears that code, as a broad match', () => {
  const codes = { 'onet-soc': { code: '31-1121.00', match: 'exact' } };
  expect(roleJoin.joinRole({ id: 'aide', title: 'Aide', codes }, figures).codes).toEqual({
    ...codes,
    oews: { code: '31-1120', match: 'broad' },
  });
  expect(roleJoin.joinRole(nurse, figures).codes).toEqual(nurse.codes);
});

test('a role without a code has its words alone', () => {
  const professor = { id: 'professor', title: 'Professor', duties: ['Teach'] };
  expect(roleJoin.joinRole(professor, figures)).toBe(professor);
});

test('a code that O*NET does not have is an error', () => {
  const words = { id: 'x', title: 'X', codes: { 'onet-soc': { code: '99-9999.00', match: 'exact' } } };
  expect(() => roleJoin.joinRole(words, figures)).toThrow('no occupation has the code 99-9999.00');
});

test.each([
  [
    '29-1141.00',
    'exact',
    "Ratings of 08/2021 for Registered Nurses (29-1141.00); required education: 56% of those asked in 08/2021 name a bachelor's degree, 23% a certificate after high school (imprecise)",
    'Figures for Registered Nurses (29-1141)',
  ],
  [
    '43-3031.00',
    'broad',
    'Ratings of 07/2017 for Bookkeeping, Accounting, and Auditing Clerks (43-3031.00), an occupation that describes this role broadly; required education: 41% of those asked in 07/2017 name a high school diploma, 21% a certificate after high school',
    'Figures for Bookkeeping, Accounting, and Auditing Clerks (43-3031), an occupation that describes this role broadly',
  ],
  [
    '15-2051.01',
    'close',
    "Ratings of 08/2024 for Business Intelligence Analysts (15-2051.01), an occupation that describes this role closely; required education: 68% of those asked in 08/2024 name a bachelor's degree, 23% a master's degree",
    'Figures for Data Scientists (15-2051), the wider occupation in which Business Intelligence Analysts are counted, who are close to this role',
  ],
  [
    '31-1121.00',
    'exact',
    'Ratings of 07/2014 for Home Health Aides (31-1121.00); required education: 63% of those asked in 07/2014 name a high school diploma, 21% a certificate after high school',
    'Figures for Home Health and Personal Care Aides (31-1120), the wider occupation in which Home Health Aides are counted',
  ],
  [
    '15-2051.00',
    'exact',
    'Technologies and interests for Data Scientists (15-2051.00); O*NET does not rate its skills yet',
    'Figures for Data Scientists (15-2051)',
  ],
  ['11-9199.00', 'exact', undefined, 'Figures for Managers, All Other (11-9199)'],
  ['55-3016.00', 'exact', undefined, undefined],
])('says where the figures of %s as %s match come from', (code, match, onet, oews) => {
  const { sources } = roleJoin.joinRole({ id: 'x', title: 'X', codes: { 'onet-soc': { code, match } } }, figures);
  expect([sources?.['onet']?.note, sources?.['oews']?.note]).toEqual([onet, oews]);
});

function cited(list: unknown): unknown[] {
  return [...new Set(Array.isArray(list) ? list.map(({ source }) => source) : [])];
}

test('ratings that only a later release has cite it, and what the release has cites that', () => {
  const { sources, ...role } = roleJoin.joinRole(
    { id: 'x', title: 'X', codes: { 'onet-soc': { code: '15-1252.00', match: 'exact' } } },
    figures,
  );
  expect(['skills', 'knowledge', 'interests', 'technologies', 'pay'].map((category) => cited(role[category]))).toEqual([
    ['onet-30-3'],
    ['onet-30-3'],
    ['onet'],
    ['onet'],
    ['oews'],
  ]);
  expect(Object.values(sources ?? {}).map(({ title, note }) => [title, note])).toEqual([
    ['O*NET 29.3 Database', 'Technologies and interests for Software Developers (15-1252.00)'],
    ['O*NET 30.3 Database', 'Ratings of 08/2025 for Software Developers (15-1252.00)'],
    ['Occupational Employment and Wage Statistics, May 2025, national', 'Figures for Software Developers (15-1252)'],
  ]);
});

test('without words, each occupation is a role of names and figures, under a name that people use', () => {
  const found = new Map([...roleJoin.joinedRoles(empty)].map(({ role }) => [role.codes?.['onet-soc'].code, role]));
  expect(found.size).toBe(1016);
  const { id, title, aliases, tags, summary } = found.get('53-3032.00') ?? { id: '', title: '' };
  expect({ id, title, aliases, tags, summary }).toEqual({
    id: 'heavy-and-tractor-trailer-truck-drivers',
    title: 'Heavy and Tractor-Trailer Truck Drivers',
    aliases: undefined,
    tags: ['transport'],
    summary: 'Names and official figures only: this library does not describe this occupation in words yet.',
  });
  expect(['47-2152.00', '11-9199.00', '29-1141.00', '13-2082.00'].map((code) => found.get(code)?.title)).toEqual([
    'Plumbers, Pipefitters, and Steamfitters',
    'Managers, All Other',
    'Registered Nurse',
    'Tax Preparer',
  ]);
});

test('other names of an occupation come with the kind of each, and its workers with how many occupations are counted together', () => {
  expect(tables.otherNames('11-1011.00', figures).slice(0, 2)).toEqual([
    { name: 'CEO (Chief Executive Officer)', kind: 'reported', short: 'CEO' },
    { name: 'Chief Diversity Officer (CDO)', kind: 'reported', short: 'CDO' },
  ]);
  expect(['29-1141.00', '31-1121.00', '55-3016.00'].map((code) => tables.employment(code, figures))).toEqual([
    { employed: 3_379_720, sharedBy: 5 },
    { employed: 4_305_810, sharedBy: 2 },
    null,
  ]);
});
