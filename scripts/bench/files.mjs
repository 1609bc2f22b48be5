// Two role files of 20 KB of the user's own: the first time, and again.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { row } from './stand.mjs';

export const files = {
  name: 'files',
  async *rows({ root, folder, cache, compare, multiple }) {
    const [left, right] = ['systems-engineer', 'product-manager'].map((id) => writeLarge(id, root, folder));
    // What was written less than two seconds ago is not kept: it might change again without a trace.
    await new Promise((done) => setTimeout(done, 2100));
    const command = compare(left, right, '--json');
    yield row(
      'two role files of 20 KB, the first time',
      multiple(...command, () => forgetRoles(cache)),
      4,
    );
    yield row('the same again', multiple(...command), 1.8);
  },
};

const lists = ['duties', 'skills', 'knowledge', 'technologies'];

/** The bundled role, with what other roles list, a thing to each list in turn, until it is as large. */
function writeLarge(id, root, folder) {
  const roles = readdirSync(join(root, 'data/roles')).map((name) => parse(readFileSync(join(root, 'data/roles', name), 'utf8')));
  const role = roles.find((each) => each.id === id);
  // Every other role for the one, the rest for the other.
  const others = roles.filter((_, place) => place % 2 === (id === 'systems-engineer' ? 0 : 1));
  const more = Object.fromEntries(lists.map((list) => [list, others.flatMap((other) => other[list] ?? [])]));
  const path = `./${id}.yaml`;
  for (let turn = 0; stringify(role).length < 20_000; turn += 1) {
    const list = lists[turn % lists.length];
    role[list] = [...(role[list] ?? []), withoutId(more[list].shift())];
  }
  writeFileSync(join(folder, path), stringify(role));
  return path;
}

function withoutId(item) {
  if (typeof item === 'string') return item;
  const { id: _, source: __, ...rest } = item;
  return rest;
}

function forgetRoles(cache) {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache, { recursive: true })) if (/[\\/](?:role|aligned)-\d+$/.test(name)) rmSync(join(cache, name));
}
