import { expect, test } from '@jest/globals';
import type { AllOccupations } from '../../src/model/occupations.js';
import type { Entry } from '../../src/model/role.js';
import { tellingTechnologies } from '../../src/reports/role-screen/technologies.js';

const all: AllOccupations = {
  rated: 0,
  ratings: {},
  common: {},
  pay: { currency: 'USD', period: 'year', region: 'US', medians: [] },
  groups: { '53': 40, '15': 60 },
  technologies: {
    'Flight planner': { '53': 3 },
    'Route planner': { '53': 9, '15': 1 },
    'Drawing program': { '53': 1, '15': 20 },
    Spreadsheet: { '53': 40, '15': 60 },
    'Truck log': { '53': 20 },
    'Dispatch software': { '53': 20 },
  },
};

function used(text: string, note?: string, source: string | undefined = 'onet'): Entry {
  return { kind: 'list', label: null, scale: null, cell: { text, ...(note !== undefined && { note }), ...(source !== '' && { source }) } };
}

test('what is typical of an occupation comes before what every office has, and kinds of software last', () => {
  const entries = [
    used('Dispatch software', 'in demand; hot technology'),
    used('Drawing program', 'hot technology'),
    used('Flight planner'),
    used('Spreadsheet', 'in demand; hot technology'),
    used('Truck log', 'hot technology'),
    used('Route planner', 'in demand'),
    used('Own tool', undefined, ''),
  ];
  const codes = { 'onet-soc': { code: '53-2011.00', match: 'exact' as const } };
  expect(tellingTechnologies(entries, { codes }, all)).toEqual([
    'Own tool',
    'Route planner',
    'Truck log',
    'Spreadsheet',
    'Flight planner',
    'Drawing program',
    'Dispatch software',
  ]);
});
