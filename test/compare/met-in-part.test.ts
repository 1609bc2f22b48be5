import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { gapBetween } from '../../src/compare/gap.js';
import type { Match, Row } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';
import { judgedRequirements } from './judged-requirements.js';

const roleOf = (id: string, stated: object): Promise<Role> => readRole({ id, title: id, ...stated });

async function rolesOf(from: object, to: object): Promise<[Role, Role]> {
  return [await roleOf('a', from), await roleOf('b', to)];
}

/** The row of what the second of two roles states in a category. */
function rowOf(roles: readonly Role[], category: string): Row | undefined {
  return compareRoles(roles)
    .categories.find(({ id }) => id === category)
    ?.rows.find(({ cells }) => cells[1] && !cells[1].elsewhere);
}

function verdictOf(match: Match | null | undefined): string {
  return match?.by !== 'part' ? 'no' : match.missing?.[0]?.length ? 'part' : 'met';
}

describe('a person who lists', () => {
  test.each(judgedRequirements)('$has, asked for “$asks”: $verdict', async ({ has, asks, verdict, isMiss }) => {
    const found = verdictOf(rowOf(await rolesOf({ technologies: has }, { skills: [asks] }), 'skills')?.match);
    if (isMiss) expect(found).not.toBe(verdict);
    else expect(found).toBe(verdict);
  });
});

test('at least 97 % of the judged requirements are judged as a person does', () => {
  expect(judgedRequirements.length).toBeGreaterThanOrEqual(170);
  expect(judgedRequirements.filter(({ isMiss }) => !isMiss).length / judgedRequirements.length).toBeGreaterThanOrEqual(0.97);
});

test('a requirement is met in part by what another category of the other role lists', async () => {
  const roles = await rolesOf({ technologies: ['AWS', 'Docker'] }, { skills: ['Experience with AWS or Azure'] });
  expect(compareRoles(roles).categories.map(({ id, rows, counts }) => [id, rows, counts])).toEqual([
    [
      'skills',
      [
        {
          status: 'similar',
          label: null,
          match: {
            by: 'part',
            score: 0.5,
            met: ['AWS'],
            missing: [['Azure'], []],
            evidence: [[{ category: 'technologies', text: 'AWS' }], []],
          },
          delta: null,
          scale: null,
          cells: [{ text: 'AWS', elsewhere: ['technologies'] }, { text: 'Experience with AWS or Azure' }],
        },
      ],
      { same: 0, similar: 1, different: 0, only: [0, 0], notStated: [0, 0] },
    ],
    [
      'technologies',
      [
        {
          status: 'similar',
          label: null,
          match: {
            by: 'part',
            score: 1,
            met: ['AWS'],
            missing: [[], []],
            evidence: [[], [{ category: 'skills', text: 'Experience with AWS or Azure' }]],
          },
          delta: null,
          scale: null,
          cells: [{ text: 'AWS' }, { text: 'Experience with AWS or Azure', elsewhere: ['skills'] }],
        },
        { status: 'only', label: null, match: null, delta: null, scale: null, cells: [{ text: 'Docker' }, null] },
      ],
      { same: 0, similar: 1, different: 0, only: [0, 0], notStated: [0, 1] },
    ],
  ]);
});

test.each([
  ['--match exact', { match: 'exact' as const }, ['only', 'only']],
  ['the usual match', {}, ['similar', 'similar']],
])('with %s', async (_what, options, statuses) => {
  const roles = await rolesOf({ technologies: ['AWS'] }, { skills: ['Experience with AWS or Azure'] });
  expect(compareRoles(roles, options).categories.flatMap(({ rows }) => rows.map(({ status }) => status))).toEqual(statuses);
});

test('levels of one role are compared by their words, not met by each other', async () => {
  const raw = { technologies: ['AWS'], levels: [{ id: 1 }, { id: 2, skills: ['Experience with AWS or Azure'] }] };
  const role = await roleOf('a', raw);
  const [low, high] = ['1', '2'].map((level) => ({ ...role, level }));
  expect(compareRoles([low!, high!]).categories.flatMap(({ rows }) => rows.filter(({ match }) => match?.by === 'part'))).toEqual([]);
});

test('official ratings of one name under two headings say different things', async () => {
  const roles = await rolesOf({ skills: [{ name: 'Mathematics', level: 3 }] }, { knowledge: [{ name: 'Mathematics', level: 4 }] });
  expect(compareRoles(roles).categories.flatMap(({ rows }) => rows.map(({ status }) => status))).toEqual(['only', 'only']);
});

describe('a length of experience', () => {
  test.each([
    ['10 years as a baker', '5+ years as a baker', 'met'],
    ['3 years of sales', 'at least 2 years in sales', 'met'],
    ['18 months of deliveries', 'minimum of 1 year of deliveries', 'met'],
    ['four years in a bakery', '3-5 years in a bakery', 'met'],
    ['10 years', '5+ years', 'met'],
    ['2 years as a baker', '5+ years as a baker', 'part: 3 years more'],
    ['6 months of sales', '2 years of sales', 'part: 18 months more'],
    ['10 years of gardening', '5+ years of accounting', 'no'],
  ])('of %s, asked for %s: %s', async (has, asks, verdict) => {
    const inRequirements = await rolesOf({ requirements: { experience: has } }, { requirements: { experience: asks } });
    const inSkills = await rolesOf({ skills: [has] }, { skills: [asks] });
    for (const match of [rowOf(inRequirements, 'requirements')?.match, rowOf(inSkills, 'skills')?.match])
      expect([verdictOf(match), ...(match?.missing?.[0] ?? [])].join(': ')).toBe(verdict);
  });

  test('of somebody who has more than is asked for lacks nothing on either side', async () => {
    const roles = await rolesOf(
      { requirements: { experience: '7 years of sales' } },
      { requirements: { experience: '5+ years of sales' } },
    );
    expect(rowOf(roles, 'requirements')?.match).toMatchObject({ score: 1, missing: [[], []] });
  });
});

test('what is not needed asks for nothing', async () => {
  const roles = await rolesOf({ skills: ['Scrum'] }, { skills: ['No experience with Scrum needed'] });
  expect(compareRoles(roles).categories.flatMap(({ rows }) => rows.map(({ status }) => status))).toEqual(['only', 'only']);
});

const names = ['Docker', 'Kubernetes', 'Terraform', 'Xero', 'Phlebotomy', 'BLS', 'Foobarix'];
const someNames = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 });
const leadIn = fc.constantFrom('Experience with', 'Strong knowledge of', 'Proficiency in', 'Familiar with');
const lists = fc.constantFrom('technologies', 'skills', 'tools', 'requirements');

test('a gap says of every name that is asked for whether it is met, and leaves behind only what nothing asks for', () =>
  fc.assert(
    fc.asyncProperty(someNames, someNames, leadIn, lists, async (has, asked, words, list) => {
      const sentence = `${words} ${asked.join(asked.length > 2 ? ', ' : ' and ')}`;
      const own = list === 'requirements' ? { requirements: { tools: has } } : { [list]: has };
      const [from, to] = await rolesOf(own, { skills: [sentence] });
      const met = asked.filter((name) => has.includes(name));
      const { keep, part, learn, leave, notStated } = gapBetween(from, to);
      const unmet = [...learn, ...notStated.flatMap(({ items }) => items)];
      const expected = met.length === 0 ? unmet : met.length === asked.length ? keep : part;
      expect(expected.map(({ text }) => text)).toEqual([sentence]);
      expect([keep, part, unmet].filter((items) => items !== expected && items.length > 0)).toEqual([]);
      expect(part.map(({ match }) => match?.missing?.[0])).toEqual(part.map(() => asked.filter((name) => !has.includes(name))));
      expect(leave.map(({ text }) => text).filter((text) => met.includes(text))).toEqual([]);
    }),
    { numRuns: 150 },
  ));

test('other items of either role change nothing about a requirement and what meets it', () =>
  fc.assert(
    fc.asyncProperty(
      someNames,
      someNames,
      fc.uniqueArray(fc.constantFrom('Sewing', 'Juggling', 'Greek', 'Ballet')),
      async (has, asked, others) => {
        const sentence = `Experience with ${asked.join(' and ')}`;
        const alone = await rolesOf({ technologies: has }, { skills: [sentence] });
        const among = await rolesOf(
          { technologies: [...others, ...has] },
          { skills: [sentence, ...others.map((each) => `Love of ${each}`)] },
        );
        const [before, after] = [alone, among].map((roles) => rowOf(roles, 'skills'));
        expect(after).toEqual(before);
      },
    ),
    { numRuns: 100 },
  ));

test('other words under one id stay different where a third role meets them by names', async () => {
  const roles = [
    await roleOf('a', { skills: [{ id: 'data', text: 'Structured queries' }] }),
    await roleOf('b', { skills: [{ id: 'data', text: '5+ years of Docker' }] }),
    await roleOf('c', { tools: ['Structured queries', '6 years of Docker'] }),
  ];
  const [row] = compareRoles(roles).categories.find(({ id }) => id === 'skills')?.rows ?? [];
  expect([row?.status, row?.match?.by, row?.cells[2]?.elsewhere]).toEqual(['different', 'part', ['tools']]);
});
