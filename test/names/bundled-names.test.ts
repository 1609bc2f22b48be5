import { expect, test } from '@jest/globals';
import { openCheckedFile } from '../../src/roles/bundled/checked-file.js';
import { readContainer } from '../../src/roles/bundled/container.js';
import { damagedLibrary } from '../../src/damaged-package.js';
import { bundledNamesSection } from '../../src/roles/guess-roles.js';
import { openNameIndex } from '../../src/names/index.js';
import { literalForm } from '../../src/names/name-words.js';
import { root } from '../run.js';
import { foundBy } from './library.js';

const section = readContainer(openCheckedFile(`${root}dist/library.bin`, damagedLibrary)).section(bundledNamesSection);
const index = section && openNameIndex(section);
if (!index) throw new Error('dist/library.bin has no names: npm run build');

const nothing = {
  'function words':
    'all other, other, all others, nobody-at-all, none of the above, of the, at the, not this one, up to you, and or, something else',
  'letters and numbers': 'x, q, b, i, c, zzz, 7, 2025',
  'rank alone': 'senior, junior, ii, mid, entry level',
  people: 'margaret thatcher, keanu reeves, priya sharma, jane smith, john smith, boris johnson, elvis presley, wei zhang, mohammed',
  files: 'roles.txt, mine.yml, index.html, draft-2, final_v3, made-pu, made-up',
  products: 'kubernetes, photoshop, macbook pro, spotify, windows xp, google chrome, microsoft word, toyota corolla, iphone',
  'misspelt commands': 'shwo, validat, simlar, lst, serch, initt, matrx, comparee, compair, imprt, lisst, hlep, completoin, versoin',
  'other words': 'stray, pirate, whatever, wizard, unicorn, purple elephant, dragon tamer, hello world, foo bar, lorem ipsum, london, king',
  nonsense: 'flimflam, asdf, qwerty, blorp, wibble wobble, snarfblat, gobbledygook, thingamajig',
};

const nothingRows = Object.entries(nothing).flatMap(([kind, names]) => names.split(', ').map((typed) => ({ typed, kind })));

test.each(nothingRows)('finds nothing for $typed ($kind)', ({ typed }) => {
  expect(index.find(typed, 1).map(({ title, name }) => `${title}: ${name}`)).toEqual([]);
});

test.each([
  ['misspelt', 'zookeper', 'animal-caretaker by spelling'],
  ['misspelt', 'plumer', 'plumber by spelling'],
  ['misspelt', 'acountant', 'accountant by spelling'],
  ['misspelt', 'electrision', 'electrician by spelling'],
  ['misspelt', 'pharmasist', 'pharmacist by spelling'],
  ['misspelt', 'vetinarian', 'veterinarian by spelling'],
  ['misspelt', 'carpentar', 'carpenter by spelling'],
  ['misspelt', 'libarian', 'librarian by spelling'],
  ['misspelt', 'lawer', 'lawyer by spelling'],
  ['misspelt', 'hairdreser', 'hairdresser by spelling'],
  ['misspelt', 'barrista', 'barista by spelling'],
  ['misspelt', 'recepcionist', 'receptionist by spelling'],
  ['misspelt', 'phsychologist', 'clinical-psychologist by spelling'],
  ['misspelt', 'phisiotherapist', 'physical-therapist by spelling'],
  ['misspelt', 'archtect', 'architect by spelling'],
  ['misspelt', 'profesor', 'professor by spelling'],
  ['misspelt', 'paramedick', 'paramedic by spelling'],
  ['misspelt', 'solicter', 'solicitor by spelling'],
  ['misspelt', 'anesthesioligist', 'anesthesiologist by spelling'],
  ['misspelt field', 'teecher', 'elementary-school-teacher by spelling'],
  ['misspelt field', 'enginer', 'software-engineer by spelling'],
  ['one word misspelt', 'bred baker', 'baker by spelling'],
  ['one word misspelt', 'pastry cheff', 'pastry-chef by spelling'],
  ['one word misspelt', 'resturant manager', 'restaurant-manager by spelling'],
  ['one word misspelt', 'kindergarden teacher', 'kindergarten-teacher by spelling'],
  ['one word misspelt', 'flight attendent', 'flight-attendant by spelling'],
  ['one word misspelt', 'web devloper', 'web-developer by spelling'],
  ['letters exchanged', 'buisness analyst', 'business-analyst by spelling'],
  ['letters exchanged', 'security gaurd', 'security-guard by spelling'],
  ['misspelt as another word', 'project manger', 'project-manager by spelling'],
  ['plural', 'plumbers', 'plumber by title'],
  ['plural', 'truck drivers', 'truck-driver by title'],
  ['another order', 'manager, product', 'product-manager by title'],
  ['another order', 'nurse registered', 'registered-nurse by title'],
  ['another order', 'engineer, software', 'software-engineer by title'],
  ['rank', 'Sr. Software Engineer', 'software-engineer by words'],
  ['rank', 'jr accountant', 'accountant by words'],
  ['two words for one', 'bar tender', 'bartender by title'],
  ['an unknown word before', 'Ontario plumber', 'plumber by words'],
  ['an unknown word before', 'jane baker', 'baker by words'],
  ['an unknown word behind', 'sales manager EMEA', 'sales-manager by words'],
  ['an unknown word before a field', 'flimflam engineer', 'software-engineer by words'],
  ['trade of a field', 'nursing', 'registered-nurse by field'],
  ['trade of a field', 'engineering', 'software-engineer by field'],
  ['trade', 'accounting', 'accountant by words'],
  ['trade', 'welding', 'welder by words'],
  ['trade', 'acting', 'actor by words'],
  ['trade', 'chemistry', 'chemist by words'],
  ['trade', 'biology', 'biologist by words'],
  ['part of titles', 'product', 'product-manager by words'],
  ['part of titles', 'finance', 'finance-manager by words'],
  ['part of titles', 'retail', 'retail-salesperson by words'],
  ['British', 'lorry driver', 'truck-driver by alias'],
  ['British', 'head teacher', 'principal by alias'],
  ['British', 'joiner', 'carpenter by alias'],
  ['Irish', 'garda', 'police-officer by alias'],
  ['Canadian', 'registered practical nurse', 'licensed-practical-nurse by alias'],
  ['Australian', 'smash repairer', 'auto-body-technician by alias'],
])('finds by %s: %s', (what, typed, expected) => {
  expect(foundBy(index, typed)).toBe(expected);
  expect(index.find(typed, 1)[0]?.fit === 'little').toBe(what === 'an unknown word before a field');
});

test.each(['SE', 'streamer', 'tradie', 'deputy head', 'flimflam officer', 'wolt rider', 'instacart shopper'])(
  'only suggests a role for %s',
  (typed) => {
    expect(index.find(typed, 1).map(({ fit }) => fit)).toEqual(['little']);
  },
);

test('no title, id or alias is a name of two roles', async () => {
  const { joinedRoles }: { joinedRoles: () => Iterable<{ role: NamedFile }> } = await import(`${root}scripts/occupations/join.mjs`);
  const owners = new Map<string, Set<string>>();
  for (const { role } of joinedRoles()) {
    for (const name of [role.id, role.title, ...(role.aliases ?? [])]) {
      const form = literalForm(name);
      owners.set(form, (owners.get(form) ?? new Set()).add(role.id));
    }
  }
  expect(owners.size).toBeGreaterThan(1000);
  expect([...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids])).toEqual([]);
});

interface NamedFile {
  readonly id: string;
  readonly title: string;
  readonly aliases?: readonly string[];
}
