import * as fc from 'fast-check';
import type { RoleFeatures } from '../../src/neighbors/index.js';

/** A role that states only what is given. */
export function role(id: string, stated: Partial<RoleFeatures> = {}): RoleFeatures {
  return { id, title: '', aliases: [], summary: '', duties: [], skills: [], knowledge: [], technologies: [], interests: [], ...stated };
}

const word = fc.constantFrom(...'plan build sell nurse patient price wall code test school market engine the C++ Übung 5'.split(' '));
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 4 });
const ratedNames = fc.array(
  fc.oneof(
    fc.record({ name: fc.constantFrom('Negotiation', 'Programming', 'Science', 'Writing', 'Active Listening') }),
    fc.record({
      name: fc.constantFrom('Negotiation', 'Programming', 'Science', 'Writing', 'Active Listening', 'Active Learning'),
      importance: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
      level: fc.integer({ min: 0, max: 70 }).map((tenths) => tenths / 10),
    }),
  ),
  { maxLength: 5 },
);

/** Any role with this id: sparse or full, with ratings or without. */
export const anyRole = (id: string): fc.Arbitrary<RoleFeatures> =>
  fc
    .record(
      {
        title: text,
        aliases: texts,
        summary: text,
        duties: texts,
        skills: ratedNames,
        knowledge: ratedNames,
        technologies: texts,
        interests: ratedNames,
        education: fc.integer({ min: 1, max: 12 }),
        jobZone: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: ['title', 'aliases', 'summary', 'duties', 'skills', 'knowledge', 'technologies', 'interests'] },
    )
    .map((stated) => role(id, stated));

/** A library of two to eight roles with the ids r0, r1 and so on. */
export const anyLibrary: fc.Arbitrary<RoleFeatures[]> = fc
  .integer({ min: 2, max: 8 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, i) => anyRole(`r${i}`))));
