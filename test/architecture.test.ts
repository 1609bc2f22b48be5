import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { root } from './run.js';

const page = readFileSync(`${root}docs/architecture.md`, 'utf8');
const decisionFiles = readdirSync(`${root}docs/decisions`).filter((name) => /^\d/.test(name));
const decisions = decisionFiles.map((name) => readFileSync(`${root}docs/decisions/${name}`, 'utf8'));
const files = ['src', 'scripts', 'bin', 'test'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);

/** The files and folders that a text names; a name in capitals stands for any name. */
function namedIn(text: string): string[] {
  return [...text.matchAll(/`([\w./-]+(?:\.(?:ts|mjs|js)|\/))`/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/\b[A-Z]+\b(?=[.-])/.test(name))
    .map((name) => name.replace(/\/$/, ''));
}

/** Those that are neither paths from the root nor the end of one. */
function missing(names: readonly string[]): string[] {
  return names.filter((name) => !existsSync(root + name) && !files.some((path) => path.endsWith(`/${name}`)));
}

test('every file and folder that the architecture page names exists', () => {
  const names = namedIn(page);
  expect(names.length).toBeGreaterThan(50);
  expect(missing(names)).toEqual([]);
});

test('every file and folder that a decision names exists', () => {
  expect(missing(decisions.flatMap(namedIn))).toEqual([]);
});

test('the architecture page lists every room of the source and no other', () => {
  const rooms = [...page.matchAll(/^\| `(\w[\w-]*)\/` \|/gm)].map(([, name]) => name);
  const folders = readdirSync(`${root}src`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(rooms.toSorted()).toEqual(folders.toSorted());
});

test('the index of decisions lists every page under its own title', () => {
  const index = readFileSync(`${root}docs/decisions/README.md`, 'utf8');
  const listed = [...index.matchAll(/^\| \[\d\d\]\(([^)]+)\) \| (.+) \|$/gm)].map(([, file, title]) => [file, `# ${title}`]);
  expect(listed).toEqual(decisionFiles.map((file, place) => [file, decisions[place]?.split('\n')[0]]));
});
