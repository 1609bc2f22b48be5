import { expect } from '@jest/globals';
import { run } from '../../run.js';

/** The lint warnings about a role of these lines, as `line message`. The role can cite `s`, a source of 2026, and the other `source`. */
export async function warnings(lines: readonly string[], source = 't: { title: T, published: 2026 }'): Promise<string[]> {
  const sources = `sources: { s: { title: S, published: 2026 }, ${source} }`;
  const input = ['id: x', 'title: X', ...lines, sources, ''].join('\n');
  const { stdout } = await run(['validate', '-', '--strict', '--json'], { input, now: () => new Date('2026-11-23T12:00:00Z') });
  const [{ faults, warnings: found }] = JSON.parse(stdout).files;
  expect(faults).toEqual([]);
  return found.map(({ line, message }: Record<string, unknown>) => `${String(line)} ${String(message)}`);
}
