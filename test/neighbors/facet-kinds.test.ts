import { describe, expect, test } from '@jest/globals';
import { facetKinds } from '../../src/neighbors/facet-kinds.js';
import type { FacetId } from '../../src/neighbors/facet-kind.js';
import type { RoleFeatures } from '../../src/neighbors/index.js';
import { isText } from '../../src/neighbors/text-vector.js';
import { titleWords } from '../../src/neighbors/title-words.js';
import { role } from './any-role.js';

/** What a role states in a facet. */
function bagOf(id: FacetId, stated: Partial<RoleFeatures>): Record<string, number> {
  return Object.fromEntries(kindOf(id).extract(role('any', stated), () => {}));
}

function kindOf(id: FacetId) {
  return facetKinds.find((kind) => kind.id === id)!;
}

test('duties count each word as often as it is used, and those of the summary twice', () => {
  expect(bagOf('duties', { summary: 'Bakes bread.', duties: ['Bake cakes', 'Sell the bread'] })).toEqual({
    bake: 3,
    bread: 3,
    cake: 1,
    sell: 1,
  });
});

test('a title counts three times as much as an alias, without its ranks', () => {
  expect(bagOf('titles', { title: 'Senior Baker II', aliases: ['Bread Baker'] })).toEqual({ baker: 4, bread: 1 });
  expect(['Senior Developer II', 'Developer L3', 'Director', 'Lead IC4', 'Baker 7'].map(titleWords)).toEqual([
    ['developer'],
    ['developer'],
    ['director'],
    ['lead', 'ic4'],
    ['baker'],
  ]);
});

test('a rated name counts by its importance or its level, and one without either as important', () => {
  const skills = [
    { name: 'Writing', importance: 4.2 },
    { name: 'Selling', level: 7 },
    { name: 'Baking' },
    { name: 'writing', importance: 2 },
  ];
  expect(bagOf('skills', { skills })).toEqual({ write: 4.2, sell: 5, bake: 3.5 });
  expect(bagOf('knowledge', { knowledge: [{ name: 'Law', level: 0 }] })).toEqual({ law: 1 });
  expect(bagOf('interests', { interests: [{ name: 'Social' }, { name: 'Realistic', level: 2 }] })).toEqual({ social: 5.5, realist: 2 });
  expect(bagOf('technologies', { technologies: ['Docker'] })).toEqual({ docker: 1 });
});

describe('how long one prepares', () => {
  const { extract, fit, transform } = kindOf('preparation');
  const directionOf = (stated: Partial<RoleFeatures>): [across: number, up: number] => {
    const bag = extract(role('any', stated), () => {});
    const weights = transform(bag, fit([bag], new Map()), () => 0);
    return [weights.get(0)!, weights.get(1)!];
  };
  const cosine = (left: Partial<RoleFeatures>, right: Partial<RoleFeatures>): number => {
    const [[a, b], [c, d]] = [directionOf(left), directionOf(right)];
    return a * c + b * d;
  };

  test.each([
    ['equal', { jobZone: 3 }, { jobZone: 3 }, 1],
    ['neighbouring job zones', { jobZone: 3 }, { jobZone: 4 }, 0.866],
    ['the two ends', { jobZone: 1 }, { jobZone: 5 }, -0.5],
    ['the ends of education', { education: 1 }, { education: 12 }, -0.5],
    ['a job zone and an education as far', { jobZone: 5 }, { education: 12 }, 1],
    ['the mean of both', { jobZone: 5, education: 1 }, { jobZone: 3 }, 1],
  ])('is compared by its angle: %s', (_, left, right, expected) => {
    expect(cosine(left, right)).toBeCloseTo(expected, 3);
  });

  test('is not stated without either', () => {
    expect(extract(role('any'), () => {}).size).toBe(0);
  });
});

test('the texts of a role are its duties and its titles', () => {
  expect(facetKinds.map(({ id }) => id).filter(isText)).toEqual(['duties', 'titles']);
});
