import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/model/role.js';
import { openLibrary } from '../../src/roles/library.js';
import { loadRole } from '../../src/roles/load-role.js';
import { fixtures } from '../run.js';

const cwd = join(fixtures, 'good');

async function load(reference: string, stdin = ''): Promise<Role> {
  const library = openLibrary([{ path: '.', cwd, origin: 'file' }]);
  return loadRole(reference, { library, cwd, stdin: async () => Buffer.from(stdin) });
}

function cellsOf({ categories }: Role, id: string): unknown[] {
  return (categories.find((category) => category.id === id)?.entries ?? []).map(({ label, cell }) =>
    label === null ? cell : [label, cell],
  );
}

describe('extends', () => {
  test('keeps its own id and title, and the sources of both roles', async () => {
    const { id, title, level, levels, sources } = await load('heir.yaml');
    expect({ id, title, level, levels, sources }).toEqual({
      id: 'heir',
      title: 'Heir',
      level: null,
      levels: [],
      sources: { handbook: { title: 'The handbook' }, survey: { title: 'The survey' } },
    });
  });

  test('overrides items by id or text, keeps what the override leaves out, and adds the others', async () => {
    expect(cellsOf(await load('heir.yaml'), 'duties')).toEqual([
      { id: 'plan', text: 'Plan ahead', note: 'each week', source: 'handbook' },
      { text: 'write reports!', importance: 5 },
      { text: 'Travel' },
    ]);
  });

  test('replaces attributes as a whole, and adds the others', async () => {
    expect(cellsOf(await load('heir.yaml'), 'requirements')).toEqual([
      ['education, minimum', expect.objectContaining({ step: 'master' })],
      ['tools', { text: 'laptop' }],
      ['experience', { text: 'none' }],
    ]);
  });

  test('overrides pay figure by figure', async () => {
    expect(cellsOf(await load('heir.yaml'), 'pay')).toEqual([
      ['mean, EUR a year', expect.objectContaining({ amount: 60000, source: 'survey' })],
      ['median, EUR a year', expect.objectContaining({ amount: 48000, source: 'handbook' })],
    ]);
  });

  test('inherits a category that the role does not state', async () => {
    expect(cellsOf(await load('heir.yaml'), 'skills')).toEqual([{ text: 'Writing' }]);
  });

  test('extends a level, also from standard input', async () => {
    expect(cellsOf(await load('heir-of-level.yaml'), 'skills')).toEqual([{ text: 'Writing' }, { text: 'Teaching' }]);
    expect(cellsOf(await load('-', 'id: x\ntitle: X\nextends: base@1\n'), 'skills')).toEqual([{ text: 'Writing' }]);
  });
});

describe('levels', () => {
  const backend = 'ladder/backend.yaml';
  const skills = async (level: string): Promise<unknown[]> => cellsOf(await load(`${backend}@${level}`), 'skills');

  test('have their own titles and aliases', async () => {
    const named = await Promise.all(['junior', 'mid', 'senior'].map((level) => load(`${backend}@${level}`)));
    expect(named.map(({ id, level, title, aliases, levels }) => ({ id, level, title, aliases, levels }))).toEqual([
      { id: 'backend', level: 'junior', title: 'Junior Backend Engineer', aliases: [], levels: ['junior', 'mid', 'senior', 'staff'] },
      { id: 'backend', level: 'mid', title: 'Backend Engineer (mid)', aliases: [], levels: ['junior', 'mid', 'senior', 'staff'] },
      {
        id: 'backend',
        level: 'senior',
        title: 'Senior Backend Engineer',
        aliases: ['lead developer'],
        levels: ['junior', 'mid', 'senior', 'staff'],
      },
    ]);
  });

  test('build on the level before, the first on the role itself', async () => {
    const sql = { id: 'sql', text: 'SQL', importance: 4, need: 'required' };
    const api = { id: 'api-design', text: 'API design', need: 'required' };
    const mentoring = { id: 'mentoring', text: 'Mentoring', need: 'required' };
    expect(await skills('junior')).toEqual(cellsOf(await load(backend), 'skills'));
    expect(await skills('mid')).toEqual([
      { ...sql, level: 'working' },
      { ...api, level: 'working' },
    ]);
    expect(await skills('senior')).toEqual([
      { ...sql, level: 'skilled' },
      { ...api, level: 'skilled' },
      { ...mentoring, level: 'working' },
    ]);
    expect(await skills('staff')).toEqual([
      { ...sql, level: 'skilled' },
      { ...api, level: 'leading' },
      { ...mentoring, level: 'leading' },
    ]);
  });

  test('may have numbers as ids', async () => {
    const { level, title } = await load('base.yaml@1');
    expect({ level, title }).toEqual({ level: '1', title: 'Base One' });
    expect((await load('base.yaml@2')).title).toBe('Base (2)');
  });
});
