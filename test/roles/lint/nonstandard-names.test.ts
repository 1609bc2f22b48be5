import { expect, test } from '@jest/globals';
import { onlyChecks } from './only-checks.js';
import { warnings } from './warnings.js';

onlyChecks('nonstandard-names');

const never = 'is a custom category, so it is never compared with the';

test.each<[lines: string[], expected: string[]]>([
  [['responsibilities: [Write]'], [`3 responsibilities ${never} duties of other roles`]],
  [['Qualifications: { degree: none }'], [`3 Qualifications ${never} requirements of other roles`]],
  [
    ['tech stack: [Go]', 'Work Environment: [Office]'],
    [`3 tech stack ${never} technologies of other roles`, `4 Work Environment ${never} environment of other roles`],
  ],
  [
    ['levels:', '  - id: 1', '    salary: 5000 USD', '  - { id: 2, tasks: [Plan] }'],
    [`5 salary ${never} pay of other roles`, `6 tasks ${never} duties of other roles`],
  ],
  [['duties: [Write]', 'impact: [Much]', 'levels: [{ id: 1, impact: [More] }]'], []],
])('checks the category names of %j', async (lines, expected) => {
  expect(await warnings(lines)).toEqual(expected);
});
