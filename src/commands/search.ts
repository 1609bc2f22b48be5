import { basename, join } from 'node:path';
import { groupDigits } from '../group-digits.js';
import type { IndexedRole } from '../library-index/index-with-roles.js';
import { wordsPart } from '../library-index/words-part.js';
import type { FurtherHit, SearchHit, SearchResult } from '../model/neighbors.js';
import { searchReport } from '../reports/search.js';
import { resolveRoleFile } from '../roles/load-all-roles.js';
import type { RoleSources } from '../roles/role-sources.js';
import { openFields } from '../roles/role-fields.js';
import { type SearchMatch, findRoles, wordsByTerm } from '../search/find-roles.js';
import { type MatchingLine, lineRank, matchingLines } from '../search/matching-lines.js';
import type { Command } from './command.js';
import { limitOption } from './options.js';

interface Options {
  readonly limit: number;
}

export const search: Command<Options> = {
  arguments: [['<words...>', 'what to look for', 'the words to look for']],
  options: [limitOption(8)],
  examples: [
    ['compare search customer invoices', 'jobs that deal with both'],
    ['compare search sofware enginer', 'typos are fine'],
  ],
  run: async (words, { limit }, { libraryIndex, roleSources, endStage }) => {
    const query = words.join(' ');
    const { terms, found, among } = await libraryIndex.query(wordsPart, ({ index, count, at }) => ({
      terms: wordsByTerm(query, index),
      found: findRoles(query, index, Infinity).flatMap((match): Found[] => {
        const role = at(match.position);
        return role ? [{ match, role }] : [];
      }),
      among: count,
    }));
    endStage?.('search');
    const matched = Math.max(0, ...found.map(({ match }) => match.matched));
    const best = found.filter(({ match }) => match.matched === matched);
    const others = found.filter(({ match }) => match.matched < matched);
    const read = new Map<Found, MatchingLine[]>();
    const linesOf: LinesOf = async (hit) => read.get(hit) ?? (await readLines(hit, terms, roleSources, read));
    const { ranked, inOneLine } = matched < 2 ? { ranked: best, inOneLine: null } : await rankByLines(best, matched, linesOf);
    const all = [...ranked, ...others];
    const { figuresOfRole } = openFields(roleSources.library.folders);
    const payOf = ({ role: { named } }: Found): SearchHit['medianPay'] => figuresOfRole(named).medianPay;
    const roles: SearchHit[] = [];
    for (const hit of all.slice(0, limit)) {
      const lines = await linesOf(hit);
      const { position: _, ...match } = hit.match;
      roles.push({ ...hit.role.named, ...match, inOneLine: hasAll(lines, match.matched), lines, medianPay: payOf(hit) });
    }
    const next = all.slice(limit, limit + maxNext).map((hit): FurtherHit => {
      const { id, title } = hit.role.named;
      return { id, title, medianPay: payOf(hit) };
    });
    endStage?.('read lines');
    const counts = { terms: [...terms.keys()], matched, matching: best.length, inOneLine: inOneLine ?? (matched < 2 ? best.length : null) };
    const result: SearchResult = { schemaVersion: 1, kind: 'search', query, among, ...counts, roles, next };
    const isCut = roles.length < best.length;
    return {
      report: searchReport(result),
      exitCode: 0,
      notesOnRows: isCut ? [`${roles.length} of ${groupDigits(best.length)} roles; all: --limit ${best.length}`] : [],
    };
  },
};

/** A role in which words were found. */
interface Found {
  readonly match: SearchMatch;
  readonly role: IndexedRole;
}

const maxNext = 3;

/** Reading more roles than this would take long. */
const maxRead = 250;

/**
 * Puts the roles that have all of so many words in one line before the others.
 * @returns also how many there are; null if there were too many roles to read, and then only the best were looked at
 */
async function rankByLines(
  best: readonly Found[],
  matched: number,
  linesOf: LinesOf,
): Promise<{ readonly ranked: readonly Found[]; readonly inOneLine: number | null }> {
  const together = new Map<Found, number>();
  for (const hit of best.slice(0, maxRead)) {
    const whole = (await linesOf(hit)).filter((line) => line.terms.length === matched);
    if (whole.length > 0) together.set(hit, Math.min(...whole.map(placeOf)));
  }
  const byPlace = [...together.keys()].sort((a, b) => (together.get(a) ?? 0) - (together.get(b) ?? 0));
  return {
    ranked: [...byPlace, ...best.filter((hit) => !together.has(hit))],
    inOneLine: best.length > maxRead ? null : together.size,
  };
}

/** Roles with all words in their title or another name come first, the shortest such name before all; those with all in the name of a product last. */
function placeOf(line: MatchingLine): number {
  const isName = line.category === 'title' || line.category === 'aliases';
  return isName ? 1 - 1 / line.text.split(' ').length : lineRank(line);
}

function hasAll([first]: readonly MatchingLine[], matched: number): boolean {
  return first?.terms.length === matched;
}

type LinesOf = (hit: Found) => Promise<MatchingLine[]>;

/** Reads the role, finds its lines, and remembers them. The index knows only roles without faults. */
async function readLines(
  hit: Found,
  terms: ReadonlyMap<string, ReadonlySet<string>>,
  sources: RoleSources,
  read: Map<Found, MatchingLine[]>,
): Promise<MatchingLine[]> {
  const { named, file } = hit.role;
  const loaded = file === null ? await sources.library.find(named.id) : null;
  const path = loaded?.path ?? file ?? '';
  const folder = loaded?.folder ?? sources.library.folders.find((each) => join(each.path, basename(path)) === path);
  if (!folder) throw new Error(`no folder has ${path}`);
  const { role, levels } = await resolveRoleFile(folder, basename(path), sources);
  const lines = matchingLines(role, levels, terms);
  read.set(hit, lines);
  return lines;
}
