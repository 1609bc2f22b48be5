import { describe, expect, test } from '@jest/globals';
import { gapBetween } from '../../src/compare/gap.js';
import { needsNoExperience } from '../../src/categories/experience.js';
import type { Screen } from '../../src/model/screen.js';
import { gapScreen } from '../../src/reports/gap-screen/gap-screen.js';
import { readRole } from '../generate.js';

/** The screen of a gap between two roles, of which the first may count as a bundled one. */
async function screenOf(left: object, right: object, origin: 'bundled' | 'file' = 'file'): Promise<Screen> {
  const from = { ...(await readRole({ id: 'a', title: 'A', ...left })), origin };
  const to = { ...(await readRole({ id: 'b', title: 'B', ...right })), origin: 'bundled' as const };
  const gap = gapBetween(from, to);
  return gapScreen({ gap, roles: [from, to], similarity: gap.similarity, pay: '', all: null });
}

/** The tasks of a section, each with its state: `to do: a license; in every state`. */
function tasksIn(screen: Screen, name: string): string[] {
  const parts = screen.sections.filter((each) => each.name === name).flatMap((each) => each.parts);
  return parts.flatMap((part) =>
    part.type === 'tasks' ? part.tasks.map(({ state, text, aside }) => `${state}: ${plain(text)}${aside === '' ? '' : `; ${aside}`}`) : [],
  );
}

function plain(text: string | readonly { readonly text: string }[]): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}

test.each([
  ['none', true],
  ['none as a rule; office work helps', true],
  ['None required', true],
  ['no experience needed', true],
  ['not required', true],
  ['none to some years of coding', false],
  ['nonetheless two years', false],
  ['some years', false],
])('%s asks for no experience: %s', (text, expected) => {
  expect(needsNoExperience(text)).toBe(expected);
});

describe('before one can begin', () => {
  const license = { name: 'state license', need: 'required', note: 'in every state' };
  const course = { name: 'first aid course', need: 'preferred' };

  test('what is preferred stands apart from what is required', async () => {
    const screen = await screenOf(
      { requirements: { certifications: ['driving license'] } },
      { requirements: { certifications: [course, license] } },
    );
    expect(tasksIn(screen, 'Must have first')).toEqual(['to do: state license; in every state']);
    expect(tasksIn(screen, 'Also helps')).toEqual(['to do: first aid course']);
  });

  test.each([{}, { requirements: { education: 'bachelor' } }, { requirements: { experience: '3 years as a picker' } }])(
    'nobody lacks experience of which none is needed: %j',
    async (left) => {
      const screen = await screenOf(left, { requirements: { experience: 'none as a rule; office work helps' } });
      expect(tasksIn(screen, 'Must have first')).toEqual(['done: experience: none as a rule; office work helps']);
    },
  );

  test('somebody has to judge experience of their own, and a bundled role lacks what it does not state', async () => {
    const [own, asked] = [{ requirements: { experience: 'work in a shop' } }, { requirements: { experience: 'work with children' } }];
    const screen = await screenOf(own, asked);
    expect(tasksIn(screen, 'Must have first')).toEqual(['unknown: experience: work with children; yours: work in a shop']);
    expect(screen.notes.find(({ mark }) => mark === 'unknown')?.text).toBe('not stated by A, or for you to judge.');
    expect(tasksIn(await screenOf(own, asked, 'bundled'), 'Must have first')).toEqual(['to do: experience: work with children']);
  });
});

test('things of one name say what they are', async () => {
  const mathematics = [{ name: 'Mathematics', level: 5, importance: 4 }];
  const screen = await screenOf({ skills: ['SQL'], knowledge: ['Law'] }, { skills: mathematics, knowledge: mathematics });
  expect(tasksIn(screen, 'Matters most').map((task) => task.replace(/;.*/, ''))).toEqual([
    'unknown: Mathematics (skill)',
    'unknown: Mathematics (knowledge)',
  ]);
});

test('work styles come last among what is not stated', async () => {
  const screen = await screenOf(
    {},
    { 'work styles': [{ name: 'Optimism', importance: 5 }], skills: [{ name: 'Welding', level: 1, importance: 1 }] },
  );
  expect(tasksIn(screen, 'Matters most').map((task) => task.replace(/;.*/, ''))).toEqual(['unknown: Welding', 'unknown: Optimism']);
});

test('an attribute of a ladder stands before its value', async () => {
  const screen = await screenOf({ impact: { scope: 'own tasks' } }, { impact: { scope: 'the company' } });
  expect(tasksIn(screen, 'Learn most')).toEqual(['to do: scope: the company']);
});

test('what an own role carries over is in its own words', async () => {
  const screen = await screenOf({ duties: ['Prepared invoices for customers'] }, { duties: ['Prepare customer invoices'] });
  const parts = screen.sections.find((each) => each.name === 'Carries over')?.parts;
  expect(parts).toEqual([{ type: 'prose', text: '1 duty (Prepared invoices for customers)' }]);
});
