import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/model/user-error.js';
import { parseRole } from '../../src/roles/parse-role.js';

/** All that is wrong in a role of these lines, from its third on, as `line:column message`, and a hint where there is one. */
function faults(text: string): string[] {
  try {
    parseRole(Buffer.from(`id: a-role\ntitle: A Role\n${text}\n`), 'a.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.faults.map(({ line, column, message, hint }) =>
      [`${line}:${column} ${message}`, ...(hint === null ? [] : [hint])].join(' | '),
    );
  }
}

describe('a key that is nearly a known one', () => {
  const own = 'A category of your own needs a name that is less like it.';
  test.each<[key: string, meant: string | null]>([
    ['dutys', 'duties'],
    ['Duties', 'duties'],
    ['out look', 'outlook'],
    ['skil', 'skills'],
    ['skilling', null],
    ['tag', 'tags'],
    ['tit', null],
    ['pey', null],
    ['payy', 'pay'],
    ['xags', 'tags'],
    ['bkills', 'skills'],
    ['bkill', null],
    ['teams', null],
    ['craft', null],
  ])('%s is one of %s', (key, meant) => {
    const told = meant === null ? [] : [`3:1 unknown key ${key} | Did you mean ${meant}? ${own}`];
    expect(faults(`${key}: x`)).toEqual(told);
    expect(faults(`levels:\n  - { id: 1, ${key}: x }`)).toEqual(meant === 'tags' ? [] : told.map((each) => each.replace('3:1', '4:14')));
  });

  test('one of the whole role does not belong to a level', () => {
    expect(faults('levels:\n  - { id: 1, tags: [a] }')).toEqual(['4:14 levels[0] cannot have tags: it belongs to the whole role']);
  });
});

const other = 'List it under sources, with its title.';

test.each<[text: string, faults: string[]]>([
  // What stands twice.
  ['duties: [{ id: a, text: A }, { id: a, text: B }]', ['3:36 the id a stands at duties[0] already']],
  [
    'duties: [{ id: a, text: A }, { id: a, text: B }, B, { id: a, text: C }]',
    ['3:36 the id a stands at duties[0] already', '3:59 the id a stands at duties[0] already'],
  ],
  ['levels: [{ id: 1 }, { id: 1 }]', ['3:27 the id 1 stands at levels[0] already']],
  ['levels: [{ id: 1 }, { id: "1" }]', ['3:27 the id 1 stands at levels[0] already']],
  ['levels: [{ id: 1, duties: [{ id: a, text: A }, { id: a, text: B }] }]', ['3:54 the id a stands at levels[0].duties[0] already']],
  ['levels: [{ id: 1, duties: [{ id: a, text: A }] }, { id: 2, duties: [{ id: a, text: A }] }]', []],
  ['environment: { setting: [{ id: a, text: A }, { id: a, text: B }] }', ['3:52 the id a stands at environment.setting[0] already']],
  ['duties: [{ id: a, text: A }]\nskills: [{ id: a, text: A }]', []],
  // Scales.
  ['scales: { skills: [low, high, low] }', ['3:31 the step low stands twice in scales.skills']],
  ['scales: { skills: { minimum: 1, maximum: 1 } }', ['3:19 scales.skills must have a minimum below its maximum']],
  ['scales: { skills: { minimum: 1, maximum: 1.5 } }', []],
  ['scales: { low: [a, b] }\ncodes: { low: c }', []],
  ['scales: { skills: { minimum: 1, maximum: 3 } }\nskills: [{ name: A, level: 3 }]', []],
  [
    'scales: { skills: { minimum: 1, maximum: 3 } }\nskills: [{ name: A, level: 4 }]',
    ['4:28 skills[0].level must be 1 to 3, not 4 | The file declares this range under scales.'],
  ],
  ['skills: [{ name: A, level: 8 }]', ['3:28 skills[0].level must be 0 to 7, not 8 | Declare your own range under scales.']],
  ['skills: [{ name: A, level: high }]', ["3:28 skills[0].level must be 0 to 7, not 'high' | Declare your own words under scales."]],
  [
    'scales: { skills: [low, high] }\nlevels: [{ id: 1, skills: [{ name: A, level: hgih }] }]',
    ["4:46 levels[0].skills[0].level must be one of its scale's words, not 'hgih' | Did you mean high?"],
  ],
  [
    'scales: { skills: [low, high] }\nskills: [{ name: A, level: 3 }]',
    ["4:28 skills[0].level must be one of its scale's words, not 3 | The scale is low < high."],
  ],
  [
    'scales: { scope: [team, firm] }\nimpact: { scope: 3 }',
    ["4:18 impact.scope must be one of its scale's words, not 3 | The scale is team < firm."],
  ],
  [
    'scales: { scope: [team, firm] }\nimpact: { scope: world }',
    ["4:18 impact.scope must be one of its scale's words, not 'world' | The scale is team < firm."],
  ],
  ['scales: { scope: [team, firm] }\nimpact: { scope: [world], other: world }', []],
  [
    'scales: { scope: [team, firm] }\nimpact: { scope: [{ text: A, level: world }] }',
    ["4:37 impact.scope[0].level must be one of its scale's words, not 'world' | The scale is team < firm."],
  ],
  [
    'scales: { scope: [team, firm] }\nlevels: [{ id: 1, impact: { scope: world } }]',
    ["4:36 levels[0].impact.scope must be one of its scale's words, not 'world' | The scale is team < firm."],
  ],
  // Sources.
  ['duties: [{ text: A, source: s }]', [`3:29 duties[0].source is not among the sources: 's' | ${other}`]],
  ['duties: [{ text: A, source: s }]\nsources: { s: { title: S } }', []],
  [
    'duties: [{ text: A, source: survye }]\nsources: { survey: { title: S } }',
    ["3:29 duties[0].source is not among the sources: 'survye' | Did you mean survey?"],
  ],
  [
    'requirements: { education: { minimum: master, source: s } }',
    [`3:55 requirements.education.source is not among the sources: 's' | ${other}`],
  ],
  ['environment: { setting: [{ text: A, source: s }] }', [`3:45 environment.setting[0].source is not among the sources: 's' | ${other}`]],
  ['levels: [{ id: 1, duties: [{ text: A, source: s }] }]', [`3:47 levels[0].duties[0].source is not among the sources: 's' | ${other}`]],
  ['environment: { source: s }\ncodes: { source: s }\nlevels: [{ id: 1, environment: { source: s } }]', []],
  [
    'source: s\nlevels: [{ id: 1, source: s }]',
    [`3:1 unknown key source | Did you mean sources? A category of your own needs a name that is less like it.`],
  ],
  ['duties: [{ text: A, source: 3 }]', ["3:29 duties[0].source must be text, not 3 | Write it in quotes: '3'."]],
  ['duties: [{ text: A, source: null }]', ['3:29 duties[0].source must be text, not nothing | Leave the key out where nothing is stated.']],
  // What is left out, and what overrides.
  [
    'without: { duties: [A] }',
    ["3:21 duties inherits no 'A' that could be left out | Name an entry that is inherited, by its id, its text or its attribute."],
  ],
  ['duties: [Write]\nlevels: [{ id: 1, without: { duties: [write.] } }]', []],
  ['duties: [{ id: a, text: Write }]\nlevels: [{ id: 1, without: { duties: [a] } }]', []],
  ['duties: [{ name: Write }]\nlevels: [{ id: 1, without: { duties: [write] } }]', []],
  ['environment: { travel: much }\nlevels: [{ id: 1, without: { environment: [travel] } }]', []],
  [
    'bonus: Much\nlevels: [{ id: 1, without: { bonus: [Much] } }]',
    ["4:38 bonus inherits no 'Much' that could be left out | Name an entry that is inherited, by its id, its text or its attribute."],
  ],
  [
    'duties: [Write]\nlevels: [{ id: 1, without: { skills: [Write] } }]',
    ["4:39 skills inherits no 'Write' that could be left out | Name an entry that is inherited, by its id, its text or its attribute."],
  ],
  [
    'duties: [Write]\nlevels: [{ id: 1, without: { duties: [Write] } }, { id: 2, without: { duties: [Write] } }]',
    ["4:80 duties inherits no 'Write' that could be left out | Name an entry that is inherited, by its id, its text or its attribute."],
  ],
  [
    'duties: [{ id: write, text: Code }]\nlevels: [{ id: 1, without: { duties: [wrte] } }]',
    ["4:39 duties inherits no 'wrte' that could be left out | Did you mean write?"],
  ],
  [
    'duties: [{ id: a }]',
    ['3:10 duties[0] has no text or name, and inherits no entry a | Only what overrides an inherited entry can do without.'],
  ],
  ['duties: [{ id: a, text: A }]\nlevels: [{ id: 1, duties: [{ id: a }] }]', []],
  [
    'duties: [{ id: alpha, text: A }]\nlevels: [{ id: 1, duties: [{ id: alpah }] }]',
    ['4:28 levels[0].duties[0] has no text or name, and inherits no entry alpah | Did you mean alpha?'],
  ],
  ['levels: [{ id: 1, duties: [{ id: a, text: A }] }, { id: 2, duties: [{ id: a, note: B }] }]', []],
  [
    'duties: [{ id: a, text: A }]\nlevels: [{ id: 1, without: { duties: [a] }, duties: [{ id: a }] }]',
    ['4:54 levels[0].duties[0] has no text or name, and inherits no entry a | Only what overrides an inherited entry can do without.'],
  ],
  [
    'skills: [{ id: a, text: A }]\nlevels: [{ id: 1, duties: [{ id: a }] }]',
    ['4:28 levels[0].duties[0] has no text or name, and inherits no entry a | Only what overrides an inherited entry can do without.'],
  ],
])('%s', (text, expected) => {
  expect(faults(text)).toEqual(expected);
});
