import { describe, expect, test } from '@jest/globals';
import { openNameIndex } from '../../src/names/index.js';
import { foundBy, idsOf, library, open, role } from './library.js';

const index = open(library);

test.each([
  ['a title', 'Baker', 'baker by title'],
  ['an id', 'childrens-nurse', 'childrens-nurse by title'],
  ['an alias', 'WN', 'ward-nurse by alias'],
  ['a plural', 'bakers', 'baker by title'],
  ['a plural that is irregular', 'gentlemen of the road', 'gentleman-of-the-road by title'],
  ['a plural of a word with ie', 'brickies', 'bricklayer by alias'],
  ['a plural of the last word only', 'pastry chefs', 'pastry-chef by title'],
  ['capitals', 'PASTRY CHEF', 'pastry-chef by title'],
  ['no accents', 'patissier', 'pastry-chef by alias'],
  ['several spaces, and a tab', ' captains,  mates and pilots of water\tvessels', 'ship-captain by occupation'],
  ['hyphens', 'ship-captain', 'ship-captain by title'],
  ['another order of words', 'captain, ship', 'ship-captain by title'],
  ['a reported title', 'Bread Baker', 'baker by reported'],
  ['an alternate title', 'oven worker', 'baker by alternate'],
  ['the title of the occupation', 'captains mates and pilots of water vessels', 'ship-captain by occupation'],
  ['a name in brackets', 'Operating Room Nurse', 'ward-nurse by alternate'],
  ['the name before them', 'OR nurse', 'ward-nurse by alternate'],
  ['brackets', 'Ferry Captain (FC)', 'ship-captain by reported'],
  ['initials', 'EA', 'executive-assistant by initials'],
  ['a rank before', 'senior baker', 'baker by words'],
  ['a rank behind', 'Baker II', 'baker by words'],
  ['several ranks, abbreviated', 'Sr. Lead Pastry Chef', 'pastry-chef by words'],
  ['the head of a department', 'head of human resources', 'human-resources-manager by title'],
  ['an abbreviated one', 'VP HR', 'human-resources-manager by title'],
  ['abbreviations', 'lab tech', 'laboratory-technician by title'],
  ['an abbreviated rank', 'HR mgr', 'human-resources-manager by title'],
  ['British spelling', 'paediatric nurse', 'childrens-nurse by alias'],
  ['more British spelling', 'colour chemist', 'color-chemist by title'],
  ['a woman', 'barwoman', 'bartender by alias'],
  ['two words for one', 'bar tender', 'bartender by title'],
  ['one word for two', 'fullstack developer', 'full-stack-developer by title'],
  ['a slash between two jobs', 'Bartender/Barista', 'bartender by title'],
  ['or between two jobs', 'bartender or barista', 'bartender by title'],
  ['OR between two jobs', 'BARTENDER OR BARISTA', 'bartender by title'],
  ['what those in the trade do', 'coach driving', 'coach-driver by words'],
  ['two letters exchanged', 'batrender', 'bartender by spelling'],
  ['a letter missing', 'bartnder', 'bartender by spelling'],
  ['a letter doubled', 'barrtender', 'bartender by spelling'],
  ['one word of two misspelt', 'pastrry chef', 'pastry-chef by spelling'],
  ['a word that nobody knows before one that is known', 'zorbing bartender', 'bartender by words'],
  ['a word that nobody knows behind a whole name', 'pastry chef zorbing', 'pastry-chef by words'],
  ['a word of four letters misspelt beside one that is not', 'bred baker', 'baker by spelling'],
  ['the trade of a field', 'nursing', 'ward-nurse by field'],
  ['most of a name', 'charabanc', 'coach-driver by words'],
])('finds a role by %s: %s', (_, typed, expected) => {
  expect(foundBy(index, typed)).toBe(expected);
});

test.each([
  'flimflam',
  'xyzzy plugh',
  '',
  ' ',
  '---',
  '(',
  'senior',
  'of the',
  '教師',
  'pirate',
  'other',
  'all other',
  'zorbing oven',
  'oven zorbing',
  'bred',
  'stip',
  'r',
])('guesses nothing for %j', (typed) => {
  expect(index.find(typed, 3)).toEqual([]);
});

test('takes a role whose title was typed in the plural before the field that is called so', () => {
  const roles = ['Architect', 'Network Architect', 'Ship Architect', 'Garden Architect', 'Church Architect', 'Data Architect'];
  const architects = open(roles.map((title, place) => role(title, { people: place * 100 })));
  expect(['architect', 'Architects'].map((typed) => foundBy(architects, typed))).toEqual(['architect by title', 'architect by title']);
});

test('looks up no text that is longer than any name', () => {
  for (const text of ['baker '.repeat(200), 'baker'.padEnd(1001, 's')]) expect(index.find(text, 3)).toEqual([]);
  expect(foundBy(index, `baker${' '.repeat(100_000)}`)).toBe('baker by title');
});

test('of two roles with a name, takes the one whose kind of name says more and that more people do', () => {
  expect(idsOf(index.find('captain', 2))).toEqual(['ship-captain', 'fire-captain']);
  const equal = open([
    role('Cloth Folder', { people: 1, reported: ['Folder'] }),
    role('Map Folder', { people: 100, reported: ['Folder'] }),
  ]);
  expect(idsOf(equal.find('folder', 2))).toEqual(['map-folder', 'cloth-folder']);
});

test('takes what O*NET leaves over after what it counts by itself', () => {
  expect(idsOf(index.find('digger', 2))).toEqual(['grave-digger', 'other-gardeners']);
});

test('takes the most common role of a field', () => {
  expect(idsOf(index.find('nurse', 3))).toEqual(['ward-nurse', 'school-nurse', 'childrens-nurse']);
  expect(['nurse', 'Nurses', 'junior nurse', 'nusre'].map((typed) => foundBy(index, typed))).toEqual([
    'ward-nurse by field',
    'ward-nurse by field',
    'ward-nurse by field',
    'ward-nurse by spelling',
  ]);
});

test('takes the field where nothing is known of the other words, but says that it is not all, unless a name has them otherwise', () => {
  expect(foundBy(index, 'zorbing nurse')).toBe('ward-nurse by words');
  const developers = ['Web Developer', 'Game Developer', 'App Developer', 'Full Stack Developer', 'Land Developer'];
  const field = open(developers.map((title, i) => role(title, { people: i })));
  expect(['developer', 'fullstack developer'].map((typed) => foundBy(field, typed))).toEqual([
    'land-developer by field',
    'full-stack-developer by title',
  ]);
});

test('takes no field for what is the name of a role, of few roles or of none', () => {
  const typed = ['baker', 'captain', 'ward nurse', 'teacher', 'flimflam'];
  expect(typed.filter((each) => index.find(each, 9).some(({ by }) => by === 'field'))).toEqual([]);
});

test('takes no engineer for the head of engineering, but one for a chief engineer', () => {
  const titles = ['Sound Engineer', 'Ship Engineer', 'Road Engineer', 'Dike Engineer', 'Mine Engineer', 'Engineering Manager'];
  const engineers = open(titles.map((title, i) => role(title, { people: 9 - i })));
  expect(['engineering', 'VP of engineering', 'chief engineer'].map((typed) => foundBy(engineers, typed))).toEqual([
    'sound-engineer by field',
    'engineering-manager by title',
    'sound-engineer by field',
  ]);
});

describe('how much of what was typed a name has', () => {
  test.each([
    ['a title', 'baker', 'whole'],
    ['a published name', 'bread baker', 'whole'],
    ['a misspelt title', 'bartnder', 'whole'],
    ['a field', 'nurse', 'whole'],
    ['a name and a rank', 'senior baker', 'any level'],
    ['a name and several ranks', 'Sr. Lead Pastry Chef', 'any level'],
    ['a field and a rank', 'junior nurse', 'any level'],
    ['a manager, for the head of a department', 'VP of human resources', 'any level'],
    ['a part of a name', 'charabanc', 'part'],
    ['what those in a trade do', 'coach driving', 'part'],
    ['the rest of what was typed, which is a name of ours', 'zorbing bartender', 'part'],
    ['the rest, which is only a published name', 'zorbing digger', 'little'],
    ['the rest, which is a field', 'zorbing nurse', 'little'],
    ['the rest, which is a part of a name', 'zorbing examiner', 'little'],
    ['two initials', 'EA', 'little'],
    ['three initials', 'HRM', 'part'],
    ['a title, with a quarter of its letters otherwise', 'bartundr', 'part'],
    ['a word of four letters misspelt, beside one that is not', 'bred baker', 'part'],
    ['such a word, beside one that is right', 'carabank driver', 'whole'],
    ['an unknown word of the stem of another', 'examinie', 'little'],
  ])('%s', (_, typed, fit) => {
    expect(index.find(typed, 1).map((candidate) => candidate.fit)).toEqual([fit]);
  });
});

test('says which name fits, as published', () => {
  expect(index.find('or nurse', 1)).toEqual([
    {
      id: 'ward-nurse',
      title: 'Ward Nurse',
      codes: { 'onet-soc': { code: '11-1111.00', match: 'exact' } },
      by: 'alternate',
      fit: 'whole',
      name: 'OR Nurse (Operating Room Nurse)',
      score: expect.any(Number),
    },
  ]);
});

test('a name that a role has as it was typed comes before the plural of a larger one', () => {
  const roles = [role('Nurse', { id: 'ward-staff', aliases: ['nurses'], isWhole: false }), role('Nurse', { id: 'nurse', people: 2129 })];
  expect(['nurses', 'nurse'].map((typed) => open(roles).find(typed, 1)[0]?.id)).toEqual(['ward-staff', 'nurse']);
});

test('finds nothing in an empty library', () => {
  expect(open([]).find('baker', 3)).toEqual([]);
});

test.each([[new Uint8Array()], [Uint8Array.of(1, 2, 3)], [new Uint8Array(100)]])('does not open other bytes', (bytes) => {
  expect(openNameIndex(bytes)).toBeNull();
});

test.each([
  ['captain', ['ship-captain by reported: Captain, 1.94', 'fire-captain by alternate: Captain, 1.81']],
  ['lab captain', ['ship-captain by words: Captain, 0.39', 'fire-captain by words: Captain, 0.36']],
  ['fleet nurse', ['fleet-manager by words: Fleet Manager, 0.61']],
  ['fligt nurse', ['flight-nurse by spelling: Flight Nurse, 6.63']],
  ['digger', ['grave-digger by alternate: Digger, 1.64', 'other-gardeners by reported: Digger, 1.06']],
  ['director', ['fleet-manager by words: Logistics Director, 0.88', 'human-resources-manager by words: Personnel Director, 0.82']],
  ['manager', ['fleet-manager by words: Fleet Manager, 1.36', 'human-resources-manager by words: Human Resources Manager, 0.99']],
  ['executive manager', ['fleet-manager by words: Fleet Manager, 0.32']],
  ['senior ship captain II', ['ship-captain by words: Ship Captain, 2.00', 'fire-captain by words: Captain, 0.34']],
  [' night  nurse ', ['night-nurse by title: Night Nurse, 17.23']],
  ['hospital nurses', ['ward-nurse by alias: hospital nurse, 12.36']],
  ['assistant to the executive', ['executive-assistant by title: Executive Assistant, 1.58']],
  ['chemist color dye', ['color-chemist by words: Color Chemist, 0.83']],
  ['OR nurse', ['ward-nurse by alternate: OR Nurse (Operating Room Nurse), 1.80']],
  [
    'nursing',
    ['ward-nurse by field: Nurse, 6.33', 'school-nurse by field: School Nurse, 5.48', 'childrens-nurse by field: Children’s Nurse, 5.33'],
  ],
  [
    'zorbing nurse',
    ['ward-nurse by words: Nurse, 6.31', 'school-nurse by words: School Nurse, 5.44', 'childrens-nurse by words: Children’s Nurse, 5.29'],
  ],
])('says which roles may be meant by %s, by what name, and how well it fits', (typed, expected) => {
  const found = index.find(typed, 3).map(({ id, by, name, score }) => `${id} by ${by}: ${name}, ${score.toFixed(2)}`);
  expect(found).toEqual(expected);
});

test('reads up to 1,000 characters', () => {
  const typed = `baker${' of bread'.repeat(200)}`;
  expect([index.find(typed.slice(0, 1000), 1).length, index.find(typed.slice(0, 1001), 1)]).toEqual([1, []]);
});

test.each(['docter', 'doctar'])('%s is a doctor', (typed) => {
  const [first] = open([role('Doctor'), role('Baker')]).find(typed, 3);
  expect([first?.name, first?.fit]).toEqual(['Doctor', 'whole']);
});
