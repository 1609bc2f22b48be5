// Measures a comparison of two of the user's role files of 20 KB: the first time, and again.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { yamlText } from '../../dist/roles/yaml/yaml-text.js';
import { joinedRoles } from '../occupations/join.mjs';
import { deleteCached, row } from './sandbox.mjs';

/** Ways to write a file: in the style of the bundled roles, which are written by hand, and as a generic YAML library does. */
const writers = { 'by hand': yamlText, 'by `yaml`': (role) => stringify(role) };

export const files = {
  name: 'files',
  async *rows({ folder, cache, compare, multiple }) {
    for (const [how, write] of Object.entries(writers)) {
      const [left, right] = ['systems-engineer', 'product-manager'].map((id) => writeLarge(id, write, folder));
      // A file written less than two seconds ago is not cached: it might change again without a new timestamp.
      await new Promise((done) => setTimeout(done, 2100));
      const command = compare(left, right, '--json');
      yield row(
        `two role files of 20 KB, written ${how}, the first time`,
        multiple(...command, () => deleteCached(cache, 'role')),
        4.5,
      );
      yield row('the same again', multiple(...command), 2.5);
    }
  },
};

const lists = ['duties', 'skills', 'knowledge', 'technologies'];

/** Writes the bundled role, with items of other roles added to each of its lists in turn until it is 20 KB. */
function writeLarge(id, write, folder) {
  const roles = [...joinedRoles()].map((joined) => joined.role);
  const whole = roles.find((each) => each.id === id);
  // A list of hundreds of technologies is rare in files of people's own, so each list begins with 24 items at most.
  const role = { ...whole, ...Object.fromEntries(lists.map((list) => [list, (whole[list] ?? []).slice(0, 24)])) };
  // Each of the two roles takes items from another half of the library.
  const others = roles.filter((_, place) => place % 2 === (id === 'systems-engineer' ? 0 : 1));
  for (let turn = 0; write(role).length < 20_000; turn += 1) {
    const list = lists[turn % lists.length];
    const own = role[list] ?? [];
    const next = others.flatMap((other) => other[list] ?? []).find((item) => own.every((known) => textOf(known) !== textOf(item)));
    if (next !== undefined) role[list] = [...own, withoutId(next)];
  }
  const path = `./${id}.yaml`;
  writeFileSync(join(folder, path), write(role));
  return path;
}

function textOf(item) {
  return typeof item === 'string' ? item : (item.text ?? item.name);
}

/** In another role's file, the same id may mean something else. */
function withoutId(item) {
  if (typeof item === 'string') return item;
  const { id: _, ...rest } = item;
  return rest;
}
