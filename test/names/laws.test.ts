import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildNameIndex, type NamedRole } from '../../src/names/index.js';
import { idsOf, library, open, role } from './library.js';

const word = fc.constantFrom(
  ...'nurse nurses chef chief head lead senior vice president of tech technician lab driver driving über café OR or C++ 2 II médecin cœur Ørsted ward sales manager'.split(
    ' ',
  ),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const anyRole = fc.record({
  title: name,
  aliases: fc.array(name, { maxLength: 3 }),
  reported: fc.array(name, { maxLength: 3 }),
  alternate: fc.array(name, { maxLength: 5 }),
  people: fc.option(fc.integer({ min: 0, max: 5000 })),
  isWhole: fc.boolean(),
});

/** Ids are of the title and unique. */
const anyLibrary = fc
  .array(anyRole, { minLength: 1, maxLength: 12 })
  .map((roles) =>
    roles.map(({ title, ...options }, i) =>
      role(title, { id: `${title.toLowerCase().replaceAll(/[^a-zéü0-9]+/g, '-')}-x${i}`, ...options }),
    ),
  );

/** How a reader tells names apart. */
function literal(text: string): string {
  return text.toLowerCase().replaceAll('ü', 'u').replaceAll('é', 'e').replaceAll('œ', 'oe').replaceAll('ø', 'o').replaceAll(/[^a-z0-9+]+/g, ' ').trim(); // prettier-ignore
}

function ownNames({ id, title, aliases }: NamedRole): string[] {
  return [id, title, ...aliases];
}

test('a title, an id and an alias find their role first, unless another one has the same', () =>
  fc.assert(
    fc.property(anyLibrary, (roles) => {
      const index = open(roles);
      for (const own of roles.flatMap(ownNames)) {
        const owners = roles.filter((other) => ownNames(other).some((theirs) => literal(theirs) === literal(own)));
        expect(idsOf(owners)).toContain(index.find(own, 1)[0]?.id);
      }
    }),
  ));

test('case, accents, hyphens, spaces and tabs make no difference', () =>
  fc.assert(
    fc.property(anyLibrary, name, (roles, typed) => {
      const index = open(roles);
      const forms = [
        typed.toUpperCase(),
        typed.toLowerCase(),
        typed.replaceAll('é', 'e').replaceAll('ü', 'u').replaceAll('œ', 'oe'),
        typed.normalize('NFD'),
        typed.replaceAll(' ', '-'),
        typed.replaceAll(' ', '  '),
        typed.replaceAll(' ', '\t'),
        ` ${typed}  `,
      ];
      for (const form of forms) expect([form, index.find(form, 5)]).toEqual([form, index.find(typed, 5)]);
    }),
  ));

test('the plural of a title, an id and an alias finds a role that is called so, in the singular or plural', () =>
  fc.assert(
    fc.property(anyLibrary, (roles) => {
      const index = open(roles);
      for (const own of roles.flatMap(ownNames).filter((each) => /[a-z]{3}$/.test(each))) {
        const owners = roles.filter((other) => ownNames(other).some((theirs) => uncounted(theirs) === uncounted(own)));
        expect(idsOf(owners)).toContain(index.find(own.endsWith('s') ? own : `${own}s`, 1)[0]?.id);
      }
    }),
  ));

function uncounted(text: string): string {
  return literal(text).replaceAll(/s\b/g, '');
}

test('the order of the roles makes no difference', () =>
  fc.assert(
    fc.property(anyLibrary, name, (roles, typed) => {
      const scores = (some: readonly NamedRole[]): unknown =>
        new Map(
          open(some)
            .find(typed, roles.length)
            .map(({ id, by, score }) => [id, { by, score }] as const)
            .sort(),
        );
      expect(scores(roles.toReversed())).toEqual(scores(roles));
    }),
  ));

test('candidates are different roles, best first, and no more than asked for', () =>
  fc.assert(
    fc.property(anyLibrary, name, fc.integer({ min: 0, max: 5 }), (roles, typed, limit) => {
      const found = open(roles).find(typed, limit);
      const scores = found.map(({ score }) => score);
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(idsOf(found)).size).toBe(found.length);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
  ));

test('any text can be typed', () => {
  const index = open(library);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word, { maxLength: 400 }).map((words) => words.join('/')),
      ),
      (typed) => {
        expect(index.find(typed, 3)).toEqual(index.find(typed, 3));
      },
    ),
  );
});

test('equal roles give equal bytes', () => {
  const copy: readonly NamedRole[] = JSON.parse(JSON.stringify(library));
  expect(Buffer.concat(buildNameIndex(copy))).toEqual(Buffer.concat(buildNameIndex(library)));
});
