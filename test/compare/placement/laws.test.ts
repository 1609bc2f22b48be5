import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Track } from '../../../src/compare/ladder/track.js';
import { placeOnLadder } from '../../../src/compare/placement/place-on-ladder.js';
import type { Placement } from '../../../src/model/placement.js';
import { parseRole } from '../../../src/roles/parse-role.js';
import { resolveLevels, resolveRole } from '../../../src/roles/resolve-role.js';
import type { ResolvableRole } from '../../../src/roles/resolvable-role.js';
import { readRole, shuffled } from '../../generate.js';
import { schemaErrors } from '../../json-schema.js';

const runs = { numRuns: 100 };

test('a level of a ladder has all of that level and not all of the next', () =>
  fc.assert(
    fc.asyncProperty(ladders, async (raw) => {
      const ladder = await readLadder(raw);
      for (const [place, level] of ladder.levels.entries()) {
        const placed = placeOnLadder(level, ladder);
        const upTo = placed.levels.slice(0, place + 1);
        expect(upTo.flatMap(({ points }) => points).filter(({ state }) => state !== 'met')).toEqual([]);
        const next = placed.levels[place + 1];
        if (next && next.points.length > 0) expect(next.counts.met).toBeLessThan(next.points.length);
        if (next && next.points.length > 0 && upTo.some(({ points }) => points.length > 0)) expect(placed.all).toBe(level.level);
      }
    }),
    runs,
  ));

test('one more line makes less of no point', () =>
  fc.assert(
    fc.asyncProperty(
      ladders,
      people,
      fc.constantFrom('duties' as const, 'delivery' as const, 'technologies' as const),
      lines,
      async (raw, person, category, line) => {
        const ladder = await readLadder(raw);
        const more = { ...person, [category]: [...new Set([...(person[category] ?? []), line])] };
        const [before, after] = [placeOnLadder(await readRole(person), ladder), placeOnLadder(await readRole(more), ladder)];
        const ranks = [before, after].map((placed) => statesOf(placed).map((state) => ['missing', 'part', 'met'].indexOf(state)));
        expect(ranks[0]!.filter((rank, index) => rank > ranks[1]![index]!)).toEqual([]);
        expect(placeOf(after)).toBeGreaterThanOrEqual(placeOf(before));
      },
    ),
    runs,
  ));

test('the order of lines changes nothing', () =>
  fc.assert(
    fc.asyncProperty(ladders, people, fc.nat(99), async (raw, person, seed) => {
      const ladder = await readLadder(raw);
      const [one, other] = [await readRole(person), await readRole({ ...shuffled(person, seed), scales: person['scales'] })];
      expect(placeOnLadder(other, ladder)).toEqual(placeOnLadder(one, ladder));
    }),
    runs,
  ));

test('whoever states nothing meets nothing', () =>
  fc.assert(
    fc.asyncProperty(ladders, async (raw) => {
      const placed = placeOnLadder(await readRole({ id: 'nobody', title: 'Nobody' }), await readLadder(raw));
      expect([placed.all, statesOf(placed).filter((state) => state !== 'missing')]).toEqual([null, []]);
    }),
    runs,
  ));

test('what is met or met in part is so by an entry of the role, or by a point above', () =>
  fc.assert(
    fc.asyncProperty(ladders, people, async (raw, person) => {
      const role = await readRole(person);
      const stated = new Set(role.categories.flatMap(({ id, entries }) => entries.map(({ cell }) => `${id}\n${cell.text}`)));
      const placed = placeOnLadder(role, await readLadder(raw));
      for (const { state, evidence, metBy, lacking } of placed.levels.flatMap(({ points }) => points)) {
        expect(evidence.filter(({ category, text }) => !stated.has(`${category}\n${text}`))).toEqual([]);
        expect(evidence.length + metBy.length > 0).toBe(state !== 'missing');
        expect(lacking !== null).toBe(state === 'part');
      }
      expect(placed.most !== null).toBe(placed.isMostOfNext);
      const [from, to] = [placed.next, placed.most].map((id) => placed.levels.findIndex((level) => level.id === id));
      for (const { counts, points } of placed.most === null ? [] : placed.levels.slice(from, (to ?? 0) + 1))
        expect(counts.met * 2).toBeGreaterThanOrEqual(points.length);
      expect(schemaErrors('comparison', JSON.parse(JSON.stringify(placed)))).toEqual([]);
    }),
    runs,
  ));

const steps = ['aware', 'working', 'skilled', 'leading'];
const deeds = [
  'Answer questions of customers by phone',
  'Write the weekly report for the manager',
  'Train new colleagues',
  'Plan the shifts of the team',
  'Repair bicycles in the workshop',
  'Negotiate prices with suppliers',
  'Check deliveries against the order',
  'Lead a team of 12 people',
];
const skills = ['Wheel building', 'Bookkeeping', 'First aid'];
const lines = fc.constantFrom(
  ...deeds,
  'Trained three colleagues who had just begun',
  'Led a team of 4 people',
  'Negotiated with suppliers',
  'Reported to the manager every week',
  'Wheel building',
  'Did the bookkeeping of the shop',
  'Excel',
);

/** The content of a role file, of which one list of lines can be made longer. */
type Person = Readonly<Record<string, unknown>> & Readonly<Partial<Record<'duties' | 'delivery' | 'technologies', readonly string[]>>>;

const people: fc.Arbitrary<Person> = fc
  .record({
    duties: fc.uniqueArray(lines, { maxLength: 4 }),
    delivery: fc.uniqueArray(lines, { maxLength: 2 }),
    rated: fc.uniqueArray(fc.tuple(fc.constantFrom(...skills), fc.option(fc.constantFrom(...steps), { nil: undefined })), {
      maxLength: 3,
      selector: ([name]) => name,
    }),
    scope: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
  })
  .map(({ duties, delivery, rated, scope }): Person => ({
    id: 'somebody',
    title: 'Somebody',
    scales: { skills: steps },
    duties,
    delivery,
    skills: rated.map(([name, level]) => ({ name, ...(level !== undefined && { level }) })),
    ...(scope !== undefined && { impact: { scope: `scope ${scope}` } }),
  }));

/** From which level to which a criterion is asked for. */
const span = fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** The steps of a skill on four levels: it rises, and may drop once, after which it stays. */
const risingSteps = fc.tuple(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), fc.nat(4)).map(([ranks, drop]) => {
  const rising = ranks.toSorted((a, b) => a - b);
  return rising.map((rank, level) => (drop > 0 && level >= drop ? Math.max(0, Math.min(rank, (rising[drop - 1] ?? 0) - 1)) : rank));
});

/** Four levels, on which criteria begin and end, skills rise and drop, and words change. */
const ladders: fc.Arbitrary<object> = fc
  .record({
    spans: fc.array(fc.option(span, { nil: null }), { minLength: deeds.length, maxLength: deeds.length }),
    levels: fc.array(risingSteps, { minLength: skills.length, maxLength: skills.length }),
    scopes: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  })
  .map(({ spans, levels, scopes }) => ({
    id: 'track',
    title: 'Track',
    scales: { skills: steps },
    levels: [0, 1, 2, 3].map((at) => {
      const starting = deeds.flatMap((text, index) => (spans[index]?.[0] === at ? [{ id: `deed-${index}`, text }] : []));
      const ending = deeds.flatMap((_, index) => (spans[index] && spans[index][1] + 1 === at ? [`deed-${index}`] : []));
      return {
        id: `L${at + 1}`,
        skills: skills.map((name, index) => ({ id: `skill-${index}`, name, level: steps[levels[index]?.[at] ?? 0] })),
        ...(starting.length > 0 && { delivery: starting }),
        ...(ending.length > 0 && { without: { delivery: ending } }),
        ...(scopes[at] && { impact: { scope: `scope ${at}` } }),
      };
    }),
  }));

async function readLadder(raw: object): Promise<Track> {
  const parsed = parseRole(Buffer.from(JSON.stringify(raw)), 'track.json');
  const target: ResolvableRole = {
    parsed,
    key: 'track',
    origin: 'file',
    file: 'track.json',
    find: () => Promise.reject(new Error('extends')),
  };
  return { role: await resolveRole('track', target, null), levels: await resolveLevels('track', target) };
}

function statesOf({ levels }: Placement): string[] {
  return levels.flatMap(({ points }) => points.map(({ state }) => state));
}

function placeOf({ levels, all }: Placement): number {
  return levels.findIndex(({ id }) => id === all);
}
