import { expect, test } from '@jest/globals';
import { beginsAsRoleFile } from '../../src/roles/foreign-file.js';

test.each([
  ['id: baker\ntitle: Baker\n', true],
  ['# A role.\n\n---\ntitle: Baker\n', true],
  ['\r\n  duties:\r\n  - Bake\r\n', true],
  ['document: posting\nid: a\n', true],
  ['Title: Baker\n', false],
  ['craft: [baking]\nid: baker\n', false],
  ['{ "id": "baker" }', false],
  ['- Bake bread\n', false],
  ['We bake.\n\nid: baker\n', false],
  ['MIME-Version: 1.0\n', false],
  ['<p>id: baker</p>', false],
  ['id:baker\n', false],
  ['', false],
  [`${'# '.repeat(4000)}\nid: baker\n`, false],
])('%j begins as a role file: %j', (text, expected) => {
  expect(beginsAsRoleFile(Buffer.from(text))).toBe(expected);
});
