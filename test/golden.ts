import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';
import { root } from './run.js';

/** Compares a whole output with a golden file, which was reviewed line by line. UPDATE_GOLDEN=1 overwrites the file, for another review. */
export function expectGolden(name: string, output: string): void {
  const file = `${root}test/golden/${name}`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(file)) {
    if (process.env['CI']) throw new Error(`there is no golden file ${name}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, output);
  }
  expect(output).toBe(readFileSync(file, 'utf8'));
}

/** Leaves out the style sheet, which is reviewed in its source, and checks that the policy of the page has its hash. */
export function withoutStyle(html: string): string {
  const [, style = ''] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  return html.replace(style, '').replace(`sha256-${hash}`, 'sha256-HASH');
}
