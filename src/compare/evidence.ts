import { normalizeText } from '../categories/normalize.js';
import type { Evidence, Match } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import type { AlignedGroup } from './align.js';
import { compareText } from './compare-text.js';
import { type Verdict, meet } from './meet-requirement.js';
import { type NamedStatement, type NamedStatements, mayMeet, namedStatement } from './named-statements.js';

/**
 * Judges by names how far each role meets a group of entries. A role that has none of them gets what it states elsewhere, if that meets them, as its
 * evidence: that keeps its own row.
 * @param named for each role, what it names in all of its categories
 */
export function withEvidence(group: AlignedGroup, category: string, named: readonly NamedStatements[]): AlignedGroup {
  const { entries, match } = group;
  const isOpen = entries.includes(null);
  if (!isOpen && match?.by !== 'part' && !isJoinedByLabel(group)) return group;
  const statements: (NamedStatement | null)[] = [];
  for (const [role, entry] of entries.entries()) {
    const statement = entry && statementOf(entry, category, named[role]!);
    if (entry !== null && (statement === null || !named.some((other, index) => index !== role && mayMeet(statement, other)))) return group;
    statements.push(statement);
  }
  const verdicts = entries.map((_, role) => verdictsOn(role, statements, named));
  if (!isOpen) return verdicts.every((each) => each !== null) ? { ...group, match: partMatch(verdicts) } : group;
  const completed = entries.map((entry, role) => entry ?? evidence(statements, verdicts[role] ?? null));
  if (completed.every((entry, role) => entry === entries[role])) return group;
  const part = partMatch(verdicts);
  return { ...group, entries: completed, match: match !== null && match.score < part.score ? match : part };
}

/** An entry of categories of different kinds is none that the role states. */
function statementOf(entry: Entry, category: string, { byEntry }: NamedStatements): NamedStatement | null {
  const known = byEntry.get(entry);
  return known === undefined ? namedStatement(entry, category) : known;
}

/** Whether the entries are the only values of one attribute in different words. */
function isJoinedByLabel({ entries, match }: AlignedGroup): boolean {
  if (match !== null) return false;
  const [first, ...others] = entries.map((entry) => normalizeText(entry?.cell.text ?? ''));
  return others.some((text) => text !== first);
}

type Verdicts = readonly { readonly on: number; readonly verdict: Verdict }[];

/** How far a role meets what the others state in a group; null if it does not meet one of them. */
function verdictsOn(role: number, statements: readonly (NamedStatement | null)[], named: readonly NamedStatements[]): Verdicts | null {
  const verdicts: { on: number; verdict: Verdict }[] = [];
  const isBound = statements.some((statement) => statement?.requirement?.experience?.isLeast);
  for (const [on, statement] of statements.entries()) {
    if (statement === null || on === role) continue;
    // `7 years` is what somebody has, beside the `5+ years` that are asked for.
    if (isBound && statement.requirement?.experience?.isLeast === false) continue;
    const verdict = meet(statement, named[role]!, named[on]!);
    if (verdict === null) return null;
    verdicts.push({ on, verdict });
  }
  // Not in the order of the roles.
  return verdicts.sort((a, b) => compareText(keyOf(a.verdict), keyOf(b.verdict)));
}

function keyOf({ met, missing, by }: Verdict): string {
  return JSON.stringify([met, missing, by.map(({ category, text }) => [category, text])]);
}

function evidence(statements: readonly (NamedStatement | null)[], verdicts: Verdicts | null): Entry | null {
  const asked = statements.find((statement) => statement !== null);
  if (!asked || verdicts === null) return null;
  const items = evidenceOf(verdicts);
  const elsewhere = [...new Set(items.map(({ category }) => category))];
  return { kind: asked.entry.kind, label: null, scale: null, cell: { text: items.map(({ text }) => text).join(', '), elsewhere } };
}

/** Each item of a role that meets the others, once. */
function evidenceOf(verdicts: Verdicts): Evidence[] {
  const items = verdicts.flatMap(({ verdict }) => verdict.by).map(({ category, text }) => ({ category, text }));
  return [...new Map(items.map((item) => [`${item.category}\n${item.text}`, item])).values()];
}

/** The least that any role meets. Of several wordings of what all have, the longest list. */
function partMatch(verdicts: readonly (Verdicts | null)[]): Match {
  const all = verdicts.flatMap((each) => each ?? []).map(({ verdict }) => verdict);
  const met = all.map((verdict) => verdict.met).toSorted((a, b) => b.length - a.length || (a.join('\n') < b.join('\n') ? -1 : 1))[0] ?? [];
  return {
    by: 'part',
    score: Math.round(Math.min(...all.map(({ score }) => score)) * 1000) / 1000,
    met,
    missing: verdicts.map((each) => [...new Set((each ?? []).flatMap(({ verdict }) => verdict.missing))]),
    evidence: verdicts.map((each) => evidenceOf(each ?? [])),
  };
}
