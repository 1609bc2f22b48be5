import { describe, expect, it } from '@jest/globals';
import { type RoleFeatures, describeBriefly, describeReasons } from '../../src/neighbors/index.js';
import type { NeighborReason } from '../../src/neighbors/reasons.js';
import { role } from './any-role.js';
import { buildNeighborIndex, findNeighbors, neighborsAbove } from './near.js';

const ratedNurse = role('nurse', {
  title: 'Registered Nurse',
  summary: 'Cares for patients in hospitals and clinics.',
  duties: ['Give medicines to patients', 'Record patients’ vital signs', 'Teach patients and families about an illness'],
  knowledge: [
    { name: 'Medicine and Dentistry', importance: 4.5 },
    { name: 'Psychology', importance: 4 },
    { name: 'Mechanical', importance: 1.5 },
  ],
  jobZone: 4,
});
const library: readonly RoleFeatures[] = [
  ratedNurse,
  role('midwife', {
    title: 'Nurse Midwife',
    duties: ['Examine patients during pregnancy', 'Record vital signs', 'Teach families about birth'],
    knowledge: [{ name: 'Medicine and Dentistry' }, { name: 'Psychology' }],
    education: 8,
  }),
  role('developer', {
    title: 'Software Developer',
    duties: ['Write code', 'Test software with users', 'Find faults in programs'],
    skills: [{ name: 'Programming', importance: 4.5 }],
    technologies: ['TypeScript', 'PostgreSQL', 'Docker'],
  }),
  role('tester', {
    title: 'Software Tester',
    duties: ['Test software', 'Report faults'],
    skills: [{ name: 'Programming' }],
    technologies: ['Docker', 'TypeScript'],
  }),
  role('bricklayer', {
    title: 'Bricklayer',
    duties: ['Build walls of brick', 'Mix mortar'],
    knowledge: [{ name: 'Building and Construction', importance: 4.6 }],
  }),
  role('tiler', {
    title: 'Tiler',
    duties: ['Lay tiles on walls and floors', 'Mix mortar and grout'],
    knowledge: [{ name: 'Building and Construction' }],
  }),
];

describe('the neighbour search', () => {
  const index = buildNeighborIndex(library);

  it('finds the obvious neighbour in a library of six, with and without ratings', () => {
    const neighbours = library.map(({ id }) => [id, findNeighbors(index, id, 1)[0]?.id]);
    expect(neighbours).toEqual([
      ['nurse', 'midwife'],
      ['midwife', 'nurse'],
      ['developer', 'tester'],
      ['tester', 'developer'],
      ['bricklayer', 'tiler'],
      ['tiler', 'bricklayer'],
    ]);
  });

  it('says which facets were compared and gives the reasons', () => {
    const [midwife] = findNeighbors(index, 'nurse', 1);
    expect(midwife?.coverage).toEqual({ compared: 4, stated: 4 });
    expect(midwife?.percentile).toBeNull();
    expect(midwife?.why.map(({ facet, terms }) => [facet, terms])).toEqual([
      ['duties', []],
      ['titles', []],
      ['knowledge', ['Medicine and Dentistry', 'Psychology']],
      ['preparation', []],
    ]);
  });

  it('puts the reasons into words', () => {
    const reasons: readonly NeighborReason[] = [
      { facet: 'duties', similarity: 0.9, terms: [] },
      { facet: 'knowledge', similarity: 0.8, terms: ['Sales and Marketing', 'Psychology', 'Design'] },
      { facet: 'topics', similarity: 0.7, terms: [] },
      { facet: 'interests', similarity: 0.6, terms: ['Social'] },
      { facet: 'preparation', similarity: 0.5, terms: [] },
    ];
    const inWords = (...phrases: readonly string[]): string[] => [describeReasons(reasons, phrases), describeBriefly(reasons, phrases)];
    expect(inWords()).toEqual([
      'both know Sales and Marketing, Psychology; both suit social interests; both take about as long to prepare for',
      'Sales and Marketing, Psychology; social interests',
    ]);
    expect(inWords('care plans', 'beds')).toEqual([
      'both speak of care plans and beds; both know Sales and Marketing, Psychology; both suit social interests',
      'care plans, beds; Sales and Marketing, Psychology',
    ]);
    expect(inWords('care plans', 'beds', 'shifts', 'nurses')).toEqual([
      'both speak of care plans, beds and shifts; both know Sales and Marketing, Psychology; both suit social interests',
      'care plans, beds, shifts',
    ]);
    expect(describeReasons([{ facet: 'technologies', similarity: 0.2, terms: ['Docker'] }], [])).toBe('both use Docker');
    expect(describeReasons([{ facet: 'preparation', similarity: 0.4, terms: [] }], [])).toBe('');
    expect(describeReasons([], [])).toBe('');
  });

  it('matches skills by their words if their names differ', () => {
    const roles = [
      role('a', { skills: [{ name: 'Problem solving' }, { name: 'Active listening' }] }),
      role('b', {
        skills: [
          { name: 'Complex Problem Solving', importance: 4.4 },
          { name: 'Speaking', importance: 3.9 },
        ],
      }),
      role('c', {
        skills: [
          { name: 'Equipment Maintenance', importance: 4.4 },
          { name: 'Repairing', importance: 4.1 },
        ],
      }),
    ];
    expect(findNeighbors(buildNeighborIndex(roles), 'a', 1)[0]?.id).toBe('b');
  });

  it('takes a role outside the library', () => {
    const paver = role('paver', { title: 'Paver', duties: ['Lay bricks and tiles on floors'] });
    expect(findNeighbors(index, paver, 2).map(({ id }) => id)).toEqual(['tiler', 'bricklayer']);
  });

  it('gives the percentile among all pairs of a library of at least 20 roles', () => {
    const trades = Array.from({ length: 20 }, (_, i) =>
      role(`r${i}`, { title: `Trade ${i % 10}`, duties: [`Repair machines of the kind ${i % 10}`], isOfficial: true }),
    );
    expect(findNeighbors(buildNeighborIndex(trades), 'r3', 1)).toMatchObject([{ id: 'r13', score: 1, percentile: 94.7 }]);
    expect(findNeighbors(buildNeighborIndex(trades.slice(1)), 'r3', 1)).toMatchObject([{ id: 'r13', percentile: null }]);
  });

  it('rejects an unknown id and two roles with the same id', () => {
    expect(() => findNeighbors(index, 'pilot', 1)).toThrow(new RangeError('no role has the id pilot'));
    expect(() => buildNeighborIndex([ratedNurse, ratedNurse])).toThrow(new RangeError('two roles have the id nurse'));
    expect(findNeighbors(buildNeighborIndex([ratedNurse]), 'nurse', 3)).toEqual([]);
    expect(buildNeighborIndex([]).ids).toEqual([]);
  });
});

describe('all neighbours above a score', () => {
  const index = buildNeighborIndex(library);

  it('are those that the search for the nearest finds, if they share at least three facets', () => {
    for (const { id } of library) {
      const found = findNeighbors(index, id, library.length).filter(({ score, coverage }) => score >= 0.1 && coverage.compared >= 3);
      const above = neighborsAbove(index, id, 0.1).map(({ id: near, score }) => [near, Math.round(score * 1e4) / 1e4]);
      expect(above).toEqual(found.map(({ id: near, score }) => [near, score]));
    }
  });

  it('leave out what is alike by its title alone', () => {
    const titled = buildNeighborIndex([...library, role('nurse-2', { title: 'Registered Nurse' })]);
    expect(neighborsAbove(titled, 'nurse', 0.1).map(({ id }) => id)).not.toContain('nurse-2');
    expect(neighborsAbove(titled, 'nurse-2', 0.1)).toEqual([]);
  });
});
