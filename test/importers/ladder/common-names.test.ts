import { expect, test } from '@jest/globals';
import { commonNames } from '../../../src/importers/ladder/common-names.js';

const role = (title: string, ...levels: string[]): Parameters<typeof commonNames>[0][number] => ({
  title,
  levels: levels.map((name) => ({ name, title: '' })),
});

test.each([
  ['a sheet called as the trade', [role('Engineering', 'Engineer', 'Senior Engineer', 'Staff Engineer')], ['Engineer']],
  ['several words', [role('Beratung', 'Technical Consultant', 'Senior Technical Consultant')], ['Technical Consultant']],
  ['levels that share no word', [role('Kitchen', 'Commis', 'Chef de partie', 'Sous chef')], [null]],
  ['a role that is called so', [role('Engineer', 'Engineer', 'Senior Engineer')], [null]],
  ['one level', [role('Finance', 'Accountant')], [null]],
  ['two roles of one name', [role('Web', 'Developer', 'Lead Developer'), role('Apps', 'Developer', 'Senior Developer')], [null, null]],
  ['the name of another role', [role('Web', 'Developer', 'Lead Developer'), role('Developer', 'D1', 'D2')], [null, null]],
  ['numbers alone', [role('Clerks', '1', '2')], [null]],
])('%s', (_name, roles, names) => {
  expect(commonNames(roles)).toEqual(names);
});
