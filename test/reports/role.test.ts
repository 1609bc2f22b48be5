import { expect, test } from '@jest/globals';
import { run } from '../run.js';

const role = `id: cook
title: Cook
summary: |
  Cooks what guests
  ask for.
  \u0020\u0020
  Orders the food.
`;

test.each<[format: string, expected: string]>([
  ['table', '\nWhat is it?\nCooks what guests ask for.\n\nOrders the food.\n'],
  ['markdown', '\n\nCooks what guests ask for.\n\nOrders the food.\n'],
  ['html', '<p dir="auto">Cooks what guests ask for.</p>\n<p dir="auto">Orders the food.</p>\n'],
])('keeps paragraphs apart as %s', async (format, expected) => {
  expect((await run(['show', '-', '--format', format], { input: role })).stdout).toContain(expected);
});
