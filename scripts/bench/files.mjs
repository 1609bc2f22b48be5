// Two role files of 20 KB of the user's own: the first time, and again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { yamlText } from '../../dist/importers/files/yaml-text.js';
import { forget, row } from './stand.mjs';

/** How a file comes to be written: by hand, as the bundled roles are, and by a tool that knows no more of a text than its value. */
const hands = { 'by hand': yamlText, 'by `yaml`': (role) => stringify(role) };

export const files = {
  name: 'files',
  async *rows({ root, folder, cache, compare, multiple }) {
    for (const [hand, write] of Object.entries(hands)) {
      const [left, right] = ['systems-engineer', 'product-manager'].map((id) => writeLarge(id, write, root, folder));
      // What was written less than two seconds ago is not kept: it might change again without a trace.
      await new Promise((done) => setTimeout(done, 2100));
      const command = compare(left, right, '--json');
      yield row(
        `two role files of 20 KB, written ${hand}, the first time`,
        multiple(...command, () => forget(cache, 'role')),
        4,
      );
      yield row('the same again', multiple(...command), 1.8);
    }
  },
};

const lists = ['duties', 'skills', 'knowledge', 'technologies'];

/** The bundled role, with what other roles list and it does not yet, a thing to each list in turn, until it is as large. */
function writeLarge(id, write, root, folder) {
  const roles = readdirSync(join(root, 'data/roles')).map((name) => parse(readFileSync(join(root, 'data/roles', name), 'utf8')));
  const role = roles.find((each) => each.id === id);
  // Every other role for the one, the rest for the other.
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

/** In another role's file an id may stand for something else. */
function withoutId(item) {
  if (typeof item === 'string') return item;
  const { id: _, ...rest } = item;
  return rest;
}
