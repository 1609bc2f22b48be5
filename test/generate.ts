import fc from 'fast-check';
import { educationSteps } from '../src/categories/scale.js';
import { parseRole } from '../src/roles/parse-role.js';
import { resolveRole } from '../src/roles/resolve-role.js';
import type { Role } from '../src/model/role.js';

// Few texts, so that roles share, nearly share and repeat them.
const words = [
  'Prepare reports',
  'prepare reports.',
  'Prepare meals',
  'SQL',
  'Structured Query Language',
  'C',
  'C++',
  'Lead a team',
  'Analyze data',
  'Ünïcode ✓',
  '=1+1',
  // Similar in other words, so that matching by wording has to choose among them.
  'Conduct market research to find customer needs',
  'Research customer requirements',
  'Find out what customers need',
  'Write weekly reports for managers',
  'Report to management every week',
  // Met by the names in them, in full or in part.
  'Proficiency in SQL and C++',
  'Python or C',
  'Python 3',
  '5+ years of SQL',
  'two years of SQL',
  'SQL and leading a team',
];
const text = fc.constantFrom(...words);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const item = fc.oneof(
  text,
  fc.record({
    text,
    id: optional(fc.constantFrom('a', 'b', 'c', 'd')),
    aliases: optional(fc.array(text, { maxLength: 2 })),
    level: optional(fc.constantFrom(0, 1.5, 4, 7)),
    importance: optional(fc.constantFrom(1, 2.5, 5)),
    need: optional(fc.constantFrom('required', 'preferred')),
    'same-as': optional(fc.array(fc.constantFrom('4.A.1', '4.A.2', '4.A.3'), { maxLength: 3 })),
    note: optional(text),
    description: optional(text),
    points: optional(fc.array(text, { maxLength: 2 })),
  }),
);

const items = fc
  .array(item, { maxLength: 7 })
  .map((list) =>
    list.filter(
      (each, index) =>
        typeof each === 'string' ||
        each.id === undefined ||
        !list.slice(0, index).some((other) => typeof other !== 'string' && other.id === each.id),
    ),
  );

const figure = fc.record({
  statistic: fc.constantFrom('mean', 'median', 'p50', 'p10', 'p90'),
  amount: fc.constantFrom(0, 100, 93522, 98439.5),
  currency: fc.constantFrom('USD', 'EUR'),
  period: fc.constantFrom('year', 'hour'),
  region: optional(fc.constantFrom('United States', 'Ohio', 'ohio')),
  'top-coded': optional(fc.boolean()),
});

const part = fc.record({
  part: fc.constantFrom('base', 'Base salary', 'bonus', 'equity', 'sign-on', 'night shifts'),
  statistic: optional(fc.constantFrom('minimum', 'maximum')),
  amount: fc.constantFrom(0, 100, 36.25, 98439.5),
  currency: fc.constantFrom('USD', 'EUR'),
  period: fc.constantFrom('year', 'hour', 'once'),
  guaranteed: optional(fc.boolean()),
  note: optional(text),
});

const attributes = fc.record({
  education: optional(
    fc.record({
      minimum: optional(fc.constantFrom(...educationSteps)),
      preferred: optional(fc.constantFrom(...educationSteps)),
      fields: optional(fc.array(text, { maxLength: 3 })),
    }),
  ),
  experience: optional(fc.oneof(text, item, fc.integer({ min: 0, max: 20 }), fc.boolean(), items)),
  travel: optional(fc.oneof(text, items)),
});

const file = fc.record({
  summary: optional(text),
  duties: optional(items),
  requirements: optional(attributes),
  skills: optional(items),
  pay: optional(fc.array(fc.oneof(figure, part), { maxLength: 5 })),
  terms: optional(fc.record({ 'hours a week': optional(fc.constantFrom(20, 37.5, 40)), place: optional(text) })),
  benefits: optional(items),
  impact: optional(fc.oneof(text, items, fc.dictionary(fc.constantFrom('scope', 'autonomy'), text), fc.array(figure, { maxLength: 3 }))),
});

/** Headings of a role's own. Some nearly agree, so that categories of different names are compared as one. */
const ownHeadings = fc.dictionary(
  fc.constantFrom('communication', 'communication skills', 'ways of working', 'craft', 'reports', 'Reports'),
  fc.oneof({ weight: 5, arbitrary: items }, text),
  { maxKeys: 3 },
);

/** Generates the content of role files. */
export const roleContent: fc.Arbitrary<object> = fc
  .tuple(file, ownHeadings, fc.constantFrom('engineer', 'manager', 'clerk'))
  .map(([rest, own, id]) => ({ id, title: id, ...rest, ...own }));

/** Reads such a role with the parser of the tool, so that no test compares what could not come from a file. */
export async function readRole(raw: object): Promise<Role> {
  const parsed = parseRole(Buffer.from(JSON.stringify(raw)), 'generated.json');
  return resolveRole('generated', { parsed, key: 'generated', origin: 'file', file: null, find: findNothing }, null);
}

function findNothing(name: string): never {
  throw new Error(`a generated role extends ${name}`);
}

/** Returns the same content with the items of its lists, and its figures, in another order. */
export function shuffled(raw: object, seed: number): object {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value
        .map((each, index) => ({ each, key: Math.sin(seed * 1000 + index) }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }): unknown => each);
    if (typeof value === 'object' && value !== null && !('text' in value))
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shuffle(inner)]));
    return value;
  };
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, shuffle(value)]));
}
