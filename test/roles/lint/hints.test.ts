import { expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';

onlyChecks('unsourced', 'outdated', 'repeats-inherited', 'level-drops', 'kind-warnings');

const role = `id: x
title: X
skills: [{ name: A, level: 4 }]
pay:
  - { statistic: p90, amount: 5, currency: USD, period: year, as-of: 2020-05, source: s }
  - { statistic: p10, amount: 6, currency: USD, period: year, as-of: 2020-05, source: s }
environment: { care: { text: Care, level: 4, source: s } }
levels:
  - { id: 1, skills: [{ name: A, level: 3, source: s }] }
  - { id: 2, skills: [A], environment: { care: { text: Care, level: 3, source: s } } }
  - { id: 3, pay: [{ statistic: p10, amount: 5, currency: USD, period: year, source: t }] }
sources: { s: { title: S, published: 2019 }, t: { title: T, retrieved: 2026-11 } }
`;

test('prints each warning with its line, column and hint', async () => {
  const { stdout } = await run(['validate', '-', '--strict', '--max-age', '12'], { input: role, now: () => new Date('2026-11-23') });
  expect(stdout).toBe(`standard input:3:10: warning: skills[0] is rated without a source
  Set source to the id of one of the sources.
  3 | skills: [{ name: A, level: 4 }]
    |          ^
standard input:5:31: warning: the p10 of $6 is above the p90 of $5
  Are the two figures swapped?
  5 |   - { statistic: p90, amount: 5, currency: USD, period: year, as-of: 2020-05, source: s }
    |                               ^
standard input:5:70: warning: pay[0].as-of is more than 12 months old: 2020-05
  Look for a newer figure, or allow older ones with --max-age.
  5 |   - { statistic: p90, amount: 5, currency: USD, period: year, as-of: 2020-05, source: s }
    |                                                                      ^
standard input:6:70: warning: pay[1].as-of is more than 12 months old: 2020-05
  Look for a newer figure, or allow older ones with --max-age.
  6 |   - { statistic: p10, amount: 6, currency: USD, period: year, as-of: 2020-05, source: s }
    |                                                                      ^
standard input:9:41: warning: levels[0].skills[0]: A drops from 4 to 3 on promotion
  A level should not ask for less than the one below it.
  9 |   - { id: 1, skills: [{ name: A, level: 3, source: s }] }
    |                                         ^
standard input:10:23: warning: levels[1].skills[0] repeats what the level inherits: A
  Leave it out: a level inherits everything from the one below it.
  10 |   - { id: 2, skills: [A], environment: { care: { text: Care, level: 3, source: s } } }
     |                       ^
standard input:10:69: warning: levels[1].environment.care: care drops from 4 to 3 on promotion
  A level should not ask for less than the one below it.
  10 |   - { id: 2, skills: [A], environment: { care: { text: Care, level: 3, source: s } } }
     |                                                                     ^
standard input:11:46: warning: levels[2].pay[0]: the p10 of $5 is less than the $6 of the level below
  A higher level that pays less is probably a mistake.
  11 |   - { id: 3, pay: [{ statistic: p10, amount: 5, currency: USD, period: year, source: t }] }
     |                                              ^
standard input:12:38: warning: sources.s.published is more than 12 months old: 2019
  Look for a newer edition, or allow older ones with --max-age.
  12 | sources: { s: { title: S, published: 2019 }, t: { title: T, retrieved: 2026-11 } }
     |                                      ^

1 role file checked: no errors, 9 warnings.
`);
});
