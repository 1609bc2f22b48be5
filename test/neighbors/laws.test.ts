import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { facetVectorsOf, type RoleFeatures, stateEnough } from '../../src/neighbors/index.js';
import { anyLibrary, anyRole, role } from './any-role.js';
import { buildNeighborIndex, deserialize, findNeighbors, serialize, similarityBetween } from './near.js';

describe('the neighbour search, for any library', () => {
  it('is symmetric, reasons included', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        expect({ ...similarityBetween(index, 'r0', 'r1'), id: '' }).toEqual({ ...similarityBetween(index, 'r1', 'r0'), id: '' });
      }),
    );
  });

  it('gives a pair the same result as the list of neighbours', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        for (const neighbour of findNeighbors(index, 'r0', Infinity))
          expect(similarityBetween(index, 'r0', neighbour.id)).toEqual(neighbour);
      }),
    );
  });

  it('finds the same top neighbours whatever the limit', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), fc.integer({ min: 1, max: 6 }), (roles, newRole, limit) => {
        const index = buildNeighborIndex(roles);
        for (const subject of ['r0', newRole])
          expect(findNeighbors(index, subject, limit)).toEqual(findNeighbors(index, subject, Infinity).slice(0, limit));
      }),
    );
  });

  it('scores from 0 to 1, best first, without the role itself and those that share less than three facets, or less than it states, or too little of them', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        const neighbours = findNeighbors(index, 'r0', Infinity);
        const compared = roles.map(({ id }) => similarityBetween(index, 'r0', id).coverage.compared);
        const fewest = Math.min(3, compared[0] ?? 0);
        const first = facetVectorsOf(index, 'r0');
        const isComparable = ({ id }: RoleFeatures, i: number): boolean =>
          i > 0 && (compared[i] ?? 0) >= fewest && stateEnough(first, facetVectorsOf(index, id));
        const comparable = roles.filter(isComparable).map(({ id }) => id);
        const scores = neighbours.map(({ score }) => score);
        expect(neighbours.map(({ id }) => id).sort()).toEqual(comparable);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });

  it('gives a role and its copy the score 1', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('r0'), (roles, original) => {
        const index = buildNeighborIndex([
          { ...original, title: 'builder' },
          { ...original, title: 'builder', id: 'copy' },
          ...roles.slice(1),
        ]);
        expect(similarityBetween(index, 'r0', 'r0').score).toBe(1);
        expect(similarityBetween(index, 'r0', 'copy').score).toBe(1);
      }),
    );
  });

  it('does not depend on the order of the library, nor on that of a role’s lists', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const reversed = roles.toReversed().map((each) => ({
          ...each,
          aliases: each.aliases.toReversed(),
          duties: each.duties.toReversed(),
          technologies: each.technologies.toReversed(),
          skills: each.skills.toReversed(),
          knowledge: each.knowledge.toReversed(),
          interests: each.interests.toReversed(),
        }));
        expect(serialize(buildNeighborIndex(reversed))).toEqual(serialize(buildNeighborIndex(roles)));
      }),
    );
  });

  it('ignores what only one of two roles states', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const unrated = role('unrated', { title: 'school engine', duties: ['plan a wall'] });
        const counterpart = role('counterpart', { title: 'wall engine', duties: ['plan a school'] });
        const rated = {
          ...counterpart,
          skills: [{ name: 'Writing', importance: 4 }],
          interests: [{ name: 'Social' }],
          education: 3,
          jobZone: 4,
        };
        const score = (added: RoleFeatures) =>
          similarityBetween(buildNeighborIndex([...roles, unrated, added]), 'unrated', 'counterpart').score;
        expect(score(rated)).toBe(score(counterpart));
      }),
    );
  });

  it('scores two roles that state no facet in common 0', () => {
    const index = buildNeighborIndex([role('a', { title: 'Nurse' }), role('b', { duties: ['Build walls'] }), role('c')]);
    expect(similarityBetween(index, 'a', 'b')).toEqual({
      id: 'b',
      score: 0,
      coverage: { compared: 0, stated: 2 },
      percentile: null,
      why: [],
      words: new Map(),
    });
    expect(similarityBetween(index, 'c', 'a')).toEqual({
      id: 'a',
      score: 0,
      coverage: { compared: 0, stated: 1 },
      percentile: null,
      why: [],
      words: new Map(),
    });
  });

  it('survives serialisation', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        const newRole = role('new-role', { title: 'plan builder' });
        const deserialized = deserialize(serialize(index), index);
        expect(serialize(deserialized)).toEqual(serialize(index));
        for (const subject of ['r0', newRole])
          expect(findNeighbors(deserialized, subject, Infinity)).toEqual(findNeighbors(index, subject, Infinity));
      }),
    );
  });

  it('gives a role outside the library the neighbours that it would have inside', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        const [first] = roles;
        expect(findNeighbors(index, { ...first!, id: 'new-role' }, Infinity).filter(({ id }) => id !== 'r0')).toEqual(
          findNeighbors(index, 'r0', Infinity),
        );
      }),
    );
  });

  it('is symmetric for two roles outside the library, and gives each the score 1 or, if it is empty, 0 with itself', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), anyRole('t'), (roles, left, right) => {
        const index = buildNeighborIndex(roles);
        const forward = similarityBetween(index, left, right);
        expect({ ...similarityBetween(index, right, left), id: '' }).toEqual({ ...forward, id: '' });
        expect([0, 1]).toContain(similarityBetween(index, left, left).score);
      }),
    );
  });

  it('is symmetric for a role outside the library and one inside', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), (roles, newRole) => {
        const index = buildNeighborIndex(roles);
        for (const neighbour of findNeighbors(index, newRole, Infinity)) {
          expect(similarityBetween(index, newRole, neighbour.id)).toEqual(neighbour);
          expect(similarityBetween(index, neighbour.id, newRole)).toEqual({ ...neighbour, id: 's' });
        }
      }),
    );
  });
});
