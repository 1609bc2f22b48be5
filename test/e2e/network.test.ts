import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releaseFiles, zip } from '../importers/publications.js';
import { fixtures, root } from '../run.js';
import { needBuild } from './compare.js';
import { bin, node } from './under-test.js';

// The tool never opens a socket, and nothing in its package runs at installation or is machine code.
let folder: string;
beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  writeFileSync(join(folder, 'release.zip'), zip(releaseFiles()));
  writeFileSync(join(folder, 'watch.cjs'), watchScript);
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = [
  ['systems-engineer', 'product-manager', '--explain'],
  ...['json', 'yaml', 'markdown', 'csv', 'html'].map((format) => ['systems-engineer', 'product-manager', '--format', format]),
  ['list'],
  ['show', 'systems-engineer'],
  ['search', 'customer', 'needs'],
  ['similar', 'systems-engineer'],
  ['gap', 'systems-engineer', 'product-manager'],
  ['matrix', 'systems-engineer', 'product-manager'],
  ['validate', join(fixtures, 'good/everything.yaml'), '--strict'],
  ['init', 'mine'],
  ['schema'],
  ['import', 'onet', 'release.zip', '--out', 'onet'],
  ['import', 'json-resume', join(fixtures, 'resume/resume.json')],
  ['--help'],
  ['--version'],
  ['nobody-at-all', 'systems-engineer'],
];
const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' };

/** Loaded before the tool. Records every attempt to open a socket or to look up an address, and lets it fail. */
const watchScript = `
const { appendFileSync } = require('node:fs');
const refuse = (what) => () => { appendFileSync(process.env.REQUESTS, what + '\\n'); throw new Error('no network'); };
const net = require('node:net');
net.Socket.prototype.connect = refuse('net.Socket');
net.Server.prototype.listen = refuse('net.Server');
require('node:dgram').createSocket = refuse('dgram');
const dns = require('node:dns');
for (const name of Object.keys(dns).filter((key) => /^(lookup|resolve|reverse)/.test(key))) dns[name] = refuse('dns.' + name);
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = refuse(name);
`;

const requests = (): string => (existsSync(join(folder, 'requests')) ? readFileSync(join(folder, 'requests'), 'utf8') : '');

test('the watch script records requests', () => {
  const call = `require('node:http').get('http://127.0.0.1:1'); require('node:dns').lookup('localhost', () => {})`;
  spawnSync(node, ['--require', join(folder, 'watch.cjs'), '-e', call], { env: { ...env, REQUESTS: join(folder, 'requests') } });
  expect(requests()).toBe('net.Socket\n');
  rmSync(join(folder, 'requests'));
});

test.each(lines.map((argv) => ({ line: argv.join(' '), argv })))('compare $line sends no request', ({ argv }) => {
  const { status } = spawnSync(node, ['--require', join(folder, 'watch.cjs'), bin, ...argv], {
    cwd: folder,
    env: { ...env, REQUESTS: join(folder, 'requests') },
  });
  expect({ isDone: status !== null && status <= 2, requests: requests() }).toEqual({ isDone: true, requests: '' });
});

test('no command makes a system call for a network socket', () => {
  const trace = ['-f', '-qq', '-e', 'trace=%network', '-o', join(folder, 'trace')];
  const traced = (argv: readonly string[]): string => {
    const { status } = spawnSync('strace', [...trace, node, ...argv], { cwd: folder, env });
    return status === null || !existsSync(join(folder, 'trace')) ? '' : readFileSync(join(folder, 'trace'), 'utf8');
  };
  const internet = /AF_INET|connect\(/;
  const control = traced(['-e', `require('node:net').connect(1, '127.0.0.1').on('error', () => {})`]);
  if (!internet.test(control)) return console.warn('skipped: strace is not installed, or may not trace');
  for (const argv of [
    ['systems-engineer', 'product-manager'],
    ['similar', 'systems-engineer', '--json'],
    ['import', 'onet', 'release.zip', '--out', 'traced'],
  ])
    expect(internet.exec(traced([bin, ...argv]))).toBe(null);
});

describe('bundled packages', () => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const bundled = bundledPackages().map((path) => ({
    path,
    hasInstallScript: packages[path]?.hasInstallScript ?? false,
    files: filesOf(join(root, path)),
  }));

  test('are found', () => expect(bundled.length).toBeGreaterThan(5));

  test.each(bundled)('$path runs no script, has no machine code and uses no network', ({ path, hasInstallScript, files }) => {
    const { scripts = {}, gypfile = false } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
    const atInstall = ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts);
    const native = files.filter((name) => /\.(node|gyp|so|dll|dylib|wasm|exe)$/.test(name));
    const online = files.filter((name) => /\.[cm]?js$/.test(name) && imports.test(readFileSync(join(root, path, name), 'utf8')));
    expect({ hasInstallScript, gypfile, atInstall, native, online }).toEqual({
      hasInstallScript: false,
      gypfile: false,
      atInstall: [],
      native: [],
      online: [],
    });
  });

  test('role-compare itself runs no script and uses no network', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const online = filesOf(join(root, 'dist')).filter(
      (name) => name.endsWith('js') && imports.test(readFileSync(join(root, 'dist', name), 'utf8')),
    );
    expect({ atInstall: ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts), online }).toEqual({
      atInstall: [],
      online: [],
    });
  });
});

const imports = /(?:require\(|import\(|from\s|import\s)\s*["'](?:node:)?(?:net|tls|https?|http2|dgram|dns|dns\/promises|inspector)["']/;

function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' });
}

interface Locked {
  readonly hasInstallScript?: boolean;
}

/** Returns the folders of the packages in the bundles. The notices of the package list them. */
function bundledPackages(): string[] {
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  return [...notices.matchAll(/^(\S+) \d\S* \(.+\)$/gm)].map(([, name]) => `node_modules/${name}`);
}
