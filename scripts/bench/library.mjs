// Measures libraries of 1,016 roles (O*NET's occupations) and of 10,000 made from them: building the index, and using it.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { multiply } from './multiply.mjs';
import { row } from './sandbox.mjs';

/** The number of roles, the limit for building the index, in seconds, and the limit for each command after that, as a multiple of a bare start. */
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
      yield { what: 'large libraries', measured: 'not measured: ../shared/onet is missing', target: '' };
      return;
    }
    const imported = seconds(...compare('import', 'onet', release, '--pay', pay, '--out', 'onet'));
    yield { what: 'O*NET imported, with its pay', measured: secondsCell(imported, 15), target: 'under 15 s' };
    mkdirSync(join(folder, 'two'));
    for (const id of ids) copyFileSync(join(folder, 'onet', `${id}.yaml`), join(folder, 'two', `${id}.yaml`));
    for (const [count, buildLimit, limit] of targets) {
      const roles = `roles-${count}`;
      multiply(join(folder, 'onet'), join(folder, roles), count);
      // A file written less than two seconds ago is read again.
      await new Promise((done) => setTimeout(done, 2100));
      const run = (...args) => compare(...args, '--roles', roles);
      const built = [run('list'), run('similar', 'accountants-and-auditors'), run('search', 'invoices')].reduce(
        (sum, command) => sum + seconds(...command),
        0,
      );
      yield { what: `${count} roles: build the index`, measured: secondsCell(built, buildLimit), target: `under ${buildLimit} s` };
      const [large, small] = [roles, 'two'].map((among) => multiple(...compare(...ids, '--json', '--roles', among)));
      yield row(`${count} roles: two by their ids, relative to a library of only these two`, large / small, 1.1);
      for (const args of [
        ['show', 'Embedded Engineer', '--json'],
        ['list'],
        ['search', 'sofware enginer'],
        ['similar', 'accountants-and-auditors'],
      ])
        yield row(`${count} roles: \`compare ${args.join(' ')}\``, multiple(...run(...args)), limit);
    }
  },
};

/** The seconds for the table, marked if they exceed the limit. */
function secondsCell(duration, limit) {
  return `${duration.toFixed(1)} s${duration > limit ? ' ✗' : ''}`;
}
