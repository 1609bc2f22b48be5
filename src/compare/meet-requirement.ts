import { areOfOneSubject, timeText } from '../categories/experience.js';
import { isProductList } from '../categories/name-lists.js';
import { nameKeys, mayBeOneName } from '../categories/name-keys.js';
import type { NamedRequirement } from '../categories/named-requirement.js';
import type { RequiredName } from '../categories/required-names.js';
import { isRated } from '../categories/part-tier.js';
import { type NamedStatement, type NamedStatements, monthsOf } from './named-statements.js';

/** How far a role meets what another one states. */
export interface Verdict {
  /** What it meets, as the other role writes it; never empty. */
  readonly met: readonly string[];
  readonly missing: readonly string[];
  /** 0 to 1. */
  readonly score: number;
  /** What it states that meets it. */
  readonly by: readonly NamedStatement[];
}

/**
 * Judges whether a role meets a statement of another one: all of what it names, a part, or nothing.
 * @param stated what the role names
 * @param askers what the other role names
 * @returns null if it meets nothing
 */
export function meet(statement: NamedStatement, stated: NamedStatements, askers: NamedStatements): Verdict | null {
  const { requirement } = statement;
  if (requirement === null) return meetName(statement, stated, askers);
  const verdict = meetRequirement(requirement, stated, askers);
  // A rating of `Design` says nothing of `drafting or design software`.
  return isProductList(statement.category) && verdict?.by.some(({ category, entry }) => category !== statement.category && isRated(entry))
    ? null
    : verdict;
}

/** One name is met by what asks for it, and by the same name under another heading. */
function meetName(statement: NamedStatement, stated: NamedStatements, askers: NamedStatements): Verdict | null {
  const { text, category, entry } = statement;
  const by = nameKeys(text)
    .flatMap((key) => stated.byKey.get(key) ?? [])
    .filter(({ name, statement: other }) => mayBeOneName(text, name) && isEvidence(other, askers))
    .map(({ statement: other }) => other)
    .filter((other) => other.requirement !== null || (other.category !== category && !isRated(entry) && !isRated(other.entry)));
  return by.length === 0 ? null : { met: [text], missing: [], score: 1, by: best(by) };
}

/** What may be one name or a list of two counts as a list only if the other role states all of it. */
function isEvidence({ requirement }: NamedStatement, askers: NamedStatements): boolean {
  return requirement === null || requirement.isCertain || requirement.names.every((name) => isStated(name, askers));
}

function isStated(name: RequiredName, { byKey }: NamedStatements): boolean {
  return name.keys.some((key) =>
    byKey.get(key)?.some(({ name: other, statement }) => statement.requirement?.isCertain !== false && mayBeOneName(name.text, other)),
  );
}

function meetRequirement(requirement: NamedRequirement, stated: NamedStatements, askers: NamedStatements): Verdict | null {
  const experience = meetExperience(requirement, stated);
  if (experience !== null) return experience;
  const found = requirement.names.map((name) => findName(name, stated, askers));
  const met = found.flatMap((each) => each.met);
  const notMet = found.flatMap((each) => each.missing);
  if (met.length === 0 || (!requirement.isCertain && notMet.length > 0)) return null;
  const length = requirement.experience === null ? [] : [requirement.experience.length];
  const isEnough = requirement.enough !== null && met.length >= requirement.enough;
  const missing = isEnough ? length : [...notMet, ...length];
  return { met, missing, score: met.length / (met.length + missing.length), by: found.flatMap((each) => each.by) };
}

type Found = Omit<Verdict, 'score'>;

function findName(name: RequiredName, stated: NamedStatements, askers: NamedStatements): Found {
  const by = name.keys
    .flatMap((key) => stated.byKey.get(key) ?? [])
    .filter((found) => mayBeOneName(name.text, found.name) && isEvidence(found.statement, askers))
    .map(({ statement }) => statement);
  if (by.length > 0) return { met: [name.text], missing: [], by: best(by) };
  const examples = name.examples.map((example) => findName(example, stated, askers));
  const met = examples.flatMap((each) => each.met);
  if (met.length === 0) return { met: [], missing: [name.text], by: [] };
  return { met, missing: name.isAnyExample ? [] : examples.flatMap((each) => each.missing), by: examples.flatMap((each) => each.by) };
}

/** `5+ years of sales` is met by `10 years in sales`, and in part by `2 years in sales`. */
function meetExperience({ experience }: NamedRequirement, { experienced }: NamedStatements): Verdict | null {
  if (experience === null) return null;
  const longest = experienced.find(
    ({ requirement }) => requirement?.experience != null && areOfOneSubject(experience, requirement.experience),
  );
  if (!longest) return null;
  const { months, length } = experience;
  const has = monthsOf(longest);
  return has >= months
    ? { met: [length], missing: [], score: 1, by: [longest] }
    : { met: [timeText(has)], missing: [`${timeText(months - has)} more`], score: has / months, by: [longest] };
}

/** Single names rather than sentences, each once, in an order that does not depend on that of the file. */
function best(by: readonly NamedStatement[]): NamedStatement[] {
  const names = by.filter(({ requirement }) => requirement === null);
  const unique = new Map((names.length > 0 ? names : by).map((statement) => [`${statement.category}\n${statement.text}`, statement]));
  return [...unique].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement);
}
