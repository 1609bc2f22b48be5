import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { listRoles, loadRole } from '../src/index.js';
import type { ItemCell, Role } from '../src/model/role.js';
import { root } from './run.js';

// What holds for every role that comes with the tool. That their figures are those of the published tables is tested in test/occupations.
const described = new Set(readdirSync(`${root}data/roles`).map((file) => file.replace('.yaml', '')));
const roles = new Map((await Promise.all((await listRoles()).map(async ({ id }) => loadRole(id)))).map((role) => [role.id, role]));

test('has every occupation of O*NET, and every role that is described', () => {
  const occupations = new Set(
    [...roles.values()].flatMap(({ codes }) => (codes['onet-soc']?.match === 'broad' ? [] : [codes['onet-soc']?.code])),
  );
  expect([occupations.size, [...described].filter((id) => !roles.has(id))]).toEqual([1017, []]);
});

test('a described role has a summary and 8 to 14 duties; of the others, names and figures are known alone', () => {
  for (const role of roles.values()) {
    const duties = itemsOf(role, 'duties').length;
    expect([role.id, itemsOf(role, 'summary').length]).toEqual([role.id, 1]);
    expect([role.id, described.has(role.id) ? duties >= 8 && duties <= 14 : duties === 0]).toEqual([role.id, true]);
  }
});

test('every rating, technology and figure cites a source of its role', () => {
  for (const role of roles.values()) {
    const cells = ['skills', 'knowledge', 'technologies', 'interests', 'work styles', 'pay'].flatMap((id) => itemsOf(role, id));
    expect([role.id, cells.filter(({ source }) => source === undefined || !(source in role.sources))]).toEqual([role.id, []]);
  }
});

test('duties have the same id exactly if they have the same words', () => {
  const textsById = new Map<string, string>();
  for (const role of roles.values()) {
    for (const { id, text } of itemsOf(role, 'duties')) {
      const key = id ?? `no id: ${text}`;
      expect(textsById.get(key) ?? text).toBe(text);
      textsById.set(key, text);
    }
  }
  expect(new Set(textsById.values()).size).toBe(textsById.size);
});

test('every role that another suggests to compare is there', () => {
  for (const { id, related } of roles.values())
    expect([id, related.flat().filter((reference) => !roles.has(reference.replace(/@.*/, '')))]).toEqual([id, []]);
});

function itemsOf(role: Role, category: string): ItemCell[] {
  return role.categories.find(({ id }) => id === category)?.entries.map(({ cell }) => cell) ?? [];
}
