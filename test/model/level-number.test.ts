import { expect, test } from '@jest/globals';
import { levelOfNumber } from '../../src/model/level-number.js';
import { fixtures, run } from '../run.js';

function named(number: string, levels: readonly string[]): number {
  return levelOfNumber(
    'clerk',
    levels.map((level) => {
      const [id = '', title = null] = level.split('|');
      return { id, title };
    }),
    number,
  );
}

test.each<[number: string, levels: readonly string[], place: number]>([
  ['3', ['C2', 'C3', 'C4'], 1],
  ['3', ['level-2-clerk', 'level-3-senior-clerk'], 1],
  ['3', ['clerk|Level 2: Clerk', 'senior|Level 3 – Senior Clerk', 'lead|Grade 31'], 1],
  ['03', ['IC1', 'IC03'], 1],
  ['3', ['IC13', 'IC30'], -1],
  ['3', ['3.1', '3.2', '1.3'], -1],
  ['3', ['lead|Leads a team of 3'], -1],
  ['C3', ['C3'], -1],
])('finds level %s among %j', (number, levels, place) => expect(named(number, levels)).toBe(place));

test('asks which of two levels of one number is meant', () => {
  expect(() => named('3', ['IC3', 'M3'])).toThrow(
    expect.objectContaining({ message: 'clerk has 2 levels with the number 3', hint: 'Name one: IC3, M3.' }),
  );
});

test('a role and a ladder take the number of a level for its id', async () => {
  const cwd = `${fixtures}ladders/glance`;
  const shown = await run(['show', 'foreman.yaml@3', '--json'], { cwd });
  expect(JSON.parse(shown.stdout)).toMatchObject({ role: { level: 'F3' } });
  const { stdout } = await run(['ladder', 'foreman.yaml', '--from', '2', '--to', '3', '--json'], { cwd });
  expect(JSON.parse(stdout).columns.map(({ levels }: { levels: { id: string }[] }) => levels[0]?.id)).toEqual(['F2', 'F3']);
});
