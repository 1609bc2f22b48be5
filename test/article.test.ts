import { expect, test } from '@jest/globals';
import type { Comparison } from '../src/model/comparison.js';
import type { Cell } from '../src/model/role.js';
import { run } from './run.js';

// Each fact of the article that the first two roles come from must be in the output: the category, the status of the row, and the words in the
// cells of the systems engineer and the product manager (null if only the other role states it).
const facts: readonly (readonly [category: string, status: string, left: RegExp | null, right: RegExp | null])[] = [
  [
    'summary',
    'different',
    /design.*complex systems.*engineers and technical staff.*users need.*new systems.*improve.*construction and testing/i,
    /plan.*develop.*products.*start to finish.*cross-functional teams/i,
  ],
  ['summary', 'different', /engineering, computer science or mathematics/i, /customers and of the company/i],
  ['duties', 'same', /research what customers need/i, /research what customers need/i],
  ['duties', 'same', /conduct market research/i, /conduct market research/i],
  ['duties', 'same', /analyze data/i, /analyze data/i],
  ['duties', 'only', /products satisfy its customers' needs/i, null],
  ['duties', 'only', /support the products/i, null],
  ['duties', 'only', /troubleshoot.*users.*current products/i, null],
  ['duties', 'only', /solutions that improve efficiency/i, null],
  ['duties', 'only', /monitor.*users.*areas for improvement/i, null],
  ['duties', 'only', /design new systems or improve existing/i, null],
  ['duties', 'only', /manage the construction and testing/i, null],
  ['duties', 'only', null, /conceive, develop and launch new products/i],
  ['duties', 'only', null, /define what a product is required/i],
  ['duties', 'only', null, /roadmaps and launch plans/i],
  ['duties', 'only', null, /marketing strategies/i],
  ['duties', 'only', null, /promotional campaigns with advertising agencies/i],
  ['duties', 'only', null, /logos and brand images with graphic designers/i],
  ['duties', 'only', null, /distributed to retailers and stocked in the right locations/i],
  ['duties', 'only', null, /track how products perform and keep making them better/i],
  ['requirements', 'same', /bachelor/i, /bachelor/i],
  ['requirements', 'same', /master.*some go on/i, /master.*many go on/i],
  ['requirements', 'only', /computer science/i, null],
  ['requirements', 'only', /^engineering/i, null],
  ['requirements', 'only', null, /business administration/i],
  ['requirements', 'only', null, /^marketing/i],
  ['requirements', 'different', /field.*telecommunications or manufacturing/i, /industry.*technology or retail/i],
  ['requirements', 'same', /certification.*some pursue/i, /certification.*many pursue/i],
  ['environment', 'same', /office/i, /office/i],
  ['environment', 'only', /customer sites/i, null],
  ['environment', 'only', null, /trade shows/i],
  ['environment', 'only', null, /conferences/i],
  ['environment', 'only', /other professionals/i, null],
  ['environment', 'only', /customers/i, null],
  ['environment', 'only', /vendors/i, null],
  ['environment', 'only', null, /internal teams/i],
  ['environment', 'only', null, /external stakeholders/i],
  ['skills', 'same', /problem solving.*technical operations.*manufacturing and production/i, /problem solving.*products or services/i],
  ['skills', 'same', /technical.*more advanced/i, /technical.*needed/i],
  ['skills', 'only', /business and marketing.*in depth/i, null],
  ['skills', 'only', null, /customers.*need and desire/i],
  ['skills', 'same', /organization.*departments or initiatives.*time and effort/i, /organization.*projects.*priorities.*deadlines/i],
  ['pay', 'different', /93,522.*size of the company.*location.*experience/i, /98,439.*size of the company.*location.*experience/i],
];

const comparison: Comparison = JSON.parse((await run(['systems-engineer', 'product-manager', '--json'])).stdout);

test.each(facts.map(([category, status, left, right]) => ({ category, status, left, right })))(
  'states $category: $left | $right',
  ({ category, status, left, right }) => {
    const rows = comparison.categories.find(({ id }) => id === category)?.rows ?? [];
    const row = rows.find(({ cells }) => matches(cells[0], left) && matches(cells[1], right));
    expect(row?.status).toBe(status);
  },
);

test('states that pay differs by $4,917, and suggests the two other comparisons of the article', () => {
  const pay = comparison.categories.find(({ id }) => id === 'pay')?.rows.map(({ delta }) => delta);
  expect(pay?.[0]).toEqual({ amount: 4917, percent: 5.26 });
  expect(comparison.highlights[0]).toContain(
    'Product managers earn $4,917 (5.3%) more on average: $98,439 a year, against $93,522 for systems engineers',
  );
  expect(comparison.seeAlso).toEqual(
    expect.arrayContaining([
      ['accounts-receivable-specialist', 'accounts-receivable-clerk'],
      ['application-engineer', 'sales-engineer'],
    ]),
  );
});

test.each([
  ['accounts-receivable-specialist', 'accounts-receivable-clerk'],
  ['application-engineer', 'sales-engineer'],
])('compares %s with %s', async (left, right) => {
  expect(await run([left, right])).toMatchObject({ exitCode: 0, stderr: '' });
});

/** Whether a cell states the words, or nothing if they are null. */
function matches(cell: Cell | null | undefined, words: RegExp | null): boolean {
  return words === null ? cell === null : words.test(`${cell?.text ?? ''} ${cell?.note ?? ''}`);
}

test('the first screen has the main facts', async () => {
  const { stdout } = await run(['systems-engineer', 'product-manager'], { columns: 100, env: { NO_COLOR: '1' } });
  const mainFacts = [
    ['What it is', 'Designs complex systems', "company's products, from start to finish"],
    ['Pay', '$4,917 (5.3%)', '$98,439', '$93,522'],
    [
      'Education',
      "bachelor's degree; a master's degree is preferred",
      'computer science, engineering',
      'business administration, marketing',
    ],
    ['Experience', 'telecommunications', 'manufacturing', 'technology or retail'],
    ['Duties', 'Research what customers need', 'Conduct market research', 'Analyze data'],
    ['Skills', 'Problem solving', 'Technical skills', 'Organization', 'Business and marketing', 'Understanding of customers'],
    ['Environment', 'office, customer sites', 'office, trade shows, conferences'],
  ];
  expect(mainFacts.flat().filter((fact) => !stdout.includes(fact))).toEqual([]);
});
