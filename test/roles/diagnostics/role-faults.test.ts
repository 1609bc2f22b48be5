import { describe, expect, test } from '@jest/globals';
import { parseRole } from '../../../src/roles/parse-role.js';
import { faultsOf } from '../faults-of.js';

/** The faults of a role with these lines after its id and title. */
function faults(text: string): string[] {
  return faultsOf(() => parseRole(Buffer.from(`id: a-role\ntitle: A Role\n${text}\n`), 'a.yaml'), 'not a valid role file');
}

describe('a key that resembles a known one', () => {
  const advice = 'For a category of your own, choose a more distinct name.';
  test.each<[key: string, suggestion: string | null]>([
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
  ])('%s is taken for a misspelling of %s', (key, suggestion) => {
    const expected = suggestion === null ? [] : [`3:1 unknown key ${key} | Did you mean ${suggestion}? ${advice}`];
    expect(faults(`${key}: x`)).toEqual(expected);
    expect(faults(`levels:\n  - { id: 1, ${key}: x }`)).toEqual(
      suggestion === 'tags' ? [] : expected.map((each) => each.replace('3:1', '4:14')),
    );
  });

  test('a key of the role as a whole is not allowed at a level', () => {
    expect(faults('levels:\n  - { id: 1, tags: [a] }')).toEqual(['4:14 levels[0] cannot have tags: it belongs to the role as a whole']);
  });
});

const sourceHint = 'Add it under sources, with its title.';

test.each<[text: string, faults: string[]]>([
  // Shapes and values.
  ['requirements: [[{ text: 1 }]]', ['3:15 requirements must be a mapping, not a list']],
  ['requirements: [null]', ['3:15 requirements must be a mapping, not a list']],
  ["duties: ['']", ['3:10 duties[0] must not be empty']],
  ["duties: [' ']", ['3:10 duties[0] must not be empty']],
  [
    'skills: [{ name: A, need: { toString: 1 } }]',
    ['3:27 skills[0].need must be one of the allowed values, not a mapping | Allowed values: required, preferred.'],
  ],
  [
    "skills: [{ name: A, importance: '4.25' }]",
    ["3:33 skills[0].importance must be a number, not '4.25' | Write it without quotes: 4.25."],
  ],
  [
    "skills: [{ name: A, importance: '4.x' }]",
    ["3:33 skills[0].importance must be a number, not '4.x' | Write a number in digits only, such as 90000 or 4.5."],
  ],
  [
    'skills: [{ name: A, importance: "a  b\\n c" }]',
    ["3:33 skills[0].importance must be a number, not 'a b c' | Write a number in digits only, such as 90000 or 4.5."],
  ],
  [
    'skills: [{ name: A, importance: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }]',
    [
      "3:33 skills[0].importance must be a number, not 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' | Write a number in digits only, such as 90000 or 4.5.",
    ],
  ],
  [
    'skills: [{ name: A, importance: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }]',
    [
      "3:33 skills[0].importance must be a number, not 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' | Write a number in digits only, such as 90000 or 4.5.",
    ],
  ],
  [
    'skills: [{ name: A, importance: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }]',
    [
      "3:33 skills[0].importance must be a number, not 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… | Write a number in digits only, such as 90000 or 4.5.",
    ],
  ],
  [
    'pay: [{ statistic: mean, amount: 93, 522: 5, currency: USD, period: year }]',
    [
      '3:38 pay[0] has an unknown key, 522 | Known keys: statistic, amount, currency, period, region, as-of, occupation, top-coded, note, source.',
    ],
  ],
  ['duties: [{ text: A, 1a: null }]', ['3:21 duties[0] has an unknown key, 1a | Put text that contains a comma in quotes.']],
  ['duties: [{ text: A, a1: null }]', ['3:21 duties[0] has an unknown key, a1 | Put text that contains a comma in quotes.']],
  ['duties: [{ text: A, 12: null }]', ['3:21 duties[0] has an unknown key, 12 | Write numbers without commas: 93522, not 93,522.']],
  [
    'duties: [{ text: A, zzz: [{ text: 1 }] }]',
    [
      '3:21 duties[0] has an unknown key, zzz | Known keys: text, name, id, aliases, level, importance, need, same-as, note, description, points, source, theme.',
    ],
  ],
  [
    'environment: { a: [{ txt: A }], b: { txt: [B] }, c: { x: { y: z } } }',
    [
      '3:22 environment.a[0] has an unknown key, txt | Did you mean text?',
      '3:38 environment.b has an unknown key, txt | Did you mean text?',
      '3:55 environment.c has an unknown key, x | Known keys: text, name, id, aliases, level, importance, need, same-as, note, description, points, source.',
    ],
  ],
  [
    'requirements: { education: { minimum: [bachelor] } }',
    [
      '3:39 requirements.education.minimum must be one of the allowed values, not a list | Allowed values: none, high-school, certificate, some-college, associate, bachelor, post-bachelor, master, post-master, professional, doctorate, post-doctorate.',
    ],
  ],
  ['requirements: { education: [bachelor] }', ['3:28 requirements.education must be an allowed value or a mapping, not a list']],
  ['codes: { x: [a] }', ['3:13 codes.x must be text or a mapping, not a list']],
  [
    'codes: { x: { code: a, match: near } }',
    ["3:31 codes.x.match must be one of the allowed values, not 'near' | Allowed values: exact, close, broad."],
  ],
  ['skills: [{ name: A, level: [3] }]', ['3:28 skills[0].level must be a number or text, not a list']],
  [
    'skills: [{ name: A, level: .inf }]',
    [
      '3:28 skills[0].level must be 0 to 7, not Infinity | To use another range, declare it under scales.',
      '3:28 skills[0].level must be a number, not Infinity | Leave the key out if the number is unknown.',
    ],
  ],
  ['sources: { A B: { title: A } }', ['3:12 the key A B must be letters, digits and -_.: without spaces']],
  ['sources: { s: {} }', ['3:15 sources.s has no title']],
  ['levels: [{}]', ['3:10 levels[0] has no id']],
  ['levels: [{ id: -1 }]', ['3:16 levels[0].id must be 0 or more, not -1']],
  ['levels: [{ id: 1.5 }, { id: 1.50 }, { id: 3E2 }, { id: 300 }, { id: 007 }, { id: 7 }, { id: 0b1 }]', []],
  ['levels: [{ id: 1.5 }, { id: "1.5" }]', ['3:29 the id 1.5 is already used at levels[0]']],
  ['levels: [{ id: .inf }]', ["3:16 levels[0].id must be letters, digits and -_.: without spaces, not '.inf'"]],
  ['sources: { s: { title: S, published: 1800 } }', ['3:38 sources.s.published must be 1900 or more, not 1800']],
  ['sources: { s: { title: S, published: 2026-13 } }', ["3:38 sources.s.published must be a date that exists, not '2026-13'"]],
  ['scales: { x: [a] }', ['3:14 scales.x must have at least two steps']],
  ['scales: { x: { minimum: 1 } }', ['3:14 scales.x has no maximum']],
  ['scales: { x: [a, 1] }', ["3:18 scales.x[1] must be text, not 1 | Write it in quotes: '1'."]],
  ['scales: { x: 5 }', ['3:14 scales.x must be a list or a mapping, not 5']],
  ['related: [[a]]', ['3:11 related[0] must have 2 entries or more']],
  ['related: [[a, b, c, d, e, f, g]]', ['3:11 related[0] must have 6 entries or fewer']],
  ['pay: 5', ['3:6 pay must be a list, not 5 | Write each entry on its own line, after a hyphen and a space.']],
  ['tags: a', ["3:7 tags must be a list, not 'a' | Write each entry on its own line, after a hyphen and a space."]],
  ['tags: -a', ["3:7 tags must be a list, not '-a' | A hyphen needs a space after it."]],
  ['extends: 5', ["3:10 extends must be text, not 5 | Write it in quotes: '5'."]],
  ['duties: [[A]]', ['3:10 duties[0] must be text or a mapping, not a list']],
  ['duties: { a: b }', ['3:9 duties must be a list, not a mapping | Write each entry on its own line, after a hyphen and a space.']],
  // Blank keys.
  ['"": [x]', ['3:1 the file has an empty key | Give it a name.']],
  ["' ': x", ['3:1 the file has an empty key | Give it a name.']],
  ['environment: { "\\u00a0": x }', ['3:16 environment has an empty key | Give it a name.']],
  ['duties: [{ text: A, "": B }]', ['3:21 duties[0] has an empty key | Give it a name.']],
  ['sources: { "": { title: A } }', ['3:12 sources has an empty key | Give it a name.']],
  ['levels: [{ id: 1, "": [x] }]', ['3:19 levels[0] has an empty key | Give it a name.']],
  // Repeated ids.
  ['duties: [{ id: a, text: A }, { id: a, text: B }]', ['3:36 the id a is already used at duties[0]']],
  [
    'duties: [{ id: a, text: A }, { id: a, text: B }, B, { id: a, text: C }]',
    ['3:36 the id a is already used at duties[0]', '3:59 the id a is already used at duties[0]'],
  ],
  ['levels: [{ id: 1 }, { id: 1 }]', ['3:27 the id 1 is already used at levels[0]']],
  ['levels: [{ id: 1 }, { id: "1" }]', ['3:27 the id 1 is already used at levels[0]']],
  ['levels: [{ id: 1, duties: [{ id: a, text: A }, { id: a, text: B }] }]', ['3:54 the id a is already used at levels[0].duties[0]']],
  ['levels: [{ id: 1, duties: [{ id: a, text: A }] }, { id: 2, duties: [{ id: a, text: A }] }]', []],
  ['environment: { setting: [{ id: a, text: A }, { id: a, text: B }] }', ['3:52 the id a is already used at environment.setting[0]']],
  ['duties: [{ id: a, text: A }]\nskills: [{ id: a, text: A }]', []],
  // Scales.
  ['scales: { skills: [low, high, low] }', ['3:31 scales.skills has the step low twice']],
  ['scales: { skills: { minimum: 1, maximum: 1 } }', ['3:19 scales.skills must have a minimum below its maximum']],
  ['scales: { skills: { minimum: 1, maximum: 1.5 } }', []],
  ['scales: { low: [a, b] }\ncodes: { low: c }', []],
  ['scales: { skills: { minimum: 1, maximum: 3 } }\nskills: [{ name: A, level: 3 }]', []],
  [
    'scales: { skills: { minimum: 1, maximum: 3 } }\nskills: [{ name: A, level: 4 }]',
    ['4:28 skills[0].level must be 1 to 3, not 4 | The file declares this range under scales.'],
  ],
  ['skills: [{ name: A, level: 8 }]', ['3:28 skills[0].level must be 0 to 7, not 8 | To use another range, declare it under scales.']],
  [
    'skills: [{ name: A, level: high }]',
    ["3:28 skills[0].level must be 0 to 7, not 'high' | To rate with words, declare them under scales."],
  ],
  [
    'scales: { skills: [low, high] }\nlevels: [{ id: 1, skills: [{ name: A, level: hgih }] }]',
    ["4:46 levels[0].skills[0].level must be one of the steps of its scale, not 'hgih' | Did you mean high?"],
  ],
  [
    'scales: { skills: ["1", "2"] }\nskills: [{ name: A, level: 2 }]',
    ["4:28 skills[0].level must be one of the steps of its scale, not 2 | Write it in quotes: '2'."],
  ],
  ["skills: [{ name: A, level: '2.5' }]", ["3:28 skills[0].level must be 0 to 7, not '2.5' | Write it without quotes: 2.5."]],
  ["skills: [{ name: A, level: '9' }]", ["3:28 skills[0].level must be 0 to 7, not '9' | To rate with words, declare them under scales."]],
  [
    'scales: { skills: [low, high] }\nskills: [{ name: A, level: 3 }]',
    ['4:28 skills[0].level must be one of the steps of its scale, not 3 | The scale is low < high.'],
  ],
  [
    'scales: { scope: [team, firm] }\nimpact: { scope: 3 }',
    ['4:18 impact.scope must be one of the steps of its scale, not 3 | The scale is team < firm.'],
  ],
  [
    'scales: { scope: [team, firm] }\nimpact: { scope: world }',
    ["4:18 impact.scope must be one of the steps of its scale, not 'world' | The scale is team < firm."],
  ],
  ['scales: { scope: [team, firm] }\nimpact: { scope: [world], other: world }', []],
  [
    'scales: { scope: [team, firm] }\nimpact: { scope: [{ text: A, level: world }] }',
    ["4:37 impact.scope[0].level must be one of the steps of its scale, not 'world' | The scale is team < firm."],
  ],
  [
    'scales: { scope: [team, firm] }\nlevels: [{ id: 1, impact: { scope: world } }]',
    ["4:36 levels[0].impact.scope must be one of the steps of its scale, not 'world' | The scale is team < firm."],
  ],
  // Sources.
  ['duties: [{ text: A, source: s }]', [`3:29 duties[0].source is not listed under sources: 's' | ${sourceHint}`]],
  ['duties: [{ text: A, source: s }]\nsources: { s: { title: S } }', []],
  [
    'duties: [{ text: A, source: survye }]\nsources: { survey: { title: S } }',
    ["3:29 duties[0].source is not listed under sources: 'survye' | Did you mean survey?"],
  ],
  [
    'requirements: { education: { minimum: master, source: s } }',
    [`3:55 requirements.education.source is not listed under sources: 's' | ${sourceHint}`],
  ],
  [
    'environment: { setting: [{ text: A, source: s }] }',
    [`3:45 environment.setting[0].source is not listed under sources: 's' | ${sourceHint}`],
  ],
  [
    'levels: [{ id: 1, duties: [{ text: A, source: s }] }]',
    [`3:47 levels[0].duties[0].source is not listed under sources: 's' | ${sourceHint}`],
  ],
  ['environment: { source: s }\ncodes: { source: s }\nlevels: [{ id: 1, environment: { source: s } }]', []],
  [
    'source: s\nlevels: [{ id: 1, source: s }]',
    [`3:1 unknown key source | Did you mean sources? For a category of your own, choose a more distinct name.`],
  ],
  ['duties: [{ text: A, source: 3 }]', ["3:29 duties[0].source must be text, not 3 | Write it in quotes: '3'."]],
  [
    'duties: [{ text: A, source: null }]',
    ['3:29 duties[0].source must be text, not an empty value | Leave the key out if there is nothing to say.'],
  ],
  // Removals and overrides.
  [
    'without: { duties: [A] }',
    ["3:21 duties inherits no entry 'A', so without cannot remove it | Name an inherited entry by its id, its text or its attribute."],
  ],
  ['duties: [Write]\nlevels: [{ id: 1, without: { duties: [write.] } }]', []],
  ['duties: [{ id: a, text: Write }]\nlevels: [{ id: 1, without: { duties: [a] } }]', []],
  ['duties: [{ name: Write }]\nlevels: [{ id: 1, without: { duties: [write] } }]', []],
  ['environment: { travel: much }\nlevels: [{ id: 1, without: { environment: [travel] } }]', []],
  [
    'bonus: Much\nlevels: [{ id: 1, without: { bonus: [Much] } }]',
    ["4:38 bonus inherits no entry 'Much', so without cannot remove it | Name an inherited entry by its id, its text or its attribute."],
  ],
  [
    'duties: [Write]\nlevels: [{ id: 1, without: { skills: [Write] } }]',
    ["4:39 skills inherits no entry 'Write', so without cannot remove it | Name an inherited entry by its id, its text or its attribute."],
  ],
  [
    'duties: [Write]\nlevels: [{ id: 1, without: { duties: [Write] } }, { id: 2, without: { duties: [Write] } }]',
    ["4:80 duties inherits no entry 'Write', so without cannot remove it | Name an inherited entry by its id, its text or its attribute."],
  ],
  [
    'duties: [{ id: write, text: Code }]\nlevels: [{ id: 1, without: { duties: [wrte] } }]',
    ["4:39 duties inherits no entry 'wrte', so without cannot remove it | Did you mean write?"],
  ],
  [
    'duties: [Write]\nskills: [SQL]\nlevels: [{ id: 1, without: { skils: [SQL], Duties: [Write], job duties: [Write] } }]',
    [
      "5:38 skils inherits no entry 'SQL', so without cannot remove it | Did you mean skills?",
      "5:53 Duties inherits no entry 'Write', so without cannot remove it | Did you mean duties?",
      "5:74 job duties inherits no entry 'Write', so without cannot remove it | Did you mean duties?",
    ],
  ],
  [
    'duties: [{ id: a }]',
    [
      '3:10 duties[0] has no text or name, and no inherited entry has the id a | Only an entry that overrides an inherited one can leave them out.',
    ],
  ],
  ['duties: [{ id: a, text: A }]\nlevels: [{ id: 1, duties: [{ id: a }] }]', []],
  [
    'duties: [{ id: alpha, text: A }]\nlevels: [{ id: 1, duties: [{ id: alpah }] }]',
    ['4:28 levels[0].duties[0] has no text or name, and no inherited entry has the id alpah | Did you mean alpha?'],
  ],
  ['levels: [{ id: 1, duties: [{ id: a, text: A }] }, { id: 2, duties: [{ id: a, note: B }] }]', []],
  [
    'duties: [{ id: a, text: A }]\nlevels: [{ id: 1, without: { duties: [a] }, duties: [{ id: a }] }]',
    [
      '4:54 levels[0].duties[0] has no text or name, and no inherited entry has the id a | Only an entry that overrides an inherited one can leave them out.',
    ],
  ],
  [
    'skills: [{ id: a, text: A }]\nlevels: [{ id: 1, duties: [{ id: a }] }]',
    [
      '4:28 levels[0].duties[0] has no text or name, and no inherited entry has the id a | Only an entry that overrides an inherited one can leave them out.',
    ],
  ],
  [
    'aliases: [A]\nlevels: [{ id: 1, without: { aliases: [A] } }]',
    ["4:40 aliases inherits no entry 'A', so without cannot remove it | Name an inherited entry by its id, its text or its attribute."],
  ],
  ['duties: [A]\nskills: [A]\nlevels: [{ id: 1, without: { skills: [A] } }, { id: 2, without: { duties: [A] } }]', []],
  [
    'duties: [A, { text: B }]\nlevels: [{ id: 1, duties: [{ id: undefined }] }]',
    [
      '4:28 levels[0].duties[0] has no text or name, and no inherited entry has the id undefined | Only an entry that overrides an inherited one can leave them out.',
    ],
  ],
  [
    'duties: [Explain]\nlevels: [{ id: 1, duties: [{ id: xplain }] }]',
    [
      '4:28 levels[0].duties[0] has no text or name, and no inherited entry has the id xplain | Only an entry that overrides an inherited one can leave them out.',
    ],
  ],
  [
    'skills: [C# and F#]\nlevels: [{ id: 1, without: { skills: [C# and G#] } }]',
    ["4:39 skills inherits no entry 'C# and G#', so without cannot remove it | Did you mean c# and f#?"],
  ],
  // Nothing is reported twice.
  [
    'pay: [{ id: a }]',
    [
      '3:7 pay[0] has no statistic, no amount, no currency and no period',
      '3:9 pay[0] has an unknown key, id | Known keys: statistic, amount, currency, period, region, as-of, occupation, top-coded, note, source.',
    ],
  ],
  ['duties: [{ id: 5 }]', ["3:16 duties[0].id must be text, not 5 | Write it in quotes: '5'."]],
  ['without: { duties: 5 }', ['3:20 without.duties must be a list, not 5 | Write each entry on its own line, after a hyphen and a space.']],
  ['without: { duties: [5] }', ["3:21 without.duties[0] must be text, not 5 | Write it in quotes: '5'."]],
  ['duties: [[{ toString: A }]]\nlevels: [{ id: 1 }]', ['3:10 duties[0] must be text or a mapping, not a list']],
])('%s', (text, expected) => {
  expect(faults(text)).toEqual(expected);
});
