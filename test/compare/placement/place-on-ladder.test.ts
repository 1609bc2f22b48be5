import { expect, test } from '@jest/globals';
import type { Track } from '../../../src/compare/ladder/track.js';
import { placeOnLadder } from '../../../src/compare/placement/place-on-ladder.js';
import type { Placement } from '../../../src/model/placement.js';
import { parseRole } from '../../../src/roles/parse-role.js';
import { resolveLevels, resolveRole } from '../../../src/roles/resolve-role.js';
import type { ResolvableRole } from '../../../src/roles/resolvable-role.js';

const scales = '{ skills: [learning, alone, teaching], team: [none, small, large] }';

/** One criterion of a first level, what somebody states, and how far that speaks for it. */
const judged: readonly (readonly [asked: string, stated: string, verdict: string])[] = [
  // The same words or names, wherever they stand.
  ['duties: [Train new bakers]', 'duties: [Train new bakers]', 'met by same: Train new bakers'],
  ['delivery: [Trains new bakers]', 'duties: [Trained new bakers]', 'met by same: Trained new bakers'],
  ['technologies: [PostgreSQL]', 'skills: [Postgres]', 'met by same: Postgres'],
  ['duties: [{ id: a, text: Train new bakers }]', 'duties: [{ id: a, text: Sell bread }]', 'missing'],
  // Other words.
  ['delivery: [Trains apprentices and new bakers]', 'duties: [Trained three apprentices]', 'met by wording: Trained three apprentices'],
  [
    'delivery: [Reports the forecast to the board]',
    'duties: [Kept Salesforce clean and reported my forecast every Friday]',
    'part, words (reported, forecast): Kept Salesforce clean and reported my forecast every Friday',
  ],
  ['delivery: [Plans the shifts of the bakery]', 'duties: [Sold bread at the market]', 'missing'],
  ['duties: [Lead a team of 20 bakers]', 'duties: [Led a team of 3 bakers]', 'part, figure (): Led a team of 3 bakers'],
  // A name says nothing of a deed, and of another name only if it is a special form of it.
  ['duties: [Negotiate contracts with large customers]', 'skills: [Negotiation]', 'missing'],
  ['skills: [Lamination]', 'skills: [Croissant lamination]', 'met by wording: Croissant lamination'],
  ['skills: [Software design]', 'skills: [API design]', 'missing'],
  ['skills: [Security]', 'skills: [Public safety and security]', 'missing'],
  // Names within sentences.
  ['technologies: [PostgreSQL]', 'duties: [Moved all orders to PostgreSQL]', 'met by mention: Moved all orders to PostgreSQL'],
  ['technologies: [Go]', 'duties: [Go to the market every Saturday]', 'missing'],
  ['technologies: [Go]', 'duties: [Helped the shop to go online]', 'missing'],
  ['requirements: { certifications: [Basic Life Support (BLS)] }', 'requirements: { certifications: [BLS] }', 'met by same: BLS'],
  ['technologies: [Docker and Kubernetes]', 'technologies: [Docker]', 'part, names (Kubernetes): Docker'],
  ['requirements: { experience: 5 years of baking }', 'requirements: { experience: 7 years of baking }', 'met by names: 7 years of baking'],
  // Steps.
  ['skills: [{ name: Ovens, level: alone }]', 'skills: [{ name: Ovens, level: teaching }]', 'met by same: Ovens'],
  ['skills: [{ name: Ovens, level: teaching }]', 'skills: [{ name: Ovens, level: alone }]', 'part, higher level (alone): Ovens'],
  ['skills: [{ name: Ovens, level: learning }]', 'skills: [Ovens]', 'met by same: Ovens'],
  ['skills: [{ name: Ovens, level: alone }]', 'skills: [Ovens]', 'part, level (): Ovens'],
  [
    'skills: [{ name: Ovens, level: alone, description: Runs all the ovens for a night. }]',
    'duties: [Ran the ovens every night]',
    'met by wording: Ran the ovens every night',
  ],
  ['team: small', 'team: small', ''],
  ['impact: { team: small }', 'work: { team: large }', 'met by attribute: large'],
  ['impact: { team: large }', 'work: { team: small }', 'part, higher level (small): small'],
  ['impact: { scope: the shop }', 'impact: { scope: the shop }', 'met by attribute: the shop'],
  ['impact: { scope: the shop }', 'impact: { scope: two shops }', 'missing'],
  [
    'requirements: { education: { preferred: bachelor } }',
    'requirements: { education: { minimum: master } }',
    "met by attribute: master's degree",
  ],
  // What asks for nothing is no point, and what is no deed speaks for none.
  ['interests: [Realistic]', 'interests: [Realistic]', ''],
  ['requirements: { certifications: [] }', 'requirements: { certifications: [] }', ''],
];

test.each(judged)('%s, with %s: %s', async (asked, stated, verdict) => {
  const ladder = await readLadder(`levels:\n  - id: 1\n    ${asked}`);
  const placed = placeOnLadder(await readPerson(stated), ladder);
  expect(verdictsOf(placed).join('; ')).toBe(verdict);
});

test('with exact matching, wording speaks for nothing', async () => {
  const ladder = await readLadder('levels:\n  - id: 1\n    delivery: [Trains apprentices and new bakers, Sells bread]');
  const placed = placeOnLadder(await readPerson('duties: [Trained three apprentices, Sell bread]'), ladder, { match: 'exact' });
  expect(verdictsOf(placed)).toEqual(['missing', 'met by same: Sell bread']);
});

test('a criterion on a scale of another name of the same level is not compared', async () => {
  const ladder = await readLadder('levels:\n  - id: 1\n    skills: [{ name: Ovens, level: alone }]');
  const me = await readRole('id: me\ntitle: Me\nscales: { skills: [bad, good] }\nskills: [{ name: Ovens, level: good }]');
  expect(verdictsOf(placeOnLadder(me, ladder))).toEqual(['part, level on this scale (good): Ovens']);
});

test.each([
  ['staff: 6', 'met by attribute: 6'],
  ['staff: 5', 'met by attribute: 5'],
  ['staff: 4', 'missing'],
])('a number that rises from level to level is met by one that is no less: %s', async (stated, verdict) => {
  const ladder = await readLadder('levels:\n  - id: 1\n    impact: { staff: 2 }\n  - id: 2\n    impact: { staff: 5 }');
  expect(verdictsOf(placeOnLadder(await readPerson(`impact: { ${stated} }`), ladder)).at(-1)).toBe(verdict);
});

test.each([
  ['staff: 5', 'met by attribute: 5'],
  ['staff: 6', 'missing'],
])('one that does not rise, only by the same: %s', async (stated, verdict) => {
  const ladder = await readLadder('levels:\n  - id: 1\n    impact: { staff: 5 }');
  expect(verdictsOf(placeOnLadder(await readPerson(`impact: { ${stated} }`), ladder)).at(-1)).toBe(verdict);
});

/** A ladder in which a criterion ends, one is reworded, and one rises. */
const track = `levels:
  - id: 1
    skills: [{ id: ovens, name: Ovens, level: learning }]
    conduct:
      - { id: asks, text: Asks before changing a recipe }
      - { id: tidy, text: Leaves the station clean }
  - id: 2
    skills: [{ id: ovens, level: alone }]
    without: { conduct: [asks] }
    conduct:
      - { id: adjusts, text: Adjusts recipes to the weather }
      - { id: tidy, text: Keeps the whole bakery ready for inspections }
  - id: 3
    skills: [{ id: ovens, level: teaching }]
    duties: [Hire bakers]`;

test('a level has what is new, raised or reworded', async () => {
  const { levels } = placeOnLadder(await readPerson(''), await readLadder(track));
  expect(levels.map(({ points }) => points.map(({ cell, change }) => `${change}: ${cell.text}`))).toEqual([
    ['start: Ovens', 'start: Asks before changing a recipe', 'start: Leaves the station clean'],
    ['raised: Ovens', 'changed: Keeps the whole bakery ready for inspections', 'new: Adjusts recipes to the weather'],
    ['new: Hire bakers', 'raised: Ovens'],
  ]);
});

test('what a later level replaces counts where at least half of what takes its place is met', async () => {
  const me = await readPerson(
    'skills: [{ name: Ovens, level: alone }]\nduties: [Adjusts recipes to the weather, Keeps the whole bakery ready for inspections]',
  );
  const placed = placeOnLadder(me, await readLadder(track));
  expect(placed.levels[0]?.points.map(({ state, metBy }) => [state, metBy.map(({ text }) => text)])).toEqual([
    ['met', []],
    ['met', ['Keeps the whole bakery ready for inspections', 'Adjusts recipes to the weather']],
    ['met', ['Keeps the whole bakery ready for inspections']],
  ]);
  expect([placed.all, placed.next, placed.isMostOfNext]).toEqual(['2', '3', false]);
});

test('what ends is replaced by what begins under the same heading, not by what is raised there', async () => {
  const ladder = await readLadder(`levels:
  - id: 1
    skills: [{ id: ovens, name: Ovens, level: learning }, { id: till, name: Till }]
  - id: 2
    without: { skills: [till] }
    skills: [{ id: ovens, level: alone }, { id: orders, name: Orders }]`);
  const placed = placeOnLadder(await readPerson('skills: [Orders]'), ladder);
  expect(placed.levels[0]?.points.map(({ cell, metBy }) => [cell.text, metBy.map(({ text }) => text)])).toEqual([
    ['Ovens', []],
    ['Till', ['Orders']],
  ]);
});

test('from half of the points of the next level on, it is most of it', async () => {
  const most = await readPerson(
    'skills: [{ name: Ovens, level: alone }]\nduties: [Hire bakers, Adjusts recipes to the weather, Keeps the whole bakery ready for inspections]',
  );
  const placed = placeOnLadder(most, await readLadder(track));
  expect([placed.all, placed.next, placed.isMostOfNext]).toEqual(['2', '3', true]);
  const all = await readPerson(
    'skills: [{ name: Ovens, level: teaching }]\nduties: [Hire bakers, Adjusts recipes to the weather, Keeps the whole bakery ready for inspections]',
  );
  expect(placeOnLadder(all, await readLadder(track))).toMatchObject({ all: '3', next: null, isMostOfNext: false });
});

test('most of each level may be met although the lowest is not met in full', async () => {
  const ladder = await readLadder(`
duties: [Clean the ovens, Sweep the floor]
levels:
  - id: 1
  - { id: 2, duties: [Hire bakers, Bake bread] }
  - { id: 3, duties: [Adjusts recipes to the weather, Order flour] }
  - { id: 4, duties: [Keeps the whole bakery ready for inspections, Plan shifts, Count the till] }`);
  const duties = ['Sweep the floor', 'Hire bakers', 'Adjusts recipes to the weather', 'Keeps the whole bakery ready for inspections'];
  const me = await readPerson(`duties: [${duties.join(', ')}]`);
  expect(placeOnLadder(me, ladder)).toMatchObject({ all: null, next: '1', isMostOfNext: true, most: '3' });
  const other = await readPerson(`duties: [${duties.slice(1).join(', ')}]`);
  expect(placeOnLadder(other, ladder)).toMatchObject({ all: null, next: '1', isMostOfNext: false, most: null });
});

test('chosen categories alone decide', async () => {
  const me = await readPerson('skills: [{ name: Ovens, level: alone }]');
  expect(placeOnLadder(me, await readLadder(track), { categories: ['skills'] })).toMatchObject({ all: '2', next: '3' });
});

function verdictsOf({ levels }: Placement): string[] {
  return levels.flatMap(({ points }) =>
    points.map(({ state, evidence, lacking }) => {
      const texts = evidence.map(({ text }) => text).join(', ');
      if (state === 'missing') return state;
      return lacking ? `${state}, ${lacking.what} (${lacking.terms.join(', ')}): ${texts}` : `${state} by ${evidence[0]?.by}: ${texts}`;
    }),
  );
}

function resolvable(yaml: string, key: string): ResolvableRole {
  return {
    parsed: parseRole(Buffer.from(yaml), key),
    key,
    origin: 'file',
    file: key,
    find: () => Promise.reject(new Error('extends nothing')),
  };
}

async function readRole(yaml: string): Promise<Track['role']> {
  return resolveRole('me', resolvable(yaml, 'me.yaml'), null);
}

async function readPerson(yaml: string): Promise<Track['role']> {
  return readRole(`id: me\ntitle: Me\n${/\b(?:level|team):/.test(yaml) ? `scales: ${scales}\n` : ''}${yaml}`);
}

async function readLadder(yaml: string): Promise<Track> {
  const target = resolvable(`id: track\ntitle: Track\n${/\b(?:level|team):/.test(yaml) ? `scales: ${scales}\n` : ''}${yaml}`, 'track.yaml');
  return { role: await resolveRole('track', target, null), levels: await resolveLevels('track', target) };
}
