// Libraries of 1,016 roles, which are O*NET's occupations, and of 10,000 made from them: the index made, and asked.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { multiply } from './multiply.mjs';
import { row } from './stand.mjs';

/** How many roles, how long the index may take to be made, in seconds, and how much of a bare start may pass when it is there. */
const targets = [
  [1016, 4, 2.2],
  [10_000, 40, 4],
];

const ids = ['accountants-and-auditors', 'actuaries'];

export const library = {
  name: 'library',
  async *rows({ root, folder, compare, multiple, seconds }) {
    const [release, pay] = ['db_29_3_text.zip', 'oesm24nat.zip'].map((name) => join(root, '../shared/onet', name));
    if (!existsSync(release) || !existsSync(pay)) {
      yield { what: 'large libraries', measured: 'not measured: no ../shared/onet', target: '' };
      return;
    }
    const imported = seconds(...compare('import', 'onet', release, '--pay', pay, '--out', 'onet'));
    yield { what: 'O*NET imported, with its pay', measured: late(imported, 15), target: 'under 15 s' };
    mkdirSync(join(folder, 'two'));
    for (const id of ids) copyFileSync(join(folder, 'onet', `${id}.yaml`), join(folder, 'two', `${id}.yaml`));
    for (const [count, longest, most] of targets) {
      const roles = `roles-${count}`;
      multiply(join(folder, 'onet'), join(folder, roles), count);
      // What was written less than two seconds ago is looked at again.
      await new Promise((done) => setTimeout(done, 2100));
      const ask = (...args) => compare(...args, '--roles', roles);
      const made = [ask('list'), ask('similar', 'accountants-and-auditors'), ask('search', 'invoices')].reduce(
        (sum, command) => sum + seconds(...command),
        0,
      );
      yield { what: `${count} roles: the index is made`, measured: late(made, longest), target: `under ${longest} s` };
      const [large, small] = [roles, 'two'].map((among) => multiple(...compare(...ids, '--json', '--roles', among)));
      yield row(`${count} roles: two by their ids, over the same two alone`, large / small, 1.1);
      for (const args of [
        ['show', 'Embedded Engineer', '--json'],
        ['list'],
        ['search', 'sofware enginer'],
        ['similar', 'accountants-and-auditors'],
      ])
        yield row(`${count} roles: \`compare ${args.join(' ')}\``, multiple(...ask(...args)), most);
    }
  },
};

/** Seconds, and whether they are more than they should be. */
function late(taken, most) {
  return `${taken.toFixed(1)} s${taken > most ? ' ✗' : ''}`;
}
