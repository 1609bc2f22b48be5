import { normalizeText } from '../../categories/normalize.js';
import type { CriterionFact, Fact, PayFact } from './facts.js';
import { splitName } from './level-names.js';

/** A role of the table, with all that is said about it, in the order of the file. */
export interface GatheredRole {
  readonly title: string;
  description: string;
  readonly families: Set<string>;
  /** What is said about the role as a whole. */
  readonly whole: GatheredLevel;
  /** By the name of the level, in the order of the file. */
  readonly levels: Map<string, GatheredLevel>;
}

export interface GatheredLevel {
  readonly name: string;
  title: string;
  description: string;
  readonly pay: PayFact[];
  readonly criteria: CriterionFact[];
}

/** Puts the facts of all tables together by role and level. Names that differ in case, accents or punctuation alone are one. */
export function gatherRoles(facts: Iterable<Fact>): GatheredRole[] {
  const roles = new Map<string, GatheredRole>();
  for (const fact of facts) {
    const role = roleNamed(fact.role, roles);
    if (fact.type === 'role') {
      role.description ||= fact.description;
      if (fact.family !== '') role.families.add(fact.family);
      continue;
    }
    const level = fact.level === null ? role.whole : levelNamed(fact.level, role.levels);
    if (fact.type === 'criterion') level.criteria.push(fact);
    else {
      level.title ||= fact.title;
      level.description ||= fact.description;
      level.pay.push(...fact.pay);
    }
  }
  return [...roles.values()];
}

function roleNamed(title: string, roles: Map<string, GatheredRole>): GatheredRole {
  const key = normalizeText(title);
  const known = roles.get(key);
  if (known) return known;
  const role = { title, description: '', families: new Set<string>(), whole: emptyLevel(''), levels: new Map<string, GatheredLevel>() };
  roles.set(key, role);
  return role;
}

/** `L3` in one table and `L3: Senior Engineer` in another are one level. */
function levelNamed(name: string, levels: Map<string, GatheredLevel>): GatheredLevel {
  const same = levels.get(normalizeText(name));
  if (same?.name === name) return same;
  const code = codeOf(name);
  const known =
    same ??
    (code === null ? undefined : [...levels.values()].find((level) => codeOf(level.name) === code && (isCode(name) || isCode(level.name))));
  const level = known ?? emptyLevel(name);
  if (known && isCode(known.name) && !isCode(name) && known.title === '') known.title = splitName(name, '').title;
  levels.set(normalizeText(known?.name ?? name), level);
  return level;
}

function codeOf(name: string): string | null {
  return splitName(name, '').code?.toLowerCase() ?? null;
}

function isCode(name: string): boolean {
  return splitName(name, '').words === '';
}

function emptyLevel(name: string): GatheredLevel {
  return { name, title: '', description: '', pay: [], criteria: [] };
}
