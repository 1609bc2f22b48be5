import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gapBetween } from '../../src/compare/gap.js';
import type { AllOccupations } from '../../src/model/occupations.js';
import { planOf } from '../../src/reports/gap-screen/plan.js';
import { readRole } from '../generate.js';

const item = fc.record(
  {
    name: fc.constantFrom('Active Listening', 'SQL', 'Design', 'Writing', 'Cooking'),
    level: fc.integer({ min: 0, max: 7 }),
    importance: fc.integer({ min: 1, max: 5 }),
    need: fc.constantFrom('required', 'preferred'),
  },
  { requiredKeys: ['name'] },
);
const items = fc.uniqueArray(item, { selector: ({ name }) => name, maxLength: 5 });
const role = fc.record(
  {
    duties: fc.uniqueArray(fc.constantFrom('Bake bread', 'Sell cakes', 'Clean ovens'), { minLength: 1 }),
    skills: items,
    knowledge: items,
    technologies: items,
    requirements: fc.record(
      {
        education: fc.constantFrom('bachelor', 'master'),
        certifications: fc.constant(['BLS']),
        experience: fc.constantFrom('2 years', '5 years'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const all: AllOccupations = {
  rated: 1,
  common: { skills: ['Active Listening'], technologies: ['SQL'] },
  ratings: {},
  technologies: {},
  groups: {},
  pay: { region: 'United States', currency: 'USD', period: 'year', medians: [] },
};

test('a plan has each item of a gap in one place', async () => {
  await fc.assert(
    fc.asyncProperty(role, role, async (left, right) => {
      const [from, to] = [await readRole({ id: 'a', title: 'A', ...left }), await readRole({ id: 'b', title: 'B', ...right })];
      const gap = gapBetween(from, to, { all });
      const plan = planOf(gap, [from, to], all);
      const places = [plan.required, plan.duties, plan.tools].flatMap(({ toDo, inPart, done, unknown }) => [
        ...toDo,
        ...inPart,
        ...done,
        ...unknown,
      ]);
      const planned = [
        ...places,
        ...plan.learn,
        ...plan.unknown,
        ...plan.minor,
        ...plan.common,
        ...plan.inPart,
        ...plan.keep,
        ...plan.leave,
      ];
      const stated = [
        gap.keep,
        gap.raise,
        gap.learn,
        gap.duties,
        gap.minor,
        gap.common,
        gap.leave,
        gap.part,
        ...gap.notStated.map((each) => each.items),
      ].flat();
      expect(new Set(planned)).toEqual(new Set(stated));
      expect(planned.length).toBe(stated.length);
    }),
  );
});
