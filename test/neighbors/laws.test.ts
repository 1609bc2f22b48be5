import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  buildNeighborIndex,
  deserializeNeighborIndex,
  findNeighbors,
  similarityBetween,
  serializeNeighborIndex,
} from '../../src/neighbors/index.js';
import { anyLibrary, anyRole, role } from './any-role.js';

describe('near roles: laws', () => {
  it('are as near one way as the other, for the same reasons', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        expect({ ...similarityBetween(index, 'r0', 'r1'), id: '' }).toEqual({ ...similarityBetween(index, 'r1', 'r0'), id: '' });
      }),
    );
  });

  it('are as near in a pair as in the list', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        for (const near of findNeighbors(index, 'r0', Infinity)) expect(similarityBetween(index, 'r0', near.id)).toEqual(near);
      }),
    );
  });

  it('are the same few at the top, however few are asked for', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), fc.integer({ min: 1, max: 6 }), (roles, stranger, limit) => {
        const index = buildNeighborIndex(roles);
        for (const asked of ['r0', stranger])
          expect(findNeighbors(index, asked, limit)).toEqual(findNeighbors(index, asked, Infinity).slice(0, limit));
      }),
    );
  });

  it('score 0 to 1, best first, never the role itself', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const found = findNeighbors(buildNeighborIndex(roles), 'r0', Infinity);
        const all = found.map(({ score }) => score);
        expect(found.map(({ id }) => id).sort()).toEqual(roles.slice(1).map(({ id }) => id));
        expect(all).toEqual([...all].sort((a, b) => b - a));
        expect(all.every((score) => score >= 0 && score <= 1)).toBe(true);
      }),
    );
  });

  it('a role is nearest to itself, at 1, and so is a copy of it', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('r0'), (roles, original) => {
        const index = buildNeighborIndex([
          { ...original, title: 'builder' },
          { ...original, title: 'builder', id: 'copy' },
          ...roles.slice(1),
        ]);
        expect(similarityBetween(index, 'r0', 'r0').score).toBe(1);
        expect(findNeighbors(index, 'r0', 1)[0]).toMatchObject({ score: 1 });
        expect(similarityBetween(index, 'r0', 'copy').score).toBe(1);
      }),
    );
  });

  it('do not depend on the order of the library, nor on that of what a role lists', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const turned = roles.toReversed().map((one) => ({
          ...one,
          aliases: one.aliases.toReversed(),
          duties: one.duties.toReversed(),
          technologies: one.technologies.toReversed(),
          skills: one.skills.toReversed(),
          knowledge: one.knowledge.toReversed(),
          interests: one.interests.toReversed(),
        }));
        expect(serializeNeighborIndex(buildNeighborIndex(turned))).toEqual(serializeNeighborIndex(buildNeighborIndex(roles)));
      }),
    );
  });

  it('what one role does not state counts for nothing', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const silent = role('silent', { title: 'school engine', duties: ['plan a wall'] });
        const asked = role('asked', { title: 'wall engine', duties: ['plan a school'] });
        const rated = { ...asked, skills: [{ name: 'Writing', importance: 4 }], interests: [{ name: 'Social' }], education: 3, jobZone: 4 };
        const score = (one: typeof asked) => similarityBetween(buildNeighborIndex([...roles, silent, one]), 'silent', 'asked').score;
        expect(score(rated)).toBe(score(asked));
      }),
    );
  });

  it('two roles that state nothing in common come to 0', () => {
    const index = buildNeighborIndex([role('a', { title: 'Nurse' }), role('b', { duties: ['Build walls'] }), role('c')]);
    expect(similarityBetween(index, 'a', 'b')).toEqual({
      id: 'b',
      score: 0,
      coverage: { compared: 0, stated: 2 },
      percentile: null,
      why: [],
    });
    expect(similarityBetween(index, 'c', 'a')).toEqual({
      id: 'a',
      score: 0,
      coverage: { compared: 0, stated: 1 },
      percentile: null,
      why: [],
    });
  });

  it('come out of bytes as they went in', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        const kept = deserializeNeighborIndex(Buffer.concat(serializeNeighborIndex(index)));
        expect(kept && serializeNeighborIndex(kept)).toEqual(serializeNeighborIndex(index));
        expect(kept && findNeighbors(kept, 'r0', Infinity)).toEqual(findNeighbors(index, 'r0', Infinity));
        expect(kept && findNeighbors(kept, role('stranger', { title: 'plan builder' }), Infinity)).toEqual(
          findNeighbors(index, role('stranger', { title: 'plan builder' }), Infinity),
        );
      }),
    );
  });

  it('bytes that are cut short, longer or strange are no index', () => {
    const bytes = Buffer.concat(
      serializeNeighborIndex(buildNeighborIndex([role('a', { title: 'Nurse' }), role('b', { title: 'Bricklayer' })])),
    );
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => expect(deserializeNeighborIndex(bytes.slice(0, length))).toBeNull()));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (strange) => expect(deserializeNeighborIndex(strange)).toBeNull()));
    expect(deserializeNeighborIndex(Uint8Array.of(...bytes, 0, 0, 0, 0))).toBeNull();
  });

  it('a role from outside stands where it would stand inside', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNeighborIndex(roles);
        const [first] = roles;
        expect(findNeighbors(index, { ...first!, id: 'stranger' }, Infinity).filter(({ id }) => id !== 'r0')).toEqual(
          findNeighbors(index, 'r0', Infinity),
        );
      }),
    );
  });

  it('two roles from outside are as near one way as the other, and 1 to themselves', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), anyRole('t'), (roles, one, other) => {
        const index = buildNeighborIndex(roles);
        const there = similarityBetween(index, one, other);
        expect({ ...similarityBetween(index, other, one), id: '' }).toEqual({ ...there, id: '' });
        expect([0, 1]).toContain(similarityBetween(index, one, one).score);
      }),
    );
  });

  it('a role from outside is as near to one of the library as that is to it', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), (roles, one) => {
        const index = buildNeighborIndex(roles);
        for (const near of findNeighbors(index, one, Infinity)) {
          expect(similarityBetween(index, one, near.id)).toEqual(near);
          expect(similarityBetween(index, near.id, one)).toEqual({ ...near, id: 's' });
        }
      }),
    );
  });
});
