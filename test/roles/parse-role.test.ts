import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Category, Role } from '../../src/model/role.js';
import { parseRole } from '../../src/roles/parse-role.js';
import { resolveRole } from '../../src/roles/resolve-role.js';
import { fixtures } from '../run.js';

const findNothing = async (): Promise<never> => Promise.reject(new Error('it extends no role'));

async function read(bytes: Uint8Array | string): Promise<Role> {
  const parsed = parseRole(Buffer.from(bytes), 'role.yaml');
  return resolveRole('role.yaml', { parsed, key: 'role.yaml', origin: 'file', file: 'role.yaml', find: findNothing }, null);
}

const everything = readFileSync(join(fixtures, 'good', 'everything.yaml'), 'utf8');

async function categoryOf(id: string): Promise<Category | undefined> {
  return (await read(everything)).categories.find((category) => category.id === id);
}

const onet = { minimum: 0, maximum: 7 };
const education = expect.objectContaining({ steps: expect.arrayContaining(['none', 'bachelor', 'post-doctorate']) });

test('reads everything about a role as a whole', async () => {
  const { categories, sources, ...role } = await read(everything);
  expect(role).toEqual({
    ref: 'role.yaml',
    id: 'everything',
    level: null,
    title: 'Everything That a Role Can Say',
    aliases: ['all of it'],
    codes: { 'onet-soc': { code: '15-1252.00', match: 'exact' }, esco: { code: '2512.4', match: 'broad' } },
    tags: ['test'],
    origin: 'file',
    file: 'role.yaml',
    related: [['product-manager'], ['systems-engineer', 'sales-engineer']],
    language: null,
    document: null,
    levels: [],
    ladder: [],
  });
  expect(categories.map(({ id, kind }) => [id, kind])).toEqual([
    ['summary', 'text'],
    ['duties', 'list'],
    ['requirements', 'attributes'],
    ['environment', 'attributes'],
    ['skills', 'list'],
    ['pay', 'pay'],
    ['outlook', 'attributes'],
    ['impact', 'list'],
    ['motto', 'text'],
    ['perks', 'attributes'],
  ]);
  expect(sources).toEqual({
    survey: {
      title: 'A survey',
      url: 'https://example.com/survey',
      publisher: 'Somebody',
      license: 'CC BY 4.0',
      published: '2025',
      retrieved: '2026-11-22',
      note: 'of two people',
    },
  });
});

describe('parses', () => {
  test('a text', async () => {
    expect(await categoryOf('summary')).toEqual({
      id: 'summary',
      kind: 'text',
      entries: [{ kind: 'text', label: null, cell: { text: 'Says all that can be said.' }, scale: null }],
    });
  });

  test('a list of texts and items', async () => {
    expect((await categoryOf('duties'))?.entries).toEqual([
      { kind: 'list', label: null, cell: { text: 'Plan' }, scale: onet },
      {
        kind: 'list',
        label: null,
        cell: { text: 'Build', id: 'build', aliases: ['make'], sameAs: ['4.A.2.b.1'], note: 'by hand', source: 'survey' },
        scale: onet,
      },
    ]);
  });

  test('a list with its own scale', async () => {
    expect((await categoryOf('skills'))?.entries).toEqual([
      {
        kind: 'list',
        label: null,
        cell: { text: 'SQL', level: 10, importance: 4.5, need: 'required', sameAs: ['a', 'b'] },
        scale: { minimum: 0, maximum: 10 },
      },
    ]);
    expect((await categoryOf('impact'))?.entries).toEqual([
      { kind: 'list', label: null, cell: { text: 'Decides', level: 'company' }, scale: { steps: ['team', 'company'] } },
    ]);
  });

  test('a map of attributes', async () => {
    const single = { kind: 'attributes', scale: null, listed: false };
    const listed = { ...single, listed: true };
    expect((await categoryOf('requirements'))?.entries).toEqual([
      {
        ...single,
        label: 'education, minimum',
        cell: { text: "bachelor's degree", step: 'bachelor', rank: 6, source: 'survey' },
        scale: education,
      },
      {
        ...single,
        label: 'education, preferred',
        cell: { text: "master's degree", step: 'master', rank: 8, note: 'as a rule', source: 'survey' },
        scale: education,
      },
      { ...listed, label: 'education, fields', cell: { text: 'law', source: 'survey' } },
      { ...listed, label: 'education, fields', cell: { text: 'art', source: 'survey' } },
      { ...single, label: 'experience', cell: { text: 'two years' } },
      { ...single, label: 'years', cell: { text: '2.5', value: 2.5 } },
      { ...single, label: 'licence', cell: { text: 'yes', value: true } },
      { ...single, label: 'certifications', cell: expect.objectContaining({ text: 'none' }) },
      { ...listed, label: 'languages', cell: { text: 'English' }, scale: onet },
      { ...listed, label: 'languages', cell: { text: 'German', need: 'preferred' }, scale: onet },
    ]);
    expect((await categoryOf('environment'))?.entries).toEqual([
      { ...single, label: 'mobility', cell: { text: 'low', step: 'low', rank: 1 }, scale: { steps: ['low', 'high'] } },
    ]);
  });

  test('education as a single word, which is the minimum', async () => {
    const { categories } = await read('id: a\ntitle: A\nrequirements: { education: master }\n');
    expect(categories[0]?.entries).toEqual([
      {
        kind: 'attributes',
        label: 'education, minimum',
        cell: { text: "master's degree", step: 'master', rank: 8 },
        scale: education,
        listed: false,
      },
    ]);
  });

  test('a pay figure with all its details', async () => {
    const [entry] = (await categoryOf('pay'))?.entries ?? [];
    expect(entry?.cell).toMatchObject({
      statistic: 'p90',
      amount: 1000,
      currency: 'EUR',
      period: 'month',
      region: 'Bavaria',
      asOf: '2026-05',
      occupation: 'Software Developers',
      topCoded: true,
      note: 'gross',
      source: 'survey',
    });
  });
});

describe('reads the same role', () => {
  const original = ['id: a', 'title: A', 'duties:', '  - Plan', '  - { id: build, text: Build }', "codes: { x: '1' }", ''].join('\n');
  test.each([
    ['with CRLF', original.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${original}`],
    ['after a document marker', `---\n${original}...\n`],
    ['as JSON', '{"id":"a","title":"A","duties":["Plan",{"id":"build","text":"Build"}],"codes":{"x":"1"}}'],
    [
      'as JSON with tabs',
      '{\n\t"id": "a",\n\t"title": "A",\n\t"duties": ["Plan", {"id": "build", "text": "Build"}],\n\t"codes": {"x": "1"}\n}',
    ],
    [
      'with brackets that close in the first column',
      original.replace(/duties:[^]*?\}\n/, 'duties: [\n  Plan,\n  { id: build, text: Build }\n]\n'),
    ],
    ['with an anchor', 'id: a\ntitle: &t A\nduties: [Plan, { id: build, text: Build }]\ncodes: { x: "1" }\n'],
  ])('%s', async (_name, other) => {
    expect(await read(other)).toEqual(await read(original));
  });

  test('ignores CRLF and the byte order mark in the position of a fault', () => {
    expect(() => parseRole(Buffer.from('\ufeffid: a\r\ntitle: A\r\ndutys: []\r\n'), 'role.yaml')).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ line: 3, column: 1, excerpt: 'dutys: []' })] }),
    );
  });
});

test('reads keys that resemble no known one as custom categories', async () => {
  const { categories } = await read('id: a\ntitle: A\nteams: [Red]\ncraft: { depth: 3 }\ncommunication: Speaks up\n');
  expect(categories.map(({ id, kind }) => [id, kind])).toEqual([
    ['teams', 'list'],
    ['craft', 'attributes'],
    ['communication', 'text'],
  ]);
});

test('reads equal bytes to equal roles, and does not pollute prototypes', async () => {
  expect(await read(everything)).toEqual(await read(everything));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
