// Joins the words that people write (data/roles/*.yaml) with the figures that a script writes (data/occupations/*.tsv) to whole roles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { figuresOf, readFigures } from './figures.mjs';
import { roleOfFigures } from './figures-only.mjs';

const rolesFolder = fileURLToPath(new URL('../../data/roles/', import.meta.url));

/**
 * Yields every role of the bundled library, sorted by id: those with words, and the occupations that nobody has described, with figures and
 * names alone.
 * @returns {Generator<{ id: string, role: Record<string, unknown> }>} roles as role files state them (src/roles/schema.ts)
 */
export function* joinedRoles(folder = rolesFolder, figures = readFigures()) {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')));
  const roles = [...written, ...undescribed(written, figures)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const idOf = idByCode(roles);
  for (const words of roles) yield { id: words.id, role: joinRole(words, figures, idOf) };
}

/** Makes a role of each occupation that no role means exactly or closely. */
function undescribed(written, figures) {
  const described = new Set(written.map(codeOf).flatMap(({ code, match }) => (match === 'broad' ? [] : [code])));
  const taken = new Set(written.map(({ id }) => id));
  const rest = [...figures.occupations.values()].filter(({ code }) => !described.has(code));
  return rest.map((occupation) => {
    const role = roleOfFigures(occupation, taken);
    taken.add(role.id);
    return role;
  });
}

/** The code of the occupation of a role, and how well that describes it. */
export function codeOf({ codes }) {
  const code = codes?.['onet-soc'];
  return typeof code === 'string' ? { code, match: 'exact' } : { code: code?.code, match: code?.match ?? 'exact' };
}

/** The id of the role that means an occupation best: exactly, else closely. */
function idByCode(roles) {
  const ids = new Map();
  for (const wanted of ['close', 'exact'])
    for (const role of roles) {
      const { code, match } = codeOf(role);
      if (match === wanted) ids.set(code, role.id);
    }
  return ids;
}

/**
 * Adds the figures of its occupation to a role. What the words state wins over a figure: an item of the same name, a minimum of education.
 * @public
 * @param words the role as its file states it
 * @param {Map<string, string>} idOf the ids of roles by the code of their occupation, for related roles
 */
export function joinRole(words, figures, idOf = new Map()) {
  const { code, match } = codeOf(words);
  const found = code === undefined ? null : figuresOf(code, match, figures);
  if (found === null) return words;
  const { requirements, related, sources, scales, payCode, ...categories } = found;
  const { related: ownRelated, sources: ownSources, scales: ownScales, ...rest } = words;
  const lists = Object.fromEntries(Object.entries(categories).map(([id, items]) => [id, joinItems(rest[id], items)]));
  const relatedIds = ownRelated ?? related.slice(0, relatedLimit).flatMap((each) => idOf.get(each) ?? []);
  const allScales = { ...scales, ...ownScales };
  return {
    ...rest,
    codes: withPayCode(words.codes, code, payCode),
    ...withRequirements(rest.requirements, requirements, match),
    ...lists,
    ...(Object.keys(allScales).length > 0 && { scales: allScales }),
    ...(relatedIds.length > 0 && { related: relatedIds }),
    sources: { ...ownSources, ...sources },
  };
}

/** Adds the code under which OEWS publishes the pay of several occupations together. */
function withPayCode(codes, code, payCode) {
  const isAlone = payCode === undefined || payCode === code.slice(0, 7);
  return isAlone ? codes : { ...codes, oews: { code: payCode, match: 'broad' } };
}

/** O*NET calls the first five the primary ones. */
const relatedLimit = 5;

function joinItems(own = [], items) {
  const names = new Set(own.map((item) => nameOf(item)));
  return [...own, ...items.filter((item) => item.name === undefined || !names.has(nameOf(item)))];
}

function nameOf(item) {
  return (typeof item === 'string' ? item : (item.name ?? item.text ?? '')).toLowerCase();
}

/** O*NET's survey of exactly this occupation wins over a minimum of education that the words state without a source. */
function withRequirements(own, { education, zone }, match) {
  const isStated = own?.education?.minimum !== undefined && (match !== 'exact' || own.education.source !== undefined);
  const isSurveyed = education !== undefined && !isStated;
  const requirements = {
    ...own,
    ...(isSurveyed && { education: { ...own?.education, minimum: education, source: 'onet' } }),
    ...(zone !== undefined && own?.['job zone'] === undefined && { 'job zone': zone }),
  };
  return Object.keys(requirements).length === 0 ? {} : { requirements };
}
