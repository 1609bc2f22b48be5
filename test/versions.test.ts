import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { errorFinder, readSchema, schemaErrors } from './json-schema.js';
import { breakingChanges } from './breaking-changes.js';
import { fixtures, root, run } from './run.js';

// As docs/json.md promises, later versions read and print what earlier ones did. `npm version` writes the fixtures of each version.
const versions = readdirSync(`${fixtures}versions`).filter((name) => /^\d/.test(name));

interface Case {
  readonly name: string;
  readonly argv: readonly string[];
  /** The standard input. */
  readonly input?: string;
  /** What the output must still contain: its keys, or also its values if they depend on neither the judgement of wording nor the library. */
  readonly holds: 'keys' | 'values';
}

test('has fixtures of the current version, with every kind of result', () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  expect(versions).toContain(version);
  const { allOf } = JSON.parse(readFileSync(`${root}data/schema/comparison.schema.json`, 'utf8'));
  const kinds = allOf.map((rule: { if: { properties: { kind: { const: string } } } }) => rule.if.properties.kind.const);
  expect([...new Set(casesOf('next').map(({ name }) => kindOf(printedBy(version, name))))].sort()).toEqual(kinds.sort());
});

describe.each(versions)('what version %s promised', (version) => {
  const folder = `${fixtures}versions/${version}`;
  const [roleErrors, resultErrors] = ['role', 'comparison'].map((name) => errorFinder(readSchema(`${folder}/schema/${name}.schema.json`)));

  test.each(casesOf(version))('$name', async ({ name, argv, input, holds }) => {
    const then = printedBy(version, name);
    const now = await printedNow(folder, argv, input);
    expect(resultErrors?.(now)).toEqual([]);
    expect(schemaErrors('comparison', then)).toEqual([]);
    expect(kindOf(now)).toBe(kindOf(then));
    if (holds === 'values') expect(breakingChanges(then, now)).toEqual([]);
  });

  const roles = readdirSync(`${folder}/files`).filter((name) => name.endsWith('.yaml') && name !== 'faulty.yaml');

  test.each(roles)('the role file %s matches the old and the current schema', (name) => {
    const role: unknown = parse(readFileSync(`${folder}/files/${name}`, 'utf8'));
    expect([roleErrors?.(role), schemaErrors('role', role)]).toEqual([[], []]);
  });
});

function casesOf(version: string): Case[] {
  return JSON.parse(readFileSync(`${fixtures}versions/${version}/cases.json`, 'utf8'));
}

function printedBy(version: string, name: string): unknown {
  return JSON.parse(readFileSync(`${fixtures}versions/${version}/outputs/${name}.json`, 'utf8'));
}

function kindOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'kind' in result ? result.kind : undefined;
}

async function printedNow(folder: string, argv: readonly string[], input = ''): Promise<unknown> {
  const cwd = mkdtempSync(join(tmpdir(), 'role-compare-version-'));
  cpSync(`${folder}/files`, cwd, { recursive: true });
  const { stdout, stderr } = await run([...argv, '--json'], { cwd, input });
  rmSync(cwd, { recursive: true });
  return JSON.parse(stdout === '' ? stderr : stdout);
}
