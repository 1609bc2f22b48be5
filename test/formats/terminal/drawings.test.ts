import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figureColumn, gaugeSpans, gaugeWidth, similarityBar } from '../../../src/formats/terminal/gauge.js';
import { axisColumn, payAxis, payChartLines, tickLabels } from '../../../src/formats/terminal/pay-chart.js';
import { createTheme } from '../../../src/formats/terminal/theme.js';
import { lineWidth, widthOf } from '../../../src/formats/terminal/wrap.js';
import { toPayChart } from '../../../src/categories/pay/pay-charts.js';

const [theme, ascii] = [false, true].map((isAscii) => createTheme({ color: 0, width: 80, isAscii }));
if (!theme || !ascii) throw new Error('expected two themes');
const textOf = (spans: readonly { readonly text: string }[]): string => spans.map(({ text }) => text).join('');

describe('bars', () => {
  test.each([
    [0, '──────────', '..........'],
    [0.01, '╸─────────', '#.........'],
    [0.5, '━━━━━─────', '#####.....'],
    [0.55, '━━━━━╸────', '######....'],
    [0.99, '━━━━━━━━━╸', '#########.'],
    [1, '━━━━━━━━━━', '##########'],
  ])('are drawn for %d of the scale', (value, unicodeBar, asciiBar) => {
    const gauge = { type: 'bar', value, minimum: 0, maximum: 1, text: String(value) } as const;
    expect([theme, ascii].map((each) => textOf(gaugeSpans(gauge, 10, undefined, each)))).toEqual([unicodeBar, asciiBar]);
  });

  test('fill the given columns, and are never shorter for a higher value', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 7, noNaN: true }),
        fc.double({ min: 0, max: 7, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (a, b, width) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => {
            const spans = gaugeSpans({ type: 'bar', value, minimum: 0, maximum: 7, text: '' }, width, undefined, theme);
            expect(lineWidth(spans)).toBe(width);
            return textOf(spans).replace(/─/g, '').length;
          });
          expect(high).toBeGreaterThanOrEqual(low ?? 0);
        },
      ),
    ));
});

describe('rungs', () => {
  test.each([
    [1, 4, '▰▱▱▱'],
    [4, 4, '▰▰▰▰'],
    [6, 12, '▰▰▰▰▰▰▱▱▱▱▱▱'],
  ])('are drawn for %d of %d', (value, maximum, expected) => {
    const gauge = { type: 'rungs', value, minimum: 1, maximum, text: '' } as const;
    expect([textOf(gaugeSpans(gauge, 5, undefined, theme)), gaugeWidth(gauge, 5)]).toEqual([expected, maximum]);
  });

  test('become a bar if there are too many to count', () => {
    expect(textOf(gaugeSpans({ type: 'rungs', value: 10, minimum: 1, maximum: 20, text: '' }, 4, undefined, theme))).toBe('━━──');
  });

  test('show a similarity as neither none nor all unless it is 0 or 1', () => {
    expect([0, 0.001, 0.999, 1].map((part) => textOf(similarityBar(part, 5, theme)))).toEqual(['▱▱▱▱▱', '▰▱▱▱▱', '▰▰▰▰▱', '▰▰▰▰▰']);
  });
});

test('gives numbers the same decimals, and puts words on the left', () => {
  const { width, pad } = figureColumn(['4', '4.25', '10.5', 'expert']);
  expect([width, ...['4', '4.25', '10.5', 'expert'].map(pad)]).toEqual([6, ' 4.00 ', ' 4.25 ', '10.50 ', 'expert']);
});

const figure = fc.record({
  statistic: fc.constantFrom('p10', 'p25', 'median', 'mean', 'p75', 'p90', 'minimum', 'maximum'),
  amount: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5_000_000 }), fc.double({ min: 0, max: 1, noNaN: true })),
  text: fc.constantFrom('$1', 'CHF 1'),
  isTopCoded: fc.boolean(),
});
const stated = fc.record({
  title: fc.constantFrom('Baker', 'Head of 日本語 Programmes and more'),
  note: fc.constant(null),
  figures: fc.array(figure, { minLength: 1, maxLength: 6 }),
});
const chart = fc.array(stated, { minLength: 1, maxLength: 4 }).map((roles) => toPayChart('USD a year', 'USD', roles));

describe('pay charts', () => {
  test('puts all figures on the axis in order, and labels within its width', () =>
    fc.assert(
      fc.property(chart, fc.integer({ min: 24, max: 90 }), (payChart, width) => {
        const axis = payAxis(payChart, width, false);
        const amounts = payChart.ranges.flatMap(({ figures }) => figures.map(({ amount }) => amount)).sort((a, b) => a - b);
        const columns = amounts.map((amount) => axisColumn(axis, amount));
        for (const column of columns) expect(column >= 0 && column < width).toBe(true);
        expect(columns).toEqual([...columns].sort((a, b) => a - b));
        const labels = textOf(tickLabels(axis));
        expect(widthOf(labels)).toBeLessThanOrEqual(width);
        expect(labels.trim()).not.toBe('');
      }),
    ));

  test('puts the smallest positive number on the axis', () => {
    const tiny = { statistic: 'p10', amount: Number.MIN_VALUE, text: '$0', isTopCoded: false };
    const axis = payAxis(toPayChart('USD a year', 'USD', [{ title: 'Baker', note: null, figures: [tiny] }]), 24, false);
    expect(axisColumn(axis, tiny.amount)).toBe(0);
  });

  test('prints no line that is wider than the width', () =>
    fc.assert(
      fc.property(chart, fc.integer({ min: 20, max: 120 }), (payChart, width) => {
        for (const line of payChartLines(payChart, width, theme)) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    ));

  test('draws the range with the middle half, the median, the mean, and an open end', () => {
    const amounts = { p10: 0, p25: 20, median: 40, mean: 50, p75: 70, p90: 100 };
    const figures = Object.entries(amounts).map(([statistic, amount]) => ({
      statistic,
      amount,
      text: `$${amount}`,
      isTopCoded: statistic === 'p90',
    }));
    const payChart = toPayChart('USD an hour', 'USD', [{ title: 'Baker', note: null, figures }]);
    expect(payChartLines(payChart, 28, theme)).toEqual([]);
    expect(payChartLines(payChart, 7 + 41, theme)).toEqual([
      '       $0        $25       $50       $75    $100',
      'Baker  ├───────━━━━━━━━┃━━━◆━━━━━━━━───────────→',
      '       ├─┤ lowest 10% to highest 10%',
      '       ━━ middle half   ┃ median   ◆ mean',
      '       → or more',
    ]);
  });
});
