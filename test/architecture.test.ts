import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { root } from './run.js';

const page = readFileSync(`${root}docs/architecture.md`, 'utf8');
const decisionFiles = readdirSync(`${root}docs/decisions`).filter((name) => /^\d/.test(name));
const decisions = decisionFiles.map((name) => readFileSync(`${root}docs/decisions/${name}`, 'utf8'));
const files = ['src', 'scripts', 'bin', 'test'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
);
const generated = new Set(
  readFileSync(`${root}.gitignore`, 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
);

/** The files and folders that a text names, except placeholders in capitals such as `NAME.ts`. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([\w./-]+(?:\.(?:ts|mjs|js)|\/))`/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/\b[A-Z]+\b(?=[.-])/.test(name))
    .map((name) => name.replace(/\/$/, ''));
}

/** Those that are neither a path from the root nor the end of one, nor made by a script and ignored by git. */
function missing(paths: readonly string[]): string[] {
  return paths.filter((path) => !generated.has(path) && !existsSync(root + path) && !files.some((file) => file.endsWith(`/${path}`)));
}

test('the architecture page names only files and folders that exist', () => {
  const paths = pathsIn(page);
  expect(paths.length).toBeGreaterThan(50);
  expect(missing(paths)).toEqual([]);
});

test('the decisions name only files and folders that exist', () => {
  expect(missing(decisions.flatMap(pathsIn))).toEqual([]);
});

test('the other pages name only files and folders that exist', () => {
  const docs = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md') && name !== 'architecture.md');
  const pages = ['CONTRIBUTING.md', 'data/wording/README.md', ...docs.map((name) => `docs/${name}`)];
  const missingByPage = pages.map((path) => [path, missing(pathsIn(readFileSync(root + path, 'utf8')))]);
  expect(missingByPage).toEqual(pages.map((path) => [path, []]));
});

test('the architecture page lists exactly the folders of src', () => {
  const listed = [...page.matchAll(/^\| `(\w[\w-]*)\/` \|/gm)].map(([, name]) => name);
  const folders = readdirSync(`${root}src`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(listed.toSorted()).toEqual(folders.toSorted());
});

test('the index of decisions lists every decision by its title', () => {
  const index = readFileSync(`${root}docs/decisions/README.md`, 'utf8');
  const listed = [...index.matchAll(/^\| \[\d\d\]\(([^)]+)\) \| (.+) \|$/gm)].map(([, file, title]) => [file, `# ${title}`]);
  expect(listed).toEqual(decisionFiles.map((file, position) => [file, decisions[position]?.split('\n')[0]]));
});
