import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evidenceForAd } from '../../src/compare/posting/evidence-for-ad.js';
import type { Evidence, EvidenceGroup } from '../../src/model/evidence.js';
import { evidenceReport } from '../../src/reports/evidence/report.js';
import { evidenceScreen } from '../../src/reports/evidence/screen.js';
import { screenLines } from '../../src/formats/terminal/screen/screen.js';
import { createTheme } from '../../src/formats/terminal/theme.js';
import { readRole, shuffled } from '../generate.js';
import { schemaErrors } from '../json-schema.js';

const runs = { numRuns: 60 };

test('each thing that is asked for stands in exactly one row, and counts agree with rows', () =>
  fc.assert(
    fc.asyncProperty(ads, people, async (ad, person) => {
      const evidence = await evidenceOf(person, ad);
      const asked = groupsOf(evidence).flatMap(({ points }) =>
        points.map(({ category, label, cell }) => keyOf(category, label, cell.text)),
      );
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.toSorted()).toEqual(askedIn(ad).toSorted());
      for (const { counts, points } of groupsOf(evidence))
        for (const state of ['met', 'part', 'missing'] as const)
          expect(counts[state]).toBe(points.filter((point) => point.state === state).length);
      for (const { state, evidence: lines, lacking } of groupsOf(evidence).flatMap(({ points }) => points))
        expect([lines.length > 0, lacking !== null]).toEqual([state !== 'missing', state === 'part']);
      expect(evidenceReport(evidence).records?.().rows.length).toBe(asked.length);
      expect(schemaErrors('comparison', JSON.parse(JSON.stringify(evidence)))).toEqual([]);
    }),
    runs,
  ));

test('one more line makes less of no point', () =>
  fc.assert(
    fc.asyncProperty(ads, people, lines, fc.constantFrom('duties' as const, 'skills' as const), async (ad, person, line, category) => {
      const more = { ...person, [category]: [...new Set([...person[category], line])] };
      const [before, after] = [statesOf(await evidenceOf(person, ad)), statesOf(await evidenceOf(more, ad))];
      expect(before.filter((rank, index) => rank > (after[index] ?? -1))).toEqual([]);
    }),
    runs,
  ));

test('the order of entries changes nothing but the order of points', () =>
  fc.assert(
    fc.asyncProperty(ads, people, fc.nat(99), async (ad, person, seed) => {
      const [one, other] = [await evidenceOf(person, ad), await evidenceOf(shuffled(person, seed), shuffled(ad, seed))];
      expect(sortedPoints(other)).toEqual(sortedPoints(one));
      expect([other.pay, other.questions.map(({ about }) => about)]).toEqual([one.pay, one.questions.map(({ about }) => about)]);
    }),
    runs,
  ));

test.each([80, 100, 140])('a screen of %d columns has 48 lines at most, and none is wider', (width) =>
  fc.assert(
    fc.asyncProperty(ads, people, async (ad, person) => {
      const printed = screenLines(evidenceScreen(await evidenceOf(person, ad), 'resume'), width, createTheme(plain));
      expect(printed.length).toBeLessThanOrEqual(48);
      expect(printed.filter((line) => [...line].length > width)).toEqual([]);
    }),
    runs,
  ),
);

const plain = { width: Infinity, color: 0, isAscii: false, paper: 'dark' } as const;

type Person = Readonly<Record<'duties' | 'skills', readonly string[]>> & Readonly<Record<string, unknown>>;

const lines = fc.constantFrom(
  'Trained three colleagues who had just begun, 2 years',
  'Led a team of 4 people',
  'Negotiated prices with suppliers for 18 months',
  'Reported to the manager every week',
  'Bookkeeping',
  'Wrote services in Go',
  'First aid certificate, expired',
  '6 years of bookkeeping',
);

const people: fc.Arbitrary<Person> = fc.record({
  id: fc.constant('somebody'),
  title: fc.constant('Somebody'),
  duties: fc.uniqueArray(lines, { maxLength: 4 }),
  skills: fc.uniqueArray(lines, { maxLength: 2 }),
  requirements: fc.record({
    education: fc.constantFrom('bachelor', 'master', 'high-school'),
    certifications: fc.subarray(['First aid', 'Forklift license, booked', 'BLS']),
    experience: fc.subarray(['3 years as Clerk', '6 years of bookkeeping', '5 months']),
  }),
  languages: fc.subarray(['Spanish', 'German (B1)', 'Englisch']),
});

const asked = [
  'Leads a team of 12 people',
  'Bookkeeping',
  'Go',
  'Trains new colleagues',
  'Negotiates prices with suppliers',
  'Explains long and winding decisions of the board to people who have neither the time nor the wish to hear of them, in writing and by phone',
];

type Ad = Readonly<Record<string, unknown>> & { readonly requirements: Readonly<Record<string, unknown>> };

const need = fc.constantFrom({}, { need: 'required' }, { need: 'preferred' });

function itemsOf(texts: readonly string[]): fc.Arbitrary<readonly object[]> {
  return fc.subarray([...texts]).chain((chosen) => fc.tuple(...chosen.map((name) => need.map((more) => ({ name, ...more })))));
}

const ads: fc.Arbitrary<Ad> = fc.record({
  id: fc.constant('ad'),
  title: fc.constantFrom('Clerk', 'Night Clerk', 'Registered Nurse, nights'),
  document: fc.constant('posting'),
  duties: fc.subarray([...asked, 'Answer the phone', 'Water the plants of the office every Friday']),
  requirements: fc.record({
    education: fc.constantFrom(
      { minimum: 'bachelor' },
      { minimum: 'bachelor', preferred: 'master' },
      { minimum: 'bachelor', fields: ['law'] },
    ),
    experience: itemsOf(['2 years of experience', '1 year of bookkeeping', '3 years in sales']),
    certifications: itemsOf(['First aid', 'Forklift license', 'Basic Life Support (BLS)']),
    languages: itemsOf(['Spanish', 'German (B2)', 'French']),
  }),
  skills: itemsOf(asked),
  pay: fc.constantFrom([], [{ statistic: 'minimum', amount: 20, currency: 'USD', period: 'hour' }]),
});

async function evidenceOf(person: object, ad: object): Promise<Evidence> {
  return evidenceForAd(await readRole(person), await readRole(ad));
}

function groupsOf({ required, preferred, duties }: Evidence): EvidenceGroup[] {
  return [required, preferred, duties];
}

/** 0 for missing, 1 for in part, 2 for met. */
function statesOf(evidence: Evidence): number[] {
  return groupsOf(evidence).flatMap(({ points }) => points.map(({ state }) => ['missing', 'part', 'met'].indexOf(state)));
}

function keyOf(category: string, label: string | null, text: string): string {
  return `${category}/${label ?? ''}/${text}`;
}

/** Everything that the content of an ad asks for, once. */
function askedIn(ad: Ad): string[] {
  const degrees = { minimum: "bachelor's degree", preferred: "master's degree" };
  return [
    ...Object.entries(degrees).flatMap(([step, text]) =>
      step in Object(ad.requirements['education']) ? [keyOf('requirements', `education, ${step}`, text)] : [],
    ),
    ...['experience', 'certifications', 'languages'].flatMap((list) =>
      namesIn(ad.requirements[list]).map((name) => keyOf('requirements', list, name)),
    ),
    ...['skills', 'duties'].flatMap((list) => namesIn(ad[list]).map((name) => keyOf(list, null, name))),
  ];
}

/** The names of items, which are texts or have one. */
function namesIn(list: unknown): string[] {
  return Array.isArray(list) ? list.map((item: unknown) => (typeof item === 'string' ? item : String(Object(item).name))) : [];
}

function sortedPoints(evidence: Evidence): string[][] {
  return groupsOf(evidence).map(({ points }) => points.map((point) => JSON.stringify(point)).toSorted());
}
