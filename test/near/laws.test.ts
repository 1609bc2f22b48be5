import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { buildNearIndex, fromBytes, nearest, nearness, toBytes } from '../../src/near/index.js';
import { anyLibrary, anyRole, role } from './any-role.js';

describe('near roles: laws', () => {
  it('are as near one way as the other, for the same reasons', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNearIndex(roles);
        expect({ ...nearness(index, 'r0', 'r1'), id: '' }).toEqual({ ...nearness(index, 'r1', 'r0'), id: '' });
      }),
    );
  });

  it('are as near in a pair as in the list', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNearIndex(roles);
        for (const near of nearest(index, 'r0', Infinity)) expect(nearness(index, 'r0', near.id)).toEqual(near);
      }),
    );
  });

  it('are the same few at the top, however few are asked for', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), fc.integer({ min: 1, max: 6 }), (roles, stranger, limit) => {
        const index = buildNearIndex(roles);
        for (const asked of ['r0', stranger]) expect(nearest(index, asked, limit)).toEqual(nearest(index, asked, Infinity).slice(0, limit));
      }),
    );
  });

  it('score 0 to 1, best first, never the role itself', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const found = nearest(buildNearIndex(roles), 'r0', Infinity);
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
        const index = buildNearIndex([{ ...original, title: 'builder' }, { ...original, title: 'builder', id: 'copy' }, ...roles.slice(1)]);
        expect(nearness(index, 'r0', 'r0').score).toBe(1);
        expect(nearest(index, 'r0', 1)[0]).toMatchObject({ score: 1 });
        expect(nearness(index, 'r0', 'copy').score).toBe(1);
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
        expect(toBytes(buildNearIndex(turned))).toEqual(toBytes(buildNearIndex(roles)));
      }),
    );
  });

  it('what one role does not state counts for nothing', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const silent = role('silent', { title: 'school engine', duties: ['plan a wall'] });
        const asked = role('asked', { title: 'wall engine', duties: ['plan a school'] });
        const rated = { ...asked, skills: [{ name: 'Writing', importance: 4 }], interests: [{ name: 'Social' }], education: 3, jobZone: 4 };
        const score = (one: typeof asked) => nearness(buildNearIndex([...roles, silent, one]), 'silent', 'asked').score;
        expect(score(rated)).toBe(score(asked));
      }),
    );
  });

  it('two roles that state nothing in common come to 0', () => {
    const index = buildNearIndex([role('a', { title: 'Nurse' }), role('b', { duties: ['Build walls'] }), role('c')]);
    expect(nearness(index, 'a', 'b')).toEqual({ id: 'b', score: 0, coverage: { compared: 0, stated: 2 }, percentile: null, why: [] });
    expect(nearness(index, 'c', 'a')).toEqual({ id: 'a', score: 0, coverage: { compared: 0, stated: 1 }, percentile: null, why: [] });
  });

  it('come out of bytes as they went in', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNearIndex(roles);
        const kept = fromBytes(Buffer.concat(toBytes(index)));
        expect(kept && toBytes(kept)).toEqual(toBytes(index));
        expect(kept && nearest(kept, 'r0', Infinity)).toEqual(nearest(index, 'r0', Infinity));
        expect(kept && nearest(kept, role('stranger', { title: 'plan builder' }), Infinity)).toEqual(
          nearest(index, role('stranger', { title: 'plan builder' }), Infinity),
        );
      }),
    );
  });

  it('bytes that are cut short, longer or strange are no index', () => {
    const bytes = Buffer.concat(toBytes(buildNearIndex([role('a', { title: 'Nurse' }), role('b', { title: 'Bricklayer' })])));
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => expect(fromBytes(bytes.slice(0, length))).toBeNull()));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (strange) => expect(fromBytes(strange)).toBeNull()));
    expect(fromBytes(Uint8Array.of(...bytes, 0, 0, 0, 0))).toBeNull();
  });

  it('a role from outside stands where it would stand inside', () => {
    fc.assert(
      fc.property(anyLibrary, (roles) => {
        const index = buildNearIndex(roles);
        const [first] = roles;
        expect(nearest(index, { ...first!, id: 'stranger' }, Infinity).filter(({ id }) => id !== 'r0')).toEqual(
          nearest(index, 'r0', Infinity),
        );
      }),
    );
  });

  it('two roles from outside are as near one way as the other, and 1 to themselves', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), anyRole('t'), (roles, one, other) => {
        const index = buildNearIndex(roles);
        const there = nearness(index, one, other);
        expect({ ...nearness(index, other, one), id: '' }).toEqual({ ...there, id: '' });
        expect([0, 1]).toContain(nearness(index, one, one).score);
      }),
    );
  });

  it('a role from outside is as near to one of the library as that is to it', () => {
    fc.assert(
      fc.property(anyLibrary, anyRole('s'), (roles, one) => {
        const index = buildNearIndex(roles);
        for (const near of nearest(index, one, Infinity)) {
          expect(nearness(index, one, near.id)).toEqual(near);
          expect(nearness(index, near.id, one)).toEqual({ ...near, id: 's' });
        }
      }),
    );
  });
});
