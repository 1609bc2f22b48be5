import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Path } from '../../../src/roles/yaml/positions.js';
import { parseYaml } from '../../../src/roles/yaml/yaml-file.js';

/** Returns a function that gives the text from the position of a path to the end of its line. */
function finder(text: string): (path: Path, part: 'key' | 'value') => string | undefined {
  const [yaml, lines] = [parseYaml(text, 'a.yaml'), text.split('\n')];
  return (path, part) => {
    const { line, column } = yaml.locate(path, part);
    return lines[line - 1]?.slice(column - 1);
  };
}

const values = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme-ascii' });

/** Every path into a value, with the value at the path. */
function pathsOf(value: unknown, path: Path = []): [Path, unknown][] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const steps = children.map(([key, child]) => [Array.isArray(value) ? Number(key) : key, child] as const);
  return [[path, value], ...steps.flatMap(([step, child]) => pathsOf(child, [...path, step]))];
}

test('locates every value and every key', () => {
  fc.assert(
    fc.property(fc.array(values, { minLength: 1 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const found = finder(text);
      for (const [path, child] of pathsOf(value)) {
        const [first = ''] = JSON.stringify(child, null, indent).split('\n');
        expect(found(path, 'value')?.startsWith(first)).toBe(true);
        const key = path.at(-1);
        if (typeof key === 'string') expect(found(path, 'key')?.startsWith(JSON.stringify(key))).toBe(true);
      }
    }),
  );
});

test.each<[text: string, path: Path, key: string, value: string]>([
  ['a: { b: 1 }', ['a', 'c'], '{ b: 1 }', '{ b: 1 }'],
  ['a: { b: 1 }', ['c', 'b'], 'a: { b: 1 }', 'a: { b: 1 }'],
  ['a: [b, c]', ['a', 2], '[b, c]', '[b, c]'],
  ['a: [b, c]', ['a', 'b'], '[b, c]', '[b, c]'],
  ['a: b', ['a', 'b', 'c'], 'b', 'b'],
  ['{ a }', ['a', 'b'], 'a }', 'a }'],
  ['{ a }', ['a'], 'a }', 'a }'],
  ['a: &x { b: c }\nd: *x', ['d', 'b'], 'b: c }', 'c }'],
  ['a: &x { b: c }\nd: *x', ['d', 'e'], '*x', '*x'],
  ['1: a', ['1'], '1: a', 'a'],
])('%s: locates %j, or the innermost value around it', (text, path, key, value) => {
  const found = finder(text);
  expect([found(path, 'key'), found(path, 'value')]).toEqual([key, value]);
});
