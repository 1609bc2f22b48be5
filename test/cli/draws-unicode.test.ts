import { expect, test } from '@jest/globals';
import { drawsUnicode } from '../../src/cli/draws-unicode.js';
import { run } from '../run.js';

test.each([
  [true, {}],
  [true, { LANG: '' }],
  [true, { LANG: 'en_US.UTF-8' }],
  [true, { LANG: 'de_DE.utf8@euro' }],
  [true, { LANG: 'C.UTF-8' }],
  [true, { LANG: 'en_US' }],
  [false, { LANG: 'C' }],
  [false, { LANG: 'POSIX' }],
  [false, { LANG: 'en_US.ISO-8859-1' }],
  [false, { LANG: 'de_DE.ISO-8859-15@euro' }],
  [false, { LANG: 'en_US.UTF-8', LC_CTYPE: 'C' }],
  [true, { LANG: 'C', LC_CTYPE: 'UTF-8' }],
  [true, { LANG: 'C', LC_CTYPE: 'C', LC_ALL: 'en_GB.UTF-8' }],
  [false, { LANG: 'en_US.UTF-8', LC_CTYPE: 'en_US.UTF-8', LC_ALL: 'C' }],
  [true, { LANG: 'en_US.UTF-8', LC_ALL: '' }],
])('%s for %j', (expected, env) => {
  expect(drawsUnicode(env)).toBe(expected);
});

const pair = ['good/base.yaml', 'good/heir.yaml', '--color', 'never', '--width', '80'];
const C = { HOME: '/nonexistent', LC_ALL: 'C' };

test('in such a locale a terminal gets what --ascii prints, and a pipe what it always gets', async () => {
  const [ascii, unicode] = [await run([...pair, '--ascii']), await run(pair)];
  expect(ascii.stdout).not.toBe(unicode.stdout);
  expect(await run([...pair, '--no-pager'], { env: C, columns: 80 })).toEqual(ascii);
  expect(await run(pair, { env: C })).toEqual(unicode);
});
