import { expect, test } from '@jest/globals';
import type { Style } from '../../../../src/formats/format.js';
import { table } from '../../../../src/formats/terminal/table.js';
import { widthOf } from '../../../../src/formats/terminal/wrap.js';
import type { LadderBlock } from '../../../../src/model/blocks/ladder.js';
import { expectGolden } from '../../../golden.js';
import { payRows, section } from './build.js';
import { bigWorkshop, fullKitchen, kitchen, ward, workshop } from './samples.js';

const goldens: readonly (readonly [name: string, block: LadderBlock, style: Partial<Style> & { readonly width: number }])[] = [
  ['kitchen-40', kitchen, { width: 40 }],
  ['kitchen-80', kitchen, { width: 80 }],
  ['kitchen-100', kitchen, { width: 100 }],
  ['kitchen-140', kitchen, { width: 140 }],
  ['kitchen-ascii', kitchen, { width: 100, isAscii: true }],
  ['kitchen-pipe', kitchen, { width: Infinity }],
  ['kitchen-full-100', fullKitchen, { width: 100 }],
  ['kitchen-full-40', fullKitchen, { width: 40 }],
  ['kitchen-full-pipe', fullKitchen, { width: Infinity }],
  ['kitchen-16-colors', kitchen, { width: 100, color: 1 }],
  ['kitchen-256-colors', kitchen, { width: 100, color: 2, paper: 'light' }],
  ['kitchen-24-bit', kitchen, { width: 100, color: 3, paper: 'dark' }],
  ['ward-60', ward, { width: 60 }],
  ['ward-80', ward, { width: 80 }],
  ['ward-100', ward, { width: 100 }],
  ['ward-140', ward, { width: 140 }],
  ['workshop-40', workshop, { width: 40 }],
  ['workshop-80', workshop, { width: 80 }],
  ['workshop-140', workshop, { width: 140 }],
  ['workshop-full-100', { ...workshop, isFull: true }, { width: 100 }],
  ['workshop-ascii', workshop, { width: 100, isAscii: true }],
  ['workshop-24-bit', workshop, { width: 100, color: 3 }],
  ['workshop-pipe', workshop, { width: Infinity }],
  ['workshop-twelve-80', bigWorkshop, { width: 80 }],
  ['workshop-twelve-100', bigWorkshop, { width: 100 }],
  ['workshop-twelve-140', bigWorkshop, { width: 140 }],
];

test.each(goldens)('prints %s', (name, block, style) => {
  const text = table.print({ data: {}, blocks: [block] }, { color: 0, isAscii: false, ...style });
  expectGolden(`ladder/${name}.txt`, text);
  const visible = text.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n');
  expect(Math.max(...visible.map(widthOf))).toBeLessThanOrEqual(style.width);
});

test('sets what to type next right below the legend', () => {
  const hints = { type: 'hints', items: [{ purpose: 'As a page', command: '--open' }] } as const;
  const text = table.print({ data: {}, blocks: [kitchen, hints] }, { color: 0, isAscii: false, width: 100 });
  expect(text.split('\n').slice(-3)).toEqual(['where a bar ends, it is no longer asked for', 'As a page: --open', '']);
});

test('an axis has ticks, though all levels are paid the same', () => {
  const pay = payRows(
    ['Cook', 'Chef'],
    [
      [73, 73],
      [73, 73],
    ],
  );
  const block = { ...kitchen, sections: [section('Pay', [], { pay })] };
  const lines = table.print({ data: {}, blocks: [block] }, { color: 0, isAscii: false, width: 100 }).split('\n');
  expect(lines[lines.findIndex((line) => line.startsWith('Pay')) + 1]).toMatch(/\$\d/);
});
