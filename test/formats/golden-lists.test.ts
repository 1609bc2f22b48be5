import { expect, test } from '@jest/globals';
import { formats } from '../../src/formats/index.js';
import type { FieldFigures, MedianPay, RoleInField } from '../../src/model/field.js';
import { type Listing, listReport } from '../../src/reports/list.js';
import { expectGolden } from '../golden.js';

/** What an invented library has. */
const fields = [
  field({ id: 'sea', title: 'Ships and harbors', roles: 3, medians: [41_000, 72_300, 98_400] }),
  field({ id: 'stage', title: 'Theater', roles: 2, medians: [30_500, 38_000, 44_000] }),
  field({ id: 'sky', title: 'Balloons & kites', roles: 1, medians: [52_000, 66_000, 560_000] }),
  field({ id: 'guild', title: 'Guilds', roles: 1, medians: [] }),
];

const roles = [
  role({ id: 'bosun', title: 'Bosun', aliases: ['boatswain', 'petty officer'], median: 72_300 }),
  role({ id: 'harbor-pilot', title: 'Harbor Pilot', aliases: ['pilot'], median: 239_200, topCoded: true }),
  role({ id: 'diver', title: 'Diver', aliases: ['frogman'], median: 61_000 }),
  role({ id: 'shanty-singer', title: 'Shanty Singer', median: 24.8, period: 'hour' }),
  role({ id: 'stowaway', title: 'Stowaway' }),
];

const ladder = {
  ...role({ id: 'rigger', title: 'Rigger' }),
  levels: ['junior', 'senior'],
  origin: 'file',
  file: 'roles/rigger.yaml',
} as const;

const examples = [['Bosun', 'Harbor Pilot of a Very Large and Busy Harbor', 'Diver'], ['Prompter'], ['Balloonist'], []];

const listings: Readonly<Record<string, Listing>> = {
  fields: {
    roles: [...roles, ladder],
    fields,
    bundled: { type: 'fields', fields: fields.map((figures, index) => ({ figures, examples: examples[index] ?? [] })) },
  },
  roles: {
    roles,
    fields: fields.slice(0, 1),
    bundled: {
      type: 'roles',
      groups: [
        {
          title: 'Ships and harbors',
          order: 'best paid first',
          roles,
          commonest: ['bosun', 'diver', 'shanty-singer', 'harbor-pilot'],
          choice: 'most common',
        },
      ],
    },
  },
};

test.each([
  { golden: 'list-fields-100.txt', listing: 'fields', format: 'table', width: 100 },
  { golden: 'list-fields-50.txt', listing: 'fields', format: 'table', width: 50 },
  { golden: 'list-fields-pipe.txt', listing: 'fields', format: 'table', width: Infinity },
  { golden: 'list-fields.md', listing: 'fields', format: 'markdown', width: 80 },
  { golden: 'list-fields.json', listing: 'fields', format: 'json', width: 80 },
  { golden: 'list-roles-80.txt', listing: 'roles', format: 'table', width: 80 },
  { golden: 'list-roles-ascii.txt', listing: 'roles', format: 'table', width: 80, isAscii: true },
  { golden: 'list-roles-pipe.txt', listing: 'roles', format: 'table', width: Infinity },
  { golden: 'list-roles.html', listing: 'roles', format: 'html', width: 80 },
  { golden: 'list-roles.csv', listing: 'roles', format: 'csv', width: 80 },
])('prints $golden', async ({ golden, listing, format, width, isAscii = false }) => {
  const printer = await formats.find(({ name }) => name === format)?.load();
  const report = listings[listing];
  if (!printer || !report) throw new Error(`there is no ${format} or ${listing}`);
  const printed = printer.print(listReport(report), { color: 0, width, isAscii });
  expectGolden(golden, format === 'html' ? printed.slice(printed.indexOf('<body>')) : printed);
  expect(golden).toContain(listing);
});

function median(amount: number, period: MedianPay['period'] = 'year', topCoded = false): MedianPay {
  return { amount, currency: 'USD', period, topCoded, asOf: '2025-05' };
}

function field({
  medians: [lowest, middle, highest],
  ...rest
}: Pick<FieldFigures, 'id' | 'title' | 'roles'> & { medians: number[] }): FieldFigures {
  const medianPay =
    lowest === undefined || middle === undefined || highest === undefined
      ? null
      : { lowest: median(lowest), middle: median(middle), highest: median(highest) };
  return { ...rest, group: '99', occupations: rest.roles, employment: 1200, medianPay };
}

interface RoleDraft {
  readonly id: string;
  readonly title: string;
  readonly aliases?: string[];
  readonly median?: number;
  readonly period?: MedianPay['period'];
  readonly topCoded?: boolean;
}

function role({ id, title, aliases = [], median: amount, period, topCoded }: RoleDraft): RoleInField {
  const medianPay = amount === undefined ? null : median(amount, period, topCoded);
  return { id, title, aliases, codes: {}, tags: [], levels: [], origin: 'bundled', file: null, field: 'sea', employment: null, medianPay };
}
