import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { roleTemplate } from '../../src/roles/role-template.js';
import { parseRole } from '../../src/roles/parse-role.js';

test.each([
  ['baker', 'Baker'],
  ['product-manager', 'Product Manager'],
  ['3d-artist-2', '3d Artist 2'],
  ['007', '007'],
  ['true', 'True'],
  ['on', 'On'],
])('the template for %s is a valid role with the title %s', (id, title) => {
  expect(parseRole(Buffer.from(roleTemplate(id)), `${id}.yaml`).role).toMatchObject({ id, title, aliases: [] });
  expect(parse(roleTemplate(id), { version: '1.1' })).toMatchObject({ id, title });
});
