import { expect, test } from '@jest/globals';
import { cacheFolder, userRolesFolder } from '../../src/cli/user-folders.js';

test.each<[platform: NodeJS.Platform, env: Readonly<Record<string, string>>, cache: string | null, roles: string | null]>([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/role-compare', '/home/a/.local/share/role-compare/roles'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/c', XDG_DATA_HOME: '/d' }, '/c/role-compare', '/d/role-compare/roles'],
  [
    'linux',
    { HOME: '/home/a', XDG_CACHE_HOME: 'c', XDG_DATA_HOME: '' },
    '/home/a/.cache/role-compare',
    '/home/a/.local/share/role-compare/roles',
  ],
  ['linux', { HOME: '' }, null, null],
  ['linux', {}, '/system/.cache/role-compare', '/system/.local/share/role-compare/roles'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/role-compare', '/Users/a/Library/Application Support/role-compare/roles'],
  ['darwin', { HOME: '/Users/a', XDG_DATA_HOME: '/d' }, '/Users/a/Library/Caches/role-compare', '/d/role-compare/roles'],
  [
    'win32',
    { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
    'C:\\Users\\a\\AppData\\Local\\role-compare\\Cache',
    'C:\\Users\\a\\AppData\\Local\\role-compare\\roles',
  ],
  ['win32', { HOME: 'D:\\a' }, 'D:\\a\\AppData\\Local\\role-compare\\Cache', 'D:\\a\\AppData\\Local\\role-compare\\roles'],
  ['win32', { HOME: 'D:\\a', XDG_CACHE_HOME: 'D:\\c', XDG_DATA_HOME: 'D:\\d' }, 'D:\\c\\role-compare', 'D:\\d\\role-compare\\roles'],
])('on %s with %j', (platform, env, cache, roles) => {
  const machine = { platform, homedir: () => '/system' };
  expect([cacheFolder(env, machine), userRolesFolder(env, machine)]).toEqual([cache, roles]);
});
