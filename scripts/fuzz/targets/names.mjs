import { bundledFolder } from '../../../dist/roles/bundled-roles.js';
import { bundledNames, findNames, indexNames } from '../../../dist/roles/guess-roles.js';
import { openLibrary } from '../../../dist/roles/library.js';
import { loadRole, loadRoles } from '../../../dist/roles/load-role.js';
import { readReferences } from '../../../dist/roles/read-references.js';
import { mutateName } from '../mutate-name.mjs';
import { folderOf } from '../own-roles.mjs';
import { refusalKind } from '../refusal-kind.mjs';

/** Names of roles with changes, looked up among the bundled roles and a few made-up ones, alone and as the words of a command line. */
export const names = {
  name: 'names',
  share: 5,
  prepare: async () => {
    const library = openLibrary([bundledFolder]);
    const { roles } = await library.list();
    return { library, index: bundledNames(bundledFolder), known: roles.flatMap(({ id, title, aliases }) => [title, id, ...aliases]) };
  },
  make: (random, { known }) => {
    const typed = mutateName(random.pick(known), known, random);
    const own = random.percent(80) ? Array.from({ length: 1 + random.below(5) }, (_, place) => ownRole(place, typed, known, random)) : [];
    // A look-up among all roles takes fifty times as long.
    return Buffer.from(JSON.stringify({ typed, own, isAmongAll: own.length === 0 || random.percent(10) }));
  },
  check: async (input, { index, library }) => {
    const { typed, own, isAmongAll } = JSON.parse(input.toString());
    if (own.length > 0) checkIndex(indexNames(own), typed);
    if (!isAmongAll) return 'looked up';
    checkIndex(index, typed);
    try {
      await loadBothWays(typed, own.length === 0 ? library : openLibrary([folderOf(own), bundledFolder]));
      return 'read';
    } catch (error) {
      return refusalKind(error);
    }
  },
};

function ownRole(place, typed, known, random) {
  const name = () => (random.percent(20) ? typed : mutateName(random.pick(known), known, random)).slice(0, 200);
  return { id: `own-${place}`, title: name(), aliases: random.some(3, name), codes: {}, duties: ['Do it'] };
}

/** Checks that the candidates are different roles, the best first, and the same for all forms of the name. */
function checkIndex(index, typed) {
  const found = findNames(typed, index);
  if (new Set(found.map(({ id }) => id)).size < found.length) throw new Error(`a role is found twice: ${shown(found)}`);
  if (found.some(({ score }, place) => !(score > 0 && score <= (found[place - 1]?.score ?? Infinity))))
    throw new Error(`scores are wrong: ${shown(found)}`);
  for (const form of formsOf(typed)) {
    const other = findNames(form, index);
    if (shown(other) !== shown(found))
      throw new Error(`${typed.slice(0, 300)} and ${form.slice(0, 300)} differ:\n${shown(found)}\n${shown(other)}`);
  }
}

function shown(candidates) {
  return candidates.map(({ id, by, fit, name, score }) => `${id} by ${by}, ${fit}, ${name} ${score}`).join(', ');
}

/** The same name in other letters and with other spaces. Some letters, such as ß, have no other case. */
function formsOf(typed) {
  const upper = typed.toUpperCase();
  return [
    ...(upper.toLowerCase() === typed.toLowerCase() ? [upper, typed.toLowerCase()] : []),
    typed.replaceAll(' ', '  '),
    typed.replaceAll(' ', '\t'),
    ` ${typed}\u00a0`,
    typed.normalize('NFD'),
  ];
}

async function loadBothWays(typed, library) {
  const sources = { library, cwd: '/', stdin: async () => Buffer.from('id: piped\ntitle: Piped\n') };
  const { references } = await readReferences(typed.split(' '), 6, sources);
  const [before, after] = [typed, references.join(' ')].map((text) => text.replace(/\bvs\b\.?|\bversus\b|\b(?:and|or)\b|&|\s+/gi, ''));
  if (before !== after) throw new Error(`words were lost: ${references.join(' | ')}`);
  const role = await loadRole(typed, sources);
  if (role.title === '') throw new Error('a role without a title was loaded');
  await loadRoles(references.slice(0, 6), sources);
}
