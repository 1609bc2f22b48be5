import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { formats } from '../../src/formats/index.js';
import { json } from '../../src/formats/json.js';
import { yaml } from '../../src/formats/yaml.js';
import type { Report } from '../../src/model/report.js';
import { comparisonReport } from '../../src/reports/comparison.js';
import { roleReport } from '../../src/reports/role.js';
import { readRole } from '../generate.js';

// Role files are not trusted: their texts are shown in every format, but must not act as instructions in any.
const hostile = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u202eright to left\u202c',
  '\u009b2J',
  'a\u0000b\u0007c',
  'line\nbreak\r\nand\ttab',
  '\u2028\u2029\ufeff\u200b',
  '=1+1',
  '+cmd|calc',
  '@SUM(A1)',
  '-2+3',
  '<script>alert(1)</script>',
  '| a | b |',
  '[x](javascript:alert(1))',
  '`code` *bold* _it_ ~~no~~',
  '"quoted", \'single\', and, commas',
  '# heading',
  '- item',
  '1. item',
  '\u{e0041}tags',
  'x'.repeat(450),
];
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map((both) => both.join(' ')),
);
const role = fc.record({
  id: fc.constantFrom('a', 'b'),
  title: text,
  summary: text,
  // If only one role states a category, the title of the other is printed beside that of the category.
  duties: fc.option(fc.array(fc.oneof(text, fc.record({ text, note: text })), { maxLength: 4 }), { nil: undefined }),
  requirements: fc.dictionary(fc.constantFrom('experience', ...hostile.slice(0, 4)), fc.array(text, { maxLength: 2 }), { maxKeys: 3 }),
  sources: fc.constant({ s: { title: hostile[0], url: 'https://example.com/<a>|b' } }),
});

const controls =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const styles = [80, Infinity].flatMap((width) => [true, false].map((isAscii) => ({ color: 0, width, isAscii }) as const));

async function reports(raws: readonly object[]): Promise<Report[]> {
  const roles = await Promise.all(raws.map(readRole));
  const [first] = roles;
  return [comparisonReport(compareRoles(roles), { isExplained: true }), ...(first ? [roleReport(first)] : [])];
}

test.each(formats)('$name prints no character that a terminal would obey or hide', async ({ load }) => {
  const { print } = await load();
  await fc.assert(
    fc.asyncProperty(fc.array(role, { minLength: 2, maxLength: 3 }), async (raws) => {
      for (const report of await reports(raws))
        for (const style of styles) expect(controls.exec(print(report, style))?.[0]).toBe(undefined);
    }),
    { numRuns: 15 },
  );
});

const style = { color: 0, width: 80, isAscii: false } as const;

test('YAML and JSON parse back to the data', () =>
  fc.assert(
    fc.asyncProperty(fc.array(role, { minLength: 2, maxLength: 3 }), async (raws) => {
      for (const report of await reports(raws)) {
        expect(JSON.parse(json.print(report, style))).toEqual(JSON.parse(JSON.stringify(report.data)));
        expect(parse(yaml.print(report, style))).toEqual(JSON.parse(JSON.stringify(report.data)));
      }
    }),
    { numRuns: 60 },
  ));
